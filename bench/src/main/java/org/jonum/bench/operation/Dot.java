package org.jonum.bench.operation;

/// Σ xᵢ·yᵢ.
///
/// @param spec the text
/// @param n elements of each vector
public record Dot(Spec spec, int n) implements BlasOperation {

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', n);
    }

    /// {@return y}
    public Operand y() {
        return Operand.vector('y', n);
    }

    @Override
    public double flops() {
        return 2.0 * n;
    }

    @Override
    public double numbers() {
        return 2.0 * n;
    }

    @Override
    public Limit limit() {
        return Limit.READING;
    }
}
