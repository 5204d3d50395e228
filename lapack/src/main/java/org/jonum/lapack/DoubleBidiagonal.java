package org.jonum.lapack;

/// Reduction to bidiagonal form, and the singular values of bidiagonal matrices.
public interface DoubleBidiagonal {
}
