package org.jonum.netlib.internal;

import org.jonum.blas.Uplo;

/// A matrix as netlib's checks want it: with ld elements in every column, the last one too.
///
/// A block that ends where its array ends is refused by them, and so travels as a copy.
final class DoubleOperand {
    final double[] a;
    final int off, ld;
    private final int rows, cols;
    private final double[] home;
    private final int homeOff, homeLd;

    private DoubleOperand(int rows, int cols, double[] home, int homeOff, int homeLd, boolean fits, int colsChecked) {
        this.rows = rows;
        this.cols = cols;
        this.home = home;
        this.homeOff = homeOff;
        this.homeLd = homeLd;
        this.a = fits ? home : new double[rows * colsChecked];
        this.off = fits ? homeOff : 0;
        this.ld = fits ? homeLd : rows;
    }

    /// The rows×cols matrix at this place.
    static DoubleOperand of(int rows, int cols, double[] a, int aOff, int lda) {
        return of(rows, cols, a, aOff, lda, cols);
    }

    /// The same where netlib asks for more columns than there are.
    static DoubleOperand of(int rows, int cols, double[] a, int aOff, int lda, int colsChecked) {
        boolean fits = aOff + (long) colsChecked * lda <= a.length;
        DoubleOperand o = new DoubleOperand(rows, cols, a, aOff, lda, fits, colsChecked);
        if (!fits) for (int j = 0; j < cols; j++) System.arraycopy(a, aOff + j * lda, o.a, j * rows, rows);
        return o;
    }

    /// After a call that has written to it.
    void back() {
        if (a == home) return;
        for (int j = 0; j < cols; j++) System.arraycopy(a, j * rows, home, homeOff + j * homeLd, rows);
    }

    /// After a call that has written to one triangle of it.
    void back(Uplo uplo) {
        if (a == home) return;
        for (int j = 0; j < cols; j++) {
            int from = uplo == Uplo.UPPER ? 0 : j, to = uplo == Uplo.UPPER ? j + 1 : rows;
            System.arraycopy(a, from + j * rows, home, homeOff + from + j * homeLd, to - from);
        }
    }
}
