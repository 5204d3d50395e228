// Generated from CholeskyFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// FCholesky's factorization of a symmetric matrix whose largest element has this size.
record FCholeskyFactor(FCholesky cholesky, float normMax) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.CHOLESKY;
    }

    public void check(String operation) {
        FConditions.finite(operation, normMax);
    }

    public float rcond() {
        return cholesky.scaledRcond();
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        cholesky.substitute(x);
    }

    public float det() {
        return cholesky.det();
    }
}
