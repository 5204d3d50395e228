package org.jonum.optimize.programming;

import java.util.HashMap;
import java.util.Map;

/// Rows, or columns, that are multiples of others, among what is left of a matrix.
///
/// Quotients by the first entry are compared bit by bit: those of exact multiples are equal, because a quotient is correctly rounded.
final class Parallels {
    /// Takes a pair.
    @FunctionalInterface
    interface Pair {
        /// Is given the one that came first and a multiple of it.
        ///
        /// @param first  a column
        /// @param second a column that is `times` that one
        /// @param times  the factor, not 0
        /// @return whether the first one may stand for others; if not, the second one does
        boolean take(int first, int second, double times);
    }

    private final SparseMatrix a;
    private final boolean[] cols, rows;

    /// Looks at columns of a matrix.
    ///
    /// @param cols those that are there
    /// @param rows of which entries count
    Parallels(SparseMatrix a, boolean[] cols, boolean[] rows) {
        this.a = a;
        this.cols = cols;
        this.rows = rows;
    }

    /// Hands over all pairs with at least so many entries.
    void forEach(int least, Pair pair) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int j = 0; j < a.cols; j++) {
            if (!cols[j]) continue;
            int hash = hash(j, least);
            if (hash == 0) continue;
            Integer other = first.putIfAbsent(hash, j);
            if (other == null) continue;
            double times = times(other, j);
            if (times != 0 && !pair.take(other, j, times)) first.put(hash, j);
        }
    }

    /// Of places and quotients; 0 if there are too few entries.
    private int hash(int j, int least) {
        double lead = 0;
        int h = 17, count = 0;
        for (int k = a.start[j]; k < a.start[j + 1]; k++) {
            if (!rows[a.index[k]]) continue;
            if (lead == 0) lead = a.value[k];
            h = 31 * (31 * h + a.index[k]) + Double.hashCode(a.value[k] / lead);
            count++;
        }
        return count < least ? 0 : h == 0 ? 1 : h;
    }

    /// The factor from column i to column j; 0 if there is none.
    private double times(int i, int j) {
        double leadI = 0, leadJ = 0;
        int k = skip(a.start[i], a.start[i + 1]), l = skip(a.start[j], a.start[j + 1]);
        for (; k < a.start[i + 1] && l < a.start[j + 1]; k = skip(k + 1, a.start[i + 1]), l = skip(l + 1,
                a.start[j + 1])) {
            if (leadI == 0) {
                leadI = a.value[k];
                leadJ = a.value[l];
            }
            if (a.index[k] != a.index[l] || a.value[k] / leadI != a.value[l] / leadJ) return 0;
        }
        double t = leadJ / leadI;
        return k == a.start[i + 1] && l == a.start[j + 1] && Math.abs(t) > 1e-6 && Math.abs(t) < 1e6 ? t : 0;
    }

    private int skip(int k, int end) {
        int at = k;
        while (at < end && !rows[a.index[at]]) at++;
        return at;
    }
}
