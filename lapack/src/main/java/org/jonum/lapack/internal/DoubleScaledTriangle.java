package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// op(A)·x = s·b for a triangle in any storage, s ≤ 1 such that nothing overflows (Anderson 1991, LAPACK Working Note 36).
///
/// Anderson bounds the growth of x before he solves. Here the solve is tried: if an operation had overflowed, an element of
/// x would be infinite or NaN. Then, and only then, b is taken once more, and before each step x is made smaller if the
/// step might overflow. With xⱼ about to be divided by aⱼⱼ, and m the largest of the elements that column j meets,
///
/// ```
///     A:    xⱼ := xⱼ/aⱼⱼ,  xᵢ := xᵢ − aᵢⱼ·xⱼ         |xᵢ| ≤ m + |xⱼ|·‖aⱼ‖₁
///     Aᵀ:   xⱼ := (xⱼ − Σ aᵢⱼ·xᵢ)/aⱼⱼ              |xⱼ − Σ| ≤ |xⱼ| + m·‖aⱼ‖₁      aⱼ without aⱼⱼ
/// ```
/// Only exponents are compared, which cannot overflow, and only powers of two are multiplied by, which makes no error.
final class DoubleScaledTriangle {
    /// The result if A is singular: x is a null vector, s = 0.
    static final int SINGULAR = Integer.MAX_VALUE;

    /// Elements of x stay below 2 to this power, so that there is room for what is done with them later.
    private static final int LIMIT = Double.MAX_EXPONENT + Math.getExponent(DoubleLimits.ULP);

    private final Blas blas;
    private final boolean upper, unit;
    private final int n, reach;
    private final double[] data;
    /// Element (j, j) lies at first + j·step + growth·j·(j − 1)/2.
    private final int first, step, growth;
    private final Solve plain;
    private double[] norms = {};
    private int normsOff = -1;

    /// x := op(A)⁻¹·x.
    private interface Solve {
        void apply(Trans trans, double[] x, int xOff);
    }

    private DoubleScaledTriangle(Blas blas, Uplo uplo, Diag diag, int n, int reach, double[] data, int first, int step,
            int growth, Solve plain) {
        this.blas = blas;
        this.upper = uplo == Uplo.UPPER;
        this.unit = diag == Diag.UNIT;
        this.n = n;
        this.reach = reach;
        this.data = data;
        this.first = first;
        this.step = step;
        this.growth = growth;
        this.plain = plain;
    }

    /// A triangle of a full matrix.
    static DoubleScaledTriangle full(Blas blas, Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        return new DoubleScaledTriangle(blas, uplo, diag, n, n, a, aOff, lda + 1, 0,
                (trans, x, xOff) -> blas.dtrsv(uplo, trans, diag, n, a, aOff, lda, x, xOff, 1));
    }

    /// A triangle with kd diagonals beside the main one.
    static DoubleScaledTriangle band(Blas blas, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff, int ldab) {
        return new DoubleScaledTriangle(blas, uplo, diag, n, kd, ab, uplo == Uplo.UPPER ? abOff + kd : abOff, ldab, 0,
                (trans, x, xOff) -> blas.dtbsv(uplo, trans, diag, n, kd, ab, abOff, ldab, x, xOff, 1));
    }

    /// A packed triangle.
    static DoubleScaledTriangle packed(Blas blas, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        boolean upper = uplo == Uplo.UPPER;
        return new DoubleScaledTriangle(blas, uplo, diag, n, n, ap, apOff, upper ? 2 : n, upper ? 1 : -1,
                (trans, x, xOff) -> blas.dtpsv(uplo, trans, diag, n, ap, apOff, x, xOff, 1));
    }

    /// The 1-norms of the columns without their diagonal elements are these, computed now or given.
    void norms(boolean given, double[] cnorm, int cnormOff) {
        norms = cnorm;
        normsOff = cnormOff;
        for (int j = 0; j < n && !given; j++) cnorm[cnormOff + j] = blas.dasum(length(j), data, others(j), 1);
    }

