package org.jonum.lapack;

/// Singular value decompositions.
public interface DoubleSvd {
}
