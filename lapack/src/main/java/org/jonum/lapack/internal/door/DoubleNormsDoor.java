package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.Norm;

/// The public door of the norms of double matrices: checks, then the drivers.
interface DoubleNormsDoor extends DoubleNorms {
    /// The drivers behind the door; they may rely on the checks.
    DoubleNorms drivers();

    @Override
    default double dlange(Norm norm, int m, int n, double[] a, int aOff, int lda) {
        Args.present("dlange", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlange", "m", m);
        Args.dim("dlange", "n", n);
        Args.ld("dlange", "lda", lda, "m", m);
        Args.matrix("dlange", "a", a, aOff, m, n, lda);
        return drivers().dlange(norm, m, n, a, aOff, lda);
    }

    @Override
    default double dlansy(Norm norm, Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present("dlansy", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("dlansy", uplo, n);
        Args.ld("dlansy", "lda", lda, "n", n);
        Args.matrix("dlansy", "a", a, aOff, n, n, lda);
        return drivers().dlansy(norm, uplo, n, a, aOff, lda);
    }

    @Override
    default double dlantr(Norm norm, Uplo uplo, Diag diag, int m, int n, double[] a, int aOff,
            int lda) {
        Args.present("dlantr", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("dlantr", "uplo", uplo, "UPPER or LOWER");
        Args.present("dlantr", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dlantr", "m", m);
        Args.dim("dlantr", "n", n);
        Args.ld("dlantr", "lda", lda, "m", m);
        Args.matrix("dlantr", "a", a, aOff, m, n, lda);
        return drivers().dlantr(norm, uplo, diag, m, n, a, aOff, lda);
    }

    @Override
    default double dlangb(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab) {
        Args.present("dlangb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlangb", "n", n);
        Args.dim("dlangb", "kl", kl);
        Args.dim("dlangb", "ku", ku);
        Args.ldBand("dlangb", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.matrix("dlangb", "ab", ab, abOff, kl + ku + 1, n, ldab);
        return drivers().dlangb(norm, n, kl, ku, ab, abOff, ldab);
    }

    @Override
    default double dlansb(Norm norm, Uplo uplo, int n, int k, double[] ab, int abOff, int ldab) {
        Args.present("dlansb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("dlansb", uplo, n);
        Args.dim("dlansb", "k", k);
        Args.ldBand("dlansb", "ldab", ldab, "k + 1", k + 1L);
        Args.matrix("dlansb", "ab", ab, abOff, k + 1, n, ldab);
        return drivers().dlansb(norm, uplo, n, k, ab, abOff, ldab);
    }

    @Override
    default double dlantb(Norm norm, Uplo uplo, Diag diag, int n, int k, double[] ab, int abOff,
            int ldab) {
        Args.present("dlantb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("dlantb", "uplo", uplo, "UPPER or LOWER");
        Args.present("dlantb", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dlantb", "n", n);
        Args.dim("dlantb", "k", k);
        Args.ldBand("dlantb", "ldab", ldab, "k + 1", k + 1L);
        Args.matrix("dlantb", "ab", ab, abOff, k + 1, n, ldab);
        return drivers().dlantb(norm, uplo, diag, n, k, ab, abOff, ldab);
    }

    @Override
    default double dlangt(Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff) {
        Args.present("dlangt", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlangt", "n", n);
        Args.vector("dlangt", "dl", dl, dlOff, Math.max(0, n - 1), 1);
        Args.vector("dlangt", "d", d, dOff, n, 1);
        Args.vector("dlangt", "du", du, duOff, Math.max(0, n - 1), 1);
        return drivers().dlangt(norm, n, dl, dlOff, d, dOff, du, duOff);
    }

    @Override
    default double dlanst(Norm norm, int n, double[] d, int dOff, double[] e, int eOff) {
        Args.present("dlanst", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlanst", "n", n);
        Args.vector("dlanst", "d", d, dOff, n, 1);
        Args.vector("dlanst", "e", e, eOff, Math.max(0, n - 1), 1);
        return drivers().dlanst(norm, n, d, dOff, e, eOff);
    }

    @Override
    default double dlanhs(Norm norm, int n, double[] a, int aOff, int lda) {
        Args.present("dlanhs", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlanhs", "n", n);
        Args.ld("dlanhs", "lda", lda, "n", n);
        Args.matrix("dlanhs", "a", a, aOff, n, n, lda);
        return drivers().dlanhs(norm, n, a, aOff, lda);
    }

    @Override
    default double dlansp(Norm norm, Uplo uplo, int n, double[] ap, int apOff) {
        Args.present("dlansp", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("dlansp", uplo, n);
        Args.packed("dlansp", "ap", ap, apOff, n);
        return drivers().dlansp(norm, uplo, n, ap, apOff);
    }

    @Override
    default double dlantp(Norm norm, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        Args.present("dlantp", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("dlantp", "uplo", uplo, "UPPER or LOWER");
        Args.present("dlantp", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dlantp", "n", n);
        Args.packed("dlantp", "ap", ap, apOff, n);
        return drivers().dlantp(norm, uplo, diag, n, ap, apOff);
    }
}
