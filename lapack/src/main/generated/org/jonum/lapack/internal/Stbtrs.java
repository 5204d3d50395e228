// Generated from Dtbtrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve with a triangular band matrix, many columns at a time.
///
/// ```
///     [A11    ] [X1]   [B1]     X1 = A11⁻¹·B1                A11 lies in the band
///     [A21 A22]·[X2] = [B2]     A22·X2 = B2 − A21·X1         A21: k rows, copied with zeros
/// ```
/// and from the last block to the first for an upper triangle.
final class Stbtrs {
    private Stbtrs() {}

    /// B := op(A)⁻¹·B; 0, or the first k with A(k, k) = 0, B untouched.
    static int solve(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        FloatBandView a = FloatBandView.of(uplo, n, kd, ab, abOff, ldab);
        for (int j = 0; diag == NON_UNIT && j < n; j++) if (a.all().get(j, j) == 0) return j + 1;
        solve(new FloatBlocks(blas), trans.isTrans() ? uplo.flip() : uplo, diag, a.op(trans),
                FloatView.of(b, bOff, n, nrhs, ldb));
        return 0;
    }

    /// B := A⁻¹·B, A the triangle `uplo` of the band.
    static void solve(FloatBlocks la, Uplo uplo, Diag diag, FloatBandView a, FloatView b) {
        int k = uplo == Uplo.UPPER ? a.ku() : a.kl(), n = a.rows();
        if (n == 0) return;
        if (k < Blocking.BAND_SOLVE || b.cols() < Blocking.BAND_COLUMNS) {
            for (int j = 0; j < b.cols(); j++) a.solve(la.blas(), uplo, diag, b.col(j));
            return;
        }
        int nb = Math.min(Blocking.BAND_BLOCK, k), last = (n - 1) / nb * nb;
        float[] work = Scratch.floats((long) k * nb);
        for (int step = 0; step < n; step += nb) {
            int j = uplo == Uplo.UPPER ? last - step : step, size = Math.min(nb, n - j);
            int others = Math.min(k, uplo == Uplo.UPPER ? j : n - j - size);
            int i = uplo == Uplo.UPPER ? j - others : j + size;
            FloatView x = b.block(j, 0, size, b.cols()), w = a.full(work, others, size);
            la.trsm(LEFT, uplo, diag, 1, a.block(j, j, size, size), x);
            a.load(i, j, w);
            la.gemm(-1, w, x, 1, b.block(i, 0, others, b.cols()));
        }
        Scratch.give(work);
    }
}
