package org.jonum.blas;

/// On which side of the general matrix the symmetric or triangular one stands.
public enum Side {
    /// A·B: the special matrix stands on the left.
    LEFT,
    /// B·A: the special matrix stands on the right.
    RIGHT;

    /// {@return the other side: where the special matrix goes when the product is transposed}
    public Side flip() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
