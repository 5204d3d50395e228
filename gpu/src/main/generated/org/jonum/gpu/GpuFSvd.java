// Generated from GpuSvd.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.mat.NoConvergenceException;

/// The singular value decomposition A = U·Σ·Vᵀ on the device: [GpuFFactorizations#svd]. It is thin: with k = min(m, n), U is m×k
/// and Vᵀ is k×n.
public final class GpuFSvd implements AutoCloseable {
    private final GpuFMatrix u, vt;
    private final GpuFVector values;

    private GpuFSvd(GpuFMatrix u, GpuFVector values, GpuFMatrix vt) {
        this.u = u;
        this.values = values;
        this.vt = vt;
    }

    /// By QR iteration; the library wants m ≥ n, so a wide matrix is transposed first.
    static GpuFSvd of(Gpu gpu, GpuScope s, GpuFMatrix a) {
        int k = Math.min(a.rows(), a.cols());
        GpuFMatrix u = s.raw(a, a.rows(), k), vt = s.raw(a, k, a.cols());
        GpuFVector values = s.raw(a, k);
        GpuFSvd svd = new GpuFSvd(u, values, vt);
        if (k == 0) return svd;
        if (a.rows() >= a.cols()) {
            try (GpuFMatrix work = GpuFMatrix.raw(gpu, a.rows(), k)) {
                gpu.copy(a, work);
                tall(gpu, work, u, values, vt);
            }
            return svd;
        }
        try (GpuFMatrix work = GpuFMatrix.raw(gpu, a.cols(), k);
                GpuFMatrix v = GpuFMatrix.raw(gpu, a.cols(), k);
                GpuFMatrix ut = GpuFMatrix.raw(gpu, k, k)) {
            gpu.transpose(a, work);
            tall(gpu, work, v, values, ut);
            gpu.transpose(v, vt);
            gpu.transpose(ut, u);
        }
        return svd;
    }

    private static void tall(Gpu gpu, GpuFMatrix a, GpuFMatrix u, GpuFVector values, GpuFMatrix vt) {
        Lane q = gpu.lane;
        Outcome outcome = new Outcome("gesvd", (place, info) -> new NoConvergenceException(
                "svd: " + info + " superdiagonals did not converge", Math.max(0, a.cols() - info)));
        q.run("svd", outcome, Lane.writes(a.memory, u.memory, values.memory, vt.memory), Lane.reads(),
                info -> q.solver.sgesvd('S', 'S', a.rows(), a.cols(), a.at(), a.ld(), values.at(), u.at(), u.ld(),
                        vt.at(),
                        vt.ld(), info, q.work));
    }

    /// {@return the left singular vectors, m×k}
    public GpuFMatrix u() {
        return u;
    }

    /// {@return the singular values, from the largest to the smallest}
    public GpuFVector values() {
        return values;
    }

    /// {@return the right singular vectors, transposed, k×n}
    public GpuFMatrix vt() {
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
