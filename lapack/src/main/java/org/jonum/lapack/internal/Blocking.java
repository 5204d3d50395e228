package org.jonum.lapack.internal;

/// The sizes at which block algorithms change over, for both precisions.
///
/// First values, not yet tuned on a quiet machine; results are right for any values ≥ 1.
final class Blocking {
    /// Up to this order, Cholesky runs in plain loops.
    static final int CHOLESKY_LOOPS = 32;
    /// Up to this order, triangles are inverted and multiplied in plain loops.
    static final int TRIANGLE_LOOPS = 24;
    /// Columns of a Cholesky factorization with pivoting after which the rest is brought up to date.
    static final int PIVOTED_CHOLESKY_BLOCK = 32;
    /// Columns of an inverse that are computed together.
    static final int INVERSE_BLOCK = 64;
    /// Up to this many columns, an LU panel is factored column by column.
    static final int LU_PANEL = 8;
    /// Up to this many elements, a matrix stays in a cache near by: products with vectors are as good as those with
    /// blocks of them, which cost more calls.
    static final int IN_CACHE = 1 << 14;
    /// Reflections that are gathered into one block.
    static final int QR_BLOCK = 48;
    /// Up to this many columns, a QR panel is factored column by column.
    static final int QR_PANEL = 16;
    /// Up to this many diagonals beside the main one, Cholesky of a band runs in plain loops.
    static final int BAND_CHOLESKY_LOOPS = 16;
    /// Up to this many diagonals below the main one, LU of a band runs in plain loops.
    static final int BAND_LU_LOOPS = 6;
    /// Up to this many diagonals below the main one, LU of a band goes column by column.
    static final int BAND_LU_COLUMNS = 64;
    /// From this many diagonals on, many right-hand sides are solved for in blocks.
    static final int BAND_SOLVE = 6;
    /// Columns of a band matrix that are worked on at a time.
    static final int BAND_BLOCK = 32;
    /// From this many right-hand sides on, blocks of a band matrix are copied for solving.
    static final int BAND_COLUMNS = 4;
    /// Rows of a split Cholesky factor that are taken together, if the band has not more diagonals.
    static final int BAND_PENCIL_ROWS = 16;
    /// Up to this order, a symmetric-definite pencil is reduced in plain loops.
    static final int SYGST_LOOPS = 24;

    /// Columns and rows that are reduced to bidiagonal form before the rest of the matrix is updated.
    static final int BIDIAGONAL_BLOCK = 32;
    /// The same for matrices that stay in a cache.
    static final int BIDIAGONAL_SMALL_BLOCK = 8;
    /// Up to this order, divide and conquer leaves a bidiagonal matrix to the QR iteration.
    static final int DIVIDE = 24;
    /// From this ratio of rows to columns on, a matrix is reduced to a triangle before its singular values.
    static final double SVD_QR = 1.6;
    /// Columns of a pencil whose rotations are gathered.
    static final int PENCIL_PANEL = 32;
    /// Up to this order, rotations of a pencil are applied one by one.
    static final int PENCIL_CROSSOVER = 128;
    /// From this order on, the QZ iteration takes many shifts at a time.
    static final int QZ_WINDOWS = 300;

    /// Columns of a panel of the reduction to Hessenberg form.
    static final int HESSENBERG_BLOCK = 32;
    /// Up to this order, the QR iteration runs in plain loops.
    static final int QR_ITERATION_LOOPS = 75;
    /// Bulges that are chased together.
    static final int BULGES = 10;

    /// Eigenvectors that are computed together.
    static final int EIGENVECTORS = 48;
    /// Rows of a step of their back-substitution.
    static final int EIGENVECTOR_ROWS = 24;
    /// Up to this order, Sylvester equations are solved in plain loops.
    static final int SYLVESTER_LOOPS = 16;

    /// Columns of a block of QR with column pivoting.
    static final int PIVOTED_QR_BLOCK = 32;

    /// The same for matrices that stay in a cache.
    static final int PIVOTED_QR_SMALL_BLOCK = 8;

    /// Elements of a part of a tall matrix that is factored on its own: it should fit a cache.
    static final int TALL_QR_PART = 1 << 15;

    /// Columns of a panel in the reduction of a symmetric matrix to tridiagonal form.
    static final int SYTRD_PANEL = 32;
    /// Up to this order, a tridiagonal eigenproblem is not divided.
    static final int CONQUER_LEAF = 25;

    private Blocking() {}

    /// Whether a matrix, or what is left of it, stays in a cache near by.
    static boolean inCache(int m, int n) {
        return (long) m * n <= IN_CACHE;
    }

    /// Where to cut n columns in two: near the middle, the left part a multiple of `unit`.
    static int half(int n, int unit) {
        int half = n / 2;
        return half <= unit ? half : half / unit * unit;
    }
}
