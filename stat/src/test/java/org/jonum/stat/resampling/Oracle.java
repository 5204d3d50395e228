package org.jonum.stat.resampling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Output of `src/test/oracles/resampling.py`: lines of a kind and numbers.
final class Oracle {
    private Oracle() {
    }

    static List<double[]> of(String kind) {
        var stream = Oracle.class.getResourceAsStream("resampling.txt");
        if (stream == null) throw new IllegalStateException("resampling.txt");
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines().map(l -> l.split(" ")).filter(f -> f[0].equals(kind))
                    .map(f -> Arrays.stream(f).skip(1).mapToDouble(Double::parseDouble).toArray()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
