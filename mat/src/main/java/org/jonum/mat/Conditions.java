package org.jonum.mat;

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

    /// The largest element of each column.
    static double[] columnSizes(DoubleView a) {
        double[] sizes = new double[a.cols()];
        for (int j = 0; j < sizes.length; j++) sizes[j] = Vector.of(a.col(j)).normInf();
        return sizes;
    }

    /// ‖A·C‖₁, where C scales each column to a largest element of 1.
    static double scaledNorm1(DoubleView a, double[] sizes) {
        double norm = 0;
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            double sum = 0;
            for (int i = 0; i < a.rows(); i++) sum += Math.abs(a.get(i, j)) / sizes[j];
            norm = Math.max(norm, sum);
        }
        return norm;
    }

    /// Divide the upper triangle of each column by the size given: of U for L·U = A, of R for Q·R =
    /// A, this is the factor of A·C. The strict lower triangle and columns of zeros are left alone.
    static void scaleUpper(DoubleView u, double[] sizes) {
        for (int j = 0; j < sizes.length; j++) {
            if (sizes[j] == 0) continue;
            for (int i = 0; i <= Math.min(j, u.rows() - 1); i++) u.data()[u.at(i, j)] /= sizes[j];
        }
    }

    /// The product of numbers, scaled by powers of two on the way so that only the result can over-
    /// or underflow.
    static double product(double[] factors) {
        double mantissa = 1;
        long exponent = 0;
        for (double x : factors) {
            mantissa *= x;
            if (mantissa == 0 || !Double.isFinite(mantissa)) return mantissa;
            int e = Math.getExponent(mantissa);
            mantissa = Math.scalb(mantissa, -e);
            exponent += e;
        }
        return Math.scalb(mantissa, Math.clamp(exponent, -5000, 5000));
    }
}
