package org.jonum.blas;

/// How a matrix operand enters a product: op(A) = A or Aᵀ.
public enum Trans {
    /// op(A) = A.
    NO_TRANS,
    /// op(A) = Aᵀ.
    TRANS,
    /// op(A) = Aᴴ, the conjugate transpose; for real matrices the same as [#TRANS].
    CONJ_TRANS;

    /// {@return whether the operand is transposed: true for `TRANS` and `CONJ_TRANS`}
    public boolean isTrans() {
        return this != NO_TRANS;
    }
}
