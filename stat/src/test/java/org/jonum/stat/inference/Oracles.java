package org.jonum.stat.inference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// The samples, and what other programs say of them; the scripts are in `src/test/oracles`.
final class Oracles {
    /// The samples of `samples.tsv` by name.
    static final Map<String, double[]> SAMPLES = lines("samples.tsv").stream().map(l -> l.split("\t"))
            .collect(Collectors.toMap(f -> f[0],
                    f -> Arrays.stream(f[1].split(" ")).mapToDouble(Double::parseDouble).toArray()));

    /// A value of an oracle.
    record Value(String test, String quantity, double value) {
        @Override
        public String toString() {
            return test + " " + quantity;
        }
    }

    private Oracles() {}

    static double[] sample(String name) {
        return Objects.requireNonNull(SAMPLES.get(name), name).clone();
    }

    static List<Value> values(String file) {
        return lines(file).stream().map(l -> l.split("\t")).map(f -> new Value(f[0], f[1], number(f[2]))).toList();
    }

    private static double number(String text) {
        return switch (text) {
            case "Inf", "inf" -> Double.POSITIVE_INFINITY;
            case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    static List<String> lines(String file) {
        try (InputStream raw = Objects.requireNonNull(Oracles.class.getResourceAsStream(file), file);
                InputStream bytes = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
