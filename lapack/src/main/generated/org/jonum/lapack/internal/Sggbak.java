// Generated from Dggbak.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;

/// Eigenvectors of a pencil from those of the balanced one: what was done to its rows concerns left vectors, what was
/// done to its columns right ones, and both as in a single matrix, but for left vectors being scaled as right ones are.
final class Sggbak {
    private Sggbak() {}

    /// V := the eigenvectors of the pencil before it was balanced.
    static void transform(Blas blas, Balance job, Side side, int n, int lo, int hi, float[] lscale, int lscaleOff,
            float[] rscale, int rscaleOff, int m, float[] v, int vOff, int ldv) {
        boolean left = side == Side.LEFT;
        Sgebak.transform(blas, job, Side.RIGHT, n, lo, hi, left ? lscale : rscale, left ? lscaleOff : rscaleOff, m,
                v, vOff, ldv);
    }
}
