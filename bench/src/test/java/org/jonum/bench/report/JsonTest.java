package org.jonum.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;
import org.jonum.bench.measure.Quartiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    private static final Results RESULTS = new Results(Machine.here("./bench test"), Map.of("simd", "this build"),
            Map.of("mkl", "none here"), Map.of(Bars.START_UP, 0.75),
            List.of(new Measurement("dgemm n=8", "GFLOP/s", "fma peak, double", 50, 9, List.of(
                    new Figure("simd", 1e-7, 10, 0.2, new Quartiles(1, 1, 1), 0),
                    new Figure("openblas", 2e-7, 5, 0.1, new Quartiles(1.9, 2, 2.1), 0)))));

    @Test
    void resultsComeBackFromTheirFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some").resolve("results.json");
        Json.write(RESULTS, file);
        assertEquals(RESULTS, Json.read(file));
    }

    @Test
    void thePageShowsEveryBarAndEveryFigure() {
        String page = Markdown.page(RESULTS, Bars.BLAS);
        Bars.BLAS.all().forEach(b -> assertTrue(page.contains("| " + b.judge(RESULTS.evidence()).row() + " |")));
        assertTrue(page.contains("| dgemm n=8 | 10.0 | 0.20 | 5.0 · 2.00 [1.90, 2.10] |"), page);
        assertTrue(page.contains("| mkl | did not take part: none here |"), page);
    }

    @Test
    void namesOfFilesArePlain() {
        String name = new Machine("Intel(R) Xeon(R) Platinum 8488C @ 2.4GHz", 512, 2, "", "", "", "").fileName();
        assertEquals("intel-xeon-platinum-8488c-512-jdk" + Runtime.version().feature(), name);
        assertTrue(
                new Machine("AMD EPYC (Zen 3)", 256, 2, "", "", "", "").fileName().startsWith("amd-epyc-zen3-256-jdk"));
    }
}
