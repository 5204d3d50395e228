// Generated from DoubleBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatBand;
import org.jonum.lapack.Norm;

/// The public door of the routines of [FloatBand]: checks, then the drivers.
interface FloatBandDoor extends FloatBand {
    /// The drivers behind the door; they may rely on the checks.
    FloatBand drivers();

    @Override
    default int sgbtrf(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        Args.dim("sgbtrf", "m", m);
        Args.dim("sgbtrf", "n", n);
        Args.dim("sgbtrf", "kl", kl);
        Args.dim("sgbtrf", "ku", ku);
        Args.ldBand("sgbtrf", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("sgbtrf", "ab", ab, abOff, m == 0 ? 0 : 2 * kl + ku + 1, n, ldab);
        Args.vector("sgbtrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().sgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void sgbtrs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb) {
        Args.present("sgbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgbtrs", "n", n);
        Args.dim("sgbtrs", "kl", kl);
        Args.dim("sgbtrs", "ku", ku);
        Args.dim("sgbtrs", "nrhs", nrhs);
        Args.ldBand("sgbtrs", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("sgbtrs", "ldb", ldb, "n", n);
        var abOp = FloatOperand.matrix("sgbtrs", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("sgbtrs", ipiv, ipivOff, n, kl);
        var bOp = FloatOperand.matrix("sgbtrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("sgbtrs", List.of(bOp), List.of(abOp));
        drivers().sgbtrs(trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        Args.dim("sgbsv", "n", n);
        Args.dim("sgbsv", "kl", kl);
        Args.dim("sgbsv", "ku", ku);
        Args.dim("sgbsv", "nrhs", nrhs);
        Args.ldBand("sgbsv", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("sgbsv", "ldb", ldb, "n", n);
        var abOp = FloatOperand.matrix("sgbsv", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Args.vector("sgbsv", "ipiv", ipiv, ipivOff, n);
        var bOp = FloatOperand.matrix("sgbsv", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("sgbsv", List.of(abOp, bOp), List.of());
        return drivers().sgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default float sgbcon(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, float anorm) {
        Checks.conditionNorm("sgbcon", norm);
        Args.dim("sgbcon", "n", n);
        Args.dim("sgbcon", "kl", kl);
        Args.dim("sgbcon", "ku", ku);
        Args.ldBand("sgbcon", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("sgbcon", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("sgbcon", ipiv, ipivOff, n, kl);
        Checks.anorm("sgbcon", anorm);
        return drivers().sgbcon(norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default int spbtrf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Args.present("spbtrf", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbtrf", "n", n);
        Args.dim("spbtrf", "kd", kd);
        Args.ldBand("spbtrf", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("spbtrf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().spbtrf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void spbtrs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Args.present("spbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbtrs", "n", n);
        Args.dim("spbtrs", "kd", kd);
        Args.dim("spbtrs", "nrhs", nrhs);
        Args.ldBand("spbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("spbtrs", "ldb", ldb, "n", n);
        var abOp = FloatOperand.matrix("spbtrs", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = FloatOperand.matrix("spbtrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("spbtrs", List.of(bOp), List.of(abOp));
        drivers().spbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int spbsv(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Args.present("spbsv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbsv", "n", n);
        Args.dim("spbsv", "kd", kd);
        Args.dim("spbsv", "nrhs", nrhs);
        Args.ldBand("spbsv", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("spbsv", "ldb", ldb, "n", n);
        var abOp = FloatOperand.matrix("spbsv", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = FloatOperand.matrix("spbsv", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("spbsv", List.of(abOp, bOp), List.of());
        return drivers().spbsv(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float spbcon(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        Args.present("spbcon", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbcon", "n", n);
        Args.dim("spbcon", "kd", kd);
        Args.ldBand("spbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("spbcon", "ab", ab, abOff, kd + 1, n, ldab);
        Checks.anorm("spbcon", anorm);
        return drivers().spbcon(uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        Args.present("stbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbtrs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbtrs", "n", n);
        Args.dim("stbtrs", "kd", kd);
        Args.dim("stbtrs", "nrhs", nrhs);
        Args.ldBand("stbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("stbtrs", "ldb", ldb, "n", n);
        var abOp = FloatOperand.matrix("stbtrs", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = FloatOperand.matrix("stbtrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("stbtrs", List.of(bOp), List.of(abOp));
        return drivers().stbtrs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff,
            int ldab) {
        Checks.conditionNorm("stbcon", norm);
        Args.present("stbcon", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbcon", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbcon", "n", n);
        Args.dim("stbcon", "kd", kd);
        Args.ldBand("stbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("stbcon", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().stbcon(norm, uplo, diag, n, kd, ab, abOff, ldab);
    }
}
