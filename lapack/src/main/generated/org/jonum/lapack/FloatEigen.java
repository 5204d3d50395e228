// Generated from DoubleEigen.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Eigenvalues and vectors of nonsymmetric matrices.
public interface FloatEigen {
}
