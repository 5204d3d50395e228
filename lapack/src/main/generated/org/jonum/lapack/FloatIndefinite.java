// Generated from DoubleIndefinite.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Symmetric indefinite matrices: factor, solve, invert, condition.
public interface FloatIndefinite {
}
