// Generated from GpuSymEigen.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.blas.Uplo;
import org.jonum.mat.NoConvergenceException;
import org.jonum.mat.NotPositiveDefiniteException;

/// Eigenvalues and vectors of a symmetric matrix on the device: [GpuFFactorizations#symEigen].
public final class GpuFSymEigen implements AutoCloseable {
    private final GpuFVector values;
    private final GpuFMatrix vectors;

    private GpuFSymEigen(GpuFVector values, GpuFMatrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    static GpuFSymEigen of(Gpu gpu, GpuScope s, GpuFMatrix a) {
        GpuFMatrix v = s.copy(a);
        GpuFVector w = s.raw(a, a.rows());
        GpuFSymEigen eigen = new GpuFSymEigen(w, v);
        if (a.isEmpty()) return eigen;
        Lane q = gpu.lane;
        Outcome outcome = new Outcome("syevd",
                (place, info) -> new NoConvergenceException("symEigen: no convergence, info = " + info, 0));
        q.run("symEigen", outcome, Lane.writes(v.memory, w.memory), Lane.reads(),
                info -> q.solver.ssyevd(true, Uplo.LOWER, v.rows(), v.at(), v.ld(), w.at(), info, q.work));
        return eigen;
    }

    static GpuFSymEigen of(Gpu gpu, GpuScope s, GpuFMatrix a, GpuFMatrix b) {
        GpuFMatrix v = s.copy(a);
        GpuFVector w = s.raw(a, a.rows());
        GpuFSymEigen eigen = new GpuFSymEigen(w, v);
        if (a.isEmpty()) return eigen;
        Lane q = gpu.lane;
        int n = a.rows();
        Outcome outcome = new Outcome("sygvd", (place, info) -> info > n ? new NotPositiveDefiniteException(info - n)
                : new NoConvergenceException("symEigen: no convergence, info = " + info, 0));
        try (GpuFMatrix l = GpuFMatrix.raw(gpu, n, n)) {
            gpu.copy(b, l);
            q.run("symEigen", outcome, Lane.writes(v.memory, w.memory, l.memory), Lane.reads(), info -> q.solver
                    .ssygvd(true, Uplo.LOWER, n, v.at(), v.ld(), l.at(), l.ld(), w.at(), info, q.work));
        }
        return eigen;
    }

    /// {@return the eigenvalues, from the smallest to the largest}
    public GpuFVector values() {
        return values;
    }

    /// {@return the eigenvectors, as columns}
    public GpuFMatrix vectors() {
        return vectors;
    }

    /// Gives the memory of values and vectors back.
    @Override
    public void close() {
        values.close();
        vectors.close();
    }
}
