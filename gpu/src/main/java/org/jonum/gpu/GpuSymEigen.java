// float-twin
package org.jonum.gpu;

import org.jonum.blas.Uplo;
import org.jonum.mat.NoConvergenceException;
import org.jonum.mat.NotPositiveDefiniteException;

/// Eigenvalues and vectors of a symmetric matrix on the device: [GpuFactorizations#symEigen].
public final class GpuSymEigen implements AutoCloseable {
    private final GpuVector values;
    private final GpuMatrix vectors;

    private GpuSymEigen(GpuVector values, GpuMatrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    static GpuSymEigen of(Gpu gpu, GpuScope s, GpuMatrix a) {
        GpuMatrix v = s.copy(a);
        GpuVector w = s.raw(a, a.rows());
        GpuSymEigen eigen = new GpuSymEigen(w, v);
        if (a.isEmpty()) return eigen;
        Lane q = gpu.lane;
        Outcome outcome = new Outcome("syevd",
                (place, info) -> new NoConvergenceException("symEigen: no convergence, info = " + info, 0));
        q.run("symEigen", outcome, Lane.writes(v.memory, w.memory), Lane.reads(),
                info -> q.solver.dsyevd(true, Uplo.LOWER, v.rows(), v.at(), v.ld(), w.at(), info, q.work));
        return eigen;
    }

    static GpuSymEigen of(Gpu gpu, GpuScope s, GpuMatrix a, GpuMatrix b) {
        GpuMatrix v = s.copy(a);
        GpuVector w = s.raw(a, a.rows());
        GpuSymEigen eigen = new GpuSymEigen(w, v);
        if (a.isEmpty()) return eigen;
        Lane q = gpu.lane;
        int n = a.rows();
        Outcome outcome = new Outcome("sygvd", (place, info) -> info > n ? new NotPositiveDefiniteException(info - n)
                : new NoConvergenceException("symEigen: no convergence, info = " + info, 0));
        try (GpuMatrix l = GpuMatrix.raw(gpu, n, n)) {
            gpu.copy(b, l);
            q.run("symEigen", outcome, Lane.writes(v.memory, w.memory, l.memory), Lane.reads(), info -> q.solver
                    .dsygvd(true, Uplo.LOWER, n, v.at(), v.ld(), l.at(), l.ld(), w.at(), info, q.work));
        }
        return eigen;
    }

    /// {@return the eigenvalues, from the smallest to the largest}
    public GpuVector values() {
        return values;
    }

    /// {@return the eigenvectors, as columns}
    public GpuMatrix vectors() {
        return vectors;
    }

    /// Gives the memory of values and vectors back.
    @Override
    public void close() {
        values.close();
        vectors.close();
    }
}
