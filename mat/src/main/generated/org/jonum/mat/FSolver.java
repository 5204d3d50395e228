// Generated from Solver.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Which factorization serves `a.solve(b)`: looks at the elements, exactly, and stops at the first
/// that says no.
final class FSolver {
    private FSolver() {}

    /// X with A·X = B, or least squares.
    static FMatrix solve(FMatrix a, FMatrix b) {
        FShapes.equal("solve", "b.rows()", b.rows(), "rows()", a.rows());
        if (a.rows() != a.cols()) return a.leastSquares(b);
        FloatView v = a.view();
        if (a.rows() <= FSmall.ORDER) {
            FloatView x = FProducts.copy(b.view());
            if (FSmall.solve(v, x)) return FMatrix.over(x);
        }
        if (zeroBelow(v)) return triangular(v, Uplo.UPPER, b);
        if (zeroBelow(v.t())) return triangular(v, Uplo.LOWER, b);
        if (symmetricWithPositiveDiagonal(v) && FCholesky.tryOf(a) instanceof Attempt.Done<FCholesky> done) {
            return done.value().solve(b);
        }
        return FLu.of(a).solve(b);
    }

    private static boolean zeroBelow(FloatView a) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i < a.rows(); i++) {
                if (a.get(i, j) != 0) return false;
            }
        }
        return true;
    }

    private static boolean symmetricWithPositiveDiagonal(FloatView a) {
        for (int j = 0; j < a.cols(); j++) {
            if (!(a.get(j, j) > 0)) return false;
            for (int i = j + 1; i < a.rows(); i++) {
                if (a.get(i, j) != a.get(j, i)) return false;
            }
        }
        return true;
    }

    private static FMatrix triangular(FloatView a, Uplo uplo, FMatrix b) {
        FloatView t = FProducts.unit(a), x = FProducts.copy(b.view());
        FConditions.finite("solve", FMatrix.over(t).normMax());
        boolean byRows = t.rs() != 1;
        int ld = Math.max(byRows ? t.rs() : t.cs(), Math.max(1, t.rows()));
        int info = Lapack.current().strtrs(byRows ? uplo.flip() : uplo, byRows ? Trans.TRANS : Trans.NO_TRANS,
                Diag.NON_UNIT, t.rows(), x.cols(), t.data(), t.off(), ld, x.data(), x.off(), x.cs());
        if (info != 0) throw FConditions.zeroPivot("solve", "diagonal element", info);
        return FMatrix.over(x);
    }
}
