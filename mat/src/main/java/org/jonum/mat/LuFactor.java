// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// LU of a square matrix.
record LuFactor(Lu lu) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.LU;
    }

    @Override
    public void check(String operation) {
        lu.check(operation);
    }

    @Override
    public double rcond() {
        return lu.scaledRcond();
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        lu.substitute(x);
    }

    @Override
    public double det() {
        return lu.det();
    }
}
