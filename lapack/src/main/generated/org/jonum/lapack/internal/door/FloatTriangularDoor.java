// Generated from DoubleTriangularDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.FloatTriangular;
import org.jonum.lapack.Norm;

/// The public door of the float triangular routines: checks, then the drivers.
interface FloatTriangularDoor extends FloatTriangular {
    /// The drivers behind the door; they may rely on the checks.
    FloatTriangular drivers();

    @Override
    default int strtrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb) {
        Args.present("strtrs", "uplo", uplo, "UPPER or LOWER");
        Args.present("strtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strtrs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strtrs", "n", n);
        Args.dim("strtrs", "nrhs", nrhs);
        Args.ld("strtrs", "lda", lda, "n", n);
        Args.ld("strtrs", "ldb", ldb, "n", n);
        Args.matrix("strtrs", "a", a, aOff, n, n, lda);
        Args.matrix("strtrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("strtrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().strtrs(uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default float strcon(Norm norm, Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        Checks.conditionNorm("strcon", norm);
        Args.present("strcon", "uplo", uplo, "UPPER or LOWER");
        Args.present("strcon", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strcon", "n", n);
        Args.ld("strcon", "lda", lda, "n", n);
        Args.matrix("strcon", "a", a, aOff, n, n, lda);
        return drivers().strcon(norm, uplo, diag, n, a, aOff, lda);
    }

    @Override
    default int strtri(Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        Args.present("strtri", "uplo", uplo, "UPPER or LOWER");
        Args.present("strtri", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strtri", "n", n);
        Args.ld("strtri", "lda", lda, "n", n);
        Args.matrix("strtri", "a", a, aOff, n, n, lda);
        return drivers().strtri(uplo, diag, n, a, aOff, lda);
    }

    @Override
    default void strrfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Args.present("strrfs", "uplo", uplo, "UPPER or LOWER");
        Args.present("strrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strrfs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strrfs", "n", n);
        Args.dim("strrfs", "nrhs", nrhs);
        Args.ld("strrfs", "lda", lda, "n", n);
        Args.ld("strrfs", "ldb", ldb, "n", n);
        Args.ld("strrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("strrfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().strrfs(uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default float slatrs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] cnorm, int cnormOff) {
        scaled("slatrs", uplo, trans, diag, normin, n);
        Args.ld("slatrs", "lda", lda, "n", n);
        Operands operands = new Operands("slatrs");
        operands.reads("a", a, aOff, n, n, lda);
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().slatrs(uplo, trans, diag, normin, n, a, aOff, lda, x, xOff, cnorm, cnormOff);
    }

    @Override
    default float slatbs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, int kd, float[] ab, int abOff,
            int ldab, float[] x, int xOff, float[] cnorm, int cnormOff) {
        scaled("slatbs", uplo, trans, diag, normin, n);
        Args.dim("slatbs", "kd", kd);
        Args.ldBand("slatbs", "ldab", ldab, "kd + 1", kd + 1L);
        Operands operands = new Operands("slatbs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().slatbs(uplo, trans, diag, normin, n, kd, ab, abOff, ldab, x, xOff, cnorm, cnormOff);
    }

    @Override
    default float slatps(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, float[] ap, int apOff,
            float[] x, int xOff, float[] cnorm, int cnormOff) {
        scaled("slatps", uplo, trans, diag, normin, n);
        Args.packed("slatps", "ap", ap, apOff, n);
        Operands operands = new Operands("slatps");
        operands.reads("ap", ap, apOff, Args.packedLength(n));
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().slatps(uplo, trans, diag, normin, n, ap, apOff, x, xOff, cnorm, cnormOff);
    }

    private static void scaled(String routine, Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n) {
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.present(routine, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present(routine, "diag", diag, "NON_UNIT or UNIT");
        Args.present(routine, "normin", normin, "COMPUTE or GIVEN");
        Args.dim(routine, "n", n);
    }

    private static void scaled(Operands operands, int n, float[] x, int xOff, float[] cnorm, int cnormOff) {
        operands.writes("x", x, xOff, n);
        operands.writes("cnorm", cnorm, cnormOff, n);
    }
}
