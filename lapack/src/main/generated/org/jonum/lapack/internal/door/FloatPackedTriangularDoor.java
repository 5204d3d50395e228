// Generated from DoublePackedTriangularDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import java.util.List;
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
        FloatOperand.packed("stptri", "ap", uplo, n, ap, apOff);
        return drivers().stptri(uplo, diag, n, ap, apOff);
    }

    @Override
    default int stptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb) {
        Args.present("stptrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stptrs", "diag", diag, "NON_UNIT or UNIT");
        var am = FloatOperand.packed("stptrs", "ap", uplo, n, ap, apOff);
        Args.dim("stptrs", "nrhs", nrhs);
        Args.ld("stptrs", "ldb", ldb, "n", n);
        var bm = FloatOperand.matrix("stptrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("stptrs", List.of(bm), List.of(am));
        return drivers().stptrs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default float stpcon(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        Checks.conditionNorm("stpcon", norm);
        Args.present("stpcon", "diag", diag, "NON_UNIT or UNIT");
        FloatOperand.packed("stpcon", "ap", uplo, n, ap, apOff);
        return drivers().stpcon(norm, uplo, diag, n, ap, apOff);
    }

    @Override
    default void stprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("stprfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stprfs", "diag", diag, "NON_UNIT or UNIT");
        var am = FloatOperand.packed("stprfs", "ap", uplo, n, ap, apOff);
        Args.dim("stprfs", "nrhs", nrhs);
        Args.ld("stprfs", "ldb", ldb, "n", n);
        Args.ld("stprfs", "ldx", ldx, "n", n);
        var bm = FloatOperand.matrix("stprfs", "b", b, bOff, n, nrhs, ldb);
        var xm = FloatOperand.matrix("stprfs", "x", x, xOff, n, nrhs, ldx);
        var fv = FloatOperand.vector("stprfs", "ferr", ferr, ferrOff, nrhs);
        var bv = FloatOperand.vector("stprfs", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("stprfs", List.of(fv, bv), List.of(am, bm, xm));
        drivers().stprfs(uplo, trans, diag, n, nrhs, ap, apOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default void stpttr(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda) {
        var packed = FloatOperand.packed("stpttr", "ap", uplo, n, ap, apOff);
        Args.ld("stpttr", "lda", lda, "n", n);
        var full = FloatOperand.matrix("stpttr", "a", a, aOff, n, n, lda);
        FloatOperand.refuseOverlap("stpttr", List.of(full), List.of(packed));
        drivers().stpttr(uplo, n, ap, apOff, a, aOff, lda);
    }

    @Override
    default void strttp(Uplo uplo, int n, float[] a, int aOff, int lda, float[] ap, int apOff) {
        var packed = FloatOperand.packed("strttp", "ap", uplo, n, ap, apOff);
        Args.ld("strttp", "lda", lda, "n", n);
        var full = FloatOperand.matrix("strttp", "a", a, aOff, n, n, lda);
        FloatOperand.refuseOverlap("strttp", List.of(packed), List.of(full));
        drivers().strttp(uplo, n, a, aOff, lda, ap, apOff);
    }
}
