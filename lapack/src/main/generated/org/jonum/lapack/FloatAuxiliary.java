// Generated from DoubleAuxiliary.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Rotations, reflections, permutations and safe scaling.
public interface FloatAuxiliary {
}
