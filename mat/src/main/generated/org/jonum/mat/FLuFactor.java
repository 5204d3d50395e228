// Generated from LuFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// LU of a square matrix.
record FLuFactor(FLu lu) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.LU;
    }

    public void check(String operation) {
        lu.check(operation);
    }

    public float rcond() {
        return lu.scaledRcond();
    }

    public float least() {
        return FloatLimits.EPS;
    }

    public void solve(FloatView x) {
        lu.substitute(x);
    }

    public float det() {
        return lu.det();
    }
}
