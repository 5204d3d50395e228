package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What follows from a density and a support alone.
class OwnLawTest {
    /// (1 + cos(x/s))/2πs for abs(x) < πs.
    private record Cosine(double scale) implements ContinuousDistribution {
        @Override
        public Interval support() {
            return new Interval(-Math.PI * scale, Math.PI * scale);
        }

        @Override
        public double pdf(double x) {
            double c = Math.cos(0.5 * x / scale);
            return Math.abs(x) <= Math.PI * scale ? c * c / (Math.PI * scale) : Double.isNaN(x) ? x : 0;
        }
    }

    /// x^(−1/2)/2 on 0 … 1: infinite at an end.
    private record Root() implements ContinuousDistribution {
        @Override
        public Interval support() {
            return new Interval(0, 1);
        }

        @Override
        public double pdf(double x) {
            return x >= 0 && x <= 1 ? 0.5 / Math.sqrt(x) : Double.isNaN(x) ? x : 0;
        }
    }

    /// Only the density of another law.
    private record Bare(ContinuousDistribution law) implements ContinuousDistribution {
        @Override
        public Interval support() {
            return law.support();
        }

        @Override
        public double pdf(double x) {
            return law.pdf(x);
        }

        @Override
        public double logPdf(double x) {
            return law.logPdf(x);
        }
    }

    private static void near(double expected, double found, double relative) {
        assertEquals(expected, found, relative * Math.abs(expected));
    }

    @Test
    void raisedCosineHasItsClosedForm() {
        for (double s : new double[] {1e-3, 1, 250}) {
            Cosine law = new Cosine(s);
            for (double u : new double[] {-3, -1, 0.5, 2}) {
                near(0.5 + (u + Math.sin(u)) / (2 * Math.PI), law.cdf(u * s), 1e-11);
                near(0.5 - (u + Math.sin(u)) / (2 * Math.PI), law.sf(u * s), 1e-11);
                near(law.cdf(u * s), law.cdf(law.quantile(law.cdf(u * s))), 1e-11);
            }
            assertEquals(0, law.mean(), 1e-9 * s);
            near((Math.PI * Math.PI / 3 - 2) * s * s, law.variance(), 1e-10);
            assertEquals(0, law.mode(), 1e-6 * s);
        }
    }

    @Test
    void farTailsOfADensityAloneAreThoseOfTheLaw() {
        for (ContinuousDistribution law : new ContinuousDistribution[] {new Normal(3, 2), new Gumbel(-1, 0.5),
            new Weibull(2, 5), new Logistic(0, 1), new Pareto(1, 3)}) {
            Bare bare = new Bare(law);
            for (double p : new double[] {1e-200, 1e-10, 0.3}) {
                near(p, bare.sf(law.isf(p)), 1e-10);
                near(law.isf(p), bare.isf(p), 1e-9);
                double x = law.quantile(p);
                if (law.cdf(Math.nextUp(x)) < 1.01 * p) near(law.cdf(x), bare.cdf(x), 1e-10);
            }
            near(law.logSf(law.isfLog(-2000)), bare.logSf(law.isfLog(-2000)), 1e-10);
            near(law.median(), bare.median(), 1e-9);
        }
    }

    @Test
    void singularEndIsIntegrated() {
        Root law = new Root();
        near(1e-100, law.cdf(1e-200), 1e-10);
        near(0.5, law.cdf(0.25), 1e-10);
        near(0.25, law.quantile(0.5), 1e-9);
        near(1 / 3.0, law.mean(), 1e-10);
    }

    @Test
    void momentsThatDivergeAreInfinite() {
        assertEquals(Double.POSITIVE_INFINITY, new Bare(new Pareto(1, 0.5)).mean());
        assertEquals(Double.POSITIVE_INFINITY, new Bare(new Pareto(1, 1.5)).variance());
        assertEquals(Double.NaN, new Bare(new Cauchy(0, 1)).mean());
    }
}
