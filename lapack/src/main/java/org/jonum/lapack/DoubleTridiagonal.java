package org.jonum.lapack;

/// Tridiagonal matrices: factor, solve, condition.
public interface DoubleTridiagonal {
}
