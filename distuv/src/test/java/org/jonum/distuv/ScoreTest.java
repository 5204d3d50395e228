package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Scores against differences of the logarithms of densities, and their means.
class ScoreTest {
    private static final double STEP = 2e-3;

    private static Stream<Laws.Law> scored() {
        return Laws.all().stream().filter(l -> l.random(1) instanceof Scored);
    }

    @TestFactory
    Stream<DynamicTest> scoreIsTheGradientOfTheLogDensity() {
        return scored().map(l -> dynamicTest(l.name(), () -> {
            for (long seed = 0; seed < 40; seed++) {
                Distribution law = l.random(seed);
                double[] p = Components.of(law), score = new double[4];
                for (double u : new double[] {1e-6, 0.03, 0.3, 0.7, 0.97, 1 - 1e-6}) {
                    double x = law instanceof DiscreteDistribution d ? d.quantile(u)
                            : ((ContinuousDistribution) law).quantile(u);
                    if (!(x > -1e300 && x < 1e300) || isAnEnd(law, x)) continue;
                    ((Scored) law).score(x, score);
                    for (int i = 0; i < p.length; i++) check(law, p, i, x, score[i]);
                }
            }
        }));
    }

    private static boolean isAnEnd(Distribution law, double x) {
        Interval all = law.support();
        return law instanceof ContinuousDistribution && (x == all.lower() || x == all.upper());
    }

    private static void check(Distribution law, double[] p, int i, double x, double score) {
        if (Math.abs(score) > 1e9) return; // x itself is not known so well
        Interval all = law.support();
        double spread = law instanceof ContinuousDistribution ? spread(law) : 1,
                far = Math.min(x - all.lower(), all.upper() - x);
        double h = 1e-3 * Math.min(Math.min(Math.abs(p[i]), spread), room(law, p, i));
        if (law instanceof ContinuousDistribution) h = Math.min(h, 0.01 * far);
        h = Math.min(h, 1e-3 / Math.abs(score));
        double a = difference(law, p, i, x, h), b = difference(law, p, i, x, 0.5 * h);
        double slope = (4 * b - a) / 3, noise = 1e-14 * (1 + Math.abs(Sample.logDensity(law).applyAsDouble(x))) / h;
        double bound = 1e-6 * Math.abs(score) + Math.abs(a - b) * STEP + 100 * noise;
        if (Double.isFinite(slope)) assertEquals(slope, score, bound, law + " at " + x + ", parameter " + i);
    }

    /// How far a probability is from 0 and 1.
    private static double room(Distribution law, double[] p, int i) {
        boolean isProbability =
                law.getClass().getRecordComponents()[law.getClass().getRecordComponents().length - p.length
                        + i].getName().equals("probability");
        return isProbability ? Math.min(p[i], 1 - p[i]) : Double.POSITIVE_INFINITY;
    }

    private static double spread(Distribution law) {
        ContinuousDistribution c = (ContinuousDistribution) law;
        return Math.min(c.quantile(0.75) - c.quantile(0.25), 1e3);
    }

    private static double difference(Distribution law, double[] p, int i, double x, double h) {
        double[] up = p.clone(), down = p.clone();
        up[i] += h;
        down[i] -= h;
        return (Sample.logDensity(Components.with(law, up)).applyAsDouble(x)
                - Sample.logDensity(Components.with(law, down)).applyAsDouble(x)) / (up[i] - down[i]);
    }

    /// E score = 0, for laws whose support does not depend on the parameter.
    @TestFactory
    Stream<DynamicTest> meanScoreIsZero() {
        return scored().filter(l -> l.random(1) instanceof ContinuousDistribution)
                .map(l -> dynamicTest(l.name(), () -> {
                    for (long seed = 100; seed < 105; seed++) {
                        ContinuousDistribution law = (ContinuousDistribution) l.random(seed);
                        double[] p = Components.of(law);
                        for (int i = 0; i < p.length; i++) {
                            if (movesTheSupport(law, p, i)) continue;
                            int at = i;
                            double mean = Numerics.expectation(law, x -> ((Scored) law).score(x, new double[4])[at]);
                            double square = Numerics.expectation(law,
                                    x -> Math.pow(((Scored) law).score(x, new double[4])[at], 2));
                            if (square < 1e12)
                                assertEquals(0, mean, 1e-6 * Math.sqrt(square), law + ", parameter " + i);
                        }
                    }
                }));
    }

    private static boolean movesTheSupport(Distribution law, double[] p, int i) {
        double[] q = p.clone();
        q[i] *= 1 + 1e-6;
        return !Components.with(law, q).support().equals(law.support());
    }
}
