// float-twin
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.DoubleView;

/// When a matrix counts as singular, and what is said then.
///
/// Solutions do not suffer from columns of very different size, and a condition number does: the
/// one that decides is that of the matrix with its columns scaled to a largest element of 1, nearly
/// the least that scaling can reach (van der Sluis 1969).
final class Conditions {
    private Conditions() {}

    /// Refuse a matrix that holds NaN or infinity.
    static void finite(String operation, double normMax) {
        if (!Double.isFinite(normMax)) {
            throw new NumericalException(operation + ": the matrix has an entry that is NaN or infinite");
        }
    }

    /// Refuse a matrix whose scaled condition leaves no correct digit.
    static void regular(String operation, double rcond, double least) {
        if (!(rcond >= least)) {
            throw new SingularMatrixException(
                    operation + ": the matrix is singular to working precision: rcond = " + rcond
                            + ", need >= " + least,
                    rcond);
        }
    }

    /// The exception for an exact zero in place k (from 1).
    static SingularMatrixException zeroPivot(String operation, String what, int k) {
        return new SingularMatrixException(operation + ": the matrix is singular: " + what + " " + k + " is zero", 0);
    }

    /// The size of the largest element of each column of a column-major matrix.
    static double[] columnSizes(DoubleView a) {
        double[] sizes = new double[a.cols()];
        for (int j = 0; j < sizes.length && a.rows() > 0; j++) {
            int col = a.at(0, j);
            sizes[j] = Math.abs(a.data()[col + Backend.current().blas().idamax(a.rows(), a.data(), col, 1)]);
        }
        return sizes;
    }

    /// The largest of these sizes, NaN if there is one.
    static double largest(double[] sizes) {
        double max = 0;
        for (double size : sizes) max = Math.max(max, size);
        return max;
    }

    /// ‖A·C‖₁, where C scales each column of a column-major matrix to a largest element of 1.
    static double scaledNorm1(DoubleView a, double[] sizes) {
        double norm = 0;
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            double sum = Backend.current().blas().dasum(a.rows(), a.data(), a.at(0, j), 1);
            norm = Math.max(norm, Double.isInfinite(sum) ? a.rows() : sum / sizes[j]);  // a bound will do
        }
        return norm;
    }

    /// A copy with the upper triangle of each column divided by the size given: of U for L·U = A, of R for Q·R = A, this is the
    /// factor of A·C. The strict lower triangle and columns of zeros are left alone.
    static DoubleView scaledUpper(DoubleView given, double[] sizes) {
        DoubleView u = Products.copy(given);
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            for (int i = 0; i <= Math.min(j, u.rows() - 1); i++) u.data()[u.at(i, j)] /= sizes[j];
        }
        return u;
    }

    /// The square of a product of numbers times a power of two.
    static double squareOfProduct(double[] factors, long power) {
        int n = factors.length;
        double[] twice = Arrays.copyOf(factors, 2 * n);
        System.arraycopy(factors, 0, twice, n, n);
        return product(twice, 2 * power);
    }

    /// The product of numbers, scaled by powers of two on the way so that only the result can over-
    /// or underflow.
    static double product(double[] factors) {
        return product(factors, 0);
    }

    /// The product of numbers times a power of two.
    static double product(double[] factors, long power) {
        double mantissa = 1;
        long exponent = power;
        for (double x : factors) {
            mantissa *= x;
            if (mantissa == 0 || !Double.isFinite(mantissa)) return mantissa;
            int e = Math.getExponent(mantissa);
            mantissa = Math.scalb(mantissa, -e);
            exponent += e;
        }
        return Math.scalb(mantissa, Math.clamp(exponent, -5000, 5000));
    }

    /// The determinant from the diagonal of U and the exchanges of rows, times a power of two.
    static double determinant(double[] u, int[] pivots, long power) {
        boolean even = true;
        for (int i = 0; i < pivots.length; i++) even ^= pivots[i] != i;
        double product = product(u, power);
        return (even ? product : -product) + 0.0;                       // no −0
    }
}
