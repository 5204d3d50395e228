package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.stat.Robust;
import org.junit.jupiter.api.Test;

/// Errors of Newey & West, of clusters, and generalized least squares, against their formulas in R: see `src/test/oracles/inference_more.R`.
class DependentErrorsTest {
    private static final int N = 30;
    private static final double[] X = Arrays.copyOf(sample("k3"), N), Y = sample("y");

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(
                DependentErrorsTest.class.getResourceAsStream("/org/jonum/stat/inference/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double[] sample(String name) {
        String line = lines("samples.tsv").stream().filter(l -> l.startsWith(name + "\t")).findFirst().orElseThrow();
        return Arrays.stream(line.split("\t")[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double oracle(String test, String quantity) {
        return lines("more-r.tsv").stream().map(l -> l.split("\t"))
                .filter(f -> f[0].equals(test) && f[1].equals(quantity)).mapToDouble(f -> Double.parseDouble(f[2]))
                .findFirst().orElseThrow();
    }

    private static void near(double expected, double found) {
        assertEquals(expected, found, 1e-10 * Math.abs(expected));
    }

    private static void check(String name, Matrix v) {
        near(oracle(name, "statistic"), v.get(0, 0));
        near(oracle(name, "estimate"), v.get(1, 0));
        near(oracle(name, "p"), v.get(1, 1));
    }

    @Test
    void seriesAndClusters() {
        LinearFit fit = LinearRegression.fit(Matrix.columns(X), Y);
        check("nw", DependentErrors.neweyWest(fit, 3));
        int[] group = new int[N];
        Arrays.setAll(group, i -> i % 6);
        Matrix v = DependentErrors.clustered(fit, group);
        check("cluster", v);
        Matrix none = DependentErrors.neweyWest(fit, 0), white = fit.covariance(Sandwich.HC0);
        near(white.get(1, 1), none.get(1, 1));
        Coefficient slope = DependentErrors.coefficients(fit, v, 0.9).get(1);
        near(fit.coefficients()[1] / Math.sqrt(v.get(1, 1)), slope.statistic());
        assertThrows(IllegalArgumentException.class, () -> DependentErrors.neweyWest(fit, N));
        assertThrows(IllegalArgumentException.class, () -> DependentErrors.clustered(fit, new int[N]));
    }

    @Test
    void generalizedLeastSquares() {
        Matrix v = Matrix.generate(N, N, (i, j) -> Math.pow(0.6, Math.abs(i - j)));
        LinearFit fit = LinearRegression.fit(Design.withIntercept(Matrix.columns(X)), Y, Cholesky.of(v));
        for (int j = 0; j < 2; j++) {
            Coefficient c = fit.summary().coefficients().get(j);
            near(oracle("gls." + (j + 1), "estimate"), c.estimate());
            near(oracle("gls." + (j + 1), "statistic"), c.statistic());
            near(oracle("gls." + (j + 1), "p"), c.pValue());
        }
    }

    @Test
    void whitesErrorsDoNotDependOnTheUnit() {
        double[] large = Arrays.stream(Y).map(v -> Math.scalb(v, 900)).toArray();
        Coefficient a = LinearRegression.fit(Matrix.columns(X), Y).summary(Sandwich.HC3, 0.9).coefficients().get(1);
        Coefficient b = LinearRegression.fit(Matrix.columns(X), large).summary(Sandwich.HC3, 0.9).coefficients().get(1);
        near(a.statistic(), b.statistic());
        near(a.standardError(), Math.scalb(b.standardError(), -900));
    }

    @Test
    void huberIsThatOfMass() {
        double[] a = sample("a"), x = Arrays.copyOf(a, a.length + 3);
        x[a.length] = 40;
        x[a.length + 1] = -90;
        x[a.length + 2] = 33;
        assertEquals(oracle("huber", "estimate"), Robust.huber(1.5, x), 1e-4); // R's 1.4826 is rounded
    }

    @Test
    void linesPassWildPoints() {
        double[] x = new double[50], y = new double[50];
        for (int i = 0; i < 50; i++) {
            x[i] = i;
            y[i] = i % 4 == 0 ? 1e6 : 3 * i + 1;
        }
        TheilSen line = TheilSen.of(0.95, x, y);
        assertEquals(3, line.slope());
        assertThrows(IllegalArgumentException.class, () -> TheilSen.of(0.95, new double[] {1, 1}, new double[] {1, 2}));
    }
}
