// Generated from DoublePacked.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Triangles stored by packed columns: factor, solve, invert, condition.
public interface FloatPacked {
}
