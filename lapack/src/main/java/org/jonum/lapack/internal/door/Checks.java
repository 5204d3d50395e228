package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Structure;

/// The checks that LAPACK needs beyond those of BLAS in [Args].
final class Checks {
    private Checks() {}

    /// A condition number is there for two norms only.
    static void conditionNorm(String routine, Norm norm) {
        if (norm != Norm.ONE && norm != Norm.INF)
            throw Args.bad(routine, "norm", norm, "ONE or INF");
    }

    /// The norm of a matrix is not negative; NaN may come, and will come out again.
    static void anorm(String routine, double anorm) {
        if (anorm < 0) throw Args.bad(routine, "anorm", anorm, ">= 0");
    }

    /// The factors of a scaling are positive.
    static void positive(String routine, String name, double[] x, int off, int n) {
        for (int i = 0; i < n; i++) positive(routine, name, i, x[off + i]);
    }

    /// The factors of a scaling are positive.
    static void positive(String routine, String name, float[] x, int off, int n) {
        for (int i = 0; i < n; i++) positive(routine, name, i, x[off + i]);
    }

    private static void positive(String routine, String name, int i, double value) {
        if (!(value > 0)) throw Args.bad(routine, name, value + " in place " + i, "> 0");
    }

    /// What cannot be equilibrated is factored, or is not.
    static void factored(String routine, Fact fact) {
        Args.present(routine, "fact", fact, "FACTORED or NOT_FACTORED");
        if (fact == Fact.EQUILIBRATE) throw Args.bad(routine, "fact", fact, "FACTORED or NOT_FACTORED");
    }

    /// A triangle of order n.
    static void triangle(String routine, Uplo uplo, int n) {
        Args.present(routine, "uplo", uplo, "UPPER or LOWER");
        Args.dim(routine, "n", n);
    }

    /// A triangle of order n with kd diagonals beside the main one, in an array of ldab rows.
    static void band(String routine, Uplo uplo, int n, int kd, int ldab) {
        triangle(routine, uplo, n);
        Args.dim(routine, "kd", kd);
        Args.ldBand(routine, "ldab", ldab, "kd + 1", kd + 1L);
    }

    /// A dimension lies between 0 and another one.
    static void atMost(String routine, String name, int value, String limitName, int limit) {
        if (value < 0 || value > limit) {
            throw Args.bad(routine, name, value, ">= 0 and <= " + limitName + " = " + limit);
        }
    }

    /// A block holds at least one column, and at most those that there are, if there are any.
    static void block(String routine, String name, int value, String limitName, int limit) {
        if (value < 1 || limit > 0 && value > limit) {
            throw Args.bad(routine, name, value, ">= 1 and <= " + limitName + " = " + limit);
        }
    }

    /// n pivots lie in the array and name rows below `rows`.
    static void pivots(String routine, int[] ipiv, int off, int n, String rowsName, int rows) {
        Args.vector(routine, "ipiv", ipiv, off, n);
        for (int i = off; i < off + n; i++) pivot(routine, ipiv, i, rowsName, rows);
    }

    /// n pivots lie in the array, each between its row and the one `reach` below.
    static void pivotsWithin(String routine, int[] ipiv, int off, int n, int reach) {
        Args.vector(routine, "ipiv", ipiv, off, n);
        for (int i = 0; i < n; i++) {
            long last = Math.min(n - 1L, (long) i + reach);
            if (ipiv[off + i] < i || ipiv[off + i] > last) {
                throw Args.bad(routine, "ipiv[" + (off + i) + "]", ipiv[off + i],
                        ">= " + i + " and <= " + last + " (pivots count rows from 0)");
            }
        }
    }

    /// Pivots k1 ≤ i < k2, inc apart from the one of row k1 on, lie in the array and name rows
    /// below lda.
    ///
    /// @return the rows that the matrix must have for them, k2 or more; 0 if there is no pivot
    static int rowsMoved(String routine, int k1, int k2, int[] ipiv, int off, int inc, int lda) {
        if (k1 == k2) return 0;
        long step = Math.abs((long) inc), length = k1 + (k2 - k1 - 1) * step + 1;
        Args.vector(routine, "ipiv", ipiv, off, (int) Math.min(length, Integer.MAX_VALUE));
        int rows = k2;
        for (int i = k1; i < k2; i++) {
            int at = (int) (off + k1 + (i - k1) * step);
            pivot(routine, ipiv, at, "lda", lda);
            rows = Math.max(rows, ipiv[at] + 1);
        }
        return rows;
    }

    private static void pivot(String routine, int[] ipiv, int at, String rowsName, int rows) {
        if (ipiv[at] < 0 || ipiv[at] >= rows) {
            throw Args.bad(routine, "ipiv[" + at + "]", ipiv[at],
                    ">= 0 and < " + rowsName + " = " + rows + " (pivots count rows from 0)");
        }
    }

    /// n indices lie in the array and hold each of 0 … n − 1 once.
    static void permutation(String routine, String name, int[] k, int off, int n) {
        Args.vector(routine, name, k, off, n);
        boolean[] there = new boolean[n];
        for (int i = off; i < off + n; i++) {
            if (k[i] < 0 || k[i] >= n || there[k[i]]) {
                throw Args.bad(routine, name + "[" + i + "]", k[i], "each of 0 ... " + (n - 1) + " once");
            }
            there[k[i]] = true;
        }
    }

    /// The rows that the storage of a matrix has.
    static long storedRows(Structure type, int kl, int ku, int m) {
        return switch (type) {
            case GENERAL, LOWER, UPPER, HESSENBERG -> m;
            case LOWER_BAND -> kl + 1L;
            case UPPER_BAND -> ku + 1L;
            case LU_BAND -> 2L * kl + ku + 1;
        };
    }

    /// Rows ilo to ihi − 1 of n are not empty, unless n = 0.
    static void range(String routine, int ilo, int ihi, String nName, int n) {
        if (ilo < 0 || ilo > Math.max(0, n - 1)) {
            throw Args.bad(routine, "ilo", ilo, ">= 0 and < max(1, " + nName + ") = " + Math.max(1, n));
        }
        if (ihi < Math.min(ilo + 1, n) || ihi > n) {
            throw Args.bad(routine, "ihi", ihi, ">= min(ilo + 1, " + nName + ") and <= " + nName + " = " + n);
        }
    }

    /// n flags lie in the array.
    static void flags(String routine, String name, boolean[] x, int off, int n) {
        if (x == null) throw Args.bad(routine, name, "null", "an array");
        if (off < 0) throw new IndexOutOfBoundsException(routine + ": " + name + "Off = " + off + ", need >= 0");
        if (off > x.length - n) {
            throw new IndexOutOfBoundsException(routine + ": " + name + ".length = " + x.length + ", need >= "
                    + (off + (long) n) + " (offset " + off + " + " + n + " elements)");
        }
    }

    /// n entries are exchanges of a symmetric factorization: rows, or in pairs the complements of rows.
    static void exchanges(String routine, int n, int[] ipiv, int off) {
        for (int i = 0; i < n; i++) {
            int entry = ipiv[off + i];
            boolean pairs = entry >= 0 || i + 1 < n && ipiv[off + ++i] < 0;
            if (!pairs || Math.max(entry, ~entry) >= n || entry < 0 && ~ipiv[off + i] >= n) {
                throw Args.bad(routine, "ipiv[" + (off + i) + "]", ipiv[off + i],
                        "a row below n = " + n + ", or two complements of such rows, next to each other");
            }
        }
    }
}
