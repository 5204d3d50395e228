package org.jonum.mat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads matrices as people paste them. Rows end at a semicolon, at the end of a line, or at an inner bracket; numbers
/// are apart by spaces or commas. What brackets hold is not looked at, only that they match.
final class MatrixText {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>[+-]?(?:np\\.)?(?:(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|(?i:inf(?:inity)?|nan)))"
                    + "(?=[\\s,;\\[\\]()]|\\z)"
                    + "|(?<open>[\\[(])|(?<close>[\\])])|(?<end>;|\\R)|(?<comma>,)|(?<space>[ \\t\\f]+)");
    private static final Pattern PREFIX = Pattern.compile("\\A\\s*(?:(?:np|numpy)\\.)?(?:array|matrix)\\s*(?=\\()");
    private static final Pattern EMPTY =
            Pattern.compile("\\A\\s*(?:np\\.)?zeros\\s*\\(\\(?\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)?\\)\\s*\\z");

    private final String text;
    private final List<List<Double>> rows = new ArrayList<>();
    private List<Double> row = new ArrayList<>();

    private MatrixText(String text) {
        this.text = text;
    }

    static Matrix parse(String text) {
        Matcher empty = EMPTY.matcher(text);
        if (empty.matches()) return Matrix.zeros(count(text, empty, 1), count(text, empty, 2));
        MatrixText t = new MatrixText(text);
        t.read();
        int cols = t.rows.isEmpty() ? 0 : t.rows.getFirst().size();
        return Matrix.generate(t.rows.size(), cols, (i, j) -> t.rows.get(i).get(j));
    }

    private static int count(String text, Matcher m, int group) {
        return Integer.parseInt(text, m.start(group), m.end(group), 10);
    }

    private void read() {
        Matcher m = TOKEN.matcher(text), prefix = PREFIX.matcher(text);
        StringBuilder open = new StringBuilder();
        boolean needsNumber = false;                            // after a comma between numbers
        int at = prefix.find() ? prefix.end() : 0;
        while (at < text.length()) {
            if (!m.find(at) || m.start() != at) throw bad(at, "a number, a separator or a bracket");
            if (m.group("number") != null) {
                row.add(number(m.group()));
                needsNumber = false;
            } else if (m.group("open") != null) {
                endRow(at);
                open.append(m.group().equals("[") ? ']' : ')');
                needsNumber = false;
            } else if (m.group("close") != null) {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != m.group().charAt(0)) throw bad(at, "an opening bracket before");
                open.setLength(last);
                endRow(at);
                needsNumber = false;
            } else if (m.group("comma") != null) {
                if (needsNumber) throw bad(at, "a number");
                needsNumber = !row.isEmpty();
            } else if (m.group("end") != null && !needsNumber) {
                if (m.group().equals(";") || open.length() < 2) endRow(at);   // rows of [[…], […]] may be broken in lines
            }
            at = m.end();
        }
        if (!open.isEmpty()) throw bad(at, "" + open.charAt(open.length() - 1));
        if (needsNumber) throw bad(at, "a number");
        endRow(at);
    }

    private void endRow(int at) {
        if (row.isEmpty()) return;
        if (!rows.isEmpty() && rows.getFirst().size() != row.size()) {
            throw bad(at, "a row of " + rows.getFirst().size() + " numbers, not " + row.size());
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    private static double number(String s) {
        String digits = s.replace("np.", "").toLowerCase(Locale.ROOT);
        if (digits.endsWith("nan")) return Double.NaN;
        if (digits.contains("inf")) return digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return Double.parseDouble(digits);
    }

    private IllegalArgumentException bad(int at, String need) {
        String here = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException("Matrix.parse: position " + at + ": " + here + ", need " + need);
    }
}
