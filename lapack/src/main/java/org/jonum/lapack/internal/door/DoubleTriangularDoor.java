package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.DoubleTriangular;
import org.jonum.lapack.Norm;

/// The public door of the double triangular routines: checks, then the drivers.
interface DoubleTriangularDoor extends DoubleTriangular {
    /// The drivers behind the door; they may rely on the checks.
    DoubleTriangular drivers();

    @Override
    default int dtrtrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb) {
        Args.present("dtrtrs", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrtrs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrtrs", "n", n);
        Args.dim("dtrtrs", "nrhs", nrhs);
        Args.ld("dtrtrs", "lda", lda, "n", n);
        Args.ld("dtrtrs", "ldb", ldb, "n", n);
        Args.matrix("dtrtrs", "a", a, aOff, n, n, lda);
        Args.matrix("dtrtrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("dtrtrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().dtrtrs(uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default double dtrcon(Norm norm, Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        Checks.conditionNorm("dtrcon", norm);
        Args.present("dtrcon", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrcon", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrcon", "n", n);
        Args.ld("dtrcon", "lda", lda, "n", n);
        Args.matrix("dtrcon", "a", a, aOff, n, n, lda);
        return drivers().dtrcon(norm, uplo, diag, n, a, aOff, lda);
    }

    @Override
    default int dtrtri(Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        Args.present("dtrtri", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrtri", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrtri", "n", n);
        Args.ld("dtrtri", "lda", lda, "n", n);
        Args.matrix("dtrtri", "a", a, aOff, n, n, lda);
        return drivers().dtrtri(uplo, diag, n, a, aOff, lda);
    }

    @Override
    default void dtrrfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Args.present("dtrrfs", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrrfs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrrfs", "n", n);
        Args.dim("dtrrfs", "nrhs", nrhs);
        Args.ld("dtrrfs", "lda", lda, "n", n);
        Args.ld("dtrrfs", "ldb", ldb, "n", n);
        Args.ld("dtrrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("dtrrfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().dtrrfs(uplo, trans, diag, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default double dlatrs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] cnorm, int cnormOff) {
        scaled("dlatrs", uplo, trans, diag, normin, n);
        Args.ld("dlatrs", "lda", lda, "n", n);
        Operands operands = new Operands("dlatrs");
        operands.reads("a", a, aOff, n, n, lda);
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().dlatrs(uplo, trans, diag, normin, n, a, aOff, lda, x, xOff, cnorm, cnormOff);
    }

    @Override
    default double dlatbs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, int kd, double[] ab, int abOff,
            int ldab, double[] x, int xOff, double[] cnorm, int cnormOff) {
        scaled("dlatbs", uplo, trans, diag, normin, n);
        Args.dim("dlatbs", "kd", kd);
        Args.ldBand("dlatbs", "ldab", ldab, "kd + 1", kd + 1L);
        Operands operands = new Operands("dlatbs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().dlatbs(uplo, trans, diag, normin, n, kd, ab, abOff, ldab, x, xOff, cnorm, cnormOff);
    }

    @Override
    default double dlatps(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] ap, int apOff,
            double[] x, int xOff, double[] cnorm, int cnormOff) {
        scaled("dlatps", uplo, trans, diag, normin, n);
        Args.packed("dlatps", "ap", ap, apOff, n);
        Operands operands = new Operands("dlatps");
        operands.reads("ap", ap, apOff, Args.packedLength(n));
        scaled(operands, n, x, xOff, cnorm, cnormOff);
        return drivers().dlatps(uplo, trans, diag, normin, n, ap, apOff, x, xOff, cnorm, cnormOff);
    }

    private static void scaled(String routine, Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n) {
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.present(routine, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present(routine, "diag", diag, "NON_UNIT or UNIT");
        Args.present(routine, "normin", normin, "COMPUTE or GIVEN");
        Args.dim(routine, "n", n);
    }

    private static void scaled(Operands operands, int n, double[] x, int xOff, double[] cnorm, int cnormOff) {
        operands.writes("x", x, xOff, n);
        operands.writes("cnorm", cnorm, cnormOff, n);
    }
}
