package org.jonum.optimize.programming;

import java.util.Arrays;

/// What can be said of P·K·Pᵀ = L·D·Lᵀ before there are numbers: the order P, the supernodes of L and the rows of each.
///
/// Columns are ordered by [MinimumDegree] and then along the elimination tree in postorder, so that the columns of a supernode stand
/// side by side, and the fronts of a multifrontal factorization are used in the order of a stack.
///
/// **Source** J. W. H. Liu (1990), SIAM J. Matrix Anal. Appl. 11, 134–172; C. Ashcraft & R. Grimes (1989), ACM Trans. Math. Softw. 15 (relaxed supernodes).
final class EliminationTree {
    final int n;
    /// `order[k]` is the row of K that comes k-th; `place` is the inverse.
    final int[] order, place;
    /// Supernode s has the columns `first[s]` … `first[s + 1] − 1`; `above[s]` is the supernode that takes its update, −1 for none.
    final int[] first, above;
    /// The rows of supernode s, its own columns first, ascending.
    final int[][] rows;
    /// The entries of L, and an estimate of the multiplications of a factorization.
    final long entries;
    final double work;

    /// @param k the pattern of the matrix, both triangles
    EliminationTree(SparseMatrix k) {
        n = k.cols;
        int[] degrees = MinimumDegree.order(n, k.start, k.index);
        int[] at = inverse(degrees);
        int[] parent = parents(k, degrees, at);
        int[] post = postorder(parent);
        order = new int[n];
        for (int i = 0; i < n; i++) order[i] = degrees[post[i]];
        place = inverse(order);
        int[] moved = inverse(post), tree = new int[n];
        for (int i = 0; i < n; i++) tree[i] = parent[post[i]] < 0 ? -1 : moved[parent[post[i]]];
        int[] count = counts(k, tree);
        first = supernodes(tree, count);
        int s = first.length - 1;
        above = new int[s];
        rows = new int[s][];
        long total = 0;
        double flops = 0;
        int[] owner = new int[n], mark = new int[n];
        for (int i = 0; i < s; i++) Arrays.fill(owner, first[i], first[i + 1], i);
        int[] child = new int[s], sibling = new int[s];
        Arrays.fill(child, -1);
        for (int i = 0; i < s; i++) {
            rows[i] = rowsOf(k, i, child[i], sibling, mark);
            int own = first[i + 1] - first[i], f = rows[i].length;
            above[i] = f > own ? owner[rows[i][own]] : -1;
            if (above[i] >= 0) {
                sibling[i] = child[above[i]];
                child[above[i]] = i;
            }
            for (int c = 0; c < own; c++) {
                total += f - c;
                flops += (double) (f - c) * (f - c);
            }
        }
        entries = total;
        work = flops;
    }

    private static int[] inverse(int[] p) {
        int[] q = new int[p.length];
        for (int i = 0; i < p.length; i++) q[p[i]] = i;
        return q;
    }

    private static int[] parents(SparseMatrix k, int[] order, int[] place) {
        int n = k.cols;
        int[] parent = new int[n], ancestor = new int[n];
        Arrays.fill(parent, -1);
        Arrays.fill(ancestor, -1);
        for (int c = 0; c < n; c++) {
            int j = order[c];
            for (int p = k.start[j]; p < k.start[j + 1]; p++) {
                int i = place[k.index[p]];
                while (i >= 0 && i < c) {
                    int up = ancestor[i];
                    ancestor[i] = c;
                    if (up < 0) parent[i] = c;
                    i = up;
                }
            }
        }
        return parent;
    }

    private static int[] postorder(int[] parent) {
        int n = parent.length;
        int[] child = new int[n], sibling = new int[n], post = new int[n], stack = new int[n];
        Arrays.fill(child, -1);
        for (int i = n - 1; i >= 0; i--) {
            if (parent[i] < 0) continue;
            sibling[i] = child[parent[i]];
            child[parent[i]] = i;
        }
        int done = 0;
        for (int root = 0; root < n; root++) {
            if (parent[root] >= 0) continue;
            int top = 0;
            stack[0] = root;
            while (top >= 0) {
                int i = stack[top], c = child[i];
                if (c < 0) {
                    post[done++] = i;
                    top--;
                } else {
                    child[i] = sibling[c];
                    stack[++top] = c;
                }
            }
        }
        return post;
    }

    /// The entries of each column of L with its diagonal: each row is a subtree, walked once.
    private int[] counts(SparseMatrix k, int[] tree) {
        int[] count = new int[n], mark = new int[n];
        Arrays.fill(count, 1);
        Arrays.fill(mark, -1);
        for (int i = 0; i < n; i++) {
            mark[i] = i;
            int row = order[i];
            for (int p = k.start[row]; p < k.start[row + 1]; p++) {
                int j = place[k.index[p]];
                while (j >= 0 && j < i && mark[j] != i) {
                    mark[j] = i;
                    count[j]++;
                    j = tree[j];
                }
            }
        }
        return count;
    }

    /// Where supernodes begin: columns with the same rows below, and small ones that cost few zeros.
    private int[] supernodes(int[] tree, int[] count) {
        int[] start = new int[n + 1];
        int s = 0;
        long zeros = 0;
        for (int j = 1; j < n; j++) {
            int width = j - start[s];
            long more = (long) (count[j] + 1 - count[j - 1]) * width;
            boolean chain = tree[j - 1] == j;
            long size = (long) (width + 1) * count[j] + (long) width * width / 2;
            boolean join = chain && (more == 0 || width < 16 && zeros + more <= Math.max(16, size / 6));
            if (join) {
                zeros += more;
            } else {
                start[++s] = j;
                zeros = 0;
            }
        }
        int[] cut = Arrays.copyOf(start, n == 0 ? 1 : s + 2);
        cut[cut.length - 1] = n;
        return cut;
    }

    private int[] rowsOf(SparseMatrix k, int s, int firstChild, int[] sibling, int[] mark) {
        int from = first[s], to = first[s + 1], count = 0, now = s + 1;
        int[] list = new int[Math.max(16, 2 * (to - from))];
        for (int c = from; c < to; c++) {
            int j = order[c];
            for (int p = k.start[j]; p < k.start[j + 1]; p++) {
                int i = place[k.index[p]];
                if (i < to || mark[i] == now) continue;
                mark[i] = now;
                if (count == list.length) list = Arrays.copyOf(list, 2 * count);
                list[count++] = i;
            }
        }
        for (int child = firstChild; child >= 0; child = sibling[child]) {
            for (int i : rows[child]) {
                if (i < to || mark[i] == now) continue;
                mark[i] = now;
                if (count == list.length) list = Arrays.copyOf(list, 2 * count);
                list[count++] = i;
            }
        }
        Arrays.sort(list, 0, count);
        int[] all = new int[to - from + count];
        for (int c = from; c < to; c++) all[c - from] = c;
        System.arraycopy(list, 0, all, to - from, count);
        return all;
    }
}
