// Generated from DoubleOperand.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Uplo;

/// A matrix as netlib's checks want it: with ld elements in every column, the last one too.
///
/// A block that ends where its array ends is refused by them, and so travels as a copy.
final class FloatOperand {
    final float[] a;
    final int off, ld;
    private final int rows, cols;
    private final float[] home;
    private final int homeOff, homeLd;

    private FloatOperand(int rows, int cols, float[] home, int homeOff, int homeLd, boolean fits, int colsChecked) {
        this.rows = rows;
        this.cols = cols;
        this.home = home;
        this.homeOff = homeOff;
        this.homeLd = homeLd;
        this.a = fits ? home : new float[rows * colsChecked];
        this.off = fits ? homeOff : 0;
        this.ld = fits ? homeLd : rows;
    }

    /// The rows×cols matrix at this place.
    static FloatOperand of(int rows, int cols, float[] a, int aOff, int lda) {
        return of(rows, cols, a, aOff, lda, cols);
    }

    /// The same where netlib asks for more columns than there are.
    static FloatOperand of(int rows, int cols, float[] a, int aOff, int lda, int colsChecked) {
        boolean fits = aOff + (long) colsChecked * lda <= a.length;
        FloatOperand o = new FloatOperand(rows, cols, a, aOff, lda, fits, colsChecked);
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
