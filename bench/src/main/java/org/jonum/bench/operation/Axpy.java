package org.jonum.bench.operation;

/// y := x + y, growing linearly.
///
/// @param spec the text
/// @param n elements of each vector
public record Axpy(Spec spec, int n) implements BlasOperation {

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', n);
    }

    /// {@return y, overwritten by the result}
    public Operand y() {
        return Operand.vector('y', n);
    }

    @Override
    public double flops() {
        return 2.0 * n;
    }

    @Override
    public double numbers() {
        return 3.0 * n;
    }

    @Override
    public Limit limit() {
        return Limit.UPDATING;
    }
}
