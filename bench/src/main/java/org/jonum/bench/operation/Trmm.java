package org.jonum.bench.operation;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// B := op(A)·B or B := B·op(A) with a triangular A. A is an [Involution]. Options: side, triangle, transpose.
///
/// @param spec the text
/// @param side where the structured matrix stands
/// @param uplo the triangle that is stored
/// @param trans how A enters
/// @param m rows of the result
/// @param n columns of the result
/// @param pad rows between one column and the next
public record Trmm(Spec spec, Side side, Uplo uplo, Trans trans, int m, int n, int pad) implements BlasOperation {

    static Trmm of(Spec s) {
        Options o = s.options("LLN");
        int n = s.size("n");
        return new Trmm(s, o.side(0), o.uplo(1), o.trans(2), s.size("m", n), n, s.size("pad", 0));
    }

    private int order() {
        return side == Side.LEFT ? m : n;
    }

    /// {@return A}
    public Operand a() {
        return Operand.triangle(uplo, order(), pad);
    }

    /// {@return B, overwritten by the result}
    public Operand b() {
        return Operand.matrix('b', m, n, pad);
    }

    @Override
    public double flops() {
        return (double) m * n * order();
    }

    @Override
    public double numbers() {
        return 0.5 * order() * (order() + 1) + 2.0 * m * n;
    }

    @Override
    public Limit limit() {
        return Limit.ARITHMETIC;
    }
}
