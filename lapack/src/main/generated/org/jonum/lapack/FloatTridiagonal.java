// Generated from DoubleTridiagonal.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Tridiagonal matrices: factor, solve, condition.
public interface FloatTridiagonal {
}
