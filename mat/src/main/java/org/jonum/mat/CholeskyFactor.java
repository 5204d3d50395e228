// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// Cholesky's factorization of a symmetric matrix whose largest element has this size.
record CholeskyFactor(Cholesky cholesky, double normMax) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.CHOLESKY;
    }

    @Override
    public void check(String operation) {
        Conditions.finite(operation, normMax);
    }

    @Override
    public double rcond() {
        return cholesky.scaledRcond();
    }

    @Override
    public double least() {
        return DoubleLimits.EPS;
    }

    @Override
    public void solve(DoubleView x) {
        cholesky.substitute(x);
    }

    @Override
    public double det() {
        return cholesky.det();
    }
}
