package org.jonum.bench.report;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;

/// Results as a page of Markdown: the machine, the bars, and every figure.
public final class Markdown {
    private final Results results;
    private final Bars bars;
    private final StringBuilder page = new StringBuilder();

    private Markdown(Results results, Bars bars) {
        this.results = results;
        this.bars = bars;
    }

    /// The page.
    ///
    /// @param results what it shows
    /// @param bars    the bars that they are held to
    /// @return Markdown
    public static String page(Results results, Bars bars) {
        Markdown m = new Markdown(results, bars);
        m.machine();
        m.bars();
        m.figures();
        return m.page.toString();
    }

    private void machine() {
        Machine m = results.machine();
        line("# " + bars.title() + ": " + m.title());
        line("");
        line("%s, %d processors, JDK %s. `%s`".formatted(m.os(), m.processors(), m.jdk(), m.command()));
        line("");
        line("Written by the benchmarks; how it is measured: [README](../README.md).");
        line("");
        line("| library | version |");
        line("|---|---|");
        results.libraries().forEach((name, version) -> line("| %s | %s |".formatted(name, version)));
        results.missing().forEach((name, why) -> line("| %s | did not take part: %s |".formatted(name, why)));
        line("");
    }

    private void bars() {
        line("## Bars");
        line("");
        line("Time of the peer (OpenBLAS unless said otherwise) over time of Jonum's `%s`; one thread each.".formatted(
                Bars.JONUM));
        line("");
        page.append(BarLines.markdown(results, bars));
        line("");
        for (Map.Entry<String, Double> fact : results.facts().entrySet()) {
            line("- %s: %.4g".formatted(fact.getKey(), fact.getValue()));
        }
        line("");
    }

    /// A row for each operation: rate and part of the ceiling of Jonum, ratios of the others with their quartiles.
    private void figures() {
        SequencedSet<String> names = new LinkedHashSet<>();
        results.measurements().forEach(m -> m.figures().stream().skip(1).forEach(f -> names.add(f.library())));
        line("## Figures");
        line("");
        line("Rate: GFLOP/s at level 3 and in LAPACK, GB/s at levels 1 and 2. Ceiling: fused multiply-adds between registers, or reading,");
        line("copying or updating 80 MB, in the same rounds. Others: rate, and time over Jonum's with its quartiles.");
        line("");
        line("| operation | rate | of ceiling | " + String.join(" | ", names) + " |");
        line("|---|--:|--:|" + "--:|".repeat(names.size()));
        for (Measurement m : results.measurements()) {
            Figure jonum = m.figures().getFirst();
            page.append("| %s | %.1f | %.2f |".formatted(m.operation(), jonum.rate(), jonum.ofCeiling()));
            for (String name : names) page.append(m.of(name).map(Markdown::cell).orElse(" |"));
            line("");
        }
    }

    private static String cell(Figure f) {
        return " %.1f · %.2f [%.2f, %.2f] |".formatted(f.rate(), f.ratio().median(), f.ratio().low(), f.ratio().high());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
