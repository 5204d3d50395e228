// float-twin
package org.jonum.gpu;

import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.Capability;
import org.jonum.mat.Complex;
import org.jonum.mat.NoConvergenceException;

/// Eigenvalues and right eigenvectors of a general matrix on the device: [GpuFactorizations#eigen].
public final class GpuEigen implements AutoCloseable {
    private final GpuVector values;
    private final GpuMatrix vectors;

    private GpuEigen(GpuVector values, GpuMatrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    static GpuEigen of(Gpu gpu, GpuScope s, GpuMatrix a) {
        Lane q = gpu.lane;
        if (!q.device.context.api().has(Capability.GEEV)) {
            throw new GpuUnavailableException(Reason.NO_LIBRARIES,
                    "eigen: needs cusolverDnXgeev, which the library does not have; CUDA 12.6 Update 2 and later do");
        }
        int n = a.rows();
        GpuVector w = s.raw(a, 2 * n);
        GpuMatrix v = s.raw(a, n, n);
        GpuEigen eigen = new GpuEigen(w, v);
        if (n == 0) return eigen;
        Outcome outcome = new Outcome("geev", (place, info) -> new NoConvergenceException(
                "eigen: only eigenvalues " + info + " to " + (n - 1) + " converged", n - info));
        try (GpuMatrix work = GpuMatrix.raw(gpu, n, n)) {
            gpu.copy(a, work);
            q.run("eigen", outcome, Lane.writes(work.memory, w.memory, v.memory), Lane.reads(), info -> q.solver
                    .dgeev(true, n, work.at(), work.ld(), w.at(), v.at(), v.ld(), info, q.work));
        }
        return eigen;
    }

    /// Waits for the eigenvalues; conjugate ones stand side by side, that with the positive imaginary part first.
    ///
    /// @return as many as the order of the matrix
    /// @throws NoConvergenceException if not all were found
    public Complex[] values() {
        double[] w = values.download().toArray();
        Complex[] all = new Complex[w.length / 2];
        for (int i = 0; i < all.length; i++) all[i] = new Complex(w[i], w[all.length + i]);
        return all;
    }

    /// {@return the eigenvectors as LAPACK stores them: a column for a real eigenvalue; for a conjugate pair the real parts in
    /// the column of the first and the imaginary parts in that of the second}
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
