// Generated from DoublePencil.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// The problem A·x = λ·B·x, A and B general: reduction, QZ, drivers, reordering.
public interface FloatPencil {
}
