// Generated from DoubleRefine.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Iterative refinement in working precision, and bounds for the error that is left: what the
/// `rfs` routines of all kinds of matrices have in common.
///
/// ```
///     r = b − A·x,   ω = maxᵢ |r|ᵢ / (|A|·|x| + |b|)ᵢ        the backward error, componentwise
///     x := x + A⁻¹·r                                         while it halves ω
///     ‖x − x*‖∞ ≤ ‖ |A⁻¹|·(|r| + (k + 1)·ε·(|A|·|x| + |b|)) ‖∞,   k entries in a row of A
/// ```
/// x solves exactly a system whose entries differ from A and b by at most the fraction ω (Oettli &
/// Prager 1964; Skeel 1980). The forward bound is the ∞-norm of A⁻¹·diag(w), known by solves
/// (Arioli, Demmel & Duff 1989, §5; Higham 2002, §12 and §15.1).
final class FloatRefine {
    /// Steps of refinement at most.
    static final int STEPS = 5;

    private FloatRefine() {}

    /// A system of linear equations A·x = b, A as it takes part (transposed or not), that was
    /// solved.
    interface Equations {
        /// r := r − A·x.
        void subtractProduct(float[] x, int xOff, float[] r);

        /// w := w + |A|·|x|.
        void addSizes(float[] x, int xOff, float[] w);

        /// x := A⁻¹·x or A⁻ᵀ·x, in the first n elements.
        void solve(Trans trans, float[] x);
    }

    /// Improve each column of X in at most so many steps; its bounds go to `ferr` and `berr`.
    ///
    /// @param entries the most entries that a row of A has
    /// @param steps   [#STEPS], or 0 for the bounds alone
    static void improve(Blas blas, int n, int nrhs, int entries, int steps, Equations equations,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        if (n == 0) {
            Arrays.fill(ferr, ferrOff, ferrOff + nrhs, 0);
            Arrays.fill(berr, berrOff, berrOff + nrhs, 0);
            return;
        }
        float[] r = Scratch.floats(n), w = Scratch.floats(n);
        for (int j = 0; j < nrhs; j++) {
            int bj = bOff + j * ldb, xj = xOff + j * ldx;
            berr[berrOff + j] = improve(blas, n, entries + 1, steps, equations, b, bj, x, xj, r, w);
            ferr[ferrOff + j] = forwardBound(blas, n, entries + 1, equations, x, xj, r, w);
        }
        Scratch.give(r);
        Scratch.give(w);
    }

    /// Refine x; r := b − A·x, w := |A|·|x| + |b| at the end; the backward error.
    private static float improve(Blas blas, int n, int nz, int steps, Equations equations,
            float[] b, int bOff, float[] x, int xOff, float[] r, float[] w) {
        float last = 3;
        for (int step = 0;; step++) {
            System.arraycopy(b, bOff, r, 0, n);
            equations.subtractProduct(x, xOff, r);
            for (int i = 0; i < n; i++) w[i] = Math.abs(b[bOff + i]);
            equations.addSizes(x, xOff, w);
            float backward = backwardError(n, nz, r, w);
            if (step == steps || !(backward > FloatLimits.EPS && 2 * backward <= last)) return backward;
            equations.solve(Trans.NO_TRANS, r);
            blas.saxpy(n, 1, r, 0, 1, x, xOff, 1);
            last = backward;
        }
    }

    /// maxᵢ |r|ᵢ / wᵢ, 0/0 = 0; where wᵢ is so small that it may have underflowed, both are lifted.
    private static float backwardError(int n, int nz, float[] r, float[] w) {
        float safe = nz * FloatLimits.SAFE_MIN, max = 0;
        for (int i = 0; i < n; i++) {
            float lift = w[i] > safe / FloatLimits.EPS ? 0 : safe;
            max = Math.max(max, r[i] == 0 ? 0 : (Math.abs(r[i]) + lift) / (w[i] + lift));
        }
        return max;
    }

    /// An estimate of ‖A⁻¹·diag(w)‖∞ = ‖diag(w)·A⁻ᵀ‖₁, w the bound of the true residual, in units
    /// of ‖x‖∞.
    private static float forwardBound(Blas blas, int n, int nz, Equations equations, float[] x,
            int xOff, float[] r, float[] w) {
        float safe = nz * FloatLimits.SAFE_MIN;
        for (int i = 0; i < n; i++) {
            float lift = w[i] > safe / FloatLimits.EPS ? 0 : safe;
            w[i] = Math.abs(r[i]) + nz * FloatLimits.EPS * w[i] + lift;
        }
        float error = Slacn2.norm1(blas, n, (trans, v) -> {
            if (trans.isTrans()) {
                scale(n, w, v);
                equations.solve(Trans.NO_TRANS, v);
            } else {
                equations.solve(Trans.TRANS, v);
                scale(n, w, v);
            }
        });
        float size = Math.abs(x[xOff + blas.isamax(n, x, xOff, 1)]);
        return size == 0 ? error : error / size;
    }

    private static void scale(int n, float[] w, float[] v) {
        for (int i = 0; i < n; i++) v[i] *= w[i];
    }
}
