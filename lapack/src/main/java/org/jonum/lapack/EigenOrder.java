package org.jonum.lapack;

/// How the eigenvalues of a matrix that falls apart into blocks are ordered.
public enum EigenOrder {
    /// Block by block, ascending within each: what inverse iteration needs.
    BLOCK,
    /// Ascending over the entire matrix.
    ENTIRE
}
