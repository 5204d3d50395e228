package org.jonum.lapack;

/// Which norm of a matrix is meant.
public enum Norm {
    /// ‖A‖₁, the largest sum of absolute values in a column.
    ONE,
    /// ‖A‖∞, the largest sum of absolute values in a row.
    INF,
    /// ‖A‖F, the square root of the sum of squares.
    FROBENIUS,
    /// max |aᵢⱼ|, not a norm that is consistent with products.
    MAX
}
