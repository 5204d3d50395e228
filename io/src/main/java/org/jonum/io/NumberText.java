package org.jonum.io;

import java.util.Locale;

/// Numbers as text files have them: decimal, in no language; and pieces of files in messages.
final class NumberText {
    private NumberText() {}

    /// Whether a text is a number: `-1.5e3`, with Fortran's `d` too, or `nan` or `inf` in any case.
    ///
    /// Narrower than [Double#parseDouble], which takes `1f`, `0x1p3` and blanks.
    static boolean isNumber(String s) {
        int at = sign(s, 0), first = at;
        if (at < s.length() && Character.isLetter(s.charAt(at))) return isSpecial(s.substring(at));
        at = digits(s, at);
        int count = at - first;
        if (at < s.length() && s.charAt(at) == '.') {
            int point = at + 1;
            at = digits(s, point);
            count += at - point;
        }
        if (count == 0) return false;
        if (at < s.length() && "eEdD".indexOf(s.charAt(at)) >= 0) {
            int exponent = sign(s, at + 1);
            at = digits(s, exponent);
            if (at == exponent) return false;
        }
        return at == s.length();
    }

    /// Whether a text is digits, perhaps after a sign.
    static boolean isInteger(String s) {
        int first = sign(s, 0);
        return first < s.length() && digits(s, first) == s.length();
    }

    /// The nearest `double` to a text that [#isNumber].
    static double parse(String s) {
        char last = s.charAt(s.length() - 1);
        if (Character.isLetter(last)) {
            return last == 'n' || last == 'N' ? Double.NaN
                    : s.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(s.replace('d', 'e').replace('D', 'e'));
    }

    /// The shortest text that gives the number again.
    static String format(double x) {
        if (Double.isNaN(x)) return "NaN";
        if (Double.isInfinite(x)) return x > 0 ? "Inf" : "-Inf";
        boolean whole = x == Math.rint(x) && Math.abs(x) < 0x1p53 && !(x == 0 && 1 / x < 0);
        return whole ? Long.toString((long) x) : Double.toString(x);
    }

    /// A piece of a file for a message: short, printable.
    static String quoted(String s) {
        StringBuilder q = new StringBuilder("'");
        for (int i = 0; i < Math.min(40, s.length()); i++) {
            char c = s.charAt(i);
            if (c >= ' ' && c < 0x7f) q.append(c);
            else q.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return q.append(s.length() > 40 ? "...'" : "'").toString();
    }

    private static boolean isSpecial(String s) {
        return s.equalsIgnoreCase("nan") || s.equalsIgnoreCase("inf") || s.equalsIgnoreCase("infinity");
    }

    private static int sign(String s, int at) {
        return at < s.length() && (s.charAt(at) == '-' || s.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String s, int from) {
        int at = from;
        while (at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9') at++;
        return at;
    }
}
