// Generated from DoubleGeneralizedSvd.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// The generalized singular value decomposition, and factorizations of two matrices.
public interface FloatGeneralizedSvd {
}
