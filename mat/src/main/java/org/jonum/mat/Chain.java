// float-twin
package org.jonum.mat;

import org.jonum.blas.internal.door.Args;

/// The product of several matrices, in the order that takes the fewest multiplications: the best way to compute
/// factors i … j is the best place to cut them in two (Godbole 1973).
final class Chain {
    private Chain() {}

    static Matrix product(Matrix... factors) {
        int n = factors.length;
        if (n == 0) throw Args.bad("Matrix.product", "number of factors", 0, ">= 1");
        for (int i = 1; i < n; i++) {
            Shapes.equal("Matrix.product", "rows of factor " + i, factors[i].rows(), "cols of factor " + (i - 1),
                    factors[i - 1].cols());
        }
        return n == 1 ? factors[0].copy() : product(factors, cuts(factors), 0, n - 1);
    }

    /// Factors i … j, cut after the factor `cuts[i][j]`.
    /// Aᵏ by repeated squaring, the identity for k = 0.
    static Matrix power(Matrix a, long k) {
        Matrix result = Matrix.identity(a.rows()), square = a;
        boolean one = true;
        for (long rest = k; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = one ? square.copy() : result.times(square);
                one = false;
            }
            if (rest > 1) square = square.times(square);
        }
        return result;
    }

    private static Matrix product(Matrix[] factors, int[][] cuts, int i, int j) {
        if (i == j) return factors[i];
        int k = cuts[i][j];
        return product(factors, cuts, i, k).times(product(factors, cuts, k + 1, j));
    }

    private static int[][] cuts(Matrix[] factors) {
        int n = factors.length;
        int[][] cuts = new int[n][n];
        double[][] cost = new double[n][n];
        for (int length = 1; length < n; length++) {
            for (int i = 0, j = length; j < n; i++, j++) {
                double outer = (double) factors[i].rows() * factors[j].cols();
                cost[i][j] = Double.POSITIVE_INFINITY;
                for (int k = i; k < j; k++) {
                    double c = cost[i][k] + cost[k + 1][j] + outer * factors[k].cols();
                    if (c < cost[i][j]) {
                        cost[i][j] = c;
                        cuts[i][j] = k;
                    }
                }
            }
        }
        return cuts;
    }
}
