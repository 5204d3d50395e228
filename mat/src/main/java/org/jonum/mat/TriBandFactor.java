// float-twin
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// Substitution in a triangular band; refused as [TriangularFactor] says.
record TriBandFactor(TriBandMatrix a) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.TRIANGULAR_BAND;
    }

    @Override
    public void check(String operation) {
        Conditions.finite(operation, a.normMax());
        for (int i = 0; i < a.order(); i++) {
            if (a.at(i, i) == 0) throw Conditions.zeroPivot(operation, "diagonal element", i + 1);
        }
    }

    @Override
    public double rcond() {
        ColumnScaling scaling = ColumnScaling.of(a);
        TriBandMatrix c = TriBandMatrix.of(a, a.k(), a.uplo());
        for (int j = 0; j < a.order(); j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) c.set(i, j, scaling.scale(a.at(i, j), j));
        }
        DoubleView ab = c.band();
        return Lapack.current().dtbcon(Norm.ONE, c.uplo(), Diag.NON_UNIT, c.order(), c.k(), ab.data(), ab.off(),
                ab.cs());
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public void solve(DoubleView x) {
        DoubleView ab = a.band();
        Lapack.current().dtbtrs(a.trans().isTrans() ? a.uplo().flip() : a.uplo(), a.trans(), a.diagonal(), a.order(),
                a.k(),
                x.cols(), ab.data(), ab.off(), ab.cs(), x.data(), x.off(), x.cs());
    }

    @Override
    public double det() {
        return Conditions.product(a.diag(0).toArray());
    }
}
