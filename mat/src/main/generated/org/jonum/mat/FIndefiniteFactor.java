// Generated from IndefiniteFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// L·D·Lᵀ of a symmetric matrix.
record FIndefiniteFactor(FLdlt ldlt) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.LDLT;
    }

    public void check(String operation) {
        ldlt.check(operation);
    }

    public float rcond() {
        return ldlt.scaledRcond();
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        ldlt.substitute(x);
    }

    public float det() {
        return ldlt.det();
    }
}
