package org.jonum.blas.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLevel3;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The public door of the double matrix–matrix routines: checks, then the engine.
interface DoubleLevel3Door extends DoubleLevel3 {
    /// The engine behind the door; it may rely on the checks.
    DoubleLevel3 engine();

    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        Args.present("dgemm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dgemm", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgemm", "m", m);
        Args.dim("dgemm", "n", n);
        Args.dim("dgemm", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("dgemm", "lda", lda, ta ? "k" : "m", rowsA);
        Args.ld("dgemm", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("dgemm", "ldc", ldc, "m", m);
        Args.matrix("dgemm", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("dgemm", "b", b, bOff, rowsB, colsB, ldb);
        Args.matrix("dgemm", "c", c, cOff, m, n, ldc);
        Overlap.refuse("dgemm", "c", c, cOff, m, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("dgemm", "c", c, cOff, m, n, ldc, "b", b, bOff, rowsB, colsB, ldb);
        engine().dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        Args.present("dgemmt", "uplo", uplo, "UPPER or LOWER");
        Args.present("dgemmt", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dgemmt", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgemmt", "n", n);
        Args.dim("dgemmt", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : n, colsA = ta ? n : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("dgemmt", "lda", lda, ta ? "k" : "n", rowsA);
        Args.ld("dgemmt", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("dgemmt", "ldc", ldc, "n", n);
        Args.matrix("dgemmt", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("dgemmt", "b", b, bOff, rowsB, colsB, ldb);
        Args.matrix("dgemmt", "c", c, cOff, n, n, ldc);
        Overlap.refuse("dgemmt", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("dgemmt", "c", c, cOff, n, n, ldc, "b", b, bOff, rowsB, colsB, ldb);
        engine().dgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsymm(Side side, Uplo uplo, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        Args.present("dsymm", "side", side, "LEFT or RIGHT");
        Args.present("dsymm", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dsymm", "m", m);
        Args.dim("dsymm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("dsymm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("dsymm", "ldb", ldb, "m", m);
        Args.ld("dsymm", "ldc", ldc, "m", m);
        Args.matrix("dsymm", "a", a, aOff, order, order, lda);
        Args.matrix("dsymm", "b", b, bOff, m, n, ldb);
        Args.matrix("dsymm", "c", c, cOff, m, n, ldc);
        Overlap.refuse("dsymm", "c", c, cOff, m, n, ldc, "a", a, aOff, order, order, lda);
        Overlap.refuse("dsymm", "c", c, cOff, m, n, ldc, "b", b, bOff, m, n, ldb);
        engine().dsymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double beta, double[] c, int cOff, int ldc) {
        Args.present("dsyrk", "uplo", uplo, "UPPER or LOWER");
        Args.present("dsyrk", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dsyrk", "n", n);
        Args.dim("dsyrk", "k", k);
        int rowsA = trans.isTrans() ? k : n, colsA = trans.isTrans() ? n : k;
        Args.ld("dsyrk", "lda", lda, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("dsyrk", "ldc", ldc, "n", n);
        Args.matrix("dsyrk", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("dsyrk", "c", c, cOff, n, n, ldc);
        Overlap.refuse("dsyrk", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        engine().dsyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        Args.present("dsyr2k", "uplo", uplo, "UPPER or LOWER");
        Args.present("dsyr2k", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dsyr2k", "n", n);
        Args.dim("dsyr2k", "k", k);
        int rowsA = trans.isTrans() ? k : n, colsA = trans.isTrans() ? n : k;
        Args.ld("dsyr2k", "lda", lda, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("dsyr2k", "ldb", ldb, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("dsyr2k", "ldc", ldc, "n", n);
        Args.matrix("dsyr2k", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("dsyr2k", "b", b, bOff, rowsA, colsA, ldb);
        Args.matrix("dsyr2k", "c", c, cOff, n, n, ldc);
        Overlap.refuse("dsyr2k", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("dsyr2k", "c", c, cOff, n, n, ldc, "b", b, bOff, rowsA, colsA, ldb);
        engine().dsyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Args.present("dtrmm", "side", side, "LEFT or RIGHT");
        Args.present("dtrmm", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrmm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrmm", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrmm", "m", m);
        Args.dim("dtrmm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("dtrmm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("dtrmm", "ldb", ldb, "m", m);
        Args.matrix("dtrmm", "a", a, aOff, order, order, lda);
        Args.matrix("dtrmm", "b", b, bOff, m, n, ldb);
        Overlap.refuse("dtrmm", "b", b, bOff, m, n, ldb, "a", a, aOff, order, order, lda);
        engine().dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Args.present("dtrsm", "side", side, "LEFT or RIGHT");
        Args.present("dtrsm", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrsm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrsm", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrsm", "m", m);
        Args.dim("dtrsm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("dtrsm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("dtrsm", "ldb", ldb, "m", m);
        Args.matrix("dtrsm", "a", a, aOff, order, order, lda);
        Args.matrix("dtrsm", "b", b, bOff, m, n, ldb);
        Overlap.refuse("dtrsm", "b", b, bOff, m, n, ldb, "a", a, aOff, order, order, lda);
        engine().dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc, int count) {
        Args.present("dgemmBatched", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dgemmBatched", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgemmBatched", "m", m);
        Args.dim("dgemmBatched", "n", n);
        Args.dim("dgemmBatched", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("dgemmBatched", "lda", lda, ta ? "k" : "m", rowsA);
        Args.ld("dgemmBatched", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("dgemmBatched", "ldc", ldc, "m", m);
        Args.dim("dgemmBatched", "count", count);
        Batch.check("dgemmBatched", "a", a, aOff, rowsA, colsA, lda, count);
        Batch.check("dgemmBatched", "b", b, bOff, rowsB, colsB, ldb, count);
        Batch.check("dgemmBatched", "c", c, cOff, m, n, ldc, count);
        for (int i = 0; i < count; i++) {
            Overlap.refuse("dgemmBatched", "c[i]", c[i], cOff[i], m, n, ldc, "a[i]", a[i], aOff[i], rowsA, colsA, lda);
            Overlap.refuse("dgemmBatched", "c[i]", c[i], cOff[i], m, n, ldc, "b[i]", b[i], bOff[i], rowsB, colsB, ldb);
        }
        engine().dgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC, int count) {
        Args.present("dgemmStridedBatched", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dgemmStridedBatched", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgemmStridedBatched", "m", m);
        Args.dim("dgemmStridedBatched", "n", n);
        Args.dim("dgemmStridedBatched", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("dgemmStridedBatched", "lda", lda, ta ? "k" : "m", rowsA);
        Args.dim("dgemmStridedBatched", "strideA", strideA);
        Args.ld("dgemmStridedBatched", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.dim("dgemmStridedBatched", "strideB", strideB);
        Args.ld("dgemmStridedBatched", "ldc", ldc, "m", m);
        Batch.strideC("dgemmStridedBatched", m, n, ldc, strideC, count);
        Args.dim("dgemmStridedBatched", "count", count);
        Batch.check("dgemmStridedBatched", "a", a, aOff, rowsA, colsA, lda, strideA, count);
        Batch.check("dgemmStridedBatched", "b", b, bOff, rowsB, colsB, ldb, strideB, count);
        Batch.check("dgemmStridedBatched", "c", c, cOff, m, n, ldc, strideC, count);
        Batch.refuse("dgemmStridedBatched", c, cOff, m, n, ldc, strideC, "a", a, aOff, rowsA, colsA, lda, strideA,
                count);
        Batch.refuse("dgemmStridedBatched", c, cOff, m, n, ldc, strideC, "b", b, bOff, rowsB, colsB, ldb, strideB,
                count);
        engine().dgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                beta, c, cOff, ldc, strideC, count);
    }

    @Override
    default void domatcopy(Trans trans, int rows, int cols, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Args.present("domatcopy", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("domatcopy", "rows", rows);
        Args.dim("domatcopy", "cols", cols);
        int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
        Args.ld("domatcopy", "lda", lda, "rows", rows);
        Args.ld("domatcopy", "ldb", ldb, trans.isTrans() ? "cols" : "rows", rowsB);
        Args.matrix("domatcopy", "a", a, aOff, rows, cols, lda);
        Args.matrix("domatcopy", "b", b, bOff, rowsB, colsB, ldb);
        Overlap.refuse("domatcopy", "b", b, bOff, rowsB, colsB, ldb, "a", a, aOff, rows, cols, lda);
        engine().domatcopy(trans, rows, cols, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dimatcopy(Trans trans, int rows, int cols, double alpha,
            double[] a, int aOff, int lda, int ldb) {
        Args.present("dimatcopy", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dimatcopy", "rows", rows);
        Args.dim("dimatcopy", "cols", cols);
        int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
        Args.ld("dimatcopy", "lda", lda, "rows", rows);
        Args.ld("dimatcopy", "ldb", ldb, trans.isTrans() ? "cols" : "rows", rowsB);
        Args.matrix("dimatcopy", "a", a, aOff, rows, cols, lda);
        Args.matrix("dimatcopy", "a", a, aOff, rowsB, colsB, ldb);
        engine().dimatcopy(trans, rows, cols, alpha, a, aOff, lda, ldb);
    }

    @Override
    default void dgeadd(int rows, int cols, double alpha, double[] a, int aOff, int lda,
            double beta, double[] c, int cOff, int ldc) {
        Args.dim("dgeadd", "rows", rows);
        Args.dim("dgeadd", "cols", cols);
        Args.ld("dgeadd", "lda", lda, "rows", rows);
        Args.ld("dgeadd", "ldc", ldc, "rows", rows);
        Args.matrix("dgeadd", "a", a, aOff, rows, cols, lda);
        Args.matrix("dgeadd", "c", c, cOff, rows, cols, ldc);
        if (aOff != cOff || lda != ldc) {
            Overlap.refuse("dgeadd", "c", c, cOff, rows, cols, ldc, "a", a, aOff, rows, cols, lda);
        }
        engine().dgeadd(rows, cols, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }
}
