// Generated from DoubleSymmetricEigen.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Eigenvalues and vectors of symmetric matrices: reduction, QR, divide and conquer, drivers.
public interface FloatSymmetricEigen {
}
