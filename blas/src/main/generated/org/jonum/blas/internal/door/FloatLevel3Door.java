// Generated from DoubleLevel3Door.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatLevel3;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The public door of the float matrix–matrix routines: checks, then the engine.
interface FloatLevel3Door extends FloatLevel3 {
    /// The engine behind the door; it may rely on the checks.
    FloatLevel3 engine();

    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Args.present("sgemm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("sgemm", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgemm", "m", m);
        Args.dim("sgemm", "n", n);
        Args.dim("sgemm", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("sgemm", "lda", lda, ta ? "k" : "m", rowsA);
        Args.ld("sgemm", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("sgemm", "ldc", ldc, "m", m);
        Args.matrix("sgemm", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("sgemm", "b", b, bOff, rowsB, colsB, ldb);
        Args.matrix("sgemm", "c", c, cOff, m, n, ldc);
        Overlap.refuse("sgemm", "c", c, cOff, m, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("sgemm", "c", c, cOff, m, n, ldc, "b", b, bOff, rowsB, colsB, ldb);
        engine().sgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Args.present("sgemmt", "uplo", uplo, "UPPER or LOWER");
        Args.present("sgemmt", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("sgemmt", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgemmt", "n", n);
        Args.dim("sgemmt", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : n, colsA = ta ? n : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("sgemmt", "lda", lda, ta ? "k" : "n", rowsA);
        Args.ld("sgemmt", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("sgemmt", "ldc", ldc, "n", n);
        Args.matrix("sgemmt", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("sgemmt", "b", b, bOff, rowsB, colsB, ldb);
        Args.matrix("sgemmt", "c", c, cOff, n, n, ldc);
        Overlap.refuse("sgemmt", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("sgemmt", "c", c, cOff, n, n, ldc, "b", b, bOff, rowsB, colsB, ldb);
        engine().sgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Args.present("ssymm", "side", side, "LEFT or RIGHT");
        Args.present("ssymm", "uplo", uplo, "UPPER or LOWER");
        Args.dim("ssymm", "m", m);
        Args.dim("ssymm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("ssymm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("ssymm", "ldb", ldb, "m", m);
        Args.ld("ssymm", "ldc", ldc, "m", m);
        Args.matrix("ssymm", "a", a, aOff, order, order, lda);
        Args.matrix("ssymm", "b", b, bOff, m, n, ldb);
        Args.matrix("ssymm", "c", c, cOff, m, n, ldc);
        Overlap.refuse("ssymm", "c", c, cOff, m, n, ldc, "a", a, aOff, order, order, lda);
        Overlap.refuse("ssymm", "c", c, cOff, m, n, ldc, "b", b, bOff, m, n, ldb);
        engine().ssymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc) {
        Args.present("ssyrk", "uplo", uplo, "UPPER or LOWER");
        Args.present("ssyrk", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("ssyrk", "n", n);
        Args.dim("ssyrk", "k", k);
        int rowsA = trans.isTrans() ? k : n, colsA = trans.isTrans() ? n : k;
        Args.ld("ssyrk", "lda", lda, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("ssyrk", "ldc", ldc, "n", n);
        Args.matrix("ssyrk", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("ssyrk", "c", c, cOff, n, n, ldc);
        Overlap.refuse("ssyrk", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        engine().ssyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Args.present("ssyr2k", "uplo", uplo, "UPPER or LOWER");
        Args.present("ssyr2k", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("ssyr2k", "n", n);
        Args.dim("ssyr2k", "k", k);
        int rowsA = trans.isTrans() ? k : n, colsA = trans.isTrans() ? n : k;
        Args.ld("ssyr2k", "lda", lda, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("ssyr2k", "ldb", ldb, trans.isTrans() ? "k" : "n", rowsA);
        Args.ld("ssyr2k", "ldc", ldc, "n", n);
        Args.matrix("ssyr2k", "a", a, aOff, rowsA, colsA, lda);
        Args.matrix("ssyr2k", "b", b, bOff, rowsA, colsA, ldb);
        Args.matrix("ssyr2k", "c", c, cOff, n, n, ldc);
        Overlap.refuse("ssyr2k", "c", c, cOff, n, n, ldc, "a", a, aOff, rowsA, colsA, lda);
        Overlap.refuse("ssyr2k", "c", c, cOff, n, n, ldc, "b", b, bOff, rowsA, colsA, ldb);
        engine().ssyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Args.present("strmm", "side", side, "LEFT or RIGHT");
        Args.present("strmm", "uplo", uplo, "UPPER or LOWER");
        Args.present("strmm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strmm", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strmm", "m", m);
        Args.dim("strmm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("strmm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("strmm", "ldb", ldb, "m", m);
        Args.matrix("strmm", "a", a, aOff, order, order, lda);
        Args.matrix("strmm", "b", b, bOff, m, n, ldb);
        Overlap.refuse("strmm", "b", b, bOff, m, n, ldb, "a", a, aOff, order, order, lda);
        engine().strmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Args.present("strsm", "side", side, "LEFT or RIGHT");
        Args.present("strsm", "uplo", uplo, "UPPER or LOWER");
        Args.present("strsm", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strsm", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strsm", "m", m);
        Args.dim("strsm", "n", n);
        int order = side == Side.LEFT ? m : n;
        Args.ld("strsm", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("strsm", "ldb", ldb, "m", m);
        Args.matrix("strsm", "a", a, aOff, order, order, lda);
        Args.matrix("strsm", "b", b, bOff, m, n, ldb);
        Overlap.refuse("strsm", "b", b, bOff, m, n, ldb, "a", a, aOff, order, order, lda);
        engine().strsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count) {
        Args.present("sgemmBatched", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("sgemmBatched", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgemmBatched", "m", m);
        Args.dim("sgemmBatched", "n", n);
        Args.dim("sgemmBatched", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("sgemmBatched", "lda", lda, ta ? "k" : "m", rowsA);
        Args.ld("sgemmBatched", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.ld("sgemmBatched", "ldc", ldc, "m", m);
        Args.dim("sgemmBatched", "count", count);
        Batch.check("sgemmBatched", "a", a, aOff, rowsA, colsA, lda, count);
        Batch.check("sgemmBatched", "b", b, bOff, rowsB, colsB, ldb, count);
        Batch.check("sgemmBatched", "c", c, cOff, m, n, ldc, count);
        for (int i = 0; i < count; i++) {
            Overlap.refuse("sgemmBatched", "c[i]", c[i], cOff[i], m, n, ldc, "a[i]", a[i], aOff[i], rowsA, colsA, lda);
            Overlap.refuse("sgemmBatched", "c[i]", c[i], cOff[i], m, n, ldc, "b[i]", b[i], bOff[i], rowsB, colsB, ldb);
        }
        engine().sgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count) {
        Args.present("sgemmStridedBatched", "transA", transA, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("sgemmStridedBatched", "transB", transB, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgemmStridedBatched", "m", m);
        Args.dim("sgemmStridedBatched", "n", n);
        Args.dim("sgemmStridedBatched", "k", k);
        boolean ta = transA.isTrans(), tb = transB.isTrans();
        int rowsA = ta ? k : m, colsA = ta ? m : k, rowsB = tb ? n : k, colsB = tb ? k : n;
        Args.ld("sgemmStridedBatched", "lda", lda, ta ? "k" : "m", rowsA);
        Args.dim("sgemmStridedBatched", "strideA", strideA);
        Args.ld("sgemmStridedBatched", "ldb", ldb, tb ? "n" : "k", rowsB);
        Args.dim("sgemmStridedBatched", "strideB", strideB);
        Args.ld("sgemmStridedBatched", "ldc", ldc, "m", m);
        Batch.strideC("sgemmStridedBatched", m, n, ldc, strideC, count);
        Args.dim("sgemmStridedBatched", "count", count);
        Batch.check("sgemmStridedBatched", "a", a, aOff, rowsA, colsA, lda, strideA, count);
        Batch.check("sgemmStridedBatched", "b", b, bOff, rowsB, colsB, ldb, strideB, count);
        Batch.check("sgemmStridedBatched", "c", c, cOff, m, n, ldc, strideC, count);
        Batch.refuse("sgemmStridedBatched", c, cOff, m, n, ldc, strideC, "a", a, aOff, rowsA, colsA, lda, strideA,
                count);
        Batch.refuse("sgemmStridedBatched", c, cOff, m, n, ldc, strideC, "b", b, bOff, rowsB, colsB, ldb, strideB,
                count);
        engine().sgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                beta, c, cOff, ldc, strideC, count);
    }

    @Override
    default void somatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Args.present("somatcopy", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("somatcopy", "rows", rows);
        Args.dim("somatcopy", "cols", cols);
        int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
        Args.ld("somatcopy", "lda", lda, "rows", rows);
        Args.ld("somatcopy", "ldb", ldb, trans.isTrans() ? "cols" : "rows", rowsB);
        Args.matrix("somatcopy", "a", a, aOff, rows, cols, lda);
        Args.matrix("somatcopy", "b", b, bOff, rowsB, colsB, ldb);
        Overlap.refuse("somatcopy", "b", b, bOff, rowsB, colsB, ldb, "a", a, aOff, rows, cols, lda);
        engine().somatcopy(trans, rows, cols, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void simatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, int ldb) {
        Args.present("simatcopy", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("simatcopy", "rows", rows);
        Args.dim("simatcopy", "cols", cols);
        int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
        Args.ld("simatcopy", "lda", lda, "rows", rows);
        Args.ld("simatcopy", "ldb", ldb, trans.isTrans() ? "cols" : "rows", rowsB);
        Args.matrix("simatcopy", "a", a, aOff, rows, cols, lda);
        Args.matrix("simatcopy", "a", a, aOff, rowsB, colsB, ldb);
        engine().simatcopy(trans, rows, cols, alpha, a, aOff, lda, ldb);
    }

    @Override
    default void sgeadd(int rows, int cols, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc) {
        Args.dim("sgeadd", "rows", rows);
        Args.dim("sgeadd", "cols", cols);
        Args.ld("sgeadd", "lda", lda, "rows", rows);
        Args.ld("sgeadd", "ldc", ldc, "rows", rows);
        Args.matrix("sgeadd", "a", a, aOff, rows, cols, lda);
        Args.matrix("sgeadd", "c", c, cOff, rows, cols, ldc);
        if (aOff != cOff || lda != ldc) {
            Overlap.refuse("sgeadd", "c", c, cOff, rows, cols, ldc, "a", a, aOff, rows, cols, lda);
        }
        engine().sgeadd(rows, cols, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }
}
