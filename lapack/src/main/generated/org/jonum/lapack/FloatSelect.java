// Generated from DoubleSelect.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Which eigenvalues are to come first in a Schur form. Of a conjugate pair both come if either is
/// selected.
@FunctionalInterface
public interface FloatSelect {
    /// Look at one eigenvalue.
    ///
    /// @param re its real part
    /// @param im its imaginary part
    /// @return whether it is selected
    boolean test(float re, float im);
}
