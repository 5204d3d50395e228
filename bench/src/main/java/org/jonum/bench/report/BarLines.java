package org.jonum.bench.report;

import org.jonum.bench.bar.Bar;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.bar.Verdict;

/// The table of bars as lines of text.
public final class BarLines {
    private static final String FORMAT = "%-9s %-50s %-24s %s%n";

    private BarLines() {}

    /// The table, and how many bars are reached.
    ///
    /// @param results what bars are judged by
    /// @param bars    the bars
    /// @return the lines
    public static String of(Results results, Bars bars) {
        StringBuilder lines = new StringBuilder(FORMAT.formatted("", "bar", "need", "measured"));
        int reached = 0;
        for (Bar bar : bars.all()) {
            Verdict v = bar.judge(results.evidence());
            if (v.outcome() == Verdict.Outcome.REACHED) reached++;
            lines.append(FORMAT.formatted(switch (v.outcome()) {
                case REACHED -> "reached";
                case MISSED -> "MISSED";
                case UNMEASURED -> "?";
            }, v.row(), v.need(), v.figure()));
        }
        return lines.append("%d of %d bars reached%n".formatted(reached, bars.all().size())).toString();
    }

    /// The table in Markdown.
    ///
    /// @param results what bars are judged by
    /// @param bars    the bars
    /// @return its lines
    static String markdown(Results results, Bars bars) {
        StringBuilder lines = new StringBuilder("| what | need | measured | |\n|---|---|---|---|\n");
        for (Bar bar : bars.all()) {
            Verdict v = bar.judge(results.evidence());
            lines.append("| %s | %s | %s | %s |\n".formatted(v.row(), v.need(), v.figure(), switch (v.outcome()) {
                case REACHED -> "✓";
                case MISSED -> "✗";
                case UNMEASURED -> "–";
            }));
        }
        return lines.toString();
    }
}
