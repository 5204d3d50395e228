package org.jonum.bench.operation;

/// A := x·yᵀ + A, growing linearly.
///
/// @param spec the text
/// @param m rows of A
/// @param n columns of A
/// @param pad rows between one column and the next
public record Ger(Spec spec, int m, int n, int pad) implements BlasOperation {

    static Ger of(Spec s) {
        int n = s.size("n");
        return new Ger(s, s.size("m", n), n, s.size("pad", 0));
    }

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', m);
    }

    /// {@return y}
    public Operand y() {
        return Operand.vector('y', n);
    }

    /// {@return A, overwritten by the result}
    public Operand a() {
        return Operand.matrix('a', m, n, pad);
    }

    @Override
    public double flops() {
        return 2.0 * m * n;
    }

    @Override
    public double numbers() {
        return 2.0 * m * n + m + n;
    }

    @Override
    public Limit limit() {
        return Limit.UPDATING;
    }
}
