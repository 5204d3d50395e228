// Generated from DoublePackedTriangularDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatPackedTriangular;
import org.jonum.lapack.Norm;

/// The public door of [FloatPackedTriangular]: checks, then the drivers.
interface FloatPackedTriangularDoor extends FloatPackedTriangular {
    /// The drivers behind the door; they may rely on the checks.
    FloatPackedTriangular drivers();

    @Override
    default int stptri(Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        Args.present("stptri", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("stptri", uplo, n);
        Args.packed("stptri", "ap", ap, apOff, n);
        return drivers().stptri(uplo, diag, n, ap, apOff);
    }

    @Override
    default int stptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb) {
        Args.present("stptrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stptrs", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("stptrs", uplo, n);
        Operands operands = new Operands("stptrs");
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim("stptrs", "nrhs", nrhs);
        Args.ld("stptrs", "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().stptrs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default float stpcon(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        Checks.conditionNorm("stpcon", norm);
        Args.present("stpcon", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("stpcon", uplo, n);
        Args.packed("stpcon", "ap", ap, apOff, n);
        return drivers().stpcon(norm, uplo, diag, n, ap, apOff);
    }

    @Override
    default void stprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("stprfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stprfs", "diag", diag, "NON_UNIT or UNIT");
        Checks.triangle("stprfs", uplo, n);
        Operands operands = new Operands("stprfs");
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim("stprfs", "nrhs", nrhs);
        Args.ld("stprfs", "ldb", ldb, "n", n);
        Args.ld("stprfs", "ldx", ldx, "n", n);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().stprfs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default void stpttr(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda) {
        Checks.triangle("stpttr", uplo, n);
        Operands operands = new Operands("stpttr");
        operands.readsPacked("ap", ap, apOff, n);
        Args.ld("stpttr", "lda", lda, "n", n);
        operands.writes("a", a, aOff, n, n, lda);
        drivers().stpttr(uplo, n, ap, apOff, a, aOff, lda);
    }

    @Override
    default void strttp(Uplo uplo, int n, float[] a, int aOff, int lda, float[] ap, int apOff) {
        Checks.triangle("strttp", uplo, n);
        Operands operands = new Operands("strttp");
        operands.writesPacked("ap", ap, apOff, n);
        Args.ld("strttp", "lda", lda, "n", n);
        operands.reads("a", a, aOff, n, n, lda);
        drivers().strttp(uplo, n, a, aOff, lda, ap, apOff);
    }
}
