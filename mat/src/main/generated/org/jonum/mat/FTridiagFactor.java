// Generated from TridiagFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// LU of a tridiagonal matrix with its columns scaled.
final class FTridiagFactor implements FFactored {
    private final FColumnScaling scaling;
    private final float[] dl, d, du, du2;
    private final int[] pivots;
    private final float norm1;
    private final int zeroPivot;

    FTridiagFactor(FTridiagMatrix a) {
        int n = a.order();
        scaling = FColumnScaling.of(a);
        dl = a.diag(-1).toArray();
        d = a.diag(0).toArray();
        du = a.diag(1).toArray();
        for (int j = 0; j < n; j++) {
            d[j] = scaling.scale(d[j], j);
            if (j < n - 1) dl[j] = scaling.scale(dl[j], j);
            if (j > 0) du[j - 1] = scaling.scale(du[j - 1], j);
        }
        du2 = new float[Math.max(0, n - 2)];
        pivots = new int[n];
        norm1 = Lapack.current().slangt(Norm.ONE, n, dl, 0, d, 0, du, 0);
        zeroPivot = Lapack.current().sgttrf(n, dl, 0, d, 0, du, 0, du2, 0, pivots, 0);
    }

    public FSolution.Method method() {
        return FSolution.Method.TRIDIAGONAL;
    }

    public void check(String operation) {
        scaling.check(operation);
        if (zeroPivot != 0) throw FConditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    public float rcond() {
        if (zeroPivot != 0) return 0;
        return Lapack.current().sgtcon(Norm.ONE, d.length, dl, 0, d, 0, du, 0, du2, 0, pivots, 0, norm1);
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        Lapack.current().sgttrs(Trans.NO_TRANS, d.length, x.cols(), dl, 0, d, 0, du, 0, du2, 0, pivots, 0, x.data(),
                x.off(), x.cs());
        scaling.rows(x);
    }

    public float det() {
        return FConditions.determinant(d, pivots, scaling.determinant());
    }
}
