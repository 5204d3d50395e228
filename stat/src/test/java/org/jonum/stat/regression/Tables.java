package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The tables among the test resources.
final class Tables {
    private Tables() {}

    /// Lines of a resource, without comments.
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The named columns of a table, as text.
    static Map<String, String[]> columns(String name) {
        List<String> lines = lines(name);
        String[] head = lines.getFirst().split("\t");
        Map<String, String[]> columns = new LinkedHashMap<>();
        for (int j = 0; j < head.length; j++) {
            String[] c = new String[lines.size() - 1];
            for (int i = 0; i < c.length; i++) c[i] = lines.get(i + 1).split("\t")[j];
            columns.put(head[j], c);
        }
        return columns;
    }

    static <V> V of(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    static double[] numbers(String[] text) {
        double[] x = new double[text.length];
        for (int i = 0; i < x.length; i++) x[i] = Double.parseDouble(text[i]);
        return x;
    }

    /// Values by case and quantity.
    static Map<String, Map<String, double[]>> values(String name) {
        Map<String, Map<String, List<Double>>> found = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] f = line.split("\t");
            found.computeIfAbsent(f[0], k -> new LinkedHashMap<>()).computeIfAbsent(f[1], k -> new ArrayList<>())
                    .add(number(f[3]));
        }
        Map<String, Map<String, double[]>> all = new LinkedHashMap<>();
        found.forEach((k, v) -> {
            Map<String, double[]> m = new LinkedHashMap<>();
            v.forEach((q, list) -> m.put(q, list.stream().mapToDouble(d -> d).toArray()));
            all.put(k, m);
        });
        return all;
    }

    private static double number(String s) {
        return switch (s) {
            case "NA", "NaN" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(s);
        };
    }

    /// Every element to a part of its own size, or of the largest one times `floor`.
    static void assertClose(double[] expected, double[] found, double relative, double floor, String what) {
        assertEquals(expected.length, found.length, what);
        double largest = 0;
        for (double e : expected) largest = Math.max(largest, Double.isNaN(e) ? 0 : Math.abs(e));
        for (int i = 0; i < expected.length; i++) {
            double e = expected[i], f = found[i];
            if (Double.isNaN(e) || Double.isInfinite(e)) {
                assertEquals(e, f, what);
            } else {
                double bound = relative * Math.max(Math.abs(e), floor * largest);
                int at = i;
                assertTrue(Math.abs(e - f) <= bound, () -> what + " " + at + ": " + f + " for " + e);
            }
        }
    }
}
