package org.jonum.blas.internal.door;

/// The checks of batched products: as for one product, over the whole batch.
final class Batch {
    private Batch() {}

    /// Every problem of an array batch has its array, and its matrix lies in it.
    static void check(String routine, String name, double[][] a, int[] off, int rows, int cols, int ld, int count) {
        lengths(routine, name, a == null ? -1 : a.length, off, count);
        for (int i = 0; i < count; i++) {
            if (a[i] == null || !Args.fits(a[i].length, off[i], rows, cols, ld)) {
                Args.matrix(routine, name + "[" + i + "]", a[i], off[i], rows, cols, ld);       // throws, with a name
            }
        }
    }

    /// Every problem of an array batch has its array, and its matrix lies in it.
    static void check(String routine, String name, float[][] a, int[] off, int rows, int cols, int ld, int count) {
        lengths(routine, name, a == null ? -1 : a.length, off, count);
        for (int i = 0; i < count; i++) {
            if (a[i] == null || !Args.fits(a[i].length, off[i], rows, cols, ld)) {
                Args.matrix(routine, name + "[" + i + "]", a[i], off[i], rows, cols, ld);       // throws, with a name
            }
        }
    }

    /// The first and the last problem of a strided batch lie in the array; an empty batch or problem needs nothing.
    static void check(String routine, String name, double[] a, int off, int rows, int cols, int ld, int stride,
            int count) {
        int any = Math.min(count, 1);
        Args.matrix(routine, name, a, off, any * rows, cols, ld);
        if (count > 1 && rows > 0 && cols > 0) {
            Args.matrix(routine, name, a, last(routine, name, off, stride, count, a.length), rows, cols, ld);
        }
    }

    /// The first and the last problem of a strided batch lie in the array; an empty batch or problem needs nothing.
    static void check(String routine, String name, float[] a, int off, int rows, int cols, int ld, int stride,
            int count) {
        int any = Math.min(count, 1);
        Args.matrix(routine, name, a, off, any * rows, cols, ld);
        if (count > 1 && rows > 0 && cols > 0) {
            Args.matrix(routine, name, a, last(routine, name, off, stride, count, a.length), rows, cols, ld);
        }
    }

    /// Results of a batch must not overlap each other: the stride of C spans one whole problem.
    static void strideC(String routine, int m, int n, int ldc, int strideC, int count) {
        long span = m == 0 || n == 0 ? 0 : (n - 1L) * ldc + m;
        if (count > 1 && strideC < span) {
            throw Args.bad(routine, "strideC", strideC, ">= (n - 1)*ldc + m = " + span);
        }
    }

    /// Refuse a C of a strided batch that shares elements with an input of any of its problems.
    static void refuse(String routine, Object c, int cOff, int m, int n, int ldc, int strideC,
            String name, Object a, int aOff, int rows, int cols, int lda, int strideA, int count) {
        if (c != a || m == 0 || n == 0 || rows == 0 || cols == 0) return;
        long lengthC = (n - 1L) * ldc + m, lengthA = (cols - 1L) * lda + rows;
        for (int i = 0; i < count; i++) {                           // against those inputs that its range can meet
            long from = cOff + (long) i * strideC;
            long first = strideA == 0 ? 0 : Math.max(0, Math.floorDiv(from - lengthA - aOff, (long) strideA) + 1);
            for (long j = first; j < count && aOff + j * strideA < from + lengthC; j++) {
                Overlap.refuse(routine, "c", c, (int) from, m, n, ldc, name, a, (int) (aOff + j * strideA), rows, cols,
                        lda);
                if (strideA == 0) break;
            }
        }
    }

    private static void lengths(String routine, String name, int length, int[] off, int count) {
        if (length < 0) throw Args.bad(routine, name, "null", "an array of arrays");
        if (off == null) throw Args.bad(routine, name + "Off", "null", "an array");
        if (length < count || off.length < count) {
            throw new IndexOutOfBoundsException(routine + ": " + name + ".length = " + length + ", " + name
                    + "Off.length = " + off.length + ", need >= count = " + count);
        }
    }

    private static int last(String routine, String name, int off, int stride, int count, int length) {
        long last = off + (count - 1L) * stride;
        if (last > length) {
            throw new IndexOutOfBoundsException(routine + ": " + name + ".length = " + length
                    + ", need > offset + (count - 1)*stride = " + last);
        }
        return (int) last;
    }
}
