package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleTriangularBand;
import org.jonum.lapack.Norm;

/// The public door of the routines of [DoubleTriangularBand]: checks, then the drivers.
interface DoubleTriangularBandDoor extends DoubleTriangularBand {
    /// The drivers behind the door; they may rely on the checks.
    DoubleTriangularBand drivers();

    @Override
    default int dtbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb) {
        Args.present("dtbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtbtrs", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("dtbtrs", uplo, n, kd, ldab);
        Args.dim("dtbtrs", "nrhs", nrhs);
        Args.ld("dtbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("dtbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dtbtrs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dtbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff,
            int ldab) {
        Checks.conditionNorm("dtbcon", norm);
        Args.present("dtbcon", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("dtbcon", uplo, n, kd, ldab);
        Args.matrix("dtbcon", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().dtbcon(norm, uplo, diag, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dtbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dtbrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtbrfs", "diag", diag, "NON_UNIT or UNIT");
        Checks.band("dtbrfs", uplo, n, kd, ldab);
        Args.dim("dtbrfs", "nrhs", nrhs);
        Args.ld("dtbrfs", "ldb", ldb, "n", n);
        Args.ld("dtbrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("dtbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().dtbrfs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
