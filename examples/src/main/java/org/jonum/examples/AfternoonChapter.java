package org.jonum.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.plot.Plot;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.Correlation;
import org.jonum.stat.Summary;
import org.jonum.stat.inference.Adjustment;
import org.jonum.stat.inference.KruskalWallisTest;
import org.jonum.stat.inference.ShapiroWilkTest;
import org.jonum.stat.inference.TTest;
import org.jonum.stat.inference.TestResult;
import org.jonum.stat.multivariate.Pca;
import org.jonum.stat.regression.Design;
import org.jonum.stat.regression.LinearFit;
import org.jonum.stat.regression.LinearRegression;
import org.jonum.stat.resampling.Bootstrap;

/// A statistician's afternoon with 178 wines: description, tests, a regression and its diagnostics, a bootstrap interval, pictures.
final class AfternoonChapter implements Chapter {
    /// What was measured, in the order of the columns.
    private static final String[] NAMES = {"alcohol", "malic acid", "ash", "alcalinity", "magnesium", "phenols",
        "flavanoids", "other phenols", "proanthocyanins", "colour", "hue", "OD280/OD315", "proline"};
    private static final int ALCOHOL = 0, FLAVANOIDS = 6, COLOUR = 9, PROLINE = 12;
    private static final int REPLICATES = 4000;

    private final Path plots;

    AfternoonChapter(Path plots) {
        this.plots = plots;
    }

    @Override
    public String name() {
        return "wine";
    }

    @Override
    public String title() {
        return "A statistician's afternoon: 178 wines described, compared, regressed and drawn";
    }

    @Override
    public void run(PrintStream out) {
        Dataset wine = Dataset.wine();
        describe(out, wine);
        compare(out, wine);
        LinearFit fit = regress(out, wine);
        interval(out, wine);
        draw(out, wine, fit);
    }

    private static void describe(PrintStream out, Dataset wine) {
        Table table = new Table().row("", "mean", "sd", "min", "median", "max", "skewness");
        for (int j : new int[] {ALCOHOL, FLAVANOIDS, COLOUR, PROLINE}) {
            Summary s = Summary.of(wine.x().col(j).toArray());
            table.row(NAMES[j], number(s.mean()), number(s.standardDeviation()), number(s.min()), number(s.median()),
                    number(s.max()), number(s.skewness()));
        }
        table.print(out);
        out.println();
    }

    /// Which measurements differ between the three cultivars, with Holm's correction for having asked thirteen times.
    private static void compare(PrintStream out, Dataset wine) {
        TestResult[] tests = IntStream.range(0, NAMES.length)
                .mapToObj(j -> KruskalWallisTest.test(groups(wine, j))).toArray(TestResult[]::new);
        double[] logP = Arrays.stream(tests).mapToDouble(TestResult::logPValue).toArray();
        double[] adjusted = Adjustment.HOLM.ofLogs(logP);
        Table table = new Table().row("Kruskal-Wallis over cultivars", "H", "log10 p", "adjusted");
        for (int j : IntStream.range(0, NAMES.length).boxed().sorted((a, b) -> Double.compare(logP[a], logP[b]))
                .mapToInt(i -> i).toArray()) {
            table.row(NAMES[j], number(tests[j].statistic()), number(logP[j] / Math.log(10)),
                    number(adjusted[j] / Math.log(10)));
        }
        table.print(out);
        out.println();
        double[][] alcohol = groups(wine, ALCOHOL);
        out.println(TTest.welch(alcohol[0], alcohol[2]));
    }

    private static double[][] groups(Dataset wine, int column) {
        double[] v = wine.x().col(column).toArray();
        return IntStream.range(0, wine.classes().size()).mapToObj(c -> IntStream.range(0, v.length)
                .filter(i -> wine.y()[i] == c).mapToDouble(i -> v[i]).toArray()).toArray(double[][]::new);
    }

    private static LinearFit regress(PrintStream out, Dataset wine) {
        Matrix x = Matrix.columns(wine.x().col(COLOUR), wine.x().col(PROLINE), wine.x().col(FLAVANOIDS));
        LinearFit fit = LinearRegression.fit(Design.withIntercept(x).named("colour", "proline", "flavanoids"),
                wine.x().col(ALCOHOL).toArray());
        out.println(fit.summary());
        out.printf(Locale.ROOT, "Residuals: %s%n", ShapiroWilkTest.test(fit.residuals()).pValue() > 0.05
                ? "nothing speaks against a normal law (Shapiro-Wilk, p > 0.05)"
                : "not normal (Shapiro-Wilk, p < 0.05)");
        double[] distance = fit.influence().cook();
        int most =
                IntStream.range(0, distance.length).reduce((a, b) -> distance[a] > distance[b] ? a : b).orElseThrow();
        out.printf(Locale.ROOT, "Wine %d moves the fit most: Cook's distance %.3f%n%n", most, distance[most]);
        return fit;
    }

    private static void interval(PrintStream out, Dataset wine) {
        double[] alcohol = wine.x().col(ALCOHOL).toArray(), colour = wine.x().col(COLOUR).toArray();
        ConfidenceInterval i = Bootstrap.ofPairs(alcohol, colour, Correlation::spearman, REPLICATES, new Philox4x64(1))
                .bca(0.95);
        out.printf(Locale.ROOT,
                "Spearman's correlation of alcohol and colour: %.3f, 95 %% from %.3f to %.3f (BCa, %d replicates)%n%n",
                Correlation.spearman(alcohol, colour), i.lower(), i.upper(), REPLICATES);
    }

    private void draw(PrintStream out, Dataset wine, LinearFit fit) {
        double[][] colour = groups(wine, COLOUR);
        Map<String, double[]> boxes = new LinkedHashMap<>();
        for (int c = 0; c < colour.length; c++) boxes.put("cultivar " + (c + 1), colour[c]);
        Plot.boxes(boxes).title("Colour of 178 wines").yLabel("intensity").write(plots.resolve("wine-colour.png"));
        double[] r = fit.residuals();
        double sigma = fit.sigma();
        Plot.quantiles(Arrays.stream(r).map(v -> v / sigma).toArray(), Normal.standard())
                .title("Residuals of the regression").write(plots.resolve("wine-residuals.png"));
        Plot.scatter(fit.fitted(), r).title("Residuals over what was fitted").xLabel("fitted alcohol, %")
                .yLabel("residual")
                .write(plots.resolve("wine-fitted.png"));
        Plot.scree(Pca.ofScaled(wine.x())).title("Thirteen measurements").write(plots.resolve("wine-scree.png"));
        Plot.heatMap(Correlation.matrix(wine.x())).names(List.of(NAMES)).title("Their correlations")
                .write(plots.resolve("wine-correlations.png"));
        out.println("Drawn: " + plots.resolve("wine-*.png"));
    }

    private static String number(double v) {
        return String.format(Locale.ROOT, "%.3g", v);
    }
}
