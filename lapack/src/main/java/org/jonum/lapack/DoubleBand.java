package org.jonum.lapack;

/// Band matrices: factor, solve, condition.
public interface DoubleBand {
}
