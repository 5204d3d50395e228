package org.jonum.blas.spi;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;

/// Whether an operand is free of NaN and infinities. A back end leaves one that is not to Java, which keeps our rules for it.
///
/// Asked by sums of absolute values, at the speed of memory; one that overflows counts as not finite, and costs no more than a
/// call that Java could have left to the library.
///
/// @param java who sums
public record DoubleFinite(Blas java) {
    /// A factor that a library may be given: with α = 0 some read what they must not, with an infinite one some make NaN.
    ///
    /// @param alpha the factor
    /// @return whether it is neither 0 nor infinite nor NaN
    public static boolean factor(double alpha) {
        return alpha != 0 && Math.abs(alpha) <= Double.MAX_VALUE;
    }

    /// Whether all entries are finite.
    ///
    /// @param rows rows
    /// @param cols columns
    /// @param a    the matrix
    /// @param off  index of element (0, 0)
    /// @param ld   distance between columns
    /// @return whether they are
    public boolean matrix(int rows, int cols, double[] a, int off, int ld) {
        if (rows == ld) return column(a, off, rows * cols);
        for (int j = 0; j < cols; j++) if (!column(a, off + j * ld, rows)) return false;
        return true;
    }

    /// Whether elimination may divide by what it meets in the columns: their largest entries are neither so small nor so
    /// large that a reciprocal would lose bits. OpenBLAS multiplies by reciprocals.
    ///
    /// @param rows rows
    /// @param cols columns
    /// @param a    the matrix
    /// @param off  index of element (0, 0)
    /// @param ld   distance between columns
    /// @return whether it may
    public boolean moderate(int rows, int cols, double[] a, int off, int ld) {
        double small = DoubleLimits.SAFE_MIN / DoubleLimits.ULP;
        for (int j = 0; j < cols; j++) {
            double sum = java.dasum(rows, a, off + j * ld, 1);              // of the largest one to rows times that
            if (!(sum == 0 || sum >= rows * small && sum <= 1 / small)) return false;
        }
        return true;
    }

    /// Whether one triangle of a square matrix, with its diagonal, is finite.
    ///
    /// @param uplo which one
    /// @param n    order
    /// @param a    the matrix
    /// @param off  index of element (0, 0)
    /// @param ld   distance between columns
    /// @return whether it is
    public boolean triangle(Uplo uplo, int n, double[] a, int off, int ld) {
        for (int j = 0; j < n; j++) {
            boolean ok = uplo == Uplo.UPPER ? column(a, off + j * ld, j + 1) : column(a, off + j * ld + j, n - j);
            if (!ok) return false;
        }
        return true;
    }

    private boolean column(double[] a, int from, int count) {
        return java.dasum(count, a, from, 1) <= Double.MAX_VALUE;
    }
}
