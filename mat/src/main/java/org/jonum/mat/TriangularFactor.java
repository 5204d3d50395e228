// float-twin
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// Substitution in a triangle of a view that BLAS can take as it lies.
///
/// A triangular matrix is refused only if it is singular: solutions are usually far better than its condition
/// number says (Higham 2002, §8.2).
record TriangularFactor(DoubleView t, Uplo uplo, Diag diag) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.TRIANGULAR;
    }

    private TriMatrix matrix() {
        return TriMatrix.of(t, uplo, diag);
    }

    @Override
    public void check(String operation) {
        Conditions.finite(operation, matrix().normMax());
        for (int i = 0; i < t.rows() && diag == Diag.NON_UNIT; i++) {
            if (t.get(i, i) == 0) throw Conditions.zeroPivot(operation, "diagonal element", i + 1);
        }
    }

    @Override
    public double rcond() {
        TriMatrix a = matrix();
        ColumnScaling scaling = ColumnScaling.of(a);
        DoubleView c = a.toMatrix().view();
        for (int j = 0; j < c.cols(); j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) c.data()[c.at(i, j)] = scaling.scale(c.get(i, j), j);
        }
        return Lapack.current().dtrcon(Norm.ONE, uplo, Diag.NON_UNIT, c.rows(), c.data(), 0, c.cs());
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public void solve(DoubleView x) {
        boolean byRows = t.rs() != 1;
        int ld = Math.max(byRows ? t.rs() : t.cs(), Math.max(1, t.rows()));
        Lapack.current().dtrtrs(byRows ? uplo.flip() : uplo, Band.trans(byRows), diag, t.rows(), x.cols(), t.data(),
                t.off(),
                ld, x.data(), x.off(), x.cs());
    }

    @Override
    public double det() {
        return Conditions.product(matrix().diag().toArray());
    }
}
