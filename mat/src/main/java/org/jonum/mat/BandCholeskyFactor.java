// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Cholesky's factorization inside a band, of the matrix with its rows and columns scaled by powers of two to a
/// diagonal in [½, 2).
final class BandCholeskyFactor implements Factored {
    private final int n, k;
    private final DoubleView ab;
    private final ColumnScaling scaling;
    private final double norm1;

    private BandCholeskyFactor(SymBandMatrix l, ColumnScaling scaling) {
        n = l.order();
        k = l.k();
        ab = l.band();
        this.scaling = scaling;
        norm1 = l.norm1();
    }

    /// The factorization, if the matrix is positive definite.
    static Attempt<BandCholeskyFactor> of(SymBandMatrix a) {
        int n = a.order(), k = a.k();
        int[] exponents = new int[n];
        for (int i = 0; i < n; i++) {
            double aii = a.at(i, i);
            if (!(aii > 0 && aii < Double.POSITIVE_INFINITY)) return failed(i + 1);
            exponents[i] = -Math.floorDiv(Math.getExponent(aii) + 1, 2);
        }
        SymBandMatrix l = SymBandMatrix.zeros(n, k);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < a.bottom(j); i++) l.set(i, j, Math.scalb(a.at(i, j), exponents[i] + exponents[j]));
        }
        BandCholeskyFactor f = new BandCholeskyFactor(l, new ColumnScaling(exponents, Double.isFinite(l.normMax())));
        int info = Lapack.current().dpbtrf(Uplo.LOWER, n, k, f.ab.data(), f.ab.off(), f.ab.cs());
        return info == 0 ? new Attempt.Done<>(f) : failed(info);
    }

    private static Attempt<BandCholeskyFactor> failed(int order) {
        return new Attempt.Failed<>(new NotPositiveDefiniteException(order));
    }

    /// Element (j + d, j) of L, of the factorization of A as it was given.
    double l(int d, int j) {
        return Math.scalb(ab.get(d, j), -scaling.exponents()[j + d]);
    }

    int order() {
        return n;
    }

    int width() {
        return k;
    }

    @Override
    public Solution.Method method() {
        return Solution.Method.BAND_CHOLESKY;
    }

    @Override
    public void check(String operation) {
        scaling.check(operation);
    }

    @Override
    public double rcond() {
        return Lapack.current().dpbcon(Uplo.LOWER, n, k, ab.data(), ab.off(), ab.cs(), norm1);
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        scaling.rows(x);
        Lapack.current().dpbtrs(Uplo.LOWER, n, k, x.cols(), ab.data(), ab.off(), ab.cs(), x.data(), x.off(), x.cs());
        scaling.rows(x);
    }

    @Override
    public double det() {
        return Conditions.squareOfProduct(Vector.of(ab.row(0)).toArray(), scaling.determinant());
    }
}
