// Generated from DoubleNormsDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.Norm;

/// The public door of the norms of float matrices: checks, then the drivers.
interface FloatNormsDoor extends FloatNorms {
    /// The drivers behind the door; they may rely on the checks.
    FloatNorms drivers();

    @Override
    default float slange(Norm norm, int m, int n, float[] a, int aOff, int lda) {
        Args.present("slange", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slange", "m", m);
        Args.dim("slange", "n", n);
        Args.ld("slange", "lda", lda, "m", m);
        Args.matrix("slange", "a", a, aOff, m, n, lda);
        return drivers().slange(norm, m, n, a, aOff, lda);
    }

    @Override
    default float slansy(Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda) {
        Args.present("slansy", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("slansy", uplo, n);
        Args.ld("slansy", "lda", lda, "n", n);
        Args.matrix("slansy", "a", a, aOff, n, n, lda);
        return drivers().slansy(norm, uplo, n, a, aOff, lda);
    }

    @Override
    default float slantr(Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a, int aOff,
            int lda) {
        Args.present("slantr", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("slantr", "uplo", uplo, "UPPER or LOWER");
        Args.present("slantr", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("slantr", "m", m);
        Args.dim("slantr", "n", n);
        Args.ld("slantr", "lda", lda, "m", m);
        Args.matrix("slantr", "a", a, aOff, m, n, lda);
        return drivers().slantr(norm, uplo, diag, m, n, a, aOff, lda);
    }

    @Override
    default float slangb(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab) {
        Args.present("slangb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slangb", "n", n);
        Args.dim("slangb", "kl", kl);
        Args.dim("slangb", "ku", ku);
        Args.ldBand("slangb", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.matrix("slangb", "ab", ab, abOff, kl + ku + 1, n, ldab);
        return drivers().slangb(norm, n, kl, ku, ab, abOff, ldab);
    }

    @Override
    default float slansb(Norm norm, Uplo uplo, int n, int k, float[] ab, int abOff, int ldab) {
        Args.present("slansb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("slansb", uplo, n);
        Args.dim("slansb", "k", k);
        Args.ldBand("slansb", "ldab", ldab, "k + 1", k + 1L);
        Args.matrix("slansb", "ab", ab, abOff, k + 1, n, ldab);
        return drivers().slansb(norm, uplo, n, k, ab, abOff, ldab);
    }

    @Override
    default float slantb(Norm norm, Uplo uplo, Diag diag, int n, int k, float[] ab, int abOff,
            int ldab) {
        Args.present("slantb", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("slantb", "uplo", uplo, "UPPER or LOWER");
        Args.present("slantb", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("slantb", "n", n);
        Args.dim("slantb", "k", k);
        Args.ldBand("slantb", "ldab", ldab, "k + 1", k + 1L);
        Args.matrix("slantb", "ab", ab, abOff, k + 1, n, ldab);
        return drivers().slantb(norm, uplo, diag, n, k, ab, abOff, ldab);
    }

    @Override
    default float slangt(Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff) {
        Args.present("slangt", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slangt", "n", n);
        Args.vector("slangt", "dl", dl, dlOff, Math.max(0, n - 1), 1);
        Args.vector("slangt", "d", d, dOff, n, 1);
        Args.vector("slangt", "du", du, duOff, Math.max(0, n - 1), 1);
        return drivers().slangt(norm, n, dl, dlOff, d, dOff, du, duOff);
    }

    @Override
    default float slanst(Norm norm, int n, float[] d, int dOff, float[] e, int eOff) {
        Args.present("slanst", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slanst", "n", n);
        Args.vector("slanst", "d", d, dOff, n, 1);
        Args.vector("slanst", "e", e, eOff, Math.max(0, n - 1), 1);
        return drivers().slanst(norm, n, d, dOff, e, eOff);
    }

    @Override
    default float slanhs(Norm norm, int n, float[] a, int aOff, int lda) {
        Args.present("slanhs", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slanhs", "n", n);
        Args.ld("slanhs", "lda", lda, "n", n);
        Args.matrix("slanhs", "a", a, aOff, n, n, lda);
        return drivers().slanhs(norm, n, a, aOff, lda);
    }

    @Override
    default float slansp(Norm norm, Uplo uplo, int n, float[] ap, int apOff) {
        Args.present("slansp", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Checks.triangle("slansp", uplo, n);
        Args.packed("slansp", "ap", ap, apOff, n);
        return drivers().slansp(norm, uplo, n, ap, apOff);
    }

    @Override
    default float slantp(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        Args.present("slantp", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("slantp", "uplo", uplo, "UPPER or LOWER");
        Args.present("slantp", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("slantp", "n", n);
        Args.packed("slantp", "ap", ap, apOff, n);
        return drivers().slantp(norm, uplo, diag, n, ap, apOff);
    }
}
