// Generated from DoubleEigenSubset.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Some eigenvalues and vectors of symmetric matrices: bisection, inverse iteration, relatively robust representations.
public interface FloatEigenSubset {
}
