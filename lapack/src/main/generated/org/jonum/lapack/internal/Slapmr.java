// Generated from Dlapmr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Direct;

/// Permute the rows of a matrix in place.
final class Slapmr {
    private Slapmr() {}

    /// X := P·X: row k(i) goes to row i (`FORWARD`) or row i to row k(i).
    static void permute(Blas blas, Direct direction, int m, int n, float[] x, int xOff, int ldx, int[] k,
            int kOff) {
        Slapmt.cycles(direction, m, k, kOff, (i, j) -> blas.sswap(n, x, xOff + i, ldx, x, xOff + j, ldx));
    }
}
