package org.jonum.lapack;

/// Rotations, reflections, permutations and safe scaling.
public interface DoubleAuxiliary {
}
