package org.jonum.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jonum.bench.bar.Bars;

/// What `docs/speed.md` says of results: for each file of them where, when and how it was measured, and every bar.
final class SpeedPage {
    /// The figures stand between these lines of the page.
    private static final String BEGIN = "<!-- figures: SpeedPageTest -->\n", END = "<!-- end of figures -->\n";

    /// A command of `bench`, how its files end, and what it holds up.
    private record Suite(String command, String suffix, Bars bars) {}

    private static final List<Suite> SUITES = List.of(new Suite("quick", "-quick", Bars.BLAS),
            new Suite("lapack", "-lapack", Bars.LAPACK), new Suite("mat", "-mat", Bars.MAT),
            new Suite("distuv", "-distuv", Bars.DISTUV), new Suite("stat", "-stat", Bars.STAT),
            new Suite("optimize", "-optimize", Bars.OPTIMIZE));

    private SpeedPage() {}

    /// The page with the figures of a folder's results.
    ///
    /// @param page   as it is
    /// @param folder where results are
    /// @return as it should be
    /// @throws IOException if results cannot be read
    static String of(String page, Path folder) throws IOException {
        int from = page.indexOf(BEGIN) + BEGIN.length(), to = page.indexOf(END);
        StringBuilder figures = new StringBuilder();
        for (Suite suite : SUITES) {
            for (Path json : files(folder, suite)) figures.append('\n').append(section(suite, json));
        }
        return page.substring(0, from) + figures + '\n' + page.substring(to);
    }

    private static List<Path> files(Path folder, Suite suite) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(suite.suffix + ".json")).sorted().toList();
        }
    }

    private static String section(Suite suite, Path json) throws IOException {
        Results results = Json.read(json);
        String table = json.getFileName().toString().replaceFirst("json$", "md");
        return "### %s\n\n%s. `bench/bench %s` · [every figure](../bench/results/%s)\n\n%s".formatted(
                suite.bars.title(),
                results.machine().title(), suite.command, table, BarLines.markdown(results, suite.bars));
    }
}
