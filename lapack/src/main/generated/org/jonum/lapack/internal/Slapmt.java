// Generated from Dlapmt.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Direct;

/// Permute the columns of a matrix in place: each cycle of the permutation is gone round once, by exchanges.
final class Slapmt {
    private Slapmt() {}

    /// X := X·P: column k(j) goes to column j (`FORWARD`) or column j to column k(j).
    static void permute(Blas blas, Direct direction, int m, int n, float[] x, int xOff, int ldx, int[] k,
            int kOff) {
        cycles(direction, n, k, kOff, (i, j) -> blas.sswap(m, x, xOff + i * ldx, 1, x, xOff + j * ldx, 1));
    }

    /// Two lines change places.
    interface Exchange {
        void swap(int i, int j);
    }

    /// The exchanges that make up the permutation.
    static void cycles(Direct direction, int n, int[] k, int kOff, Exchange exchange) {
        boolean[] done = new boolean[n];
        for (int start = 0; start < n; start++) {
            done[start] = true;
            int i = start;
            for (int next = k[kOff + i]; !done[next]; next = k[kOff + next]) {
                exchange.swap(i, next);
                done[next] = true;
                if (direction == Direct.FORWARD) i = next;       // backwards, lines wait at the start
            }
        }
    }
}
