package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Some eigenvalues and vectors of a symmetric band matrix: tridiagonal form, bisection and inverse iteration, and back.
final class Dsbevx {
    private Dsbevx() {}

    /// w := the eigenvalues wanted, ascending; Q := the matrix that makes A tridiagonal, or Q times it; Z := Q times the
    /// vectors of that; ifail := the numbers of those that failed, from 1; A is destroyed.
    ///
    /// @param vect what is to become of Q, as for [Dsbtrd]
    /// @return info: how many vectors failed; n if A is not finite
    static Selected solve(Blas blas, Compz vect, Range range, Uplo uplo, int n, int kd, double[] ab, int abOff,
            int ldab, double[] q, int qOff, int ldq, double vl, double vu, int il, int iu, double abstol, double[] w,
            int wOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        Job jobz = vect == Compz.NONE ? Job.NONE : Job.VECTORS;
        Entries band = Entries.band(uplo, n, kd, abOff, ldab);
        double size = DoubleColumnNorms.max(band, 0, ab);
        if (!Double.isFinite(size)) {
            int sure = Dstebz.sure(range, n, il, iu);
            for (int k = 0; k < sure && jobz == Job.VECTORS; k++) ifail[ifailOff + k] = k + 1;
            return DoubleSymmetricSubset.notFinite(jobz, n, sure, w, wOff, z, zOff, ldz);
        }
        int exponent = Dsyev.exponent(size);
        if (exponent != 0) DoubleEntries.scale(band, ab, -exponent);
        double[] d = Scratch.doubles(n), e = Scratch.doubles(n);
        Dsbtrd.reduce(blas, vect, uplo, n, kd, ab, abOff, ldab, d, 0, e, 0, q, qOff, ldq);
        Selected found = Dstevx.solve(blas, jobz, range, n, d, 0, e, 0, Math.scalb(vl, -exponent),
                Math.scalb(vu, -exponent), il, iu, Math.scalb(abstol, -exponent), w, wOff, z, zOff, ldz, ifail,
                ifailOff);
        int m = found.m();
        if (jobz == Job.VECTORS) {
            double[] y = Scratch.doubles((long) n * m);
            DoubleView vectors = DoubleView.of(z, zOff, n, m, ldz), copy = DoubleView.of(y, 0, n, m, Math.max(1, n));
            DoubleBlocks la = new DoubleBlocks(blas);
            la.copy(vectors, copy);
            la.gemm(1, DoubleView.of(q, qOff, n, n, ldq), copy, 0, vectors);
            Scratch.give(y);
        }
        for (int k = wOff; exponent != 0 && k < wOff + m; k++) w[k] = Math.scalb(w[k], exponent);
        Scratch.give(d);
        Scratch.give(e);
        return found;
    }
}
