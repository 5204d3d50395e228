package org.jonum.bench.operation;

/// ‖x‖₂.
///
/// @param spec the text
/// @param n elements of each vector
public record Nrm2(Spec spec, int n) implements BlasOperation {

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', n);
    }

    @Override
    public double flops() {
        return 2.0 * n;
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
