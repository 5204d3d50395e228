// Generated from DoubleBidiagonal.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Reduction to bidiagonal form, and the singular values of bidiagonal matrices.
public interface FloatBidiagonal {
}
