package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleCompactEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;

/// Eigenvalues and eigenvectors of a symmetric band matrix: scaled into a safe range, reduced to
/// tridiagonal form, and solved there, with the vectors accumulated.
final class Dsbev {
    private Dsbev() {}

    /// How the tridiagonal problem is solved: as [org.jonum.lapack.DoubleSymmetricEigen#dsteqr].
    interface Tridiagonal {
        /// d := the eigenvalues, Z := Z times the eigenvectors.
        int solve(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);
    }

    /// What is to become of Z.
    static Compz vectors(Job jobz) {
        return jobz == Job.VECTORS ? Compz.INITIALIZE : Compz.NONE;
    }

    /// w := the eigenvalues, Z := the eigenvectors, or Z times them.
    static int solve(DoubleCompactEigen la, Tridiagonal tridiagonal, Compz compz, Uplo uplo, int n, int kd, double[] ab,
            int abOff, int ldab, double[] w, int wOff, double[] z, int zOff, int ldz) {
        boolean vectors = compz != Compz.NONE;
        Entries band = Entries.band(uplo, n, kd, abOff, ldab);
        double size = DoubleColumnNorms.max(band, 0, ab);
        if (!Double.isFinite(size)) {
            Arrays.fill(w, wOff, wOff + n, Double.NaN);
            if (vectors) Dlaset.fill(Part.ALL, n, n, Double.NaN, Double.NaN, z, zOff, ldz);
            return n;
        }
        int exponent = Dsyev.exponent(size);
        if (exponent != 0) DoubleEntries.scale(band, ab, -exponent);
        double[] e = Scratch.doubles(n);
        la.dsbtrd(compz, uplo, n, kd, ab, abOff, ldab, w, wOff, e, 0, z, zOff, ldz);
        int info = tridiagonal.solve(vectors ? Compz.VECTORS : Compz.NONE, n, w, wOff, e, 0, z, zOff, ldz);
        Scratch.give(e);
        for (int i = wOff; exponent != 0 && i < wOff + n; i++) w[i] = Math.scalb(w[i], exponent);
        return info;
    }
}
