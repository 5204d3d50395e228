// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;

/// Powers of two that bring the largest element of each column of a matrix into [1, 2).
///
/// Such a scaling rounds nothing and leaves the choice of pivots alone; of the matrix scaled by it the
/// condition number tells what a solution suffers (see [Conditions]).
///
/// @param exponents column j is to be multiplied by 2 to this power
/// @param finite    whether all elements are finite
record ColumnScaling(int[] exponents, boolean finite) {

    static ColumnScaling of(Structured a) {
        int[] exponents = new int[a.cols()];
        boolean finite = true;
        for (int j = 0; j < exponents.length; j++) {
            double size = 0;
            for (int i = a.top(j); i < a.bottom(j); i++) size = Math.max(size, Math.abs(a.at(i, j)));
            finite &= Double.isFinite(size);
            exponents[j] = size > 0 && Double.isFinite(size) ? -Math.getExponent(size) : 0;
        }
        return new ColumnScaling(exponents, finite);
    }

    /// An element of column j, scaled.
    double scale(double x, int j) {
        return Math.scalb(x, exponents[j]);
    }

    /// From the solution of the scaled equations to that of the equations.
    void rows(DoubleView x) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) x.data()[x.at(i, j)] = scale(x.get(i, j), i);
        }
    }

    void check(String operation) {
        Conditions.finite(operation, finite ? 0 : Double.NaN);
    }

    /// The exponent by which the determinant of the matrix exceeds that of the scaled one.
    long determinant() {
        long sum = 0;
        for (int e : exponents) sum -= e;
        return sum;
    }
}
