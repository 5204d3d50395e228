package org.jonum.lapack.internal.door;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleBand;
import org.jonum.lapack.Norm;

/// The public door of the routines of [DoubleBand]: checks, then the drivers.
interface DoubleBandDoor extends DoubleBand {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBand drivers();

    @Override
    default int dgbtrf(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        Args.dim("dgbtrf", "m", m);
        Args.dim("dgbtrf", "n", n);
        Args.dim("dgbtrf", "kl", kl);
        Args.dim("dgbtrf", "ku", ku);
        Args.ldBand("dgbtrf", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("dgbtrf", "ab", ab, abOff, m == 0 ? 0 : 2 * kl + ku + 1, n, ldab);
        Args.vector("dgbtrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().dgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void dgbtrs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb) {
        Args.present("dgbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgbtrs", "n", n);
        Args.dim("dgbtrs", "kl", kl);
        Args.dim("dgbtrs", "ku", ku);
        Args.dim("dgbtrs", "nrhs", nrhs);
        Args.ldBand("dgbtrs", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("dgbtrs", "ldb", ldb, "n", n);
        var abOp = DoubleOperand.matrix("dgbtrs", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("dgbtrs", ipiv, ipivOff, n, kl);
        var bOp = DoubleOperand.matrix("dgbtrs", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dgbtrs", List.of(bOp), List.of(abOp));
        drivers().dgbtrs(trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
        Args.dim("dgbsv", "n", n);
        Args.dim("dgbsv", "kl", kl);
        Args.dim("dgbsv", "ku", ku);
        Args.dim("dgbsv", "nrhs", nrhs);
        Args.ldBand("dgbsv", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("dgbsv", "ldb", ldb, "n", n);
        var abOp = DoubleOperand.matrix("dgbsv", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Args.vector("dgbsv", "ipiv", ipiv, ipivOff, n);
        var bOp = DoubleOperand.matrix("dgbsv", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dgbsv", List.of(abOp, bOp), List.of());
        return drivers().dgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default double dgbcon(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, double anorm) {
        Checks.conditionNorm("dgbcon", norm);
        Args.dim("dgbcon", "n", n);
        Args.dim("dgbcon", "kl", kl);
        Args.dim("dgbcon", "ku", ku);
        Args.ldBand("dgbcon", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("dgbcon", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("dgbcon", ipiv, ipivOff, n, kl);
        Checks.anorm("dgbcon", anorm);
        return drivers().dgbcon(norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default int dpbtrf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        Args.present("dpbtrf", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpbtrf", "n", n);
        Args.dim("dpbtrf", "kd", kd);
        Args.ldBand("dpbtrf", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("dpbtrf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().dpbtrf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dpbtrs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        Args.present("dpbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpbtrs", "n", n);
        Args.dim("dpbtrs", "kd", kd);
        Args.dim("dpbtrs", "nrhs", nrhs);
        Args.ldBand("dpbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("dpbtrs", "ldb", ldb, "n", n);
        var abOp = DoubleOperand.matrix("dpbtrs", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = DoubleOperand.matrix("dpbtrs", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dpbtrs", List.of(bOp), List.of(abOp));
        drivers().dpbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int dpbsv(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        Args.present("dpbsv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpbsv", "n", n);
        Args.dim("dpbsv", "kd", kd);
        Args.dim("dpbsv", "nrhs", nrhs);
        Args.ldBand("dpbsv", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("dpbsv", "ldb", ldb, "n", n);
        var abOp = DoubleOperand.matrix("dpbsv", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = DoubleOperand.matrix("dpbsv", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dpbsv", List.of(abOp, bOp), List.of());
        return drivers().dpbsv(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dpbcon(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        Args.present("dpbcon", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpbcon", "n", n);
        Args.dim("dpbcon", "kd", kd);
        Args.ldBand("dpbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("dpbcon", "ab", ab, abOff, kd + 1, n, ldab);
        Checks.anorm("dpbcon", anorm);
        return drivers().dpbcon(uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default int dtbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb) {
        Args.present("dtbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtbtrs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtbtrs", "n", n);
        Args.dim("dtbtrs", "kd", kd);
        Args.dim("dtbtrs", "nrhs", nrhs);
        Args.ldBand("dtbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("dtbtrs", "ldb", ldb, "n", n);
        var abOp = DoubleOperand.matrix("dtbtrs", "ab", ab, abOff, kd + 1, n, ldab);
        var bOp = DoubleOperand.matrix("dtbtrs", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dtbtrs", List.of(bOp), List.of(abOp));
        return drivers().dtbtrs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dtbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff,
            int ldab) {
        Checks.conditionNorm("dtbcon", norm);
        Args.present("dtbcon", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtbcon", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtbcon", "n", n);
        Args.dim("dtbcon", "kd", kd);
        Args.ldBand("dtbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("dtbcon", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().dtbcon(norm, uplo, diag, n, kd, ab, abOff, ldab);
    }
}
