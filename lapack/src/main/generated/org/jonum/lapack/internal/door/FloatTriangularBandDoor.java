// Generated from DoubleTriangularBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatTriangularBand;
import org.jonum.lapack.Norm;

/// The public door of the routines of [FloatTriangularBand]: checks, then the drivers.
interface FloatTriangularBandDoor extends FloatTriangularBand {
    /// The drivers behind the door; they may rely on the checks.
    FloatTriangularBand drivers();

    @Override
    default int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        Args.present("stbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbtrs", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("stbtrs", uplo, n, kd, ldab);
        Args.dim("stbtrs", "nrhs", nrhs);
        Args.ld("stbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("stbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().stbtrs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff,
            int ldab) {
        Checks.conditionNorm("stbcon", norm);
        Args.present("stbcon", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("stbcon", uplo, n, kd, ldab);
        Args.matrix("stbcon", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().stbcon(norm, uplo, diag, n, kd, ab, abOff, ldab);
    }

    @Override
    default void stbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("stbrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbrfs", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("stbrfs", uplo, n, kd, ldab);
        Args.dim("stbrfs", "nrhs", nrhs);
        Args.ld("stbrfs", "ldb", ldb, "n", n);
        Args.ld("stbrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("stbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().stbrfs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
