// Generated from BandFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// LU with partial pivoting inside a band, of a square matrix with its columns scaled.
final class FBandFactor implements FFactored {
    private final FColumnScaling scaling;
    private final int n, kl, ku, zeroPivot;
    private final FloatView ab;
    private final int[] pivots;
    private final float norm1;

    /// Factor a square matrix with kl diagonals below the main one and ku above.
    FBandFactor(FStructured a, int kl, int ku) {
        n = a.rows();
        this.kl = Math.min(kl, Math.max(0, n - 1));
        this.ku = Math.min(ku, Math.max(0, n - 1));
        scaling = FColumnScaling.of(a);
        ab = FMatrix.zeros(2 * this.kl + this.ku + 1, n).view();         // kl rows more, for U
        for (int j = 0; j < n; j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) {
                ab.data()[ab.at(this.kl + this.ku + i - j, j)] = scaling.scale(a.at(i, j), j);
            }
        }
        pivots = new int[n];
        norm1 = Lapack.current().slangb(Norm.ONE, n, this.kl, this.ku, ab.data(), n == 0 ? 0 : this.kl, ab.cs());
        zeroPivot = Lapack.current().sgbtrf(n, n, this.kl, this.ku, ab.data(), 0, ab.cs(), pivots, 0);
    }

    public FSolution.Method method() {
        return FSolution.Method.BAND;
    }

    public void check(String operation) {
        scaling.check(operation);
        if (zeroPivot != 0) throw FConditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    public float rcond() {
        if (zeroPivot != 0) return 0;
        return Lapack.current().sgbcon(Norm.ONE, n, kl, ku, ab.data(), 0, ab.cs(), pivots, 0, norm1);
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        Lapack.current().sgbtrs(Trans.NO_TRANS, n, kl, ku, x.cols(), ab.data(), 0, ab.cs(), pivots, 0, x.data(),
                x.off(),
                x.cs());
        scaling.rows(x);
    }

    public float det() {
        float[] u = new float[n];
        for (int j = 0; j < n; j++) u[j] = ab.get(kl + ku, j);
        return FConditions.determinant(u, pivots, scaling.determinant());
    }
}
