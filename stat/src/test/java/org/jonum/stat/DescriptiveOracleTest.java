package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jonum.mat.Matrix;
import org.jonum.stat.regression.TheilSen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values of R and SciPy, written by `descriptive.R` and `descriptive.py` in `src/test/oracles`.
class DescriptiveOracleTest {
    private interface Statistic {
        double[] of(double[] x, double[] y);
    }

    private interface Single {
        double of(double[] x);
    }

    private interface Paired {
        double of(double[] x, double[] y);
    }

    private static final double[] P = {0, 0.01, 0.1, 0.25, 1 / 3.0, 0.5, 0.75, 0.9, 0.999, 1};
    private static final Map<String, Statistic> STATISTICS = new HashMap<>();
    /// R rounds constants of Sheather and Jones, bins the data, and its bins overflow for data far from 0: so these are shifted; its means of large data are rounded.
    private static final Map<String, Double> TOLERANCES = Map.of("sj", 2e-3, "ccf", 1e-7);

    private static void one(String name, Single s) {
        STATISTICS.put(name, (x, y) -> new double[] {s.of(x)});
    }

    private static void two(String name, Paired s) {
        STATISTICS.put(name, (x, y) -> new double[] {s.of(x, y)});
    }

    private static Weights rising(double[] x) {
        double[] w = new double[x.length];
        Arrays.setAll(w, i -> i + 1.0);
        return Weights.reliability(w);
    }

    private static Weights falling(double[] x) {
        double[] w = new double[x.length];
        Arrays.setAll(w, i -> (double) (x.length - i));
        return Weights.frequency(w);
    }

    static {
        for (QuantileType t : QuantileType.values())
            STATISTICS.put("quantile" + t.number(), (x, y) -> Quantiles.quantiles(x, t, P));
        one("mad", Quantiles::medianAbsoluteDeviation);
        one("iqr", Quantiles::interquartileRange);
        STATISTICS.put("rank", (x, y) -> Ranks.of(x));
        for (Ranks.Ties t : Ranks.Ties.values())
            STATISTICS.put("rank_" + t.name().toLowerCase(java.util.Locale.ROOT), (x, y) -> Ranks.of(t, x));
        one("trim", x -> Means.trimmed(0.13, x));
        one("trimmed", x -> Means.trimmed(0.2, x));
        one("winsorized", x -> Means.winsorized(0.1, x));
        one("variance", Moments::variance);
        one("nrd0", Bandwidth::silverman);
        one("sj", Bandwidth::sheatherJones);
        STATISTICS.put("acf", (x, y) -> Autocorrelation.of(x, 4));
        STATISTICS.put("pacf", (x, y) -> Autocorrelation.partial(x, 4));
        STATISTICS.put("ccf", (x, y) -> Autocorrelation.cross(x, y, 3));
        one("sturges", HistogramRule.STURGES::bins);
        one("scott", HistogramRule.SCOTT::bins);
        one("fd", HistogramRule.FREEDMAN_DIACONIS::bins);
        one("doane", HistogramRule.DOANE::bins);
        STATISTICS.put("histogram", (x, y) -> Histogram.of(x, 7).counts());
        two("pearson", Correlation::pearson);
        two("spearman", Correlation::spearman);
        two("kendall", Correlation::kendall);
        two("somersD", (x, y) -> Concordance.of(x, y).somersD());
        two("covariance", Covariance::of);
        two("weightedCovariance", (x, y) -> Covariance.matrix(Matrix.columns(x, y), rising(x)).get(1, 0));
        two("weightedCorrelation", (x, y) -> Correlation.pearson(x, y, rising(x)));
        one("skewness", Moments::skewness);
        one("populationSkewness", Moments::populationSkewness);
        one("kurtosis", Moments::excessKurtosis);
        one("populationKurtosis", Moments::populationExcessKurtosis);
        for (int k = 2; k <= 5; k++) {
            int order = k;
            one("moment" + k, x -> Moments.moment(order, x));
        }
        one("sem", Moments::standardError);
        STATISTICS.put("zscore", (x, y) -> Moments.standardScores(x));
        one("circmean", Circular::mean);
        one("circvar", Circular::variance);
        one("circstd", Circular::standardDeviation);
        one("geometric", Means::geometric);
        one("harmonic", Means::harmonic);
        for (double p : new double[] {-2, -0.5, 0.25, 2, 3})
            one("power" + (p == Math.rint(p) ? Integer.toString((int) p) : Double.toString(p)), x -> Means.power(p, x));
        one("entropy", Divergences::entropy);
        two("kl", Divergences::kullbackLeibler);
        two("js", Divergences::jensenShannon);
        two("hellinger", Divergences::hellinger);
        two("bhattacharyya", Divergences::bhattacharyya);
        two("totalVariation", Divergences::totalVariation);
        two("wasserstein", Distances::wasserstein);
        two("weightedWasserstein", (x, y) -> Distances.wasserstein(x, rising(x), y, falling(y)));
        two("energy", Distances::energy);
        one("hodgesLehmann", Robust::hodgesLehmann);
        one("qn", Robust::qn);
        one("sn", Robust::sn);
        STATISTICS.put("lMoments", (x, y) -> {
            LMoments m = LMoments.of(x);
            return new double[] {m.mean(), m.scale(), m.skewness(), m.kurtosis()};
        });
        STATISTICS.put("harrellDavis",
                (x, y) -> Arrays.stream(new double[] {0.1, 0.5, 0.77}).map(p -> Quantiles.harrellDavis(x, p))
                        .toArray());
        two("cohenD", EffectSize::cohenD);
        two("hedgesG", EffectSize::hedgesG);
        two("glassDelta", EffectSize::glassDelta);
        two("cliffDelta", EffectSize::cliffDelta);
        two("etaSquared", EffectSize::etaSquared);
        two("kendallC", Correlation::kendallC);
        two("chatterjee", Correlation::chatterjee);
        STATISTICS.put("theilSen", (x, y) -> {
            TheilSen line = TheilSen.of(0.9, x, y);
            return new double[] {line.slope(), line.intercept(), line.interval().lower(), line.interval().upper()};
        });
        two("ks", (x, y) -> Ecdf.of(x).distance(Ecdf.of(y)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r", "scipy", "robust"})
    void valuesAreThoseOfTheOracle(String oracle) throws IOException {
        int checked = 0;
        for (String line : lines(oracle)) {
            String[] f = line.split("\t", -1);
            Statistic s = STATISTICS.get(f[0]);
            assertNotNull(s, f[0]);
            double[] expected = numbers(f[1]), x = numbers(f[2]), y = numbers(f[3]), got = s.of(x, y);
            double scale = 0;
            for (double v : expected) scale = Math.max(scale, Math.abs(v));
            assertEquals(expected.length, got.length, f[0]);
            double tolerance = TOLERANCES.getOrDefault(f[0], 2e-11);
            for (int i = 0; i < got.length; i++) assertEquals(expected[i], got[i], tolerance * scale, line);
            checked++;
        }
        assertTrue(checked > 100);
    }

    private static Iterable<String> lines(String oracle) throws IOException {
        try (InputStream in = DescriptiveOracleTest.class.getResourceAsStream("/descriptive/" + oracle + ".tsv")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static double[] numbers(String text) {
        return text.isBlank() ? new double[0]
                : Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
