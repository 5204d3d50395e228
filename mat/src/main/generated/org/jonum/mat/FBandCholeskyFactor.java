// Generated from BandCholeskyFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// FCholesky's factorization inside a band, of the matrix with its rows and columns scaled by powers of two to a
/// diagonal in [½, 2).
final class FBandCholeskyFactor implements FFactored {
    private final int n, k;
    private final FloatView ab;
    private final FColumnScaling scaling;
    private final float norm1;

    private FBandCholeskyFactor(FSymBandMatrix l, FColumnScaling scaling) {
        n = l.order();
        k = l.k();
        ab = l.band();
        this.scaling = scaling;
        norm1 = l.norm1();
    }

    /// The factorization, if the matrix is positive definite.
    static Attempt<FBandCholeskyFactor> of(FSymBandMatrix a) {
        int n = a.order(), k = a.k();
        int[] exponents = new int[n];
        for (int i = 0; i < n; i++) {
            float aii = a.at(i, i);
            if (!(aii > 0 && aii < Float.POSITIVE_INFINITY)) return failed(i + 1);
            exponents[i] = -Math.floorDiv(Math.getExponent(aii) + 1, 2);
        }
        FSymBandMatrix l = FSymBandMatrix.zeros(n, k);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < a.bottom(j); i++) l.set(i, j, Math.scalb(a.at(i, j), exponents[i] + exponents[j]));
        }
        FBandCholeskyFactor f = new FBandCholeskyFactor(l, new FColumnScaling(exponents, Float.isFinite(l.normMax())));
        int info = Lapack.current().spbtrf(Uplo.LOWER, n, k, f.ab.data(), f.ab.off(), f.ab.cs());
        return info == 0 ? new Attempt.Done<>(f) : failed(info);
    }

    private static Attempt<FBandCholeskyFactor> failed(int order) {
        return new Attempt.Failed<>(new NotPositiveDefiniteException(order));
    }

    /// Element (j + d, j) of L, of the factorization of A as it was given.
    float l(int d, int j) {
        return Math.scalb(ab.get(d, j), -scaling.exponents()[j + d]);
    }

    int order() {
        return n;
    }

    int width() {
        return k;
    }

    public FSolution.Method method() {
        return FSolution.Method.BAND_CHOLESKY;
    }

    public void check(String operation) {
        scaling.check(operation);
    }

    public float rcond() {
        return Lapack.current().spbcon(Uplo.LOWER, n, k, ab.data(), ab.off(), ab.cs(), norm1);
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        scaling.rows(x);
        Lapack.current().spbtrs(Uplo.LOWER, n, k, x.cols(), ab.data(), ab.off(), ab.cs(), x.data(), x.off(), x.cs());
        scaling.rows(x);
    }

    public float det() {
        return FConditions.squareOfProduct(FVector.of(ab.row(0)).toArray(), scaling.determinant());
    }
}