    /// x := the solution for b = x and s = 2⁻ᵏ.
    ///
    /// @return k, or [#SINGULAR]
    int solve(Trans trans, double[] x, int xOff) {
        double[] b = Scratch.doubles(n);
        System.arraycopy(x, xOff, b, 0, n);
        boolean solved = !zeroOnDiagonal();
        if (solved) {
            plain.apply(trans, x, xOff);
            solved = inRange(x, xOff);
        }
        int k = 0;
        if (!solved) {
            System.arraycopy(b, 0, x, xOff, n);
            k = carefully(trans.isTrans(), x, xOff);
        }
        Scratch.give(b);
        return k;
    }

    /// s for a result of [#solve].
    static double scale(int k) {
        return k == SINGULAR ? 0 : Math.scalb(1.0, -k);
    }

    private int carefully(boolean transposed, double[] x, int xOff) {
        if (normsOff < 0) norms(false, new double[n], 0);
        int k = 0;
        boolean singular = false;
        for (int i = 0; i < n; i++) {
            int j = upper == transposed ? i : n - 1 - i, xj = xOff + j, length = length(j), others = others(j);
            int met = upper ? xj - length : xj + 1;
            if (transposed && length > 0) {
                int sum = exponent(largest(length, x, met)) + size(j) + 2;
                k += makeRoom(Math.max(sum, exponent(x[xj]) + 1) + 1, x, xOff);
                x[xj] -= blas.ddot(length, data, others, 1, x, met, 1);
            }
            double pivot = unit ? 1 : data[diagonal(j)];
            if (pivot == 0) {
                Arrays.fill(x, xOff, xOff + n, 0);
                x[xj] = 1;
                singular = true;
            } else if (!unit) {
                k += makeRoom(exponent(x[xj]) - exponent(pivot) + 1, x, xOff);
                x[xj] /= pivot;
            }
            if (!transposed && length > 0) {
                int product = exponent(x[xj]) + size(j) + 2;
                k += makeRoom(Math.max(product, exponent(largest(length, x, met)) + 1) + 1, x, xOff);
                blas.daxpy(length, -x[xj], data, others, 1, x, met, 1);
            }
        }
        return singular ? SINGULAR : k;
    }

    /// x := 2⁻ᵏ·x for the k ≥ 0 that makes 2 to the power of `exponent` small enough.
    ///
    /// @return k
    private int makeRoom(int exponent, double[] x, int xOff) {
        int k = exponent - LIMIT;
        if (k <= 0) return 0;
        for (int i = xOff; i < xOff + n; i++) x[i] = Math.scalb(x[i], -k);
        return k;
    }

    /// The exponent of the norm of column j; a norm that has overflowed is below n times the largest number.
    private int size(int j) {
        double norm = norms[normsOff + j];
        return norm <= DoubleLimits.HUGE ? exponent(norm) : Double.MAX_EXPONENT + 1 + Math.getExponent((double) n);
    }

    /// The e with 2ᵉ ≤ |x| < 2ᵉ⁺¹, of subnormal numbers too; small for 0, 1024 for an infinity or NaN.
    private static int exponent(double x) {
        return Math.abs(x) >= DoubleLimits.SAFE_MIN || Double.isNaN(x) ? Math.getExponent(x)
                : Double.MIN_EXPONENT + Math.getExponent(x / DoubleLimits.SAFE_MIN);
    }

    private static double largest(int length, double[] x, int off) {
        double max = 0;
        for (int i = off; i < off + length; i++) max = Math.max(max, Math.abs(x[i]));
        return max;
    }

    private boolean zeroOnDiagonal() {
        for (int j = 0; j < n && !unit; j++) if (data[diagonal(j)] == 0) return true;
        return false;
    }

    private boolean inRange(double[] x, int xOff) {
        double limit = Math.scalb(1.0, LIMIT);
        for (int i = xOff; i < xOff + n; i++) if (!(Math.abs(x[i]) < limit)) return false;
        return true;
    }

    private int diagonal(int j) {
        return first + j * step + growth * (int) ((long) j * (j - 1) / 2);
    }

    /// How many elements of column j there are beside the diagonal one,
    private int length(int j) {
        return Math.min(reach, upper ? j : n - 1 - j);
    }

    /// and where the first of them lies.
    private int others(int j) {
        return upper ? diagonal(j) - length(j) : diagonal(j) + 1;
    }
}
