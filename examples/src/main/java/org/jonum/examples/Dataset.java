package org.jonum.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jonum.io.Csv;
import org.jonum.mat.Matrix;
import org.jonum.stat.resampling.CrossValidation;

/// Measurements and the class of each case.
///
/// @param x       a row for each case
/// @param y       its class, from 0
/// @param classes their names
public record Dataset(Matrix x, int[] y, List<String> classes) {
    /// 150 flowers of three kinds, 4 lengths each (Fisher 1936).
    ///
    /// @return the data
    public static Dataset iris() {
        return read("iris.csv");
    }

    /// 178 Italian wines of three cultivars, 13 chemical measurements each.
    ///
    /// @return the data
    public static Dataset wine() {
        return read("wine.csv");
    }

    /// 569 tumours, malignant or benign, 30 measurements of cells each.
    ///
    /// @return the data
    public static Dataset breastCancer() {
        return read("breast_cancer.csv");
    }

    /// 1797 handwritten digits, 8×8 pixels each, from 0 to 16.
    ///
    /// @return the data
    public static Dataset digits() {
        return of(text("digits.csv.gz"), IntStream.range(0, 10).mapToObj(Integer::toString).toList());
    }

    /// A file whose first line has the numbers of rows and columns and the names of the classes.
    private static Dataset read(String file) {
        String[] lines = text(file).split("\n", 2);
        List<String> head = List.of(lines[0].strip().split(","));
        return of(lines[1], head.subList(2, head.size()));
    }

    private static Dataset of(String table, List<String> classes) {
        try {
            Matrix all = Csv.unnamed().read(new StringReader(table)).matrix();
            int p = all.cols() - 1;
            int[] y = all.col(p).stream().mapToInt(v -> (int) v).toArray();
            return new Dataset(all.block(0, 0, all.rows(), p).copy(), y, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Dataset.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("read: no resource " + file);
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return how many cases there are}
    public int size() {
        return y.length;
    }

    /// Some of the cases.
    ///
    /// @param rows which
    /// @return a new set
    public Dataset select(int... rows) {
        return new Dataset(x.selectRows(rows), Arrays.stream(rows).map(i -> y[i]).toArray(), classes);
    }

    /// The same cases in two parts, each with about the same mixture of classes: one part in k is for tests.
    ///
    /// @param k      at least 2
    /// @param random where the choice comes from
    /// @return what to learn from, and what to test on
    public Split split(int k, RandomGenerator random) {
        CrossValidation.Split s = CrossValidation.stratified(y, k, random).getFirst();
        return new Split(select(s.train()), select(s.test()));
    }

    /// Two parts of a set.
    ///
    /// @param train to learn from
    /// @param test  to test on
    public record Split(Dataset train, Dataset test) {}

    /// The part of the cases whose class was predicted.
    ///
    /// @param predicted a class for each case
    /// @return from 0 to 1
    public double accuracy(int[] predicted) {
        return IntStream.range(0, y.length).filter(i -> predicted[i] == y[i]).count() / (double) y.length;
    }
}
