package org.jonum.stat.multivariate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Outputs of the scripts in `src/test/oracles`: lines of a kind and numbers, read from left to right.
final class Oracle {
    private final double[] values;
    private int at;

    private Oracle(double[] values) {
        this.values = values;
    }

    static List<Oracle> of(String kind) {
        return lines("multivariate.txt").stream().map(l -> l.split(" ")).filter(f -> f[0].equals(kind))
                .map(f -> new Oracle(Arrays.stream(f).skip(1).mapToDouble(Double::parseDouble).toArray())).toList();
    }

    static List<String> lines(String file) {
        var stream = Oracle.class.getResourceAsStream(file);
        if (stream == null) throw new IllegalStateException(file);
        try (var in = file.endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double next() {
        return values[at++];
    }

    double[] next(int n) {
        at += n;
        return Arrays.copyOfRange(values, at - n, at);
    }

    Vector vector(int n) {
        return Vector.of(next(n));
    }

    Matrix matrix(int rows, int cols) {
        return Matrix.of(rows, cols, next(rows * cols));
    }

    /// Fisher's iris, from the UCI Machine Learning Repository (CC BY 4.0), as distributed with scikit-learn (BSD).
    static Matrix iris() {
        double[][] rows = lines("iris.csv").stream().skip(1).map(l -> Arrays.stream(l.split(",")).limit(4)
                .mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
        return Matrix.of(rows);
    }

    static void near(double expected, double got, double relative, Object what) {
        if (!(Math.abs(got - expected) <= relative * Math.abs(expected)) && got != expected)
            throw new AssertionError(what + ": " + got + ", need " + expected + " to " + relative + ", is off by "
                    + Math.abs(got / expected - 1));
    }
}
