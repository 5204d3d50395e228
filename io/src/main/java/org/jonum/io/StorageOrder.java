package org.jonum.io;

/// The order in which the elements of a matrix are written down.
public enum StorageOrder {
    /// Column after column, as in Fortran, BLAS and [org.jonum.mat.Matrix].
    COLUMN_MAJOR,
    /// Row after row, as in C and by default in NumPy.
    ROW_MAJOR
}
