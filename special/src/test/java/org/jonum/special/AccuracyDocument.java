package org.jonum.special;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Writes `docs/accuracy.md` from what the modules' tests measured.
///
/// A module takes part with two files in `src/test/resources`, both with tabs between fields and no header:
///
/// - `accuracy.tsv`: function, region, then points, largest error and 99.9 % of the shared table, and the same of
///   random points, errors in ulp; a set without points has 0 and two empty fields. The module's tests measure these figures
///   and hold the file to them.
/// - `accuracy-peers.tsv`: function, what others reach.
final class AccuracyDocument {
    private static final List<String> MODULES = List.of("special", "distuv");
    private static final String INTRODUCTION =
            """
                    # Accuracy

                    Errors in ulp (units in the last place of the right result) against tables of 25 digits, computed with mpmath at 50 digits
                    and more. "Table" is the shared table of chosen points (both tails, ends of the domain, neighbours of special values), "random"
                    the random points of the module's tests. For each set: the number of points, the largest error, and the error below
                    which 99.9 % of the points lie: in sets of up to a thousand points the second largest error. Infinite and underflowing
                    results count as right when the nearest double is that.

                    What others reach, where it was measured: R 4.2.2 and SciPy 1.10.1 by their largest error on the same table ("∞": a wrong
                    infinity, NaN or no digit at all), and for laws commons-statistics 1.3 and Hipparchus 4.0.3 (bench's `PeerAccuracy`, without
                    parameters that they refuse, and what they do in some seconds); the others on random points of other runs. So these are lower bounds.

                    This file is written by `AccuracyDocument`, from the files `accuracy.tsv` and `accuracy-peers.tsv` among the
                    test resources of each module; the tests hold the former to what they measure, and this file to them. To write all anew:
                    `mvn -pl distuv -am test -Dtest=LawTablesTest -Djonum.write=true`, then `mvn -pl special test -Dtest=AccuracyDocumentTest
                    -Djonum.write=true`.
                    """;

    private static final String STATISTICS =
            """

                    ## stat

                    Of NIST's sets: digits that agree with the exact result for the data as doubles, −log₁₀ of the relative error, at most 15. The files are in
                    `stat/src/test/resources/accuracy`; the tests there hold them to what they measure, and write them with `-Djonum.write=true`.
                    """;

    private AccuracyDocument() {}

    /// The document, from the modules below `root` that take part.
    static String write(Path root) throws IOException {
        StringBuilder out = new StringBuilder(INTRODUCTION);
        for (String module : MODULES) {
            Path resources = root.resolve(module).resolve("src/test/resources");
            if (Files.exists(resources.resolve("accuracy.tsv"))) section(out, module, resources);
        }
        out.append(STATISTICS);
        sheets(out, root.resolve("stat/src/test/resources/accuracy"));
        return out.toString();
    }

    private static void section(StringBuilder out, String module, Path resources) throws IOException {
        Map<String, String> peers = new HashMap<>();
        for (String[] f : fields(resources.resolve("accuracy-peers.tsv"))) peers.put(f[0], f[1]);
        Set<String> seen = new HashSet<>();
        out.append("\n## ").append(module).append("\n\n")
                .append("| function | region | table: points | max | 99.9 % | random: points | max | 99.9 % | others |\n")
                .append("|---|---|---:|---:|---:|---:|---:|---:|---|\n");
        for (String[] f : fields(resources.resolve("accuracy.tsv"))) {
            boolean first = seen.add(f[0]);
            out.append("| ").append(first ? f[0] : "").append(" | ").append(f[1]);
            for (int i = 2; i < 8; i++) out.append(" | ").append(f[i].equals("0") ? "" : f[i]);
            out.append(" | ").append(first ? peers.getOrDefault(f[0], "") : "").append(" |\n");
        }
    }

    /// The tables of a folder as they are: in each file a line for its title, one for its head, then its rows.
    private static void sheets(StringBuilder out, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<String[]> lines = fields(file);
                out.append("\n### ").append(lines.getFirst()[0]).append("\n\n");
                for (String[] f : lines.subList(1, lines.size())) {
                    out.append("| ").append(String.join(" | ", f)).append(" |\n");
                    if (f == lines.get(1)) out.append("|---").append("|---:".repeat(f.length - 1)).append("|\n");
                }
            }
        }
    }

    static List<String[]> fields(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(l -> l.split("\t", -1)).toList();
    }
}
