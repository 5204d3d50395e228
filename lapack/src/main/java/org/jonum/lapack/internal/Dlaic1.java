package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;

/// Estimates of the extreme singular values of a triangle while it grows by rows (Bischof 1990).
///
/// With ‖L·x‖ = σ for a unit vector x, the grown triangle has ‖[L 0; wᵀ γ]·[s·x; c]‖ = ‖[σ 0; α γ]·[s; c]‖,
/// α = wᵀ·x. So (s, c) is a singular vector of that 2×2 triangle, and its singular value the new
/// estimate: never more than the largest, never less than the smallest there is.
final class Dlaic1 {
    private Dlaic1() {}

    /// @param sigma the new estimate
    /// @param s     factor of x
    /// @param c     element that x grows by
    record Grown(double sigma, double s, double c) {
        /// x := (s·x, c), k elements so far.
        void grow(Blas blas, int k, double[] x, int off) {
            blas.dscal(k, s, x, off, 1);
            x[off + k] = c;
        }
    }

    /// An estimate of the largest singular value grows.
    static Grown largest(double sigma, double alpha, double gamma) {
        Dlasv2.Svd svd = Dlasv2.decompose(sigma, alpha, gamma);
        return new Grown(Math.abs(svd.ssmax()), svd.csl(), svd.snl());
    }

    /// An estimate of the smallest singular value shrinks.
    static Grown smallest(double sigma, double alpha, double gamma) {
        Dlasv2.Svd svd = Dlasv2.decompose(sigma, alpha, gamma);
        return new Grown(Math.abs(svd.ssmin()), -svd.snl(), svd.csl());
    }

    /// {@return the order of the largest leading part of the upper triangle R whose estimated
    /// condition is at most 1/rcond}
    static int rank(Blas blas, DoubleView r, double rcond) {
        int n = r.cols();
        if (n == 0 || r.get(0, 0) == 0) return 0;
        double[] x = Scratch.doubles(2L * n);
        double max = Math.abs(r.get(0, 0)), min = max;
        x[0] = x[n] = 1;
        int k = 1;
        for (; k < n; k++) {
            double gamma = r.get(k, k);
            Grown high = largest(max, blas.ddot(k, x, 0, 1, r.data(), r.at(0, k), 1), gamma);
            Grown low = smallest(min, blas.ddot(k, x, n, 1, r.data(), r.at(0, k), 1), gamma);
            if (!(low.sigma >= rcond * high.sigma)) break;
            high.grow(blas, k, x, 0);
            low.grow(blas, k, x, n);
            max = high.sigma;
            min = low.sigma;
        }
        Scratch.give(x);
        return k;
    }
}
