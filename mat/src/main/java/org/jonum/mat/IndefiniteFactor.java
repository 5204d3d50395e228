// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// L·D·Lᵀ of a symmetric matrix.
record IndefiniteFactor(Ldlt ldlt) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.LDLT;
    }

    @Override
    public void check(String operation) {
        ldlt.check(operation);
    }

    @Override
    public double rcond() {
        return ldlt.scaledRcond();
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        ldlt.substitute(x);
    }

    @Override
    public double det() {
        return ldlt.det();
    }
}
