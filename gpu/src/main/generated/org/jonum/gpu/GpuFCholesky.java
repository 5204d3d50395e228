// Generated from GpuCholesky.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import org.jonum.blas.Uplo;
import org.jonum.mat.NotPositiveDefiniteException;

/// The factorization A = L·Lᵀ of a symmetric positive definite matrix, on the device: [GpuFFactorizations#cholesky].
///
/// Whether there is one is known when the device has come so far: what waits for it (a download, a sum,
/// [Gpu#synchronize()]) throws [NotPositiveDefiniteException] if there is none. [#info()] asks instead.
public final class GpuFCholesky implements AutoCloseable {
    private final Gpu gpu;
    private final GpuFMatrix l;
    private final Outcome outcome =
            new Outcome("potrf", (place, info) -> new NotPositiveDefiniteException(info));

    /// Factors the matrix in its place.
    GpuFCholesky(Gpu gpu, GpuFMatrix a) {
        this.gpu = gpu;
        l = a;
        Lane q = gpu.lane;
        if (a.isEmpty()) outcome.arrived(0, 0);
        else
            q.run("cholesky", outcome, Lane.writes(a.memory), Lane.reads(),
                    info -> q.solver.spotrf(Uplo.LOWER, a.rows(), a.at(), a.ld(), info, q.work));
    }

    /// {@return L, in the lower triangle of a matrix whose upper triangle is that of A}
    public GpuFMatrix factor() {
        return l;
    }

    /// Waits, and says how it went; after this nothing is thrown for it.
    ///
    /// @return 0, or k > 0 if the leading minor of order k is not positive definite
    public int info() {
        outcome.asked();
        if (outcome.info() == Outcome.UNKNOWN) gpu.synchronize();
        return outcome.info();
    }

    /// B := A⁻¹·B; started, not waited for.
    ///
    /// @param b n×k; it becomes the solution
    /// @throws IllegalArgumentException     if the operand does not fit
    /// @throws NotPositiveDefiniteException if it is known already that there is no factorization
    public void solve(GpuFMatrix b) {
        Lane q = gpu.lane;
        Door.on(q, "solve", "a", l);
        Door.on(q, "solve", "b", b);
        Door.equal("solve", "b.rows()", b.rows(), "order of a", l.rows());
        Door.apart("solve", "b", b.span(), "a", l.span());
        outcome.usable();
        if (b.isEmpty()) return;
        q.run("solve", Outcome.good("potrs"), Lane.writes(b.memory), Lane.reads(l.memory), info -> q.solver
                .spotrs(Uplo.LOWER, l.rows(), b.cols(), l.at(), l.ld(), b.at(), b.ld(), info));
    }

    /// x := A⁻¹·x; started, not waited for.
    ///
    /// @param x n elements side by side; it becomes the solution
    /// @throws IllegalArgumentException     if the operand does not fit
    /// @throws NotPositiveDefiniteException if it is known already that there is no factorization
    public void solve(GpuFVector x) {
        Door.on(gpu.lane, "solve", "x", x);
        solve(x.asColumn());
    }

    /// ln det A; waits for it.
    ///
    /// @return 2·Σ ln lᵢᵢ
    /// @throws NotPositiveDefiniteException if there is no factorization
    public float logDet() {
        float sum = 0;
        for (float x : l.diag().download().toArray()) sum += (float) Math.log(x);
        outcome.usable();
        return 2 * sum;
    }

    /// Gives the memory of the factor back, if it is not a matrix that was factored in its place.
    @Override
    public void close() {
        l.close();
    }
}
