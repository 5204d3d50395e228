package org.jonum.lapack.internal;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Factor a tridiagonal matrix and solve.
final class Dgtsv {
    private Dgtsv() {}

    /// B := A⁻¹·B; dl := the second diagonal above that of U. 0, or the first k with U(k, k) = 0, B untouched.
    static int solve(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] b, int bOff, int ldb) {
        double[] du2 = Scratch.doubles(n);
        int[] ipiv = new int[n];
        int info = Dgttrf.factor(n, dl, dlOff, d, dOff, du, duOff, du2, 0, ipiv, 0);
        if (info == 0) {
            Dgttrs.solve(Trans.NO_TRANS, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, 0, ipiv, 0, b, bOff, ldb);
        }
        if (n > 2) System.arraycopy(du2, 0, dl, dlOff, n - 2);
        Scratch.give(du2);
        return info;
    }
}
