package org.jonum.lapack;

/// The problem A·x = λ·B·x, A symmetric, B positive definite.
public interface DoubleSymmetricPencil {
}
