// Generated from DoubleSchur.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Schur forms: drivers, reordering, condition of eigenvalues and subspaces, Sylvester equations.
public interface FloatSchur {
}
