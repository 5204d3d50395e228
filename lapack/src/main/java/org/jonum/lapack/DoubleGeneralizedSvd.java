package org.jonum.lapack;

/// The generalized singular value decomposition, and factorizations of two matrices.
public interface DoubleGeneralizedSvd {
}
