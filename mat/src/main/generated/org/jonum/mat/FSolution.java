// Generated from Solution.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;

/// A solution of A·X = B, and how far it can be trusted.
///
/// {@snippet :
/// FSolution s = FMatrix.of(2, 2, 2, 1, 1, 2).trySolve(FVector.of(3, 3)).orElseThrow();
/// boolean definite = s.method() == FSolution.Method.CHOLESKY;         // definite == true
/// boolean good = s.rcond() > 0.3f && !s.suspect();                    // good == true
/// }
///
/// @param x      the solution
/// @param rcond  the estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) of A with its columns
///     (for a symmetric factorization, its rows and columns) scaled to one size: about the part of the digits that X keeps
/// @param method which factorization was used
public record FSolution(FMatrix x, float rcond, Method method) {

    /// How a system was solved.
    public enum Method {
        /// Division by the diagonal.
        DIAGONAL,
        /// Exchange of rows.
        PERMUTATION,
        /// Substitution.
        TRIANGULAR,
        /// Substitution in a band.
        TRIANGULAR_BAND,
        /// LU of a tridiagonal matrix.
        TRIDIAGONAL,
        /// LU inside a band.
        BAND,
        /// FCholesky inside a band.
        BAND_CHOLESKY,
        /// FCholesky.
        CHOLESKY,
        /// L·D·Lᵀ by bounded pivoting.
        LDLT,
        /// LU with partial pivoting.
        LU,
        /// Least squares by Householder QR.
        QR
    }

    /// {@return whether A is singular to working precision: rcond < ε, and X may have no correct digit}
    public boolean suspect() {
        return !(rcond >= FloatLimits.EPS);
    }
}
