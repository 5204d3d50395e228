// Generated from DoubleBands.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;

/// Band matrices of which something is known, and how they lie between guard zones.
final class FloatBands {
    private static final int OFF = 3, PAD = 2, TAIL = 5;

    private FloatBands() {}

    /// A matrix with zeros outside the band.
    static FloatView cut(FloatView a, int kl, int ku) {
        return FloatMatrices.of(a.rows(), a.cols(), (i, j) -> i - j <= kl && j - i <= ku ? a.get(i, j) : 0);
    }

    /// A random band matrix.
    static FloatView random(int m, int n, int kl, int ku, long seed) {
        return cut(FloatMatrices.uniform(m, n, new SplittableRandom(seed)), kl, ku);
    }

    /// The product of a random lower triangular band matrix and its transpose: positive definite.
    static FloatView definite(int n, int kd, long seed) {
        FloatView r = random(n, n, kd, 0, seed);
        FloatView l = FloatMatrices.of(n, n, (i, j) -> i == j ? 1.5f + r.get(i, j) / 2 : r.get(i, j) / (kd + 1));
        return FloatLapackOperands.product(l, l.t());
    }

    /// A triangle of a band matrix, well conditioned.
    static FloatView triangular(Uplo uplo, Diag diag, int n, int k) {
        FloatView t = FloatMatrices.triangular(uplo, n, new SplittableRandom(3));
        return FloatMatrices.of(n, n,
                (i, j) -> i == j && diag == Diag.UNIT ? 1 : Math.abs(i - j) <= k ? t.get(i, j) : 0);
    }

    /// The band of a matrix.
    static FloatGuarded guarded(FloatView a, int kl, int ku) {
        return guarded(a, kl, ku, Diag.NON_UNIT);
    }

    private static FloatGuarded guarded(FloatView a, int kl, int ku, Diag diag) {
        Layout layout = new Layout.Band(a.rows(), a.cols(), kl, ku, diag, kl + ku + 1 + PAD);
        return FloatGuarded.of(layout, OFF, TAIL).fill(a::get);
    }

    /// One triangle of a band matrix.
    static FloatGuarded guarded(Uplo uplo, Diag diag, FloatView a, int k) {
        return uplo == Uplo.UPPER ? guarded(a, 0, k, diag) : guarded(a, k, 0, diag);
    }

    /// The band of a matrix with room for the fill of its LU factorization, which holds NaN.
    static FloatGuarded forLu(FloatView a, int kl, int ku) {
        FloatGuarded g = guarded(a, kl, kl + ku);
        return g.fill((i, j) -> j - i > ku ? Float.NaN : a.get(i, j));
    }

    /// What the band of an operand holds, zeros elsewhere.
    static FloatView full(FloatGuarded g) {
        Layout l = g.layout();
        return FloatMatrices.of(l.rows(), l.cols(),
                (i, j) -> i == j && l.unit() ? 1 : g.stores(i, j) ? g.get(i, j) : 0);
    }
}
