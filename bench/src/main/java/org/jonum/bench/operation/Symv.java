package org.jonum.bench.operation;

import org.jonum.blas.Uplo;

/// y := A·x with a symmetric A. Options: triangle.
///
/// @param spec the text
/// @param uplo the triangle that is stored
/// @param n order of A
/// @param pad rows between one column and the next
public record Symv(Spec spec, Uplo uplo, int n, int pad) implements BlasOperation {

    static Symv of(Spec s) {
        Options o = s.options("L");
        int n = s.size("n");
        return new Symv(s, o.uplo(0), n, s.size("pad", 0));
    }

    /// {@return A}
    public Operand a() {
        return Operand.matrix('a', n, n, pad);
    }

    /// {@return x}
    public Operand x() {
        return Operand.vector('x', n);
    }

    /// {@return y, the result}
    public Operand y() {
        return Operand.vector('y', n);
    }

    @Override
    public double flops() {
        return 2.0 * n * n;
    }

    @Override
    public double numbers() {
        return 0.5 * n * (n + 1) + 2 * n;
    }

    @Override
    public Limit limit() {
        return Limit.READING;
    }
}
