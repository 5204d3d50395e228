// Generated from Dlaic1.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;

/// Estimates of the extreme singular values of a triangle while it grows by rows (Bischof 1990).
///
/// With ‖L·x‖ = σ for a unit vector x, the grown triangle has ‖[L 0; wᵀ γ]·[s·x; c]‖ = ‖[σ 0; α γ]·[s; c]‖,
/// α = wᵀ·x. So (s, c) is a singular vector of that 2×2 triangle, and its singular value the new
/// estimate: never more than the largest, never less than the smallest there is.
final class Slaic1 {
    private Slaic1() {}

    /// @param sigma the new estimate
    /// @param s     factor of x
    /// @param c     element that x grows by
    record Grown(float sigma, float s, float c) {
        /// x := (s·x, c), k elements so far.
        void grow(Blas blas, int k, float[] x, int off) {
            blas.sscal(k, s, x, off, 1);
            x[off + k] = c;
        }
    }

    /// An estimate of the largest singular value grows.
    static Grown largest(float sigma, float alpha, float gamma) {
        Slasv2.Svd svd = Slasv2.decompose(sigma, alpha, gamma);
        return new Grown(Math.abs(svd.ssmax()), svd.csl(), svd.snl());
    }

    /// An estimate of the smallest singular value shrinks.
    static Grown smallest(float sigma, float alpha, float gamma) {
        Slasv2.Svd svd = Slasv2.decompose(sigma, alpha, gamma);
        return new Grown(Math.abs(svd.ssmin()), -svd.snl(), svd.csl());
    }

    /// {@return the order of the largest leading part of the upper triangle R whose estimated
    /// condition is at most 1/rcond}
    static int rank(Blas blas, FloatView r, float rcond) {
        int n = r.cols();
        if (n == 0 || r.get(0, 0) == 0) return 0;
        float[] x = Scratch.floats(2L * n);
        float max = Math.abs(r.get(0, 0)), min = max;
        x[0] = x[n] = 1;
        int k = 1;
        for (; k < n; k++) {
            float gamma = r.get(k, k);
            Grown high = largest(max, blas.sdot(k, x, 0, 1, r.data(), r.at(0, k), 1), gamma);
            Grown low = smallest(min, blas.sdot(k, x, n, 1, r.data(), r.at(0, k), 1), gamma);
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
