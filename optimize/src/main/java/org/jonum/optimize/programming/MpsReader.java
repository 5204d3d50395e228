package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/// One reading of the lines of an MPS or QPS file, with free fields or in fixed columns.
final class MpsReader {
    private static final int OBJECTIVE = -1, FREE_ROW = -2;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final int[] FROM = {1, 4, 14, 24, 39, 49}, TO = {3, 12, 22, 36, 47, 61};

    private final boolean fixed;
    private int line;
    private String section = "", name = "";
    private final Map<String, Integer> rows = new HashMap<>(), columns = new HashMap<>();
    private boolean objective;
    private final List<String> rowNames = new ArrayList<>(), columnNames = new ArrayList<>();
    private final StringBuilder kinds = new StringBuilder();
    private double[] rhs = new double[0], range = new double[0];
    private int[] touched = new int[0];
    private final List<double[]> bounds = new ArrayList<>();
    private final List<Double> cost = new ArrayList<>();
    private final SparseMatrix.Builder a = new SparseMatrix.Builder(), q = new SparseMatrix.Builder();
    private final SparseMatrix.Builder full = new SparseMatrix.Builder();
    private double offset;
    /// −1 for an objective to be maximised.
    private int sign = 1;
    private boolean costSet;
    /// No more rows.
    private boolean closed;
    private @Nullable String rhsSet, rangeSet, boundSet;

    MpsReader(boolean fixed) {
        this.fixed = fixed;
    }

    QuadraticProgram read(List<String> lines) throws MpsFormatException {
        for (String text : lines) {
            line++;
            if (text.isBlank() || text.startsWith("*")) continue;
            if (!Character.isWhitespace(text.charAt(0))) {
                if (header(text)) return program();
            } else {
                data(text);
            }
        }
        line = Math.max(1, line);
        throw fault("no ENDATA");
    }

    /// A line that begins in the first column; true for the last one.
    private boolean header(String text) throws MpsFormatException {
        StringTokenizer words = new StringTokenizer(text);
        String word = words.nextToken();
        section = word.toUpperCase(Locale.ROOT);
        switch (section) {
            case "NAME" -> name = text.substring(word.length()).strip();
            case "ROWS", "BOUNDS", "QUADOBJ", "QMATRIX", "QSECTION" -> {
            }
            case "COLUMNS", "RHS", "RANGES" -> {
                if (!closed) {
                    closed = true;
                    rhs = Arrays.copyOf(rhs, kinds.length());
                    range = Arrays.copyOf(range, kinds.length());
                    Arrays.fill(range, Double.NaN);
                    touched = new int[kinds.length()];
                }
            }
            case "OBJSENSE", "OBJSENSE:" -> {
                section = "OBJSENSE";
                if (words.hasMoreTokens()) sense(words.nextToken());
            }
            case "ENDATA" -> {
                return true;
            }
            default -> throw fault("unknown section " + word);
        }
        return false;
    }

    private void data(String text) throws MpsFormatException {
        String[] f = fixed ? inColumns(text) : inWords(text);
        switch (section) {
            case "ROWS" -> row(f);
            case "COLUMNS" -> column(f);
            case "RHS" -> rhs(f);
            case "RANGES" -> range(f);
            case "BOUNDS" -> bound(f);
            case "QUADOBJ", "QSECTION" -> quadratic(f, q);
            case "QMATRIX" -> quadratic(f, full);
            case "OBJSENSE" -> sense(text.strip());
            default -> throw fault(section.isEmpty() ? "data before the first section" : "data in section " + section);
        }
    }

    /// The six fields of a line: kind, name, name, number, name, number; "" for those that are not there.
    private static String[] inColumns(String text) {
        String[] f = new String[6];
        for (int k = 0; k < 6; k++) {
            f[k] = text.length() > FROM[k] ? text.substring(FROM[k], Math.min(TO[k], text.length())).strip() : "";
        }
        return f;
    }

    private String[] inWords(String text) throws MpsFormatException {
        StringTokenizer t = new StringTokenizer(text);
        int n = t.countTokens();
        String[] w = new String[n];
        for (int k = 0; k < n; k++) w[k] = t.nextToken();
        return switch (section) {
            case "ROWS" -> {
                if (n != 2) throw fault(n + " fields, need kind and name");
                yield new String[] {w[0], w[1], "", "", "", ""};
            }
            case "COLUMNS", "QUADOBJ", "QSECTION", "QMATRIX" -> {
                if (n != 3 && n != 5) throw fault(n + " fields, need 3 or 5");
                yield pairs(w, 1, w[0]);
            }
            case "RHS", "RANGES" -> {
                if (n < 2 || n > 5) throw fault(n + " fields, need 2 to 5");
                yield n % 2 == 0 ? pairs(w, 0, "") : pairs(w, 1, w[0]);
            }
            case "BOUNDS" -> bounds(w);
            default -> new String[] {"", "", "", "", "", ""};
        };
    }

