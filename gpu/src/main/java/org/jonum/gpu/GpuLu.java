// float-twin
package org.jonum.gpu;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import org.jonum.blas.Trans;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.mat.SingularMatrixException;
import org.jonum.mat.Vector;

/// The factorization P·A = L·U with partial pivoting, on the device: [GpuFactorizations#lu].
///
/// That a pivot is exactly zero is known when the device has come so far: what waits for it (a download, a sum,
/// [Gpu#synchronize()]) throws [SingularMatrixException]. [#info()] asks instead. A matrix that is only nearly singular has
/// factors; [#rcond] tells.
public final class GpuLu implements AutoCloseable {
    private final Gpu gpu;
    private final GpuMatrix lu;
    private final Memory pivots;
    private final Outcome outcome = new Outcome("getrf",
            (place, info) -> new SingularMatrixException("lu: pivot " + info + " is exactly zero", 0));

    /// Factors the matrix in its place.
    GpuLu(Gpu gpu, GpuScope s, GpuMatrix a) {
        this.gpu = gpu;
        lu = a;
        Lane q = gpu.lane;
        int k = Math.min(a.rows(), a.cols());
        pivots = s.memory((long) k * q.solver.pivotBytes());
        if (a.isEmpty()) outcome.arrived(0, 0);
        else
            q.run("lu", outcome, Lane.writes(a.memory, pivots), Lane.reads(),
                    info -> q.solver.dgetrf(a.rows(), a.cols(), a.at(), a.ld(), pivots.address, info, q.work));
    }

    /// {@return U in the upper triangle, and L below it, whose diagonal of ones is not stored}
    public GpuMatrix factors() {
        return lu;
    }

    /// Waits, and says how it went; after this nothing is thrown for it.
    ///
    /// @return 0, or k > 0 if pivot k is exactly zero
    public int info() {
        outcome.asked();
        if (outcome.info() == Outcome.UNKNOWN) gpu.synchronize();
        return outcome.info();
    }

    /// Waits for the row exchanges.
    ///
    /// @return for each step k the row that was exchanged with row k, both from 0
    public int[] pivots() {
        int k = Math.min(lu.rows(), lu.cols()), bytes = gpu.lane.solver.pivotBytes();
        int[] out = new int[k];
        gpu.lane.download("pivots", pivots, new Place(pivots.address, k, 1, Math.max(1, k), bytes), (t, s) -> {
            for (int i = 0; i < t.rows(); i++) {
                long from = bytes == Long.BYTES ? s.getAtIndex(JAVA_LONG, i) : s.getAtIndex(JAVA_INT, i);
                out[t.row() + i] = (int) from - 1;
            }
        });
        return out;
    }

    /// B := A⁻¹·B; started, not waited for.
    ///
    /// @param b n×k; it becomes the solution
    /// @throws IllegalArgumentException if A is not square, or the operand does not fit
    /// @throws SingularMatrixException  if it is known already that A is singular
    public void solve(GpuMatrix b) {
        solve(Trans.NO_TRANS, b);
    }

    /// B := op(A)⁻¹·B; started, not waited for.
    ///
    /// @param trans whether A is transposed
    /// @param b     n×k; it becomes the solution
    /// @throws IllegalArgumentException if A is not square, or the operand does not fit
    /// @throws SingularMatrixException  if it is known already that A is singular
    public void solve(Trans trans, GpuMatrix b) {
        Lane q = gpu.lane;
        Door.present("solve", "trans", trans);
        Door.on(q, "solve", "a", lu);
        Door.on(q, "solve", "b", b);
        Door.square("solve", "a", lu.rows(), lu.cols());
        Door.equal("solve", "b.rows()", b.rows(), "order of a", lu.rows());
        Door.apart("solve", "b", b.span(), "a", lu.span());
        outcome.usable();
        if (b.isEmpty()) return;
        q.run("solve", Outcome.good("getrs"), Lane.writes(b.memory), Lane.reads(lu.memory, pivots), info -> q.solver
                .dgetrs(trans, lu.rows(), b.cols(), lu.at(), lu.ld(), pivots.address, b.at(), b.ld(), info));
    }

    /// x := A⁻¹·x; started, not waited for.
    ///
    /// @param x n elements side by side; it becomes the solution
    /// @throws IllegalArgumentException if A is not square, or the operand does not fit
    /// @throws SingularMatrixException  if it is known already that A is singular
    public void solve(GpuVector x) {
        Door.on(gpu.lane, "solve", "x", x);
        solve(x.asColumn());
    }

    /// An estimate of the reciprocal condition number in the 1-norm, of the right size nearly always; waits for it.
    ///
    /// **Cost** a few solves with one right-hand side.
    ///
    /// @param norm1 ‖A‖₁, which the factors do not know
    /// @return 1 / (‖A‖₁·‖A⁻¹‖₁), where the second norm is an estimate from below; 0 if A is singular
    /// @throws IllegalArgumentException if A is not square
    public double rcond(double norm1) {
        Door.square("rcond", "a", lu.rows(), lu.cols());
        if (lu.isEmpty()) return Double.POSITIVE_INFINITY;
        if (info() != 0 || norm1 == 0) return 0;
        try (GpuVector x = GpuVector.raw(gpu, lu.rows())) {
            return 1 / norm1 / InverseNorm.estimate(lu.rows(), (trans, v) -> {
                x.upload(v);
                solve(trans, x.asColumn());
                return x.download();
            });
        }
    }

    /// ln |det A|; waits for it.
    ///
    /// @return Σ ln |uᵢᵢ|, −∞ if A is singular
    /// @throws IllegalArgumentException if A is not square
    public double logAbsDet() {
        Door.square("logAbsDet", "a", lu.rows(), lu.cols());
        info();
        double sum = 0;
        for (double x : diagonal()) sum += Math.log(Math.abs(x));
        return sum;
    }

    /// det A; waits for it. It may over- or underflow where [#logAbsDet()] does not.
    ///
    /// @return ± Π uᵢᵢ
    /// @throws IllegalArgumentException if A is not square
    public double det() {
        Door.square("det", "a", lu.rows(), lu.cols());
        info();
        double det = 1;
        for (double x : diagonal()) det *= x;
        int[] rows = pivots();
        for (int k = 0; k < rows.length; k++) if (rows[k] != k) det = -det;
        return det;
    }

    private double[] diagonal() {
        Vector d = lu.diag().download();
        return d.toArray();
    }

    /// Gives the memory of the factors back, if it is not that of a matrix that was factored in its place.
    @Override
    public void close() {
        lu.close();
        pivots.close();
    }
}
