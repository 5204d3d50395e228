// float-twin
package org.jonum.gpu;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The factorization A = Q·R by Householder reflections, on the device: [GpuFactorizations#qr]. There always is one.
public final class GpuQr implements AutoCloseable {
    private final Gpu gpu;
    private final GpuMatrix qr;
    private final GpuVector tau;

    /// Factors the matrix in its place.
    GpuQr(Gpu gpu, GpuScope s, GpuMatrix a) {
        this.gpu = gpu;
        qr = a;
        Lane q = gpu.lane;
        tau = s.raw(a, steps());
        if (a.isEmpty()) return;
        q.run("qr", Outcome.good("geqrf"), Lane.writes(a.memory, tau.memory), Lane.reads(),
                info -> q.solver.dgeqrf(a.rows(), a.cols(), a.at(), a.ld(), tau.at(), info, q.work));
    }

    private int steps() {
        return Math.min(qr.rows(), qr.cols());
    }

    /// {@return R in the upper triangle, and below it the reflections that Q consists of}
    public GpuMatrix factors() {
        return qr;
    }

    /// C := op(Q)·C, with the whole, square Q; started, not waited for.
    ///
    /// @param trans whether Q is transposed
    /// @param c     as many rows as A
    /// @throws IllegalArgumentException if the operand does not fit
    public void multiply(Trans trans, GpuMatrix c) {
        Lane q = gpu.lane;
        Door.present("multiply", "trans", trans);
        Door.on(q, "multiply", "a", qr);
        Door.on(q, "multiply", "c", c);
        Door.equal("multiply", "c.rows()", c.rows(), "rows of a", qr.rows());
        Door.apart("multiply", "c", c.span(), "a", qr.span());
        if (c.isEmpty() || steps() == 0) return;
        Trans t = trans == Trans.NO_TRANS ? Trans.NO_TRANS : Trans.TRANS;
        q.run("multiply", Outcome.good("ormqr"), Lane.writes(c.memory), Lane.reads(qr.memory, tau.memory),
                info -> q.solver.dormqr(Side.LEFT, t, c.rows(), c.cols(), steps(), qr.at(), qr.ld(), tau.at(), c.at(),
                        c.ld(), info, q.work));
    }

    /// The first columns of Q, as many as the smaller dimension of A; started, not waited for.
    ///
    /// @param s the scope that they are to belong to
    /// @return a new matrix with orthonormal columns
    public GpuMatrix q(GpuScope s) {
        Lane q = gpu.lane;
        Door.scope(q, "q", s);
        Door.on(q, "q", "a", qr);
        GpuMatrix x = s.copy(qr.block(0, 0, qr.rows(), steps()));
        if (x.isEmpty()) return x;
        q.run("q", Outcome.good("orgqr"), Lane.writes(x.memory), Lane.reads(tau.memory), info -> q.solver
                .dorgqr(x.rows(), x.cols(), steps(), x.at(), x.ld(), tau.at(), info, q.work));
        return x;
    }

    /// Least squares: the first n rows of B become the X that makes ‖A·X − B‖₂ least, where A has full rank; started, not
    /// waited for. Without full rank there will be infinities or NaN among them.
    ///
    /// @param b m×k; its first n rows become the solution, the others hold the residuals in coordinates of Q
    /// @throws IllegalArgumentException if A has more columns than rows, or the operand does not fit
    public void solve(GpuMatrix b) {
        if (qr.rows() < qr.cols()) {
            throw Door.bad("solve", "a", qr.rows() + "x" + qr.cols(), "no more columns than rows");
        }
        multiply(Trans.TRANS, b);
        int n = qr.cols();
        gpu.trsm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 1, qr.block(0, 0, n, n),
                b.block(0, 0, n, b.cols()));
    }

    /// Gives the memory of the factors back, if it is not that of a matrix that was factored in its place.
    @Override
    public void close() {
        qr.close();
        tau.close();
    }
}
