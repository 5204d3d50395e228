package org.jonum.lapack;

/// Which sides of a matrix were multiplied by a diagonal one, to equilibrate it.
public enum Equed {
    /// Neither: A as it was.
    NONE,
    /// The rows: diag(r)·A.
    ROW,
    /// The columns: A·diag(c).
    COLUMN,
    /// Both: diag(r)·A·diag(c), and diag(s)·A·diag(s) for a symmetric matrix.
    BOTH;

    /// {@return whether the rows were scaled}
    public boolean rows() {
        return this == ROW || this == BOTH;
    }

    /// {@return whether the columns were scaled}
    public boolean columns() {
        return this == COLUMN || this == BOTH;
    }
}
