// float-twin
package org.jonum.gpu;

import org.jonum.mat.NoConvergenceException;

/// The singular value decomposition A = U·Σ·Vᵀ on the device: [GpuFactorizations#svd]. It is thin: with k = min(m, n), U is m×k
/// and Vᵀ is k×n.
public final class GpuSvd implements AutoCloseable {
    private final GpuMatrix u, vt;
    private final GpuVector values;

    private GpuSvd(GpuMatrix u, GpuVector values, GpuMatrix vt) {
        this.u = u;
        this.values = values;
        this.vt = vt;
    }

    /// By QR iteration; the library wants m ≥ n, so a wide matrix is transposed first.
    static GpuSvd of(Gpu gpu, GpuScope s, GpuMatrix a) {
        int k = Math.min(a.rows(), a.cols());
        GpuMatrix u = s.raw(a, a.rows(), k), vt = s.raw(a, k, a.cols());
        GpuVector values = s.raw(a, k);
        GpuSvd svd = new GpuSvd(u, values, vt);
        if (k == 0) return svd;
        if (a.rows() >= a.cols()) {
            try (GpuMatrix work = GpuMatrix.raw(gpu, a.rows(), k)) {
                gpu.copy(a, work);
                tall(gpu, work, u, values, vt);
            }
            return svd;
        }
        try (GpuMatrix work = GpuMatrix.raw(gpu, a.cols(), k);
                GpuMatrix v = GpuMatrix.raw(gpu, a.cols(), k);
                GpuMatrix ut = GpuMatrix.raw(gpu, k, k)) {
            gpu.transpose(a, work);
            tall(gpu, work, v, values, ut);
            gpu.transpose(v, vt);
            gpu.transpose(ut, u);
        }
        return svd;
    }

    private static void tall(Gpu gpu, GpuMatrix a, GpuMatrix u, GpuVector values, GpuMatrix vt) {
        Lane q = gpu.lane;
        Outcome outcome = new Outcome("gesvd", (place, info) -> new NoConvergenceException(
                "svd: " + info + " superdiagonals did not converge", Math.max(0, a.cols() - info)));
        q.run("svd", outcome, Lane.writes(a.memory, u.memory, values.memory, vt.memory), Lane.reads(),
                info -> q.solver.dgesvd('S', 'S', a.rows(), a.cols(), a.at(), a.ld(), values.at(), u.at(), u.ld(),
                        vt.at(),
                        vt.ld(), info, q.work));
    }

    /// {@return the left singular vectors, m×k}
    public GpuMatrix u() {
        return u;
    }

    /// {@return the singular values, from the largest to the smallest}
    public GpuVector values() {
        return values;
    }

    /// {@return the right singular vectors, transposed, k×n}
    public GpuMatrix vt() {
        return vt;
    }

    /// Gives the memory of the factors back.
    @Override
    public void close() {
        u.close();
        values.close();
        vt.close();
    }
}
