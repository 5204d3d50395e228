package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoublePackedTriangular;
import org.jonum.lapack.Norm;

/// The public door of [DoublePackedTriangular]: checks, then the drivers.
interface DoublePackedTriangularDoor extends DoublePackedTriangular {
    /// The drivers behind the door; they may rely on the checks.
    DoublePackedTriangular drivers();

    @Override
    default int dtptri(Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        Args.present("dtptri", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("dtptri", uplo, n);
        Args.packed("dtptri", "ap", ap, apOff, n);
        return drivers().dtptri(uplo, diag, n, ap, apOff);
    }

    @Override
    default int dtptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff,
            int ldb) {
        Args.present("dtptrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtptrs", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("dtptrs", uplo, n);
        Operands operands = new Operands("dtptrs");
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim("dtptrs", "nrhs", nrhs);
        Args.ld("dtptrs", "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dtptrs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default double dtpcon(Norm norm, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        Checks.conditionNorm("dtpcon", norm);
        Args.present("dtpcon", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("dtpcon", uplo, n);
        Args.packed("dtpcon", "ap", ap, apOff, n);
        return drivers().dtpcon(norm, uplo, diag, n, ap, apOff);
    }

    @Override
    default void dtprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] ap, int apOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dtprfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtprfs", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("dtprfs", uplo, n);
        Operands operands = new Operands("dtprfs");
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim("dtprfs", "nrhs", nrhs);
        Args.ld("dtprfs", "ldb", ldb, "n", n);
        Args.ld("dtprfs", "ldx", ldx, "n", n);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().dtprfs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default void dtpttr(Uplo uplo, int n, double[] ap, int apOff, double[] a, int aOff, int lda) {
        Checks.triangle("dtpttr", uplo, n);
        Operands operands = new Operands("dtpttr");
        operands.readsPacked("ap", ap, apOff, n);
        Args.ld("dtpttr", "lda", lda, "n", n);
        operands.writes("a", a, aOff, n, n, lda);
        drivers().dtpttr(uplo, n, ap, apOff, a, aOff, lda);
    }

    @Override
    default void dtrttp(Uplo uplo, int n, double[] a, int aOff, int lda, double[] ap, int apOff) {
        Checks.triangle("dtrttp", uplo, n);
        Operands operands = new Operands("dtrttp");
        operands.writesPacked("ap", ap, apOff, n);
        Args.ld("dtrttp", "lda", lda, "n", n);
        operands.reads("a", a, aOff, n, n, lda);
        drivers().dtrttp(uplo, n, a, aOff, lda, ap, apOff);
    }
}
