package org.jonum.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jonum.bench.bar.Bars;

/// Where results are kept.
public final class Folder {
    private static final Path ROOT = Path.of("bench", "results");

    private Folder() {}

    /// Write results as JSON and as Markdown, named after the machine.
    ///
    /// @param results which
    /// @param bars    the bars that they are held to
    /// @param suffix  for the name
    /// @return the JSON file
    /// @throws IOException if they cannot be written
    public static Path write(Results results, Bars bars, String suffix) throws IOException {
        String name = results.machine().fileName() + suffix;
        Path json = ROOT.resolve(name + ".json");
        Json.write(results, json);
        Files.writeString(ROOT.resolve(name + ".md"), Markdown.page(results, bars));
        return json;
    }
}
