// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// LU with partial pivoting inside a band, of a square matrix with its columns scaled.
final class BandFactor implements Factored {
    private final ColumnScaling scaling;
    private final int n, kl, ku, zeroPivot;
    private final DoubleView ab;
    private final int[] pivots;
    private final double norm1;

    /// Factor a square matrix with kl diagonals below the main one and ku above.
    BandFactor(Structured a, int kl, int ku) {
        n = a.rows();
        this.kl = Math.min(kl, Math.max(0, n - 1));
        this.ku = Math.min(ku, Math.max(0, n - 1));
        scaling = ColumnScaling.of(a);
        ab = Matrix.zeros(2 * this.kl + this.ku + 1, n).view();         // kl rows more, for U
        for (int j = 0; j < n; j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) {
                ab.data()[ab.at(this.kl + this.ku + i - j, j)] = scaling.scale(a.at(i, j), j);
            }
        }
        pivots = new int[n];
        norm1 = Lapack.current().dlangb(Norm.ONE, n, this.kl, this.ku, ab.data(), n == 0 ? 0 : this.kl, ab.cs());
        zeroPivot = Lapack.current().dgbtrf(n, n, this.kl, this.ku, ab.data(), 0, ab.cs(), pivots, 0);
    }

    @Override
    public Solution.Method method() {
        return Solution.Method.BAND;
    }

    @Override
    public void check(String operation) {
        scaling.check(operation);
        if (zeroPivot != 0) throw Conditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    @Override
    public double rcond() {
        if (zeroPivot != 0) return 0;
        return Lapack.current().dgbcon(Norm.ONE, n, kl, ku, ab.data(), 0, ab.cs(), pivots, 0, norm1);
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        Lapack.current().dgbtrs(Trans.NO_TRANS, n, kl, ku, x.cols(), ab.data(), 0, ab.cs(), pivots, 0, x.data(),
                x.off(),
                x.cs());
        scaling.rows(x);
    }

    @Override
    public double det() {
        double[] u = new double[n];
        for (int j = 0; j < n; j++) u[j] = ab.get(kl + ku, j);
        return Conditions.determinant(u, pivots, scaling.determinant());
    }
}
