package org.jonum.lapack;

/// Whether the norms of the columns of a triangle, which do not change from one solve to the next, are known.
public enum ColumnNorms {
    /// No; they are computed and left in their array.
    COMPUTE,
    /// Yes; they lie in their array.
    GIVEN
}
