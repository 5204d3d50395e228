package org.jonum.bench.operation;

import org.jonum.blas.Trans;

/// C := op(A)·op(B) + β·C. Options: the transposes of A and B.
///
/// @param spec the text
/// @param transA how A enters
/// @param transB how B enters
/// @param m rows of the result
/// @param n columns of the result
/// @param k the shared dimension
/// @param pad rows between one column and the next
/// @param beta 0: C is overwritten, 1: it is added to
public record Gemm(Spec spec, Trans transA, Trans transB, int m, int n, int k, int pad, int beta)
        implements BlasOperation {

    static Gemm of(Spec s) {
        Options o = s.options("NN");
        int n = s.size("n");
        return new Gemm(s, o.trans(0), o.trans(1), s.size("m", n), n, s.size("k", n), s.size("pad", 0),
                s.size("beta", 0));
    }

    /// {@return A}
    public Operand a() {
        return transA.isTrans() ? Operand.matrix('a', k, m, pad) : Operand.matrix('a', m, k, pad);
    }

    /// {@return B}
    public Operand b() {
        return transB.isTrans() ? Operand.matrix('b', n, k, pad) : Operand.matrix('b', k, n, pad);
    }

    /// {@return C, the result}
    public Operand c() {
        return Operand.matrix('c', m, n, pad);
    }

    @Override
    public double flops() {
        return 2.0 * m * n * k;
    }

    @Override
    public double numbers() {
        return (double) m * k + (double) k * n + (1.0 + beta) * m * n;
    }

    @Override
    public Limit limit() {
        return Limit.ARITHMETIC;
    }
}
