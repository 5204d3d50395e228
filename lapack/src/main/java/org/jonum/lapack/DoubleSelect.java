package org.jonum.lapack;

/// Which eigenvalues are to come first in a Schur form. Of a conjugate pair both come if either is
/// selected.
@FunctionalInterface
public interface DoubleSelect {
    /// Look at one eigenvalue.
    ///
    /// @param re its real part
    /// @param im its imaginary part
    /// @return whether it is selected
    boolean test(double re, double im);
}
