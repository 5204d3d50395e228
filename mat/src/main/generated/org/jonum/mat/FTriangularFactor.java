// Generated from TriangularFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// Substitution in a triangle of a view that BLAS can take as it lies.
///
/// A triangular matrix is refused only if it is singular: solutions are usually far better than its condition
/// number says (Higham 2002, §8.2).
record FTriangularFactor(FloatView t, Uplo uplo, Diag diag) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.TRIANGULAR;
    }

    private FTriMatrix matrix() {
        return FTriMatrix.of(t, uplo, diag);
    }

    public void check(String operation) {
        FConditions.finite(operation, matrix().normMax());
        for (int i = 0; i < t.rows() && diag == Diag.NON_UNIT; i++) {
            if (t.get(i, i) == 0) throw FConditions.zeroPivot(operation, "diagonal element", i + 1);
        }
    }

    public float rcond() {
        FTriMatrix a = matrix();
        FColumnScaling scaling = FColumnScaling.of(a);
        FloatView c = a.toMatrix().view();
        for (int j = 0; j < c.cols(); j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) c.data()[c.at(i, j)] = scaling.scale(c.get(i, j), j);
        }
        return Lapack.current().strcon(Norm.ONE, uplo, Diag.NON_UNIT, c.rows(), c.data(), 0, c.cs());
    }

    public float least() {
        return 0;
    }

    public void solve(FloatView x) {
        boolean byRows = t.rs() != 1;
        int ld = Math.max(byRows ? t.rs() : t.cs(), Math.max(1, t.rows()));
        Lapack.current().strtrs(byRows ? uplo.flip() : uplo, FBand.trans(byRows), diag, t.rows(), x.cols(), t.data(),
                t.off(),
                ld, x.data(), x.off(), x.cs());
    }

    public float det() {
        return FConditions.product(matrix().diag().toArray());
    }
}
