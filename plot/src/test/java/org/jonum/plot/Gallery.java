package org.jonum.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jonum.distuv.Exponential;
import org.jonum.distuv.Gamma;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Poisson;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Bfgs;
import org.jonum.optimize.Control;
import org.jonum.optimize.NelderMead;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Recorder;
import org.jonum.stat.Roc;
import org.jonum.stat.multivariate.Pca;

/// The pictures of docs/plots.md; the bodies of these methods are its code.
final class Gallery {
    static final Map<String, Supplier<Picture>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("histogram", Gallery::histogram);
        ALL.put("quantiles", Gallery::quantiles);
        ALL.put("ecdf", Gallery::ecdf);
        ALL.put("boxes", Gallery::boxes);
        ALL.put("scatter", Gallery::scatter);
        ALL.put("curves", Gallery::curves);
        ALL.put("masses", Gallery::masses);
        ALL.put("speed", Gallery::speed);
        ALL.put("convergence", Gallery::convergence);
        ALL.put("roc", Gallery::roc);
        ALL.put("scree", Gallery::scree);
        ALL.put("heatmap", Gallery::heatmap);
        ALL.put("spy", Gallery::spy);
    }

    private Gallery() {}

    static Picture histogram() {
        double[] minutes = new Gamma(3, 1).sample(new Random(7), new double[400]);
        return Plot.histogram(minutes).density(Gamma.fit(minutes).law()).density(Normal.fit(minutes).law())
                .title("400 waiting times, and two laws fitted to them").xLabel("minutes");
    }

    static Picture quantiles() {
        double[] minutes = new Gamma(3, 1).sample(new Random(7), new double[400]);
        return Plot.quantiles(minutes, Normal.fit(minutes).law()).title("A gamma sample is not normal");
    }

    static Picture ecdf() {
        double[] sample = new Exponential(1).sample(new Random(1), new double[60]);
        return Plot.ecdf(sample).cdf(new Exponential(1)).title("60 values and their law").xLabel("x");
    }

    static Picture boxes() {
        RandomGenerator random = new Random(7);
        Map<String, double[]> groups = new LinkedHashMap<>();
        for (String dose : List.of("none", "low", "middle", "high"))
            groups.put(dose, new Normal(groups.size(), 1 + 0.3 * groups.size()).sample(random, new double[80]));
        return Plot.boxes(groups).title("Response by dose").yLabel("response");
    }

    static Picture scatter() {
        RandomGenerator random = new Random(7);
        double[] x = random.doubles(60, 0, 10).toArray(), y = new double[60];
        for (int i = 0; i < x.length; i++) y[i] = 2 + 0.7 * x[i] + random.nextGaussian();
        return Plot.scatter(x, y).fit().title("A line and its band").xLabel("x").yLabel("y");
    }

    static Picture curves() {
        return Plot.empty().xRange(-6, 6).density(new Normal(0, 1)).density(new Normal(1, 2))
                .curve("their mean", x -> (new Normal(0, 1).pdf(x) + new Normal(1, 2).pdf(x)) / 2)
                .title("Two normal laws").yLabel("density");
    }

    static Picture masses() {
        return Plot.empty().density(new Poisson(2)).density(new Poisson(9)).title("Two Poisson laws").xLabel("count")
                .yLabel("probability");
    }

    static Picture speed() {
        double[] n = {8, 16, 32, 64, 128, 256, 512, 1024};
        double[] fast = {6, 14, 21, 26, 29, 30, 30, 31}, slow = {2, 2.4, 2.6, 2.7, 2.7, 2.5, 1.9, 1.4};
        return Plot.empty().line("blocked", n, fast).line("three loops", n, slow).logX().xRange(8, 1024).yRange(0, 32)
                .title("A product of matrices").xLabel("n").yLabel("GFLOP/s");
    }

    static Picture convergence() {
        Problem valley = Problem.of(v -> 100 * Math.pow(v[1] - v[0] * v[0], 2) + Math.pow(1 - v[0], 2));
        Recorder slow = new Recorder(), fast = new Recorder();
        new NelderMead().minimize(valley, Control.DEFAULT.listen(slow), -1.2, 1);
        new Bfgs().minimize(valley, Control.DEFAULT.listen(fast), -1.2, 1);
        return Plot.convergence("Nelder–Mead", slow).and(Plot.convergence("BFGS", fast)).title("Rosenbrock's valley");
    }

    static Picture roc() {
        RandomGenerator random = new Random(7);
        double[] score = new double[200];
        boolean[] ill = new boolean[200];
        for (int i = 0; i < 200; i++) {
            ill[i] = i % 3 == 0;
            score[i] = random.nextGaussian() + (ill[i] ? 1.3 : 0);
        }
        return Plot.roc(Roc.of(score, ill)).title("A diagnostic score");
    }

    static Picture scree() {
        Matrix x = Matrix.random(new Random(7), 300, 8);
        for (int i = 0; i < 300; i++)
            for (int j = 1; j < 8; j++) x.set(i, j, x.get(i, j) / (1 + j) + 0.6 * x.get(i, j - 1));
        return Plot.scree(Pca.of(x)).title("Eight measurements");
    }

    static Picture heatmap() {
        Matrix a = Matrix.generate(12, 12, (i, j) -> Math.cos(0.4 * (i - j)) * Math.exp(-0.15 * Math.abs(i - j)));
        return Plot.heatMap(a).title("A covariance");
    }

    static Picture spy() {
        Matrix a = Matrix.generate(60, 60, (i, j) -> i == 0 || j == 0 || i == j || i == j + 10 ? 1 : 0);
        return Plot.spy(a).title("An arrowhead and a diagonal");
    }

    /// docs/plots.md, from the source of this class.
    static List<String> page(List<String> source) {
        List<String> page = new ArrayList<>(List.of("# Plots", "",
                "`org.jonum.plot` (artifact `jonum-plot`, on XChart) draws what the library computes. Every picture below is",
                "written by the code beside it; this page is made from the source of the module's tests (`Gallery`).",
                "",
                "`plot.write(Path.of(\"plot.png\"))` and `.svg` need no display; `plot.show()` opens a window, also from `./shell`. Plots are",
                "immutable: layers (`points`, `line`, `dashed`, `band`, `curve`, `density`, `cdf`, `fit`, `and`) and settings (`title`, `xLabel`, `logY`,",
                "`xRange`, `size` …) each give a new one. Colours are those of Okabe and Ito, which most people who do not see red and",
                "green as others do tell apart."));
        for (String name : ALL.keySet()) {
            page.addAll(List.of("", "## " + name, "", "``` java"));
            int head = source.indexOf("    static Picture " + name + "() {");
            source.subList(head + 1, source.size()).stream().takeWhile(l -> !l.equals("    }"))
                    .map(l -> l.substring(8)).forEach(page::add);
            page.addAll(List.of("```", "", "![" + name + "](plots/" + name + ".png)"));
        }
        return page;
    }
}
