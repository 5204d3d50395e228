package org.jonum.lapack;

/// Which eigenvalues (αr + i·αi)/β of a pencil are meant.
@FunctionalInterface
public interface DoublePencilSelect {
    /// Decide on one eigenvalue; a complex pair is meant if one of the two is.
    ///
    /// @param alphar αr
    /// @param alphai αi
    /// @param beta   β ≥ 0, zero for an infinite eigenvalue
    /// @return whether it is meant
    boolean test(double alphar, double alphai, double beta);
}
