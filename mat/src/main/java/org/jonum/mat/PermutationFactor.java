// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;

/// Exchange of rows: P⁻¹ = Pᵀ.
record PermutationFactor(Permutation p) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.PERMUTATION;
    }

    @Override
    public void check(String operation) {}

    @Override
    public double rcond() {
        return 1;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public void solve(DoubleView x) {
        p.inverse().product(Products.copy(x), x);
    }

    @Override
    public double det() {
        return p.sign();
    }
}
