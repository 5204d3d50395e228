package org.jonum.testkit;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// Band matrices of which something is known, and how they lie between guard zones.
final class DoubleBands {
    private static final int OFF = 3, PAD = 2, TAIL = 5;

    private DoubleBands() {}

    /// A matrix with zeros outside the band.
    static DoubleView cut(DoubleView a, int kl, int ku) {
        return DoubleMatrices.of(a.rows(), a.cols(), (i, j) -> i - j <= kl && j - i <= ku ? a.get(i, j) : 0);
    }

    /// A random band matrix.
    static DoubleView random(int m, int n, int kl, int ku, long seed) {
        return cut(DoubleMatrices.uniform(m, n, new SplittableRandom(seed)), kl, ku);
    }

    /// The product of a random lower triangular band matrix and its transpose: positive definite.
    static DoubleView definite(int n, int kd, long seed) {
        DoubleView r = random(n, n, kd, 0, seed);
        DoubleView l = DoubleMatrices.of(n, n, (i, j) -> i == j ? 1.5 + r.get(i, j) / 2 : r.get(i, j) / (kd + 1));
        return DoubleLapackOperands.product(l, l.t());
    }

    /// A triangle of a band matrix, well conditioned.
    static DoubleView triangular(Uplo uplo, Diag diag, int n, int k) {
        DoubleView t = DoubleMatrices.triangular(uplo, n, new SplittableRandom(3));
        return DoubleMatrices.of(n, n,
                (i, j) -> i == j && diag == Diag.UNIT ? 1 : Math.abs(i - j) <= k ? t.get(i, j) : 0);
    }

    /// The band of a matrix.
    static DoubleGuarded guarded(DoubleView a, int kl, int ku) {
        return guarded(a, kl, ku, Diag.NON_UNIT);
    }

    private static DoubleGuarded guarded(DoubleView a, int kl, int ku, Diag diag) {
        Layout layout = new Layout.Band(a.rows(), a.cols(), kl, ku, diag, kl + ku + 1 + PAD);
        return DoubleGuarded.of(layout, OFF, TAIL).fill(a::get);
    }

    /// One triangle of a band matrix.
    static DoubleGuarded guarded(Uplo uplo, Diag diag, DoubleView a, int k) {
        return uplo == Uplo.UPPER ? guarded(a, 0, k, diag) : guarded(a, k, 0, diag);
    }

    /// The band of a matrix with room for the fill of its LU factorization, which holds NaN.
    static DoubleGuarded forLu(DoubleView a, int kl, int ku) {
        DoubleGuarded g = guarded(a, kl, kl + ku);
        return g.fill((i, j) -> j - i > ku ? Double.NaN : a.get(i, j));
    }

    /// What the band of an operand holds, zeros elsewhere.
    static DoubleView full(DoubleGuarded g) {
        Layout l = g.layout();
        return DoubleMatrices.of(l.rows(), l.cols(),
                (i, j) -> i == j && l.unit() ? 1 : g.stores(i, j) ? g.get(i, j) : 0);
    }
}
