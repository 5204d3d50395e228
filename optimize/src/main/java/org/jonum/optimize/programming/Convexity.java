package org.jonum.optimize.programming;

import java.util.Arrays;

/// Whether a symmetric sparse matrix has no negative eigenvalue, up to rounding: whether Q + ε·‖Q‖·I has only positive pivots.
final class Convexity {
    private Convexity() {
    }

    static boolean holds(SparseMatrix q) {
        int n = q.cols;
        double max = 0;
        for (double v : q.value) max = Math.max(max, Math.abs(v));
        SparseMatrix.Builder b = SparseMatrix.builder(n, n);
        if (max == 0) return true;
        double shift = 1e-10 * max;
        for (int j = 0; j < n; j++) {
            double diagonal = 0;
            for (int k = q.start[j]; k < q.start[j + 1]; k++) {
                if (q.index[k] == j) {
                    diagonal = q.value[k];
                } else {
                    b.append(q.index[k], j, q.value[k]);
                }
            }
            // a pivot that is not positive is enough; keep the place if rounding makes the sum 0
            double d = diagonal + shift;
            if (!(d > 0)) return false;
            b.append(j, j, d);
        }
        SparseMatrix k = b.build();
        int[] signs = new int[n];
        Arrays.fill(signs, 1);
        SparseLdlt ldlt = new SparseLdlt(k, signs);
        return ldlt.factor(k.value, 1e-3 * shift) && ldlt.replaced() == 0;
    }
}
