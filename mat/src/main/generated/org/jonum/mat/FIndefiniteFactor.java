// Generated from IndefiniteFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// L·D·Lᵀ of a symmetric matrix (Bunch & Kaufman 1977), its rows and columns scaled by powers of two to a
/// largest element near 1 in each (Bunch 1971: Equilibration of symmetric matrices in the max-norm).
final class FIndefiniteFactor implements FFactored {
    private final FloatView l;
    private final int[] pivots;
    private final FColumnScaling scaling;
    private final float norm1;
    private final int zeroPivot;

    /// Factor a matrix, of which the lower triangle is read.
    FIndefiniteFactor(FloatView lower) {
        int n = lower.rows();
        l = FTriMatrix.triangle(lower, Uplo.LOWER);
        int[] s = equilibrate(l);
        scaling = new FColumnScaling(s,
                Float.isFinite(Lapack.current().slansy(Norm.MAX, Uplo.LOWER, n, l.data(), 0, l.cs())));
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) l.data()[l.at(i, j)] = Math.scalb(l.get(i, j), s[i] + s[j]);
        }
        pivots = new int[n];
        norm1 = Lapack.current().slansy(Norm.ONE, Uplo.LOWER, n, l.data(), 0, l.cs());
        zeroPivot = Lapack.current().ssytrf(Uplo.LOWER, n, l.data(), 0, l.cs(), pivots, 0);
    }

    /// Exponents s with |aᵢⱼ|·2^(sᵢ+sⱼ) < 4, and at least ¼ somewhere in each row that is not zero.
    private static int[] equilibrate(FloatView a) {
        int n = a.rows(), unset = Integer.MIN_VALUE;
        int[] s = new int[n];
        for (int i = 0; i < n; i++) {
            int size = a.get(i, i) == 0 ? unset : Math.floorDiv(Math.getExponent(a.get(i, i)) + 1, 2);
            for (int j = 0; j < i; j++) {
                if (a.get(i, j) != 0 && s[j] != unset) size = Math.max(size, Math.getExponent(a.get(i, j)) + s[j]);
            }
            s[i] = size == unset ? unset : -size;
        }
        for (int j = n - 1; j >= 0; j--) {
            if (s[j] != unset) continue;
            int size = unset;
            for (int i = j + 1; i < n; i++) {
                if (a.get(i, j) != 0 && s[i] != unset) size = Math.max(size, Math.getExponent(a.get(i, j)) + s[i]);
            }
            s[j] = size == unset ? 0 : -size;
        }
        return s;
    }

    public FSolution.Method method() {
        return FSolution.Method.LDLT;
    }

    public void check(String operation) {
        scaling.check(operation);
        if (zeroPivot != 0) throw FConditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    public float rcond() {
        if (zeroPivot != 0) return 0;
        return Lapack.current().ssycon(Uplo.LOWER, l.rows(), l.data(), 0, l.cs(), pivots, 0, norm1);
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        scaling.rows(x);
        Lapack.current().ssytrs(Uplo.LOWER, l.rows(), x.cols(), l.data(), 0, l.cs(), pivots, 0, x.data(), x.off(),
                x.cs());
        scaling.rows(x);
    }

    /// The product of the determinants of the blocks of D.
    public float det() {
        float[] d = new float[l.rows()];
        boolean second = false;                                             // row of a block of order 2
        for (int k = 0; k < d.length; k++) {
            boolean first = pivots[k] < 0 && !second;
            d[k] = second ? 1 : l.get(k, k);
            if (first) d[k] = l.get(k, k) * l.get(k + 1, k + 1) - l.get(k + 1, k) * l.get(k + 1, k);
            second = first;
        }
        return FConditions.product(d, 2 * scaling.determinant()) + 0.0f;           // no −0
    }
}
