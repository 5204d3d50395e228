package org.jonum.optimize.programming;

import java.util.Arrays;

/// A sparse triangular matrix by lines (its columns, or its rows for the transposed one), the diagonal apart, under an order of
/// elimination. Lines can be emptied and written anew.
///
/// A right-hand side with few entries visits only the lines that it reaches: depth first along the entries, and then in the order
/// in which that came back.
///
/// **Source** J. R. Gilbert & T. Peierls (1988), SIAM J. Sci. Stat. Comput. 9, 862–874; J. A. J. Hall & K. I. M. McKinnon (2005),
/// Comput. Optim. Appl. 32, 259–283.
final class Triangle {
    /// Up to this share of entries lines are searched for, not swept over.
    private static final double FEW = 0.08;

    private final int m;
    /// Line i has the `length[i]` entries from `start[i]` on.
    final int[] start, length;
    private final int[] room;
    private int[] index;
    private double[] value;
    private int used;
    private double density;
    private final int[] mark, stack, next, reached;
    private int stamp;

    /// Empty lines with room for so many entries.
    ///
    /// @param rooms how many entries each line will have
    Triangle(int[] rooms) {
        m = rooms.length;
        start = new int[m];
        length = new int[m];
        room = rooms;
        for (int i = 0; i < m; i++) {
            start[i] = used;
            used += rooms[i];
        }
        index = new int[used + used / 4 + m];
        value = new double[index.length];
        mark = new int[m];
        stack = new int[m];
        next = new int[m];
        reached = new int[m];
    }

    /// {@return how many places are used}
    int size() {
        return used;
    }

    int at(int entry) {
        return index[entry];
    }

    /// Adds an entry to a line.
    void add(int line, int i, double v) {
        int n = length[line];
        if (n == room[line]) {
            int more = n + n / 2 + 4;
            if (used + more > index.length) {
                index = Arrays.copyOf(index, used + more + index.length / 2);
                value = Arrays.copyOf(value, index.length);
            }
            System.arraycopy(index, start[line], index, used, n);
            System.arraycopy(value, start[line], value, used, n);
            start[line] = used;
            room[line] = more;
            used += more;
        }
        index[start[line] + n] = i;
        value[start[line] + n] = v;
        length[line] = n + 1;
    }

    /// Takes an entry out of a line.
    void remove(int line, int i) {
        int from = start[line], last = from + --length[line];
        for (int p = from; p < last; p++) {
            if (index[p] == i) {
                index[p] = index[last];
                value[p] = value[last];
                return;
            }
        }
    }

    /// Solves in place: each element is divided by its pivot, and taken times its line from the others.
    ///
    /// @param v     the right-hand side
    /// @param pivot the diagonal
    /// @param order lines in the order of elimination, −1 for none
    /// @param n     how many
    /// @param step  1 from the first on, −1 from the last on
    void solve(SparseVector v, double[] pivot, int[] order, int n, int step) {
        if (v.count >= 0 && v.count <= FEW * m && density <= FEW) {
            search(v, pivot);
        } else {
            sweep(v, pivot, order, n, step);
        }
        density = 0.8 * density + 0.2 * v.count / Math.max(1, m);
    }

    private void sweep(SparseVector v, double[] pivot, int[] order, int n, int step) {
        double[] x = v.value;
        int c = 0;
        for (int k = step > 0 ? 0 : n - 1; k >= 0 && k < n; k += step) {
            int i = order[k];
            if (i < 0) continue;
            double t = x[i];
            if (t == 0) continue;
            if (Math.abs(t) <= SparseVector.TINY) {
                x[i] = 0;
                continue;
            }
            t /= pivot[i];
            x[i] = t;
            v.index[c++] = i;
            for (int p = start[i], end = p + length[i]; p < end; p++) x[index[p]] -= value[p] * t;
        }
        v.count = c;
    }

    private void search(SparseVector v, double[] pivot) {
        double[] x = v.value;
        int c = 0;
        for (int k = reach(v); k < m; k++) {
            int i = reached[k];
            double t = x[i];
            if (Math.abs(t) <= SparseVector.TINY) {
                x[i] = 0;
                continue;
            }
            t /= pivot[i];
            x[i] = t;
            v.index[c++] = i;
            for (int p = start[i], end = p + length[i]; p < end; p++) x[index[p]] -= value[p] * t;
        }
        v.count = c;
    }

    /// Puts the lines that the entries reach at the end of `reached`, each before those that it changes.
    ///
    /// @return where they begin
    private int reach(SparseVector v) {
        int now = ++stamp, top = m;
        for (int s = 0; s < v.count; s++) {
            if (mark[v.index[s]] == now) continue;
            int depth = 0;
            stack[0] = v.index[s];
            next[0] = start[stack[0]];
            mark[stack[0]] = now;
            while (depth >= 0) {
                int i = stack[depth], p = next[depth], end = start[i] + length[i];
                while (p < end && mark[index[p]] == now) p++;
                if (p < end) {
                    next[depth] = p + 1;
                    int j = index[p];
                    mark[j] = now;
                    stack[++depth] = j;
                    next[depth] = start[j];
                } else {
                    reached[--top] = i;
                    depth--;
                }
            }
        }
        return top;
    }
}
