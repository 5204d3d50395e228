// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// LU of a tridiagonal matrix with its columns scaled.
final class TridiagFactor implements Factored {
    private final ColumnScaling scaling;
    private final double[] dl, d, du, du2;
    private final int[] pivots;
    private final double norm1;
    private final int zeroPivot;

    TridiagFactor(TridiagMatrix a) {
        int n = a.order();
        scaling = ColumnScaling.of(a);
        dl = a.diag(-1).toArray();
        d = a.diag(0).toArray();
        du = a.diag(1).toArray();
        for (int j = 0; j < n; j++) {
            d[j] = scaling.scale(d[j], j);
            if (j < n - 1) dl[j] = scaling.scale(dl[j], j);
            if (j > 0) du[j - 1] = scaling.scale(du[j - 1], j);
        }
        du2 = new double[Math.max(0, n - 2)];
        pivots = new int[n];
        norm1 = Lapack.current().dlangt(Norm.ONE, n, dl, 0, d, 0, du, 0);
        zeroPivot = Lapack.current().dgttrf(n, dl, 0, d, 0, du, 0, du2, 0, pivots, 0);
    }

    @Override
    public Solution.Method method() {
        return Solution.Method.TRIDIAGONAL;
    }

    @Override
    public void check(String operation) {
        scaling.check(operation);
        if (zeroPivot != 0) throw Conditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    @Override
    public double rcond() {
        if (zeroPivot != 0) return 0;
        return Lapack.current().dgtcon(Norm.ONE, d.length, dl, 0, d, 0, du, 0, du2, 0, pivots, 0, norm1);
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        Lapack.current().dgttrs(Trans.NO_TRANS, d.length, x.cols(), dl, 0, d, 0, du, 0, du2, 0, pivots, 0, x.data(),
                x.off(), x.cs());
        scaling.rows(x);
    }

    @Override
    public double det() {
        return Conditions.determinant(d, pivots, scaling.determinant());
    }
}
