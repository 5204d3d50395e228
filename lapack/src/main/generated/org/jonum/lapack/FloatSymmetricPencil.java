// Generated from DoubleSymmetricPencil.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// The problem A·x = λ·B·x, A symmetric, B positive definite.
public interface FloatSymmetricPencil {
}
