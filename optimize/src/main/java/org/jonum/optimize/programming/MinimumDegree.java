package org.jonum.optimize.programming;

import java.util.Arrays;

/// An order of elimination with little fill for a symmetric sparse matrix: approximate minimum degree on the quotient graph.
///
/// An eliminated pivot becomes an element, the clique of its neighbours; a variable i keeps the variables Aᵢ and elements Eᵢ next to
/// it. Degrees are bounded by |Aᵢ| + |Lₚ∖i| + Σ|Lₑ∖Lₚ|. Variables that cannot be told apart are merged, elements inside another one
/// are absorbed, and variables whose only neighbour is the new element are eliminated with it.
///
/// **Source** P. R. Amestoy, T. A. Davis & I. S. Duff (1996), SIAM J. Matrix Anal. Appl. 17, 886–905.
final class MinimumDegree {
    private final int n;
    private final int[][] vars, elems;
    private final int[] varCount, elemCount;
    /// The variables of an element, and their weight.
    private final int[][] clique;
    private final int[] cliqueWeight;
    /// How many columns a variable stands for; 0 once it is merged or eliminated.
    private final int[] weight;
    private final boolean[] dead;
    private final int[] degree, head, next, previous;
    /// Columns merged into a variable: a list.
    private final int[] mergedNext, mergedLast;
    private final int[] mark, outside, outsideMark;
    private int stamp, lowest;

