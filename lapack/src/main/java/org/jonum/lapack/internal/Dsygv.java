package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Selected;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// A·x = λ·B·x and its relatives, B positive definite: Cholesky, a standard problem, and the vectors back.
final class Dsygv {
    private Dsygv() {}

    /// A method for the standard problem C·y = λ·y: C comes in A.
    interface Standard {
        /// @return how it went, and how many vectors there are in Z
        Selected solve();
    }

    /// B := its Cholesky factor, A := C, then the method; the vectors Y that it leaves in Z become X.
    ///
    /// ```
    ///     itype 1, A·x = λ·B·x   C = L⁻¹·A·L⁻ᵀ   x = L⁻ᵀ·y
    ///     itype 2, A·B·x = λ·x   C = Lᵀ·A·L      x = L⁻ᵀ·y
    ///     itype 3, B·A·x = λ·x   C = Lᵀ·A·L      x = L·y
    /// ```
    ///
    /// @return n + k if the leading minor k of B is not positive definite, else what the method says
    static Selected solve(Blas blas, int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] z, int zOff, int ldz, Standard method) {
        int bad = Dpotrf.factor(blas, uplo, n, b, bOff, ldb);
        if (bad != 0) return new Selected(n + bad, 0);
        Dsygst.reduce(blas, itype, uplo, n, a, aOff, lda, b, bOff, ldb);
        Selected found = method.solve();
        if (jobz == Job.NONE) return found;
        DoubleView factor = DoubleView.of(b, bOff, n, n, ldb), l = uplo == Uplo.LOWER ? factor : factor.t();
        DoubleView vectors = DoubleView.of(z, zOff, n, found.m(), ldz);
        DoubleBlocks la = new DoubleBlocks(blas);
        if (itype == 3) {
            la.trmm(LEFT, Uplo.LOWER, NON_UNIT, 1, l, vectors);
        } else {
            la.trsm(LEFT, Uplo.UPPER, NON_UNIT, 1, l.t(), vectors);
        }
        return found;
    }
}
