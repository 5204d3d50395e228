package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The published figures are those measured: `accuracy.tsv` within the differences that another processor's exponentials
/// make, and `docs/accuracy.md` to the letter. With `-Djonum.write=true` both are written instead.
class AccuracyDocumentTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize(),
            ROOT = MODULE.resolveSibling("."), FIGURES = MODULE.resolve("src/test/resources/accuracy.tsv");

    @Test
    void figuresAreThoseMeasuredAndTheDocumentShowsThem() throws IOException {
        List<AccuracyFigures.Line> measured = AccuracyFigures.measure();
        Path document = ROOT.resolve("docs/accuracy.md").normalize();
        if (Boolean.getBoolean("jonum.write")) {
            Files.write(FIGURES, measured.stream().map(AccuracyFigures.Line::fields).toList(), StandardCharsets.UTF_8);
            Files.writeString(document, AccuracyDocument.write(ROOT), StandardCharsets.UTF_8);
            return;
        }
        List<String[]> published = AccuracyDocument.fields(FIGURES);
        assertEquals(measured.size(), published.size(), "lines of " + FIGURES);
        for (int i = 0; i < measured.size(); i++) {
            String[] got = measured.get(i).fields().split("\t", -1), file = published.get(i);
            for (int k = 0; k < got.length; k++) assertMatches(got[k], file[k], k, String.join(" ", file));
        }
        assertEquals(AccuracyDocument.write(ROOT), Files.readString(document, StandardCharsets.UTF_8),
                "docs/accuracy.md is to be written anew");
    }

    private static void assertMatches(String got, String file, int field, String line) {
        boolean error = field == 3 || field == 4 || field == 6 || field == 7;
        if (!error || got.isEmpty() || file.isEmpty()) {
            assertEquals(file, got, line);
            return;
        }
        double g = Double.parseDouble(got), f = Double.parseDouble(file);
        assertTrue(Math.abs(g - f) <= 0.3 + 0.2 * f, () -> line + ": measured " + got);
    }
}
