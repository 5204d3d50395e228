package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table of digits in `docs/accuracy.md`: title, head, then a line for each set, whose last column, what others reach, is kept by hand.
///
/// The tests hold it to what they measure, within a digit, which another order of sums may cost; with `-Djonum.write=true` they write it instead.
public final class AccuracySheet {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/accuracy").toAbsolutePath().normalize();

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    /// The sheet of that name, still without lines.
    public AccuracySheet(String name) {
        file = FOLDER.resolve(name + ".tsv");
    }

    /// One more line; NaN where a quantity has no digits to count.
    public void add(String set, double... digits) {
        StringBuilder line = new StringBuilder(set);
        for (double d : digits) line.append(Double.isNaN(d) ? "\t–" : String.format(Locale.ROOT, "\t%.1f", d));
        lines.add(line.toString());
    }

    /// Hold the file to the lines, or write it.
    public void compare() throws IOException {
        List<String> published = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("jonum.write")) {
            List<String> anew = new ArrayList<>(published.subList(0, 2));
            int columns = published.get(1).split("\t", -1).length;
            for (int i = 0; i < lines.size(); i++) {
                String[] f = (i + 2 < published.size() ? published.get(i + 2) : "").split("\t", -1);
                anew.add(lines.get(i) + "\t" + (f.length == columns ? f[columns - 1] : ""));
            }
            Files.write(file, anew, StandardCharsets.UTF_8);
            return;
        }
        assertEquals(lines.size() + 2, published.size(), "lines of " + file);
        for (int i = 0; i < lines.size(); i++) {
            String[] got = lines.get(i).split("\t"), there = published.get(i + 2).split("\t");
            assertEquals(there[0], got[0]);
            for (int k = 1; k < got.length; k++) {
                if (there[k].equals(got[k])) continue;
                assertEquals(Double.parseDouble(there[k]), Double.parseDouble(got[k]), 1, published.get(i + 2));
            }
        }
    }
}
