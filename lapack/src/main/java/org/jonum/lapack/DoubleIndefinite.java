package org.jonum.lapack;

/// Symmetric indefinite matrices: factor, solve, invert, condition.
public interface DoubleIndefinite {
}
