package org.jonum.blas.internal.door;

/// The checks at the public doors, one line each: routine, argument, what came and what was needed.
///
/// Scalars and shapes throw [IllegalArgumentException], arrays too short [IndexOutOfBoundsException].
/// All index arithmetic is done in `long`, so that nothing wraps on the way to the comparison.
public final class Args {
    private Args() {}

    /// An enum argument must be there.
    public static void present(String routine, String name, Enum<?> value, String need) {
        if (value == null) throw bad(routine, name, "null", need);
    }

    /// A reference argument must be there.
    public static void present(String routine, String name, Object value) {
        if (value == null) throw bad(routine, name, "null", "a value");
    }

    /// A dimension must not be negative.
    public static void dim(String routine, String name, int value) {
        if (value < 0) throw bad(routine, name, value, ">= 0");
    }

    /// A leading dimension must hold a column.
    public static void ld(String routine, String name, int ld, String rowsName, long rows) {
        if (ld < Math.max(1, rows)) {
            throw bad(routine, name, ld, ">= max(1, " + rowsName + ") = " + Math.max(1, rows));
        }
    }

    /// A leading dimension of band storage must hold a column.
    public static void ldBand(String routine, String name, int ld, String rowsName, long rows) {
        if (ld < rows) throw bad(routine, name, ld, ">= " + rowsName + " = " + rows);
    }

    /// An increment must not be zero.
    public static void inc(String routine, String name, int inc) {
        if (inc == 0) throw bad(routine, name, inc, "a value other than 0");
    }

    /// An increment must be positive: the routine has no meaning in reverse or on one repeated element.
    public static void incPositive(String routine, String name, int inc) {
        if (inc <= 0) throw bad(routine, name, inc, "> 0");
    }

    /// A rows×cols matrix with leading dimension ld must lie in the array.
    public static void matrix(String routine, String name, double[] a, int off, int rows, int cols, int ld) {
        matrix(routine, name, a == null ? -1 : a.length, off, rows, cols, ld);
    }

    /// A rows×cols matrix with leading dimension ld must lie in the array.
    public static void matrix(String routine, String name, float[] a, int off, int rows, int cols, int ld) {
        matrix(routine, name, a == null ? -1 : a.length, off, rows, cols, ld);
    }

    /// n elements, inc apart, must lie in the array.
    public static void vector(String routine, String name, double[] x, int off, int n, int inc) {
        vector(routine, name, x == null ? -1 : x.length, off, n, inc);
    }

    /// n elements, inc apart, must lie in the array.
    public static void vector(String routine, String name, float[] x, int off, int n, int inc) {
        vector(routine, name, x == null ? -1 : x.length, off, n, inc);
    }

    /// n pivots must lie in the array.
    public static void vector(String routine, String name, int[] x, int off, int n) {
        vector(routine, name, x == null ? -1 : x.length, off, n, 1);
    }

    /// A packed triangle of order n must lie in the array.
    public static void packed(String routine, String name, double[] ap, int off, int n) {
        packed(routine, name, ap == null ? -1 : ap.length, off, n);
    }

    /// A packed triangle of order n must lie in the array.
    public static void packed(String routine, String name, float[] ap, int off, int n) {
        packed(routine, name, ap == null ? -1 : ap.length, off, n);
    }

    /// The number of elements in a packed triangle whose storage has passed [#packed].
    public static int packedLength(int n) {
        return (int) (n * (n + 1L) / 2);
    }

    /// Whether a rows×cols matrix with leading dimension ld lies in an array of that length.
    static boolean fits(int length, int off, int rows, int cols, int ld) {
        return off >= 0 && end(off, rows, cols, ld) <= length;
    }

    private static void matrix(String routine, String name, int length, int off, int rows, int cols, int ld) {
        if (!fits(length, off, rows, cols, ld)) { throw range(routine, name, length, off, end(off, rows, cols, ld)); }
    }

    /// One past the last element of a matrix.
    private static long end(int off, int rows, int cols, int ld) {
        return rows == 0 || cols == 0 ? off : off + (cols - 1L) * ld + rows;
    }

    private static void vector(String routine, String name, int length, int off, int n, int inc) {
        long last = n == 0 ? off : off + (n - 1L) * Math.abs((long) inc) + 1;
        if (off < 0 || last > length) throw range(routine, name, length, off, last);
    }

    private static void packed(String routine, String name, int length, int off, int n) {
        long last = off + n * (n + 1L) / 2;
        if (off < 0 || last > length) throw range(routine, name, length, off, last);
    }

    private static RuntimeException range(String routine, String name, int length, int off, long last) {
        if (length < 0) return bad(routine, name, "null", "an array");
        if (off < 0) return new IndexOutOfBoundsException(routine + ": " + name + "Off = " + off + ", need >= 0");
        return new IndexOutOfBoundsException(routine + ": " + name + ".length = " + length
                + ", need >= " + last + " (offset " + off + " + " + (last - off) + " elements)");
    }

    /// The exception for an argument that is not what it must be: `routine: name = got, need need`.
    public static IllegalArgumentException bad(String routine, String name, Object got, String need) {
        return new IllegalArgumentException(routine + ": " + name + " = " + got + ", need " + need);
    }
}
