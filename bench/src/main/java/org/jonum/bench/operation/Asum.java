package org.jonum.bench.operation;

/// Σ |xᵢ|.
///
/// @param spec the text
/// @param n elements of each vector
public record Asum(Spec spec, int n) implements BlasOperation {

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', n);
    }

    @Override
    public double flops() {
        return n;
    }

    @Override
    public double numbers() {
        return n;
    }

    @Override
    public Limit limit() {
        return Limit.READING;
    }
}
