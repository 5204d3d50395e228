// Generated from Dsbev.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatCompactEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;

/// Eigenvalues and eigenvectors of a symmetric band matrix: scaled into a safe range, reduced to
/// tridiagonal form, and solved there, with the vectors accumulated.
final class Ssbev {
    private Ssbev() {}

    /// How the tridiagonal problem is solved: as [org.jonum.lapack.FloatSymmetricEigen#ssteqr].
    interface Tridiagonal {
        /// d := the eigenvalues, Z := Z times the eigenvectors.
        int solve(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz);
    }

    /// What is to become of Z.
    static Compz vectors(Job jobz) {
        return jobz == Job.VECTORS ? Compz.INITIALIZE : Compz.NONE;
    }

    /// w := the eigenvalues, Z := the eigenvectors, or Z times them.
    static int solve(FloatCompactEigen la, Tridiagonal tridiagonal, Compz compz, Uplo uplo, int n, int kd, float[] ab,
            int abOff, int ldab, float[] w, int wOff, float[] z, int zOff, int ldz) {
        boolean vectors = compz != Compz.NONE;
        Entries band = Entries.band(uplo, n, kd, abOff, ldab);
        float size = FloatColumnNorms.max(band, 0, ab);
        if (!Float.isFinite(size)) {
            Arrays.fill(w, wOff, wOff + n, Float.NaN);
            if (vectors) Slaset.fill(Part.ALL, n, n, Float.NaN, Float.NaN, z, zOff, ldz);
            return n;
        }
        int exponent = Ssyev.exponent(size);
        if (exponent != 0) FloatEntries.scale(band, ab, -exponent);
        float[] e = Scratch.floats(n);
        la.ssbtrd(compz, uplo, n, kd, ab, abOff, ldab, w, wOff, e, 0, z, zOff, ldz);
        int info = tridiagonal.solve(vectors ? Compz.VECTORS : Compz.NONE, n, w, wOff, e, 0, z, zOff, ldz);
        Scratch.give(e);
        for (int i = wOff; exponent != 0 && i < wOff + n; i++) w[i] = Math.scalb(w[i], exponent);
        return info;
    }
}