    private static String[] pairs(String[] w, int at, String first) {
        boolean two = w.length > at + 2;
        return new String[] {"", first, w[at], w[at + 1], two ? w[at + 2] : "", two ? w[at + 3] : ""};
    }

    /// The name of the set may be left out.
    private String[] bounds(String[] w) throws MpsFormatException {
        int n = w.length;
        boolean bare = n > 0 && bare(w[0].toUpperCase(Locale.ROOT));
        if (n < 2 || n > 4 || n < 3 && !bare) throw fault(n + " fields in a bound");
        if (n == 4) return new String[] {w[0], w[1], w[2], w[3], "", ""};
        if (n == 2) return new String[] {w[0], "", w[1], "", "", ""};
        return bare ? new String[] {w[0], w[1], w[2], "", "", ""} : new String[] {w[0], "", w[1], w[2], "", ""};
    }

    private static boolean bare(String kind) {
        return kind.equals("FR") || kind.equals("MI") || kind.equals("PL") || kind.equals("BV");
    }

    private void row(String[] f) throws MpsFormatException {
        String kind = f[0].toUpperCase(Locale.ROOT), id = f[1];
        if (id.isEmpty()) throw fault("a row without a name");
        if (closed) throw fault("a row after the columns");
        int index;
        switch (kind) {
            case "N" -> {
                index = objective ? FREE_ROW : OBJECTIVE;
                objective = true;
            }
            case "L", "G", "E" -> {
                index = kinds.length();
                kinds.append(kind);
                rowNames.add(id);
            }
            default -> throw fault("kind of row \"" + f[0] + "\", need N, L, G or E");
        }
        if (rows.put(id, index) != null) throw fault("row " + id + " a second time");
    }

    private void column(String[] f) throws MpsFormatException {
        if (f[2].equals("'MARKER'")) return;
        String id = f[1];
        if (id.isEmpty()) throw fault("a column without a name");
        int last = columnNames.size() - 1;
        if (last < 0 || !columnNames.get(last).equals(id)) {
            last++;
            if (columns.put(id, last) != null) throw fault("column " + id + " a second time");
            columnNames.add(id);
            cost.add(0.0);
            bounds.add(new double[] {0, INF, 0, line});
            costSet = false;
        }
        coefficient(last, f[2], f[3]);
        if (!f[4].isEmpty()) coefficient(last, f[4], f[5]);
    }

    private void coefficient(int column, String row, String number) throws MpsFormatException {
        int i = rowOf(row);
        double v = finite(number);
        if (i == OBJECTIVE) {
            if (costSet) throw fault("the objective a second time in one column");
            cost.set(column, v);
            costSet = true;
        } else if (i >= 0) {
            if (touched[i] == column + 1) throw fault("row " + row + " a second time in one column");
            touched[i] = column + 1;
            a.append(i, column, v);
        }
    }

    private void rhs(String[] f) throws MpsFormatException {
        if (rhsSet == null) rhsSet = f[1];
        if (!rhsSet.equals(f[1])) return;
        side(f[2], f[3]);
        if (!f[4].isEmpty()) side(f[4], f[5]);
    }

    private void side(String row, String number) throws MpsFormatException {
        int i = rowOf(row);
        double v = finite(number);
        if (i == OBJECTIVE) {
            offset = 0 - v;
        } else if (i >= 0) {
            rhs[i] = v;
        }
    }

    private void range(String[] f) throws MpsFormatException {
        if (rangeSet == null) rangeSet = f[1];
        if (!rangeSet.equals(f[1])) return;
        for (int k = 2; k < 6; k += 2) {
            if (k == 4 && f[k].isEmpty()) return;
            int i = rowOf(f[k]);
            double v = finite(f[k + 1]);
            if (i >= 0) range[i] = v;
        }
    }

    private void bound(String[] f) throws MpsFormatException {
        String kind = f[0].toUpperCase(Locale.ROOT);
        if (boundSet == null) boundSet = f[1];
        if (!boundSet.equals(f[1])) return;
        Integer j = columns.get(f[2]);
        if (j == null) throw fault("unknown column " + f[2]);
        // lower, upper, whether a lower bound was given, line
        double[] b = bounds.get(j);
        b[3] = line;
        double v = bare(kind) ? 0 : number(f[3]);
        double limit = Math.abs(v) >= 1e20 ? Math.copySign(INF, v) : v;
        switch (kind) {
            case "UP", "UI" -> {
                if (limit < 0 && b[2] == 0) b[0] = -INF;
                b[1] = limit;
            }
            case "LO", "LI" -> {
                b[0] = limit;
                b[2] = 1;
            }
            case "FX" -> {
                b[0] = finite(f[3]);
                b[1] = b[0];
                b[2] = 1;
            }
            case "FR" -> {
                b[0] = -INF;
                b[1] = INF;
                b[2] = 1;
            }
            case "MI" -> {
                b[0] = -INF;
                b[2] = 1;
            }
            case "PL" -> b[1] = INF;
            case "BV" -> {
                b[0] = 0;
                b[1] = 1;
                b[2] = 1;
            }
            default -> throw fault("kind of bound \"" + f[0] + "\"");
        }
    }

