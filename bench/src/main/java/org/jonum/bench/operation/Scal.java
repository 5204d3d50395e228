package org.jonum.bench.operation;

/// x := −x, in the general routine, with α = −1.
///
/// @param spec the text
/// @param n elements of each vector
public record Scal(Spec spec, int n) implements BlasOperation {

    /// {@return x, overwritten by the result}
    public Operand x() {
        return Operand.vector('x', n);
    }

    @Override
    public double flops() {
        return n;
    }

    @Override
    public double numbers() {
        return 2.0 * n;
    }

    @Override
    public Limit limit() {
        return Limit.UPDATING;
    }
}
