package org.jonum.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jonum.distuv.DiscreteDistribution;
import org.jonum.distuv.Distribution;
import org.jonum.optimize.Iteration;
import org.jonum.optimize.Recorder;
import org.jonum.stat.Roc;
import org.jonum.stat.multivariate.Pca;

/// Lines that something else of the library has computed.
final class Curves {
    /// A discrete law is drawn where all but so much of it lies, at no more places than that.
    private static final double REST = 1e-4;
    private static final int PLACES = 1000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

    private Curves() {}

    /// A law's name with three digits of its parameters.
    static String name(Distribution law) {
        return NUMBER.matcher(law.toString()).replaceAll(m -> new BigDecimal(m.group()).round(new MathContext(3))
                .stripTrailingZeros().toPlainString());
    }

    static Layer masses(int hue, DiscreteDistribution law) {
        long from = law.quantile(REST), to = Math.min(law.isf(REST), from + PLACES - 1);
        double[] x = IntStream.rangeClosed(0, (int) (to - from)).mapToDouble(i -> (double) (from + i)).toArray();
        return new Layer.Points(name(law), hue, x, Arrays.stream(x).map(v -> law.pmf((long) v)).toArray());
    }

    static Plot scree(Pca pca) {
        double[] variances = pca.variances();
        double total = pca.totalVariance();
        double[] k = IntStream.rangeClosed(1, variances.length).mapToDouble(i -> i).toArray();
        double[] part = Arrays.stream(variances).map(v -> v / total).toArray();
        double[] upTo = IntStream.rangeClosed(1, variances.length).mapToDouble(pca::explained).toArray();
        return Plot.empty().with(new Layer.Line("", 0, k, part, Layer.Stroke.SOLID),
                new Layer.Points("in this component", 0, k, part),
                new Layer.Line("", 1, k, upTo, Layer.Stroke.SOLID),
                new Layer.Points("in all up to it", 1, k, upTo))
                .xLabel("principal component").yLabel("part of the variance").xRange(0.5, k.length + 0.5)
                .yRange(0, 1);
    }

    static Plot roc(Roc roc) {
        double[] x = roc.falsePositiveRates(), y = roc.truePositiveRates(), ends = {0, 1};
        String name = String.format(Locale.ROOT, "area %.3f ± %.3f", roc.auc(), roc.standardError());
        return Plot.empty().reference("", ends, ends).line(name, x, y).xLabel("false positive rate")
                .yLabel("true positive rate").xRange(0, 1).yRange(0, 1).size(520, 540);
    }

    static Plot convergence(String name, Recorder recorder) {
        List<Iteration> kept = recorder.iterations();
        if (kept.isEmpty()) throw new IllegalArgumentException("convergence: nothing was recorded");
        double least = kept.stream().mapToDouble(Iteration::best).min().orElseThrow();
        double[] x = kept.stream().mapToDouble(Iteration::evaluations).toArray();
        double[] y = kept.stream().mapToDouble(i -> i.best() - least).toArray();
        return Plot.empty().line(name, x, y).logY().xLabel("evaluations").yLabel("best value less the least");
    }
}
