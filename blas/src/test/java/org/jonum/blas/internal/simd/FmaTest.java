package org.jonum.blas.internal.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FmaTest {
    private static final Path KERNELS = Path.of("src/main/java/org/jonum/blas/internal/simd");
    private static final Pattern CALL = Pattern.compile("\\b[a-z]\\w*\\.fma\\(");
    private static final Pattern GUARDED = Pattern.compile("FMA \\? [a-z]\\w*\\.fma\\([^?]*\\) : [a-z]\\w*\\.mul\\(");

    /// Without the instruction an unguarded fma is ten thousand times slower, and no result shows it.
    @Test
    void everyVectorFmaStandsBehindTheSwitch() throws IOException {
        int found = 0;
        try (var files = Files.list(KERNELS)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String code = line.replaceFirst("//.*", "");
                    long calls = CALL.matcher(code).results().count();
                    assertEquals(calls, GUARDED.matcher(code).results().count(), file + ": " + line.strip());
                    found += (int) calls;
                }
            }
        }
        assertTrue(found > 50, "the pattern must still find the kernels' calls: " + found);
    }

    @Test
    void vectorsDoNotPassThroughHelpers() throws IOException {
        Pattern parameter = Pattern.compile("^\\s.*\\b\\w+\\((?:.*, )?(Double|Float)Vector \\w+.*\\) \\{");
        try (var files = Files.list(KERNELS)) {
            List<String> helpers = files.flatMap(FmaTest::lines).filter(l -> parameter.matcher(l).find()).toList();
            assertEquals(List.of("    static double sum(DoubleVector v) {"), helpers);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
