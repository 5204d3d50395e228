package org.jonum.blas.internal.door;

/// Whether an output shares elements with an input of the same call.
///
/// Operands are rectangles of one array: rows×cols, columns `ld` apart; a vector is a matrix of one row.
/// Two submatrices of one matrix interleave without sharing an element, so comparing address ranges is not
/// enough: the test is exact, and costs one comparison where the arrays are different objects.
public final class Overlap {
    private Overlap() {}

    /// Refuse an output that shares an element with an input.
    public static void refuse(String routine, String outName, Object out, int outOff, int outRows, int outCols,
            int outLd,
            String inName, Object in, int inOff, int inRows, int inCols, int inLd) {
        if (out != in) return;
        if (shared(outOff, outRows, outCols, outLd, inOff, inRows, inCols, inLd)) {
            throw new IllegalArgumentException(routine + ": " + outName + " overlaps " + inName
                    + ", need storage of its own for what is written");
        }
    }

    /// Refuse vectors that share elements; with `same` allowed, x and y may be one and the same vector.
    public static void refuseVectors(String routine, Object x, int xOff, int incX, Object y, int yOff, int incY,
            int n) {
        if (x != y || (xOff == yOff && incX == incY)) return;
        refuse(routine, "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
    }

    /// Whether two strided rectangles share an element.
    static boolean shared(long off1, int rows1, int cols1, int ld1, long off2, int rows2, int cols2, int ld2) {
        if (rows1 == 0 || cols1 == 0 || rows2 == 0 || cols2 == 0) return false;
        long end1 = off1 + (cols1 - 1L) * ld1 + rows1, end2 = off2 + (cols2 - 1L) * ld2 + rows2;
        if (end1 <= off2 || end2 <= off1) return false;
        if (rows1 == 1 && cols1 > 1 && ld1 <= 1) {                  // a contiguous row, or one element repeated
            return shared(off1, ld1 == 0 ? 1 : cols1, 1, ld2, off2, rows2, cols2, ld2);
        }
        if (rows2 == 1 && cols2 > 1 && ld2 <= 1) {
            return shared(off1, rows1, cols1, ld1, off2, ld2 == 0 ? 1 : cols2, 1, ld1);
        }
        if (ld1 == ld2 && rows1 <= ld1 && rows2 <= ld1) return sharedGrid(off2 - off1, rows1, cols1, rows2, cols2, ld1);
        return cols1 <= cols2 ? sharedColumns(off1, rows1, cols1, ld1, off2, rows2, cols2, ld2)
                : sharedColumns(off2, rows2, cols2, ld2, off1, rows1, cols1, ld1);
    }

    /// One leading dimension: the second rectangle starts dr rows below and dc columns right of the first,
    /// and what of it passes the end of a column comes back at the top of the next.
    private static boolean sharedGrid(long distance, int rows1, int cols1, int rows2, int cols2, int ld) {
        long dc = Math.floorDiv(distance, (long) ld), dr = Math.floorMod(distance, (long) ld);
        boolean straight = dr < rows1 && dc < cols1 && dc + cols2 > 0;
        boolean wrapped = dr + rows2 > ld && dc + 1 < cols1 && dc + 1 + cols2 > 0;
        return straight || wrapped;
    }

    /// Any leading dimensions: is a column of the first met by a column of the second?
    private static boolean sharedColumns(long off1, int rows1, int cols1, int ld1,
            long off2, int rows2, int cols2, int ld2) {
        for (int j = 0; j < cols1; j++) {
            long lo = off1 + (long) j * ld1, hi = lo + rows1;
            long c = ld2 == 0 ? 0 : Math.max(0, Math.floorDiv(lo - off2 - rows2, (long) ld2) + 1);
            long from = off2 + c * ld2;                       // the first column that ends after lo
            if (c < cols2 && from < hi && from + rows2 > lo) return true;
        }
        return false;
    }
}
