package org.jonum.bench.operation;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// C := A·Aᵀ or C := Aᵀ·A, one triangle of it. Options: triangle, transpose.
///
/// @param spec the text
/// @param uplo the triangle that is stored
/// @param trans how A enters
/// @param n order of the result
/// @param k the shared dimension
/// @param pad rows between one column and the next
public record Syrk(Spec spec, Uplo uplo, Trans trans, int n, int k, int pad) implements BlasOperation {

    static Syrk of(Spec s) {
        Options o = s.options("LN");
        int n = s.size("n");
        return new Syrk(s, o.uplo(0), o.trans(1), n, s.size("k", n), s.size("pad", 0));
    }

    /// {@return A}
    public Operand a() {
        return trans.isTrans() ? Operand.matrix('a', k, n, pad) : Operand.matrix('a', n, k, pad);
    }

    /// {@return C, the result}
    public Operand c() {
        return Operand.matrix('c', n, n, pad);
    }

    @Override
    public double flops() {
        return (double) n * (n + 1) * k;
    }

    @Override
    public double numbers() {
        return (double) n * k + 0.5 * n * (n + 1);
    }

    @Override
    public Limit limit() {
        return Limit.ARITHMETIC;
    }
}
