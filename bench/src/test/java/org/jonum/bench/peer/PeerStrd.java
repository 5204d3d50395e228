package org.jonum.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import org.hipparchus.stat.inference.OneWayAnova;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/// Digits that Hipparchus and Commons Math reach on NIST's sets, for the last columns of the sheets among stat's test resources: run it in the
/// root of the repository.
final class PeerStrd {
    private static final Path RESOURCES = Path.of("stat/src/test/resources/org/jonum/stat");

    private PeerStrd() {}

    /// Coefficients, then standard errors.
    private record Fit(double[] b, double[] se) {}

    public static void main(String... none) throws IOException {
        Map<String, Double> anova = certified("inference");
        for (String set : List.of("SiRstv", "SmLs01", "SmLs02", "SmLs04", "SmLs05", "SmLs07", "SmLs08")) {
            List<double[]> groups = groups(set);
            double f = anova.getOrDefault(set + " F", Double.NaN);
            System.out.printf(Locale.ROOT, "anova\t%s\tHipparchus %.1f, Commons Math %.1f%n", set,
                    digits(new OneWayAnova().anovaFValue(groups), f),
                    digits(new org.apache.commons.math4.legacy.stat.inference.OneWayAnova().anovaFValue(groups), f));
        }
        Map<String, Double> linear = certified("regression");
        for (String set : List.of("Norris", "Pontius", "NoInt1", "Longley", "Wampler1", "Wampler2", "Wampler3")) {
            System.out.println("linear\t" + set + "\tHipparchus " + digits(set, linear, PeerStrd::hipparchus)
                    + "; Commons Math " + digits(set, linear, PeerStrd::commonsMath));
        }
    }

    private static double digits(double found, double value) {
        double e = Math.abs(found - value) / (value == 0 ? 1 : Math.abs(value));
        return e == 0 ? 15 : Math.max(0, Math.min(15, -Math.log10(e)));
    }

    private static Map<String, Double> certified(String module) throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (String line : Files.readAllLines(RESOURCES.resolve(module + "/nist/certified.tsv"))) {
            String[] f = line.split("\t");
            if (!f[0].equals("kind")) values.put(f[1] + " " + f[2], Double.valueOf(f[5]));
        }
        return values;
    }

    private static List<double[]> groups(String set) throws IOException {
        Map<Integer, List<Double>> groups = new TreeMap<>();
        Path file = RESOURCES.resolve("inference/nist/" + set + ".dat.gz");
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
            in.lines().map(l -> l.strip().split("\\s+"))
                    .filter(f -> f.length == 2 && f[0].matches("\\d+") && f[1].matches("[-.\\d]+"))
                    .forEach(f -> groups.computeIfAbsent(Integer.valueOf(f[0]), _ -> new ArrayList<>())
                            .add(Double.valueOf(f[1])));
        }
        return groups.values().stream().map(g -> g.stream().mapToDouble(v -> v).toArray()).toList();
    }

    private static String digits(String set, Map<String, Double> values, BiFunction<double[], double[][], Fit> method)
            throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(RESOURCES.resolve("regression/nist/" + set + ".dat"),
                StandardCharsets.ISO_8859_1);
        for (String line : lines.subList(60, lines.size())) {
            if (line.isBlank()) continue;
            String[] f = line.strip().split("\\s+");
            double[] row = new double[f.length];
            for (int i = 0; i < f.length; i++) row[i] = Double.parseDouble(f[i]);
            rows.add(row);
        }
        int degree = set.equals("Norris") ? 1 : set.equals("Pontius") ? 2 : set.startsWith("W") ? 5 : 0;
        int first = set.equals("NoInt1") ? 1 : 0;
        double[] y = new double[rows.size()];
        double[][] x = new double[y.length][];
        for (int i = 0; i < y.length; i++) {
            double[] r = rows.get(i);
            y[i] = r[0];
            x[i] = new double[degree > 0 ? degree + 1 : r.length - first];
            for (int j = 0; j < x[i].length; j++)
                x[i][j] = degree > 0 ? Math.pow(r[1], j) : j == 0 && first == 0 ? 1 : r[j + first];
        }
        Fit fit = method.apply(y, x);
        double b = 15, se = 15;
        for (int j = 0; j < fit.b.length; j++) {
            b = Math.min(b, digits(fit.b[j], values.getOrDefault(set + " B" + (j + first), Double.NaN)));
            se = Math.min(se, digits(fit.se[j], values.getOrDefault(set + " sd_B" + (j + first), Double.NaN)));
        }
        boolean exact = set.equals("Wampler1") || set.equals("Wampler2");
        String coefficients = String.format(Locale.ROOT, "%.1f", b);
        return exact ? coefficients : coefficients + String.format(Locale.ROOT, ", %.1f", se);
    }

    private static Fit hipparchus(double[] y, double[][] x) {
        OLSMultipleLinearRegression r = new OLSMultipleLinearRegression();
        r.setNoIntercept(true);
        r.newSampleData(y, x);
        return new Fit(r.estimateRegressionParameters(), r.estimateRegressionParametersStandardErrors());
    }

    private static Fit commonsMath(double[] y, double[][] x) {
        var r = new org.apache.commons.math4.legacy.stat.regression.OLSMultipleLinearRegression();
        r.setNoIntercept(true);
        r.newSampleData(y, x);
        return new Fit(r.estimateRegressionParameters(), r.estimateRegressionParametersStandardErrors());
    }
}
