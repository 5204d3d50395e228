package org.jonum.bench.report;

import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;

/// Measurements as lines of text.
public final class Lines {
    private static final String FORMAT = "%-34s %-12s %10s %9s %9s  %s%n";

    private Lines() {}

    /// {@return the heads of the columns}
    public static String head() {
        return FORMAT.formatted("operation", "library", "time", "rate", "of peak", "time / first  [quartiles]");
    }

    /// A line for each library, and one for the ceiling.
    ///
    /// @param m what was measured
    /// @return the lines
    public static String of(Measurement m) {
        StringBuilder lines = new StringBuilder();
        String name = m.operation();
        for (Figure f : m.figures()) {
            String ratio = f == m.figures().getFirst() ? ""
                    : "%5.3f  [%.3f, %.3f]".formatted(f.ratio().median(), f.ratio().low(), f.ratio().high());
            lines.append(FORMAT.formatted(name, f.library(), time(f.seconds()), "%.2f".formatted(f.rate()),
                    "%.2f".formatted(f.ofCeiling()), ratio));
            name = "";
        }
        return lines.append(FORMAT.formatted("", m.ceiling(), "", "%.2f".formatted(m.peak()), m.unit(),
                m.rounds() + " rounds")).toString();
    }

    /// A time with a unit that suits it.
    ///
    /// @param seconds how long
    /// @return `12.3 µs`
    public static String time(double seconds) {
        if (seconds < 1e-6) return "%.1f ns".formatted(seconds * 1e9);
        if (seconds < 1e-3) return "%.1f µs".formatted(seconds * 1e6);
        return seconds < 1 ? "%.1f ms".formatted(seconds * 1e3) : "%.2f s".formatted(seconds);
    }
}
