// Generated from PermutationFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatView;

/// Exchange of rows: P⁻¹ = Pᵀ.
record FPermutationFactor(FPermutation p) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.PERMUTATION;
    }

    public void check(String operation) {}

    public float rcond() {
        return 1;
    }

    public float least() {
        return 0;
    }

    public void solve(FloatView x) {
        p.inverse().product(FProducts.copy(x), x);
    }

    public float det() {
        return p.sign();
    }
}
