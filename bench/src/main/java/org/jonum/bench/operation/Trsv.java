package org.jonum.bench.operation;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// x := op(A)⁻¹·x with a triangular A. A is an [Involution]. Options: triangle, transpose.
///
/// @param spec the text
/// @param uplo the triangle that is stored
/// @param trans how A enters
/// @param n order of A
/// @param pad rows between one column and the next
public record Trsv(Spec spec, Uplo uplo, Trans trans, int n, int pad) implements BlasOperation {

    static Trsv of(Spec s) {
        Options o = s.options("LN");
        int n = s.size("n");
        return new Trsv(s, o.uplo(0), o.trans(1), n, s.size("pad", 0));
    }

    /// {@return A}
    public Operand a() {
        return Operand.triangle(uplo, n, pad);
    }

    /// {@return x, overwritten by the result}
    public Operand x() {
        return Operand.vector('x', n);
    }

    @Override
    public double flops() {
        return (double) n * n;
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
