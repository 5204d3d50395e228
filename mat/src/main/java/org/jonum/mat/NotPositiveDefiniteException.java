package org.jonum.mat;

/// A symmetric matrix that has no Cholesky factorization.
public final class NotPositiveDefiniteException extends NumericalException {
    private static final long serialVersionUID = 1;

    /// The order of the first bad minor.
    private final int order;

    /// Say where the factorization stopped.
    ///
    /// @param order order of the first leading minor that is not positive
    public NotPositiveDefiniteException(int order) {
        super("Cholesky: the leading minor of order " + order + " is not positive");
        this.order = order;
    }

    /// {@return the order k ≥ 1 of the first leading minor that is not positive: the k×k matrix at
    /// the upper left is not positive definite, the one of order k − 1 is}
    public int order() {
        return order;
    }
}
