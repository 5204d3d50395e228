// Generated from DoubleLeastSquares.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Least squares: full rank, deficient rank, with constraints.
public interface FloatLeastSquares {
}
