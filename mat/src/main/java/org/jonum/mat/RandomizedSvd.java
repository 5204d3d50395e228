package org.jonum.mat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jonum.blas.internal.door.Args;

/// The range of A·Ω for a random Ω holds the leading singular vectors: Halko, Martinsson & Tropp (2011).
final class RandomizedSvd {
    /// Random vectors more than are wanted, and how often A·Aᵀ is applied.
    private static final int OVERSAMPLING = 10, POWERS = 3;

    private RandomizedSvd() {}

    static Svd top(Matrix a, int k, RandomGenerator rng) {
        int m = a.rows(), n = a.cols(), columns = Math.min(Math.min(m, n), k + OVERSAMPLING);
        if (k < 0 || k > Math.min(m, n)) throw Args.bad("Svd.top", "k", k, ">= 0 and <= " + Math.min(m, n));
        double size = a.normMax();
        Conditions.finite("Svd.top", size);
        int e = PowersOfTwo.exponent(size);
        if (Math.abs(e) > 500) return top(PowersOfTwo.scale(a, -e), k, rng).scaled(e);
        Matrix omega = Matrix.random(rng, n, columns).map(x -> 2 * x - 1);
        Matrix q = basis(a.times(omega));
        for (int i = 0; i < POWERS; i++) q = basis(a.times(basis(a.transpose().times(q))));
        Svd small = Svd.of(q.transpose().times(a));
        double[] sigma = Arrays.copyOf(small.values(), k);
        return Svd.known(sigma, q.times(small.u().block(0, 0, columns, k)), small.v().block(0, 0, n, k).copy());
    }

    /// An orthonormal basis of the columns.
    private static Matrix basis(Matrix y) {
        return Qr.of(y).q();
    }
}
