// Generated from Dgebal.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;

/// Balancing of a general matrix: A := D⁻¹·Pᵀ·A·P·D.
///
/// ```
///                [T1  X   Y ]  lo rows
///     Pᵀ·A·P  =  [    B   Z ]  rows lo to hi − 1
///                [        T2]
/// ```
/// The permutation isolates eigenvalues as long as there is a row, or a column, that is zero but for
/// its diagonal entry (Parlett & Reinsch 1969). The scaling by powers of 2 makes the 2-norms of row
/// and column i of B nearly equal; it goes on while some step reduces their sum to 95 % or less
/// (James, Langou & Lowery 2014). Rows and columns that hold a NaN or an infinity are left as they
/// are.
final class Sgebal {
    private static final float RADIX = 2, WORTH = 0.95f;
    private static final float LEAST = FloatLimits.SAFE_MIN / FloatLimits.ULP, MOST = 1 / LEAST;
    /// A handful of sweeps do in practice; this bound is never met, but for its being one.
    private static final int SWEEPS = 200;

    private final Blas blas;
    private final FloatView a;
    private final float[] scale;
    private final int off;
    private int lo, hi;

    private Sgebal(Blas blas, FloatView a, float[] scale, int off) {
        this.blas = blas;
        this.a = a;
        this.scale = scale;
        this.off = off;
        hi = a.rows();
    }

    /// A, scale := the balanced matrix and what was done.
    static Balanced balance(Blas blas, Balance job, int n, float[] a, int aOff, int lda,
            float[] scale, int scaleOff) {
        Sgebal b = new Sgebal(blas, FloatView.of(a, aOff, n, n, lda), scale, scaleOff);
        if (job == Balance.PERMUTE || job == Balance.BOTH) b.permute();
        for (int i = b.lo; i < b.hi; i++) scale[scaleOff + i] = 1;
        if (job == Balance.SCALE || job == Balance.BOTH) b.scale();
        return new Balanced(b.lo, b.hi);
    }

    private void permute() {
        for (int i = hi - 1; i >= 0; i--) {                     // rows to the bottom
            if (isolated(a.t(), i)) {
                exchange(i, hi - 1);
                if (hi == 1) return;
                i = --hi;                                       // look again at all that are left
            }
        }
        for (int j = lo; j < hi; j++) {                         // columns to the left
            if (isolated(a, j)) {
                exchange(j, lo);
                j = lo++;
            }
        }
    }

    /// Whether column j is zero in rows lo to hi − 1 but for its diagonal entry.
    private boolean isolated(FloatView v, int j) {
        for (int i = lo; i < hi; i++) {
            if (i != j && v.get(i, j) != 0) return false;
        }
        return true;
    }

    /// Exchange rows and columns i and k.
    private void exchange(int i, int k) {
        scale[off + k] = i;
        if (i == k) return;
        int n = a.rows(), ld = a.cs();
        blas.sswap(hi, a.data(), a.at(0, i), 1, a.data(), a.at(0, k), 1);
        blas.sswap(n - lo, a.data(), a.at(i, lo), ld, a.data(), a.at(k, lo), ld);
    }

    private void scale() {
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = lo; i < hi; i++) changed |= scale(i);
        }
    }

    /// Scale row and column i if that is worth it.
    private boolean scale(int i) {
        float[] data = a.data();
        int n = a.rows(), m = hi - lo, ld = a.cs();
        float c = blas.snrm2(m, data, a.at(lo, i), 1), r = blas.snrm2(m, data, a.at(i, lo), ld);
        float colMax = Math.abs(a.get(blas.isamax(hi, data, a.at(0, i), 1), i));
        float rowMax = Math.abs(a.get(i, lo + blas.isamax(n - lo, data, a.at(i, lo), ld)));
        float sum = c + r, f = 1;
        if (!(c > 0 && r > 0 && sum < Float.POSITIVE_INFINITY)) return false; // nor NaN
        for (; c < r / RADIX && Math.max(f, Math.max(c, colMax)) < MOST
                && Math.min(r, rowMax) > LEAST; f *= RADIX) {
            c *= RADIX;
            colMax *= RADIX;
            r /= RADIX;
            rowMax /= RADIX;
        }
        for (; c / RADIX >= r && Math.max(r, rowMax) < MOST
                && Math.min(f, Math.min(c, colMax)) > LEAST; f /= RADIX) {
            c /= RADIX;
            colMax /= RADIX;
            r *= RADIX;
            rowMax *= RADIX;
        }
        float d = scale[off + i];
        if (c + r >= WORTH * sum || f < 1 && f * d <= LEAST || f > 1 && d >= MOST / f) return false;
        scale[off + i] = d * f;
        blas.sscal(n - lo, 1 / f, data, a.at(i, lo), ld);
        blas.sscal(hi, f, data, a.at(0, i), 1);
        return true;
    }
}
