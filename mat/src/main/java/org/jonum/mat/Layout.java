package org.jonum.mat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/// Numbers as text: a column shares its number of digits, so that points stand under each other.
///
/// The text is plain ASCII and does not depend on the locale.
final class Layout {
    /// How many rows, columns, elements are shown after those left out.
    private static final int TAIL = 3;
    private final int digits, fewest, maxRows, maxCols;
    private final String zero;

    /// @param digits  significant digits of the largest number; the smallest keeps three, if there are as many
    /// @param maxRows how many rows a table has at most
    /// @param maxCols how many columns a table has at most; a line has twice as many elements
    /// @param zero    what stands for 0, if not empty
    Layout(int digits, int maxRows, int maxCols, String zero) {
        this.digits = digits;
        this.fewest = Math.min(digits, 3);
        this.maxRows = maxRows;
        this.maxCols = maxCols;
        this.zero = zero;
    }

    /// Which elements are more than a point.
    interface Inside {
        boolean test(int i, int j);
    }

    /// `Matrix 2x3`, then a line for each row.
    String table(String name, int m, int n, Matrix.Entries entries, Inside inside) {
        int[] rows = shown(m, maxRows), cols = shown(n, maxCols);
        StringBuilder[] lines = new StringBuilder[n == 0 ? 0 : rows.length];
        for (int r = 0; r < lines.length; r++) lines[r] = new StringBuilder();
        for (int j : cols) {
            String[] column = j < 0 ? dots(rows.length) : column(rows, j, entries, inside);
            int width = 0;
            for (String s : column) width = Math.max(width, s.length());
            for (int r = 0; r < lines.length; r++) {
                lines[r].append("  ").repeat(' ', width - column[r].length()).append(column[r]);
            }
        }
        StringBuilder text = new StringBuilder(name).append(' ').append(m).append('x').append(n);
        for (StringBuilder line : lines) text.append('\n').append(line);
        return text.toString();
    }

    /// Column j: what is inside in one format, and points.
    private String[] column(int[] rows, int j, Matrix.Entries entries, Inside inside) {
        int[] in = Arrays.stream(rows).filter(i -> i < 0 || inside.test(i, j)).toArray();
        Iterator<String> numbers = List.of(column(in, i -> entries.at(i, j))).iterator();
        String[] column = new String[rows.length];
        for (int r = 0; r < rows.length; r++) column[r] = rows[r] < 0 || inside.test(rows[r], j) ? numbers.next() : ".";
        return column;
    }

    /// `[1.0, 2.5, -3.0]`: each number in its own format, integers if all are.
    String line(int n, IntToDoubleFunction x) {
        int[] shown = shown(n, 2L * maxCols);
        String[] all = column(shown, x);
        if (!integers(shown, x)) {
            for (int k = 0; k < shown.length; k++) {
                if (shown[k] >= 0) all[k] = column(new int[] {shown[k]}, x, false)[0];
            }
        }
        String text = "[" + String.join(", ", all) + "]";
        return n > shown.length ? text + " (" + n + " elements)" : text;
    }

    /// `[3, 0.5+2i, 0.5-2i]`: the same of complex numbers, the imaginary part where it is not zero.
    String line(Complex[] z) {
        int[] shown = shown(z.length, 2L * maxCols);
        String text = Arrays.stream(shown).mapToObj(k -> k < 0 ? "..." : number(z[k]))
                .collect(Collectors.joining(", ", "[", "]"));
        return z.length > shown.length ? text + " (" + z.length + " elements)" : text;
    }

    private String number(Complex z) {
        return z.im() == 0 ? number(z.re())
                : number(z.re()) + (z.im() < 0 ? "-" : "+") + number(Math.abs(z.im())) + "i";
    }

    private String number(double x) {
        return column(new int[] {0}, _ -> x)[0];
    }

    /// The indices that are shown, −1 where some are left out.
    private static int[] shown(int n, long max) {
        int tail = (int) Math.min(TAIL, (max - 1) / 2);
        int[] shown = new int[(int) Math.min(n, max)];
        for (int k = 0; k < shown.length; k++) {
            int end = shown.length - k;
            shown[k] = n <= max || end > tail + 1 ? k : end > tail ? -1 : n - end;
        }
        return shown;
    }

    private static String[] dots(int n) {
        String[] s = new String[n];
        Arrays.fill(s, "...");
        return s;
    }

    /// The numbers at these indices in one format.
    private String[] column(int[] indices, IntToDoubleFunction x) {
        return column(indices, x, integers(indices, x));
    }

    private String[] column(int[] indices, IntToDoubleFunction x, boolean integers) {
        double big = 0, small = Double.POSITIVE_INFINITY;
        for (int i : indices) {
            double size = i < 0 ? 0 : Math.abs(x.applyAsDouble(i));
            if (!(size > 0 && size < Double.POSITIVE_INFINITY)) continue;
            big = Math.max(big, size);
            small = Math.min(small, size);
        }
        String format = format(big, small, integers);
        String[] s = new String[indices.length];
        for (int k = 0; k < s.length; k++) {
            s[k] = indices[k] < 0 ? "..." : text(format, x.applyAsDouble(indices[k]));
        }
        if (format.endsWith("f") && !integers) dropZeros(s);
        for (int k = 0; k < s.length && !zero.isEmpty(); k++) {
            if (indices[k] >= 0 && x.applyAsDouble(indices[k]) == 0) s[k] = zero;
        }
        return s;
    }

    /// Whether the numbers are integers, but for NaN and infinities.
    private static boolean integers(int[] indices, IntToDoubleFunction x) {
        for (int i : indices) {
            double y = i < 0 ? 0 : x.applyAsDouble(i);
            if (Double.isFinite(y) && y != Math.rint(y)) return false;
        }
        return true;
    }

    private String format(double big, double small, boolean integers) {
        if (integers && big < 1e9) return "%.0f";
        if (big == 0) return "%.1f";
        if (big >= 1e7 || small < 1e-4) return "%." + (digits - 1) + "e";
        int decimals = Math.max(digits - 1 - exponent(big), fewest - 1 - exponent(small));
        return "%." + Math.max(1, decimals) + "f";
    }

    /// ⌊log₁₀ x⌋.
    private static int exponent(double x) {
        return (int) Math.floor(Math.log10(x));
    }

    private static String text(String format, double x) {
        if (Double.isNaN(x)) return "NaN";
        if (Double.isInfinite(x)) return x > 0 ? "Inf" : "-Inf";
        return String.format(Locale.ROOT, format, x + 0.0);     // no -0
    }

    /// Cut zeros that all numbers have at their ends; one decimal stays.
    private static void dropZeros(String[] s) {
        int cut = Integer.MAX_VALUE;
        for (String x : s) {
            int last = x.length();
            while (last > 0 && x.charAt(last - 1) == '0') last--;
            if (isDecimal(x)) cut = Math.min(cut, x.length() - Math.max(last, x.indexOf('.') + 2));
        }
        for (int k = 0; k < s.length; k++) {
            if (isDecimal(s[k])) s[k] = s[k].substring(0, s[k].length() - cut);
        }
    }

    private static boolean isDecimal(String x) {
        return x.indexOf('.') > 0;                              // not "..."
    }
}
