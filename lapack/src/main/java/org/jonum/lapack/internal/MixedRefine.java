package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;

/// Iterative refinement of solutions by factors in single precision.
///
/// ```
///     x₀ = A⁻¹·b,   r = b − A·x,   x := x + A⁻¹·r       A⁻¹ in float, all else in double
/// ```
/// until ‖r‖∞ ≤ √n·ε·‖A‖∞·‖x‖∞ for every column (Langou et al. 2006; Higham 2002, §12.2). A residual
/// is brought to size 1 on its way to float, so that it neither over- nor underflows there.
final class MixedRefine {
    /// Steps at most.
    static final int STEPS = 30;
    /// A number is beyond the range of float.
    static final int OUT_OF_RANGE = -2;
    /// The factorization in float failed.
    static final int NOT_FACTORED = -3;
    /// [#STEPS] were not enough.
    static final int NOT_CONVERGED = -STEPS - 1;

    private MixedRefine() {}

    /// A matrix in double with factors in float; blocks of right-hand sides are n×nrhs, gapless.
    interface Factored {
        /// X := A⁻¹·X, in float.
        void solve(float[] x);

        /// R := R − A·X, in double; X as the caller has it.
        void subtractProduct(double[] r);
    }

    /// X := A⁻¹·B and the number of steps that it took, or a reason why not.
    static int solve(int n, int nrhs, double anorm, Factored a, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx) {
        double[] r = Scratch.doubles((long) n * nrhs), scale = Scratch.doubles(nrhs);
        float[] s = Scratch.floats((long) n * nrhs);
        double limit = anorm * DoubleLimits.EPS * Math.sqrt(n);
        int iter = solve(n, nrhs, limit, a, b, bOff, ldb, x, xOff, ldx, r, scale, s);
        Scratch.give(r);
        Scratch.give(scale);
        Scratch.give(s);
        return iter;
    }

    private static int solve(int n, int nrhs, double limit, Factored a, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] r, double[] scale, float[] s) {
        for (int j = 0; j < nrhs; j++) Arrays.fill(x, xOff + j * ldx, xOff + j * ldx + n, 0);
        for (int solves = 0;; solves++) {
            for (int j = 0; j < nrhs; j++) System.arraycopy(b, bOff + j * ldb, r, j * n, n);
            if (solves > 0) {
                a.subtractProduct(r);
                if (small(n, nrhs, limit, r, x, xOff, ldx)) return solves - 1;
            }
            if (solves > STEPS) return NOT_CONVERGED;
            if (!toFloat(n, nrhs, r, scale, s)) return OUT_OF_RANGE;
            a.solve(s);
            for (int j = 0; j < nrhs; j++) add(n, scale[j], s, j * n, x, xOff + j * ldx);
        }
    }

    /// Whether ‖r‖∞ ≤ limit·‖x‖∞ in every column.
    private static boolean small(int n, int nrhs, double limit, double[] r, double[] x, int xOff,
            int ldx) {
        for (int j = 0; j < nrhs; j++) {
            if (!(max(n, r, j * n) <= limit * max(n, x, xOff + j * ldx))) return false;
        }
        return true;
    }

    private static double max(int n, double[] x, int xOff) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    /// S := R, each column divided by the power of two next to its largest entry; whether all is
    /// finite.
    private static boolean toFloat(int n, int nrhs, double[] r, double[] scale, float[] s) {
        for (int j = 0; j < nrhs; j++) {
            double max = max(n, r, j * n);
            if (!(max <= Double.MAX_VALUE)) return false;
            int exponent = max == 0 ? 0 : Math.max(Math.getExponent(max), Double.MIN_EXPONENT);
            scale[j] = Math.scalb(1.0, exponent);
            for (int i = j * n; i < (j + 1) * n; i++) s[i] = (float) (r[i] / scale[j]);
        }
        return true;
    }

    /// x := x + scale·s.
    private static void add(int n, double scale, float[] s, int sOff, double[] x, int xOff) {
        for (int i = 0; i < n; i++) x[xOff + i] += scale * s[sOff + i];
    }

    /// s := a in float, n elements; whether all of them are in range.
    static boolean toFloat(int n, double[] a, int aOff, float[] s, int sOff) {
        double max = 0;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, Math.abs(a[aOff + i]));
            s[sOff + i] = (float) a[aOff + i];
        }
        return max <= Float.MAX_VALUE;
    }
}
