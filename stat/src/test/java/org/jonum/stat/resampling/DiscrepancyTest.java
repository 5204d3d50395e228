package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

/// Against SciPy (`discrepancy.py`).
class DiscrepancyTest {
    private static final double[] STEP = {0.618, 0.4142, 0.7321, 0.2361, 0.6458};

    private static Matrix points(int n, int d) {
        return Matrix.generate(n, d, (i, k) -> (i + 1) * STEP[k] % 1.0);
    }

    @Test
    void asInSciPy() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DiscrepancyTest.class.getResourceAsStream("discrepancy.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().filter(l -> !l.startsWith("#")).toList();
            for (String line : lines) {
                String[] f = line.split("\t");
                double value = Double.parseDouble(f[3]), root = Math.sqrt(value);
                double found = switch (f[2]) {
                    case "CD" -> Discrepancy.CENTRED.of(points(Integer.parseInt(f[0]), Integer.parseInt(f[1]))) - root;
                    case "WD" -> Discrepancy.WRAP_AROUND.of(points(Integer.parseInt(f[0]), Integer.parseInt(f[1])))
                            - root;
                    case "MD" -> Discrepancy.MIXTURE.of(points(Integer.parseInt(f[0]), Integer.parseInt(f[1]))) - root;
                    default -> Discrepancy.STAR.of(points(Integer.parseInt(f[0]), Integer.parseInt(f[1]))) - value;
                };
                assertEquals(0, found, 1e-12, line);
            }
            assertEquals(20, lines.size());
        }
    }

    @Test
    void sequencesAreMoreEvenThanRandomPoints() {
        Matrix random = Matrix.random(new Philox4x64(1), 256, 3);
        for (Discrepancy kind : Discrepancy.values()) {
            double sobol = kind.of(Sobol.of(3).points(0, 256)), halton = kind.of(Halton.of(3).points(0, 256));
            assertTrue(sobol < kind.of(random) / 2, kind::toString);
            assertTrue(halton < kind.of(random) / 2, kind::toString);
        }
    }

    @Test
    void badPointsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Discrepancy.STAR.of(Matrix.zeros(0, 2)));
        assertThrows(IllegalArgumentException.class, () -> Discrepancy.STAR.of(Matrix.of(1, 1, 1.1)));
        assertThrows(IllegalArgumentException.class, () -> Discrepancy.STAR.of(Matrix.of(1, 1, Double.NaN)));
    }
}
