// Generated from Conditions.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.FloatView;

/// When a matrix counts as singular, and what is said then.
///
/// Solutions do not suffer from columns of very different size, and a condition number does: the
/// one that decides is that of the matrix with its columns scaled to a largest element of 1, nearly
/// the least that scaling can reach (van der Sluis 1969).
final class FConditions {
    private FConditions() {}

    /// Refuse a matrix that holds NaN or infinity.
    static void finite(String operation, float normMax) {
        if (!Float.isFinite(normMax)) {
            throw new NumericalException(operation + ": the matrix has an entry that is NaN or infinite");
        }
    }

    /// Refuse a matrix whose scaled condition leaves no correct digit.
    static void regular(String operation, float rcond, float least) {
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
    static float[] columnSizes(FloatView a) {
        float[] sizes = new float[a.cols()];
        for (int j = 0; j < sizes.length && a.rows() > 0; j++) {
            int col = a.at(0, j);
            sizes[j] = Math.abs(a.data()[col + Backend.current().blas().isamax(a.rows(), a.data(), col, 1)]);
        }
        return sizes;
    }

    /// The largest of these sizes, NaN if there is one.
    static float largest(float[] sizes) {
        float max = 0;
        for (float size : sizes) max = Math.max(max, size);
        return max;
    }

    /// ‖A·C‖₁, where C scales each column of a column-major matrix to a largest element of 1.
    static float scaledNorm1(FloatView a, float[] sizes) {
        float norm = 0;
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            float sum = Backend.current().blas().sasum(a.rows(), a.data(), a.at(0, j), 1);
            norm = Math.max(norm, Float.isInfinite(sum) ? a.rows() : sum / sizes[j]);  // a bound will do
        }
        return norm;
    }

    /// A copy with the upper triangle of each column divided by the size given: of U for L·U = A, of R for Q·R = A, this is the
    /// factor of A·C. The strict lower triangle and columns of zeros are left alone.
    static FloatView scaledUpper(FloatView given, float[] sizes) {
        FloatView u = FProducts.copy(given);
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            for (int i = 0; i <= Math.min(j, u.rows() - 1); i++) u.data()[u.at(i, j)] /= sizes[j];
        }
        return u;
    }

    /// The square of a product of numbers times a power of two.
    static float squareOfProduct(float[] factors, long power) {
        int n = factors.length;
        float[] twice = Arrays.copyOf(factors, 2 * n);
        System.arraycopy(factors, 0, twice, n, n);
        return product(twice, 2 * power);
    }

    /// The product of numbers, scaled by powers of two on the way so that only the result can over-
    /// or underflow.
    static float product(float[] factors) {
        return product(factors, 0);
    }

    /// The product of numbers times a power of two.
    static float product(float[] factors, long power) {
        float mantissa = 1;
        long exponent = power;
        for (float x : factors) {
            mantissa *= x;
            if (mantissa == 0 || !Float.isFinite(mantissa)) return mantissa;
            int e = Math.getExponent(mantissa);
            mantissa = Math.scalb(mantissa, -e);
            exponent += e;
        }
        return Math.scalb(mantissa, Math.clamp(exponent, -5000, 5000));
    }

    /// The determinant from the diagonal of U and the exchanges of rows, times a power of two.
    static float determinant(float[] u, int[] pivots, long power) {
        boolean even = true;
        for (int i = 0; i < pivots.length; i++) even ^= pivots[i] != i;
        float product = product(u, power);
        return (even ? product : -product) + 0.0f;                       // no −0
    }
}
