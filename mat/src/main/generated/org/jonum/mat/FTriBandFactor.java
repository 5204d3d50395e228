// Generated from TriBandFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// Substitution in a triangular band; refused as [FTriangularFactor] says.
record FTriBandFactor(FTriBandMatrix a) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.TRIANGULAR_BAND;
    }

    public void check(String operation) {
        FConditions.finite(operation, a.normMax());
        for (int i = 0; i < a.order(); i++) {
            if (a.at(i, i) == 0) throw FConditions.zeroPivot(operation, "diagonal element", i + 1);
        }
    }

    public float rcond() {
        FColumnScaling scaling = FColumnScaling.of(a);
        FTriBandMatrix c = FTriBandMatrix.of(a, a.k(), a.uplo());
        for (int j = 0; j < a.order(); j++) {
            for (int i = a.top(j); i < a.bottom(j); i++) c.set(i, j, scaling.scale(a.at(i, j), j));
        }
        FloatView ab = c.band();
        return Lapack.current().stbcon(Norm.ONE, c.uplo(), Diag.NON_UNIT, c.order(), c.k(), ab.data(), ab.off(),
                ab.cs());
    }

    public float least() {
        return 0;
    }

    public void solve(FloatView x) {
        FloatView ab = a.band();
        Lapack.current().stbtrs(a.trans().isTrans() ? a.uplo().flip() : a.uplo(), a.trans(), a.diagonal(), a.order(),
                a.k(),
                x.cols(), ab.data(), ab.off(), ab.cs(), x.data(), x.off(), x.cs());
    }

    public float det() {
        return FConditions.product(a.diag(0).toArray());
    }
}
