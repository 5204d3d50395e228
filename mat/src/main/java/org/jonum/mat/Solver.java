// float-twin
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Which factorization serves `a.solve(b)`: looks at the elements, exactly, and stops at the first
/// that says no.
final class Solver {
    private Solver() {}

    /// X with A·X = B, or least squares.
    static Matrix solve(Matrix a, Matrix b) {
        Shapes.equal("solve", "b.rows()", b.rows(), "rows()", a.rows());
        if (a.rows() != a.cols()) return a.leastSquares(b);
        DoubleView v = a.view();
        if (a.rows() <= Small.ORDER) {
            DoubleView x = Products.copy(b.view());
            if (Small.solve(v, x)) return Matrix.over(x);
        }
        if (zeroBelow(v)) return triangular(v, Uplo.UPPER, b);
        if (zeroBelow(v.t())) return triangular(v, Uplo.LOWER, b);
        if (symmetricWithPositiveDiagonal(v) && Cholesky.tryOf(a) instanceof Attempt.Done<Cholesky> done) {
            return done.value().solve(b);
        }
        return Lu.of(a).solve(b);
    }

    private static boolean zeroBelow(DoubleView a) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i < a.rows(); i++) {
                if (a.get(i, j) != 0) return false;
            }
        }
        return true;
    }

    private static boolean symmetricWithPositiveDiagonal(DoubleView a) {
        for (int j = 0; j < a.cols(); j++) {
            if (!(a.get(j, j) > 0)) return false;
            for (int i = j + 1; i < a.rows(); i++) {
                if (a.get(i, j) != a.get(j, i)) return false;
            }
        }
        return true;
    }

    private static Matrix triangular(DoubleView a, Uplo uplo, Matrix b) {
        DoubleView t = Products.unit(a), x = Products.copy(b.view());
        Conditions.finite("solve", Matrix.over(t).normMax());
        boolean byRows = t.rs() != 1;
        int ld = Math.max(byRows ? t.rs() : t.cs(), Math.max(1, t.rows()));
        int info = Lapack.current().dtrtrs(byRows ? uplo.flip() : uplo, byRows ? Trans.TRANS : Trans.NO_TRANS,
                Diag.NON_UNIT, t.rows(), x.cols(), t.data(), t.off(), ld, x.data(), x.off(), x.cs());
        if (info != 0) throw Conditions.zeroPivot("solve", "diagonal element", info);
        return Matrix.over(x);
    }
}
