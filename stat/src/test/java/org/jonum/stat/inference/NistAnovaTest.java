package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jonum.stat.AccuracySheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// NIST's Statistical Reference Datasets for the analysis of variance (public domain, https://www.itl.nist.gov/div898/strd/).
///
/// Right are the values for the data as doubles, from exact arithmetic: for SmLs07 and SmLs08, whose leading 13 digits are
/// all the same, they differ from the certified ones in the fourth digit, since the decimal data are no doubles.
class NistAnovaTest {
    private static double[][] groups(String name) {
        Map<Integer, List<Double>> groups = new TreeMap<>();
        for (String line : Oracles.lines("nist/" + name + ".dat.gz")) {
            String[] f = line.trim().split("\\s+");
            if (f.length == 2 && f[0].matches("\\d+") && f[1].matches("[-.\\d]+")) {
                groups.computeIfAbsent(Integer.valueOf(f[0]), k -> new ArrayList<>()).add(Double.valueOf(f[1]));
            }
        }
        return groups.values().stream().map(g -> g.stream().mapToDouble(v -> v).toArray()).toArray(double[][]::new);
    }

    /// −log₁₀ of the relative error.
    private static double digits(double expected, double found) {
        double error = Math.abs(found - expected) / Math.abs(expected);
        return error == 0 ? 17 : -Math.log10(error);
    }

    private static final List<String> SETS =
            List.of("SiRstv", "SmLs01", "SmLs02", "SmLs04", "SmLs05", "SmLs07", "SmLs08");

    /// The digits of each quantity.
    private static Map<String, Double> digits(String name) {
        Anova table = Anova.oneWay(groups(name));
        Map<String, Double> found = Map.of("df_between", table.row(0).df(), "ss_between", table.row(0).sumOfSquares(),
                "ms_between", table.row(0).meanSquare(), "F", table.row(0).f(), "df_within", table.residuals().df(),
                "ss_within", table.residuals().sumOfSquares(), "ms_within", table.residuals().meanSquare(), "r2",
                table.rSquared(), "residual_sd", table.residualSd());
        Map<String, Double> digits = new TreeMap<>();
        for (String line : Oracles.lines("nist/certified.tsv")) {
            String[] f = line.split("\t");
            if (f[1].equals(name))
                digits.put(f[2], digits(Double.parseDouble(f[5]), Objects.requireNonNull(found.get(f[2]))));
        }
        return digits;
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void hasFourteenDigitsOfTheDoubles(String name) {
        Map<String, Double> digits = digits(name);
        digits.forEach((quantity, lre) -> assertTrue(lre >= 14, () -> name + " " + quantity + ": " + lre + " digits"));
        assertEquals(9, digits.size());
    }

    @Test
    void tableShowsWhatIsMeasured() throws IOException {
        AccuracySheet sheet = new AccuracySheet("anova");
        for (String name : SETS) {
            Map<String, Double> d = digits(name);
            sheet.add(name, Stream.of("ss_between", "ss_within", "F", "residual_sd")
                    .mapToDouble(q -> Math.min(15, Objects.requireNonNull(d.get(q)))).toArray());
        }
        sheet.compare();
    }

    @Test
    void hasFourteenDigitsOnLargeSetsToo() {
        for (double offset : new double[] {1e6, 1e12}) { // as SmLs03, SmLs06 and SmLs09: 9 groups of 2001
            double[][] groups = new double[9][2001];
            for (int i = 0; i < 9; i++) {
                double mean = 1.4 + 0.1 * (i % 9);
                groups[i][0] = offset + mean;
                for (int j = 1; j < 2001; j++) groups[i][j] = offset + (j % 2 == 1 ? mean - 0.1 : mean + 0.1);
            }
            check(groups);
        }
    }

    @Test
    void hasFourteenDigitsOnAtomicWeights() { // shaped as AtmWtAg: two instruments, seven digits in common
        double[][] groups = {new double[24], new double[24]};
        java.util.random.RandomGenerator r = new org.jonum.distuv.Philox4x64(7);
        for (double[] g : groups) Arrays.setAll(g, i -> 107.8681 + 1e-7 * r.nextInt(900));
        check(groups);
    }

    private static void check(double[][] groups) {
        MathContext c = new MathContext(45);
        BigDecimal all = BigDecimal.ZERO, within = BigDecimal.ZERO, between = BigDecimal.ZERO;
        BigDecimal[] mean = new BigDecimal[groups.length];
        int n = 0;
        for (int i = 0; i < groups.length; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (double v : groups[i]) sum = sum.add(new BigDecimal(v));
            all = all.add(sum);
            n += groups[i].length;
            mean[i] = sum.divide(BigDecimal.valueOf(groups[i].length), c);
            for (double v : groups[i]) within = within.add(new BigDecimal(v).subtract(mean[i]).pow(2, c), c);
        }
        BigDecimal grand = all.divide(BigDecimal.valueOf(n), c);
        for (int i = 0; i < groups.length; i++) {
            between = between.add(mean[i].subtract(grand).pow(2, c).multiply(BigDecimal.valueOf(groups[i].length)), c);
        }
        Anova table = Anova.oneWay(groups);
        double f = between.divide(within, c).doubleValue() * (n - groups.length) / (groups.length - 1);
        assertTrue(digits(within.doubleValue(), table.residuals().sumOfSquares()) >= 14);
        assertTrue(digits(between.doubleValue(), table.row(0).sumOfSquares()) >= 14);
        assertTrue(digits(f, table.row(0).f()) >= 14, () -> f + " " + table.row(0).f());
        int[] a = new int[n], b = new int[n]; // the same by the table of two factors: b is the half of the group
        double[] y = new double[n];
        int at = 0;
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < groups[i].length; j++, at++) {
                a[at] = i;
                b[at] = j % 2;
                y[at] = groups[i][j];
            }
        }
        assertTrue(digits(between.doubleValue(), Anova.twoWay(y, a, b).row(0).sumOfSquares()) >= 13.5);
        Anova.Row[] rows = Anova.additive(y, a, b).rows().toArray(Anova.Row[]::new);
        assertTrue(digits(within.doubleValue(), rows[1].sumOfSquares() + rows[2].sumOfSquares()) >= 13);
    }
}
