package org.jonum.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// One of the two axes. On a logarithmic one, places are decimal logarithms.
///
/// @param label what is shown along it
/// @param isLog whether equal distances are equal ratios
/// @param from  its lower end, NaN: as the data have it
/// @param to    its upper end, NaN: as the data have it
/// @param names in place of the numbers 1, 2, …, or empty
record Axis(String label, boolean isLog, double from, double to, List<String> names) {
    static final Axis PLAIN = new Axis("", false, Double.NaN, Double.NaN, List.of());

    private static final MathContext DIGITS = new MathContext(6), FEW_DIGITS = new MathContext(2);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    Axis label(String text) {
        return new Axis(text, isLog, from, to, names);
    }

    Axis log() {
        return new Axis(label, true, from, to, List.of());
    }

    Axis range(double lower, double upper) {
        return new Axis(label, isLog, lower, upper, names);
    }

    Axis names(List<String> places) {
        return new Axis(label, false, 0.5, places.size() + 0.5, List.copyOf(places));
    }

    boolean hasRange() {
        return from < to;
    }

    /// Whether it can show a number.
    boolean shows(double v) {
        return Double.isFinite(v) && (!isLog || v > 0);
    }

    double place(double v) {
        return isLog ? Math.log10(v) : v;
    }

    /// What is written at a place.
    String tick(double place) {
        if (!names.isEmpty()) {
            int i = (int) Math.round(place);
            boolean isNamed = i >= 1 && i <= names.size() && Math.abs(place - i) < 1e-6;
            return isNamed ? names.get(i - 1) : blank(place);
        }
        if (!isLog) return number(place);
        long decade = Math.round(place);
        boolean isDecade = Math.abs(place - decade) < 1e-9;
        if (isDecade && Math.abs(decade) > 3) return "10" + raised(decade);
        double v = Math.pow(10, place);
        boolean isWhole = Math.abs(v - Math.rint(v)) < 1e-9 * v;
        return number(isWhole ? Math.rint(v) : new BigDecimal(v).round(FEW_DIGITS).doubleValue());
    }

    /// Nothing to see, but another nothing at each half: XChart takes fewer ticks where two have the same label.
    private static String blank(double place) {
        return " ".repeat(Math.clamp(Math.round(2 * place) + 4, 1, 1000));
    }

    private static String number(double v) {
        BigDecimal rounded = new BigDecimal(v).round(DIGITS).stripTrailingZeros();
        if (Math.abs(v) < 1e-12) return "0";
        boolean isPlain = rounded.scale() <= 6 && rounded.precision() - rounded.scale() <= 7;
        return isPlain ? rounded.toPlainString() : rounded.toString();
    }

    private static String raised(long n) {
        StringBuilder s = new StringBuilder(n < 0 ? "⁻" : "");
        Long.toString(Math.abs(n)).chars().forEach(c -> s.append(RAISED.charAt(c - '0')));
        return s.toString();
    }
}
