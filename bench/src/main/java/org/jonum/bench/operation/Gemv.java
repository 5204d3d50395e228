package org.jonum.bench.operation;

import org.jonum.blas.Trans;

/// y := op(A)·x. Options: the transpose.
///
/// @param spec the text
/// @param trans how A enters
/// @param m rows of A
/// @param n columns of A
/// @param pad rows between one column and the next
public record Gemv(Spec spec, Trans trans, int m, int n, int pad) implements BlasOperation {

    static Gemv of(Spec s) {
        Options o = s.options("N");
        int n = s.size("n");
        return new Gemv(s, o.trans(0), s.size("m", n), n, s.size("pad", 0));
    }

    /// {@return A}
    public Operand a() {
        return Operand.matrix('a', m, n, pad);
    }

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', trans.isTrans() ? m : n);
    }

    /// {@return y, the result}
    public Operand y() {
        return Operand.vector('y', trans.isTrans() ? n : m);
    }

    @Override
    public double flops() {
        return 2.0 * m * n;
    }

    @Override
    public double numbers() {
        return (double) m * n + m + n;
    }

    @Override
    public Limit limit() {
        return Limit.READING;
    }
}
