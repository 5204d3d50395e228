package org.jonum.mat;

/// A matrix that is singular, or so close to it that a solution would hold no correct digit.
public final class SingularMatrixException extends NumericalException {
    private static final long serialVersionUID = 1;

    /// The reciprocal condition number.
    private final double rcond;

    /// Say which matrix, and how close it is to singular.
    ///
    /// @param message routine, and what it found
    /// @param rcond   reciprocal condition number, 0 where a pivot is exactly zero
    public SingularMatrixException(String message, double rcond) {
        super(message);
        this.rcond = rcond;
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), of the matrix with its columns
    /// scaled to one size.
    ///
    /// @return 0 if a pivot is exactly zero, else less than about the rounding error
    public double rcond() {
        return rcond;
    }
}
