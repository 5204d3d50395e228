// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;

/// Division by a diagonal: no condition to speak of, since columns of one element have no angle between them.
record DiagonalFactor(Vector d) implements Factored {
    @Override
    public Solution.Method method() {
        return Solution.Method.DIAGONAL;
    }

    @Override
    public void check(String operation) {
        Conditions.finite(operation, d.normInf());
        int zero = firstZero();
        if (zero >= 0) throw Conditions.zeroPivot(operation, "diagonal element", zero + 1);
    }

    private int firstZero() {
        for (int i = 0; i < d.size(); i++) {
            if (d.get(i) == 0) return i;
        }
        return -1;
    }

    @Override
    public double rcond() {
        return firstZero() < 0 ? 1 : 0;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public void solve(DoubleView x) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) x.data()[x.at(i, j)] /= d.get(i);
        }
    }

    @Override
    public double det() {
        return Conditions.product(d.toArray());
    }
}