    private void quadratic(String[] f, SparseMatrix.Builder to) throws MpsFormatException {
        Integer i = columns.get(f[1]);
        for (int k = 2; k < 6; k += 2) {
            if (k == 4 && f[k].isEmpty()) return;
            Integer j = columns.get(f[k]);
            if (i == null || j == null) throw fault("unknown column " + (i == null ? f[1] : f[k]));
            double v = finite(f[k + 1]);
            to.append(i, j, v);
            if (to == q && !i.equals(j)) to.append(j, i, v);
        }
    }

    private void sense(String word) throws MpsFormatException {
        sign = switch (word.toUpperCase(Locale.ROOT)) {
            case "MIN", "MINIMIZE", "MINIMISE" -> 1;
            case "MAX", "MAXIMIZE", "MAXIMISE" -> -1;
            default -> throw fault("objective sense " + word + ", need MIN or MAX");
        };
    }

    private int rowOf(String id) throws MpsFormatException {
        Integer i = rows.get(id);
        if (i == null) throw fault("unknown row " + id);
        return i;
    }

    private double finite(String text) throws MpsFormatException {
        double v = number(text);
        if (!(Math.abs(v) <= Double.MAX_VALUE)) throw fault("number " + text + ", need a finite one");
        return v;
    }

    /// A decimal number, its exponent marked by E or by Fortran's D, or an infinity.
    private double number(String text) throws MpsFormatException {
        boolean plain = !text.isEmpty();
        for (int k = 0; k < text.length(); k++) plain &= "+-.0123456789eEdD".indexOf(text.charAt(k)) >= 0;
        // a D at the end is Java's mark of a double
        if (plain && Character.toUpperCase(text.charAt(text.length() - 1)) != 'D') {
            try {
                return Double.parseDouble(text.replace('D', 'E').replace('d', 'e'));
            } catch (NumberFormatException e) {
                throw fault("\"" + text + "\" is not a number");
            }
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "INF", "+INF", "INFINITY", "+INFINITY" -> INF;
            case "-INF", "-INFINITY" -> -INF;
            default -> throw fault("\"" + text + "\" is not a number");
        };
    }

    private MpsFormatException fault(String what) {
        return new MpsFormatException(line, what);
    }

    private QuadraticProgram program() throws MpsFormatException {
        int m = kinds.length(), n = columnNames.size();
        double[] low = new double[m], high = new double[m], c = new double[n], l = new double[n], u = new double[n];
        for (int i = 0; i < m; i++) {
            char kind = kinds.charAt(i);
            double r = closed ? range[i] : Double.NaN, b = closed ? rhs[i] : 0;
            boolean none = Double.isNaN(r);
            low[i] = kind != 'L' ? b : none ? -INF : b - Math.abs(r);
            high[i] = kind != 'G' ? b : none ? INF : b + Math.abs(r);
            if (kind == 'E' && !none) {
                low[i] = Math.min(b, b + r);
                high[i] = Math.max(b, b + r);
            }
        }
        for (int j = 0; j < n; j++) {
            double[] b = bounds.get(j);
            c[j] = cost.get(j) == 0 ? 0 : sign * cost.get(j);
            l[j] = b[0];
            u[j] = b[1];
            if (!(l[j] <= u[j]) || l[j] == INF || u[j] == -INF) {
                line = (int) b[3];
                throw fault("column " + columnNames.get(j) + " has the bounds " + l[j] + ", " + u[j]);
            }
        }
        SparseMatrix both = full.size(n, n).build();
        if (!both.equals(both.transpose())) throw fault("QMATRIX is not symmetric");
        for (int j = 0; j < n; j++) {
            for (int k = both.start[j]; k < both.start[j + 1]; k++) q.append(both.index[k], j, both.value[k]);
        }
        LinearProgram p =
                new LinearProgram(name, offset == 0 ? 0 : sign * offset, c, l, u, a.size(m, n).build(), low, high,
                        List.copyOf(columnNames), List.copyOf(rowNames));
        SparseMatrix h = q.size(n, n).build();
        return new QuadraticProgram(p, sign > 0 ? h : h.negated());
    }
}
