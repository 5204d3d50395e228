package org.jonum.stat.inference;

import java.util.Locale;
import org.jonum.stat.ConfidenceInterval;

/// Results of tests as text.
final class TestText {
    private static final double LOG_10 = 2.302585092994046;

    private TestText() {
    }

    static String of(TestResult r) {
        StringBuilder text = new StringBuilder("\n\t").append(r.title()).append("\n\n");
        text.append(r.statisticName()).append(" = ").append(number(r.statistic()));
        if (!Double.isNaN(r.denominatorDf())) {
            text.append(", num df = ").append(number(r.df())).append(", denom df = ").append(number(r.denominatorDf()));
        } else if (!Double.isNaN(r.df())) text.append(", df = ").append(number(r.df()));
        text.append(", p-value = ").append(probability(r.pValue(), r.logPValue())).append(" (")
                .append(r.method().name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(")\n");
        if (!r.parameter().isEmpty()) {
            String relation = switch (r.alternative()) {
                case TWO_SIDED -> " is not equal to ";
                case LESS -> " is less than ";
                case GREATER -> " is greater than ";
            };
            text.append("alternative hypothesis: true ").append(r.parameter()).append(relation)
                    .append(number(r.nullValue())).append('\n');
        }
        ConfidenceInterval i = r.interval();
        if (i != null) {
            text.append(number(100 * i.level())).append(" percent confidence interval:\n ").append(number(i.lower()))
                    .append(' ').append(number(i.upper())).append('\n');
        }
        if (!r.estimates().isEmpty()) text.append("sample estimates:\n");
        int width = r.estimates().stream().mapToInt(e -> e.name().length()).max().orElse(0);
        for (Estimate e : r.estimates()) {
            text.append(e.name()).append(" ".repeat(width - e.name().length() + 2)).append(number(e.value()))
                    .append('\n');
        }
        for (String note : r.notes()) text.append("note: ").append(note).append('\n');
        return text.toString();
    }

    /// Seven digits, without zeros at the end.
    static String number(double v) {
        if (v == Math.rint(v) && Math.abs(v) < 1e15) return Long.toString((long) v);
        if (!(Math.abs(v) <= Double.MAX_VALUE)) return Double.toString(v);
        double size = Math.abs(v);
        String s = size >= 1e-4 && size < 1e15 ? String.format(Locale.ROOT, "%." + decimals(size) + "f", v)
                : String.format(Locale.ROOT, "%.6e", v);
        int e = s.indexOf('e');
        String mantissa = e < 0 ? s : s.substring(0, e);
        if (mantissa.indexOf('.') >= 0) mantissa = mantissa.replaceAll("0+$", "").replaceAll("\\.$", "");
        return e < 0 ? mantissa : mantissa + s.substring(e);
    }

    private static int decimals(double size) {
        return Math.max(0, 6 - (int) Math.floor(Math.log10(size)));
    }

    /// Four digits, also where the number is below the range of doubles.
    static String probability(double p, double logP) {
        if (p >= 1e-300 || Double.isNaN(p) || logP == Double.NEGATIVE_INFINITY) return String.format(Locale.ROOT, "%.4g", p);
        double exponent = Math.floor(logP / LOG_10), mantissa = Math.exp(logP - exponent * LOG_10);
        return String.format(Locale.ROOT, "%.3fe%d", mantissa, (long) exponent);
    }
}
