// Generated from DiagonalFactor.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatView;

/// Division by a diagonal: no condition to speak of, since columns of one element have no angle between them.
record FDiagonalFactor(FVector d) implements FFactored {
    public FSolution.Method method() {
        return FSolution.Method.DIAGONAL;
    }

    public void check(String operation) {
        FConditions.finite(operation, d.normInf());
        int zero = firstZero();
        if (zero >= 0) throw FConditions.zeroPivot(operation, "diagonal element", zero + 1);
    }

    private int firstZero() {
        for (int i = 0; i < d.size(); i++) {
            if (d.get(i) == 0) return i;
        }
        return -1;
    }

    public float rcond() {
        return firstZero() < 0 ? 1 : 0;
    }

    public float least() {
        return 0;
    }

    public void solve(FloatView x) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) x.data()[x.at(i, j)] /= d.get(i);
        }
    }

    public float det() {
        return FConditions.product(d.toArray());
    }
}
