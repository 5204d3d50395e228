package org.jonum.optimize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Reads the gzipped data of the tests.
final class Data {
    private Data() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Data.class.getResourceAsStream(name + ".gz"), name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(String text) {
        String[] parts = text.strip().split("\\s+");
        double[] v = new double[parts.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = Double.parseDouble(parts[i].replace("inf", "Infinity"));
        }
        return v;
    }
}
