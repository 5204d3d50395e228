package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// NIST's univariate sets, and the table of digits in `docs/accuracy.md`.
class NistUnivariateTest {
    private static final Path RESOURCES =
            Path.of(System.getProperty("basedir", "."), "src/test/resources").toAbsolutePath().normalize();

    record Set(String name, double[] x, Map<String, Double> certified) {
        double value(String quantity) {
            return java.util.Objects.requireNonNull(certified.get(quantity));
        }

        double[] digits() {
            return new double[] {Exact.digits(Means.mean(x), value("mean")),
                Exact.digits(Moments.standardDeviation(x), value("sd")),
                Exact.digits(Autocorrelation.of(x, 1)[1], value("autocorr"))};
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Set> sets() throws IOException {
        Path folder = RESOURCES.resolve("nist/univariate");
        Map<String, Set> sets = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("certified.tsv"))) {
            String[] f = line.split("\t");
            if (f[0].equals("kind")) continue;
            if (!sets.containsKey(f[1]))
                sets.put(f[1], new Set(f[1], read(folder.resolve(f[1] + ".dat")), new LinkedHashMap<>()));
            sets.get(f[1]).certified.put(f[2], Double.parseDouble(f[5]));
        }
        double[] x = new double[1001]; // NumAcc4, which is made by a rule; NIST's values are those of decimals, these of doubles
        x[0] = 10000000.2;
        for (int i = 1; i < x.length; i++) x[i] = i % 2 == 1 ? 10000000.1 : 10000000.3;
        Map<String, Double> exact = Map.of("mean", Exact.mean(x).doubleValue(), "sd", Exact.deviation(x), "autocorr",
                Exact.autocorrelation(x));
        sets.put("NumAcc4", new Set("NumAcc4", x, exact));
        return List.copyOf(sets.values());
    }

    private static double[] read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        int first = 60; // the lines before the data in all of NIST's univariate files
        return lines.stream().skip(first).map(String::strip).filter(l -> !l.isEmpty()).mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void meanAndDeviationHaveTheirDigits(Set set) {
        double[] d = set.digits();
        assertTrue(d[0] >= 14, () -> "mean " + d[0]);
        assertTrue(d[1] >= 13, () -> "standard deviation " + d[1]);
        assertTrue(d[2] >= 13, () -> "autocorrelation " + d[2]);
        RunningMoments stream = new RunningMoments(), parts = new RunningMoments();
        for (double v : set.x) stream.add(v);
        for (int i = 0; i < set.x.length; i += 7)
            parts.merge(new RunningMoments().addAll(set.x, i, Math.min(7, set.x.length - i)));
        for (RunningMoments m : List.of(stream, parts)) {
            assertTrue(Exact.digits(m.mean(), set.value("mean")) >= 14, m::toString);
            assertTrue(Exact.digits(m.standardDeviation(), set.value("sd")) >= 13, m::toString);
        }
    }

    @Test
    void tableShowsWhatIsMeasured() throws IOException {
        AccuracySheet sheet = new AccuracySheet("univariate");
        for (Set set : sets()) sheet.add(set.name, set.digits());
        sheet.compare();
    }
}