    private MinimumDegree(int n, int[] start, int[] index) {
        this.n = n;
        vars = new int[n][];
        elems = new int[n][];
        clique = new int[n][];
        varCount = new int[n];
        elemCount = new int[n];
        cliqueWeight = new int[n];
        weight = new int[n];
        dead = new boolean[n];
        degree = new int[n];
        head = new int[n + 1];
        next = new int[n];
        previous = new int[n];
        mergedNext = new int[n];
        mergedLast = new int[n];
        mark = new int[n];
        outside = new int[n];
        outsideMark = new int[n];
        Arrays.fill(head, -1);
        Arrays.fill(mergedNext, -1);
        Arrays.fill(weight, 1);
        int[] empty = new int[0];
        for (int i = 0; i < n; i++) {
            int[] list = new int[start[i + 1] - start[i]];
            int count = 0;
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (index[k] != i) list[count++] = index[k];
            }
            vars[i] = list;
            varCount[i] = count;
            elems[i] = empty;
            clique[i] = empty;
            mergedLast[i] = i;
            degree[i] = count;
        }
    }

    /// The order, first pivot first.
    ///
    /// @param n     order of the matrix
    /// @param start the pattern of both triangles by columns
    /// @param index its row indices
    static int[] order(int n, int[] start, int[] index) {
        return new MinimumDegree(n, start, index).run();
    }

    private int[] run() {
        int[] order = new int[n];
        int done = 0;
        // rows that are nearly full come last: they would only make every degree large
        int dense = (int) Math.max(16, 10 * Math.sqrt(n));
        boolean[] late = new boolean[n];
        for (int i = 0; i < n; i++) late[i] = degree[i] > dense;
        for (int i = 0; i < n; i++) {
            if (late[i]) {
                weight[i] = 0;
                continue;
            }
            int count = 0;
            for (int k = 0; k < varCount[i]; k++) {
                if (!late[vars[i][k]]) vars[i][count++] = vars[i][k];
            }
            varCount[i] = count;
            degree[i] = count;
        }
        for (int i = n - 1; i >= 0; i--) {
            if (!late[i]) insert(i);
        }
        int left = 0;
        for (int i = 0; i < n; i++) left += late[i] ? 0 : 1;
        int remaining = left;
        while (remaining > 0) {
            while (head[lowest] < 0) lowest++;
            int p = head[lowest];
            int taken = eliminate(p, remaining);
            remaining -= taken;
            for (int c = p; c >= 0; c = mergedNext[c]) order[done++] = c;
        }
        for (int i = 0; i < n; i++) {
            if (late[i]) order[done++] = i;
        }
        return order;
    }

    private void insert(int i) {
        int d = degree[i], h = head[d];
        next[i] = h;
        previous[i] = -1;
        if (h >= 0) previous[h] = i;
        head[d] = i;
        lowest = Math.min(lowest, d);
    }

    private void remove(int i) {
        if (previous[i] >= 0) {
            next[previous[i]] = next[i];
        } else {
            head[degree[i]] = next[i];
        }
        if (next[i] >= 0) previous[next[i]] = previous[i];
    }

    /// Eliminates p and what goes with it; the number of columns eliminated.
    private int eliminate(int p, int remaining) {
        remove(p);
        int[] l = cliqueOf(p);
        int size = 0;
        for (int i : l) size += weight[i];
        int taken = weight[p];
        weight[p] = 0;
        // |Lₑ∖Lₚ| for every element next to a variable of Lₚ
        int now = ++stamp;
        for (int i : l) {
            for (int k = 0; k < elemCount[i]; k++) {
                int e = elems[i][k];
                if (dead[e]) continue;
                if (outsideMark[e] != now) {
                    outsideMark[e] = now;
                    outside[e] = cliqueWeight[e];
                }
                outside[e] -= weight[i];
            }
        }
        for (int i : l) remove(i);
        int count = 0;
        for (int i : l) {
            int gone = prune(i, p, size, remaining - taken);
            if (gone > 0) {
                size -= gone;
                taken += gone;
                append(p, i);
            } else {
                l[count++] = i;
            }
        }
        count = merge(l, count);
        clique[p] = Arrays.copyOf(l, count);
        cliqueWeight[p] = size;
        for (int k = 0; k < count; k++) {
            int i = l[k];
            degree[i] = Math.max(0, Math.min(degree[i], Math.min(n - 1, remaining - taken - weight[i])));
            insert(i);
        }
        return taken;
    }

    /// Lₚ = (Aₚ ∪ ⋃ Lₑ) ∖ p, marked; the elements in it die.
    private int[] cliqueOf(int p) {
        int now = ++stamp;
        mark[p] = now;
        int[] l = new int[16];
        int count = 0;
        for (int s = -1; s < elemCount[p]; s++) {
            if (s >= 0 && dead[elems[p][s]]) continue;
            int[] from = s < 0 ? vars[p] : clique[elems[p][s]];
            int length = s < 0 ? varCount[p] : from.length;
            for (int k = 0; k < length; k++) {
                int i = from[k];
                if (weight[i] == 0 || mark[i] == now) continue;
                mark[i] = now;
                if (count == l.length) l = Arrays.copyOf(l, 2 * count);
                l[count++] = i;
            }
            if (s >= 0) {
                dead[elems[p][s]] = true;
                clique[elems[p][s]] = new int[0];
            }
        }
        markOfClique = now;
        return Arrays.copyOf(l, count);
    }

    private int markOfClique;

    /// Takes out of the lists of i what p stands for, and bounds its degree; its weight if it can go with p, else 0.
    private int prune(int i, int p, int size, int remaining) {
        int elements = 0, far = 0;
        int[] e = elems[i];
        for (int k = 0; k < elemCount[i]; k++) {
            if (dead[e[k]]) continue;
            if (outside[e[k]] == 0) {
                dead[e[k]] = true;
                clique[e[k]] = new int[0];
                continue;
            }
            far = Math.min(n, far + outside[e[k]]);
            e[elements++] = e[k];
        }
        int variables = 0;
        int[] v = vars[i];
        for (int k = 0; k < varCount[i]; k++) {
            int j = v[k];
            if (weight[j] == 0 || mark[j] == markOfClique) continue;
            far = Math.min(n, far + weight[j]);
            v[variables++] = j;
        }
        varCount[i] = variables;
        if (elements == 0 && variables == 0) {
            int w = weight[i];
            weight[i] = 0;
            return w;
        }
        if (elements == e.length) e = Arrays.copyOf(e, elements + 4);
        e[elements++] = p;
        elems[i] = e;
        elemCount[i] = elements;
        int rest = size - weight[i];
        degree[i] = Math.min(Math.min(degree[i] + rest, far + rest), Math.max(0, remaining - weight[i]));
        return 0;
    }

    private void append(int i, int j) {
        mergedNext[mergedLast[i]] = j;
        mergedLast[i] = mergedLast[j];
    }

    /// Merges variables with the same neighbours; how many are left in front of the list.
    private int merge(int[] l, int count) {
        long[] keys = new long[count];
        for (int k = 0; k < count; k++) {
            int i = l[k];
            long h = 0;
            for (int s = 0; s < elemCount[i]; s++) h += elems[i][s];
            for (int s = 0; s < varCount[i]; s++) h += vars[i][s];
            keys[k] = h % Integer.MAX_VALUE << 32 | k;
        }
        Arrays.sort(keys);
        int[] copy = Arrays.copyOf(l, count);
        for (int s = 0; s < count; s++) {
            int i = copy[(int) keys[s]];
            if (weight[i] == 0) continue;
            int now = 0;
            for (int t = s + 1; t < count && keys[t] >> 32 == keys[s] >> 32; t++) {
                int j = copy[(int) keys[t]];
                if (weight[j] == 0 || elemCount[j] != elemCount[i] || varCount[j] != varCount[i]) continue;
                if (now == 0) {
                    now = ++stamp;
                    for (int k = 0; k < elemCount[i]; k++) outsideMark[elems[i][k]] = now;
                    for (int k = 0; k < varCount[i]; k++) mark[vars[i][k]] = now;
                }
                if (!same(j, now)) continue;
                weight[i] += weight[j];
                degree[i] = Math.max(0, degree[i] - weight[j]);
                weight[j] = 0;
                append(i, j);
            }
        }
        int out = 0;
        for (int k = 0; k < count; k++) {
            if (weight[l[k]] > 0) l[out++] = l[k];
        }
        return out;
    }

    private boolean same(int j, int now) {
        for (int k = 0; k < elemCount[j]; k++) {
            if (outsideMark[elems[j][k]] != now) return false;
        }
        for (int k = 0; k < varCount[j]; k++) {
            if (mark[vars[j][k]] != now) return false;
        }
        return true;
    }
}
