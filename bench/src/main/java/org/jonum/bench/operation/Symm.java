package org.jonum.bench.operation;

import org.jonum.blas.Side;
import org.jonum.blas.Uplo;

/// C := A·B or C := B·A with a symmetric A. Options: side, triangle.
///
/// @param spec the text
/// @param side where the structured matrix stands
/// @param uplo the triangle that is stored
/// @param m rows of the result
/// @param n columns of the result
/// @param pad rows between one column and the next
public record Symm(Spec spec, Side side, Uplo uplo, int m, int n, int pad) implements BlasOperation {

    static Symm of(Spec s) {
        Options o = s.options("LL");
        int n = s.size("n");
        return new Symm(s, o.side(0), o.uplo(1), s.size("m", n), n, s.size("pad", 0));
    }

    private int order() {
        return side == Side.LEFT ? m : n;
    }

    /// {@return A}
    public Operand a() {
        return Operand.matrix('a', order(), order(), pad);
    }

    /// {@return B}
    public Operand b() {
        return Operand.matrix('b', m, n, pad);
    }

    /// {@return C, the result}
    public Operand c() {
        return Operand.matrix('c', m, n, pad);
    }

    @Override
    public double flops() {
        return 2.0 * m * n * order();
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
