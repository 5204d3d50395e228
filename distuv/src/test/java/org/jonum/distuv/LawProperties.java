package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every law of [Laws], at random parameters and points.
class LawProperties {
    /// The same laws and points in every run, so that a build that was green stays it; "" looks for new ones.
    private static final String SEED = "20261126";

    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;
    /// Below, integers and their neighbours are doubles; beyond, and where a quantile is no long any more, it is an end.
    private static final long EXACT = 1L << 53;
    /// The probabilities whose quantiles are the points.
    private static final double[] PROBABILITIES = {1e-200, 1e-20, 1e-5, 0.03, 0.3, 0.5};

    @Provide
    Arbitrary<Laws.Law> laws() {
        return Arbitraries.of(Laws.all());
    }

    @Provide
    Arbitrary<Laws.Law> continuous() {
        return Arbitraries.of(Laws.all().stream().filter(l -> l.random(1) instanceof ContinuousDistribution).toList());
    }

    @Provide
    Arbitrary<Laws.Law> discrete() {
        return Arbitraries.of(Laws.all().stream().filter(l -> l.random(1) instanceof DiscreteDistribution).toList());
    }

    /// Points of both tails and the centre, in ascending order.
    private static double[] points(Distribution law, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[2 * PROBABILITIES.length];
        for (int i = 0; i < PROBABILITIES.length; i++) {
            double p = PROBABILITIES[i] * random.nextDouble(0.5, 1);
            x[2 * i] = at(law, p, true);
            x[2 * i + 1] = at(law, p, false);
        }
        Arrays.sort(x);
        return x;
    }

    private static double at(Distribution law, double p, boolean lower) {
        if (law instanceof ContinuousDistribution c) return lower ? c.quantile(p) : c.isf(p);
        if (law instanceof DiscreteDistribution d) return lower ? d.quantile(p) : d.isf(p);
        throw new AssertionError(law);
    }

    private static boolean near(double a, double b, double relative) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));
    }

    @Property(tries = 600, seed = SEED)
    void tailsAddUpAndTheirLogarithmsAgree(@ForAll("laws") Laws.Law l, @ForAll long seed) {
        Distribution law = l.random(seed);
        for (double x : points(law, seed)) {
            double p = law.cdf(x), q = law.sf(x);
            String at = law + " at " + x + ": " + p + ", " + q;
            assertTrue(p >= 0 && p <= 1 && q >= 0 && q <= 1, at);
            assertEquals(1, p + q, 4e-15, at);
            assertTrue(
                    p < 1e-290 || near(law.logCdf(x), Math.log(p), 1e-12) || near(law.logCdf(x), Math.log1p(-q), 1e-12),
                    at + ", " + law.logCdf(x));
            assertTrue(
                    q < 1e-290 || near(law.logSf(x), Math.log(q), 1e-12) || near(law.logSf(x), Math.log1p(-p), 1e-12),
                    at + ", " + law.logSf(x));
            assertTrue(law.logCdf(x) <= 0 && law.logSf(x) <= 0, at);
            assertEquals(0 - law.logSf(x), law.cumulativeHazard(x), at);
        }
    }

    @Property(tries = 300, seed = SEED)
    void distributionFunctionAndQuantileNeverFall(@ForAll("laws") Laws.Law l, @ForAll long seed) {
        Distribution law = l.random(seed);
        double[] x = points(law, seed);
        for (int i = 0; i + 1 < x.length; i++) {
            for (int k = 0; k < 8; k++) {
                double a = x[i] + k / 8.0 * (x[i + 1] - x[i]), b = x[i] + (k + 1) / 8.0 * (x[i + 1] - x[i]);
                if (!(b - a > 1e-12 * Math.abs(b))) continue;
                String between = law + " between " + a + " and " + b;
                assertTrue(law.cdf(a) <= law.cdf(b) && law.sf(a) >= law.sf(b), between);
                assertTrue(law.logCdf(a) <= law.logCdf(b) && law.logSf(a) >= law.logSf(b), between);
            }
        }
        double last = Double.NEGATIVE_INFINITY;
        for (double p = 1e-300; p < 0.999; p = Math.max(p * 1e20, p + 0.02)) {
            double q = at(law, p, true);
            assertTrue(q >= last, law + " at " + p);
            last = q;
        }
    }

    @Property(tries = 400, seed = SEED)
    void quantilesAreInverses(@ForAll("continuous") Laws.Law l, @ForAll long seed) {
        ContinuousDistribution law = (ContinuousDistribution) l.random(seed);
        double bound = l.name().startsWith("Noncentral") ? 1e-12 : 1e-13;
        for (double p : PROBABILITIES) {
            double x = law.quantile(p), y = law.isf(p);
            String at = law + " at " + p + ": " + x + ", " + y;
            assertTrue(law.support().contains(x) && law.support().contains(y), at);
            // what an ulp of x is worth, in the probability
            double slackX = Math.abs(law.cdf(Math.nextUp(x)) - law.cdf(Math.nextDown(x))) / p,
                    slackY = Math.abs(law.sf(Math.nextDown(y)) - law.sf(Math.nextUp(y))) / p;
            if (slackX < 0.01 && Math.abs(x) < INF) assertEquals(1, law.cdf(x) / p, bound + 8 * slackX, at);
            if (slackY < 0.01 && Math.abs(y) < INF) assertEquals(1, law.sf(y) / p, bound + 8 * slackY, at);
            double logX = law.quantileLog(Math.log(p)), logY = law.isfLog(Math.log(p)), eps = 2e-13;
            assertEquals(x, logX, 20 * Math.ulp(x) + eps * p / law.pdf(x), at);
            assertEquals(y, logY, 20 * Math.ulp(y) + eps * p / law.pdf(y), at);
        }
        double far = law.quantileLog(-1e4), end = law.isfLog(-1e4); // to eight doubles
        if (Math.abs(far) < INF)
            assertTrue(law.logCdf(far - 8 * Math.ulp(far)) <= -1e4 * (1 - 1e-9)
                    && law.logCdf(far + 8 * Math.ulp(far)) >= -1e4 * (1 + 1e-9),
                    law + " at -1e4: " + far + ", where log F is " + law.logCdf(far));
        if (Math.abs(end) < INF)
            assertTrue(
                    law.logSf(end + 8 * Math.ulp(end)) <= -1e4 * (1 - 1e-9)
                            && law.logSf(end - 8 * Math.ulp(end)) >= -1e4 * (1 + 1e-9),
                    law + " at -1e4: " + end + ", where log of the tail is " + law.logSf(end));
    }

    @Property(tries = 400, seed = SEED)
    void probabilityOfAnIntervalIsAdditiveAndDoesNotCancel(@ForAll("laws") Laws.Law l, @ForAll long seed) {
        Distribution law = l.random(seed);
        double[] x = points(law, seed);
        for (int i = 0; i + 2 < x.length; i++) {
            double a = x[i], b = x[i + 1], c = x[i + 2], ab = law.probability(a, b), bc = law.probability(b, c),
                    ac = law.probability(a, c);
            String at = law + ": " + a + ", " + b + ", " + c + ": " + ab + " + " + bc + " = " + ac;
            assertTrue(near(ac, ab + bc, 1e-13), at);
            assertTrue(near(law.logProbability(a, c), Math.log(ac), 1e-12) || ac > 0.1 || ac < 1e-290,
                    at + law.logProbability(a, c));
            if (law.cdf(a) < 0.1 * law.cdf(c)) assertEquals(law.cdf(c) - law.cdf(a), ac, 1e-13 * law.cdf(c), at);
            if (law.sf(c) < 0.1 * law.sf(a)) assertEquals(law.sf(a) - law.sf(c), ac, 1e-13 * law.sf(a), at);
        }
        assertEquals(1, law.probability(-INF, INF), 1e-14);
        assertEquals(0, law.probability(x[4], x[4]));
        assertEquals(-INF, law.logProbability(x[4], x[4]));
        assertEquals(NAN, law.probability(NAN, 1));
        assertEquals(NAN, law.logProbability(1, NAN));
    }

    @Property(tries = 300, seed = SEED)
    void densityIsTheDerivativeOfTheDistributionFunction(@ForAll("continuous") Laws.Law l, @ForAll long seed) {
        ContinuousDistribution law = (ContinuousDistribution) l.random(seed);
        for (double p : new double[] {1e-100, 1e-10, 0.01, 0.2, 0.4}) {
            for (double x : new double[] {law.quantile(p), law.isf(p)}) {
                double d = 1e-2 * p / law.pdf(x);
                if (!(Math.abs(d) > 1e4 * Math.ulp(x) && law.support().contains(x - d) && law.support().contains(x + d)
                        && law.pdf(x) > 1e-290 && law.pdf(x) < 1e290 && d < INF))
                    continue;
                if (x - d < law.mode() && law.mode() < x + d) continue;
                double integral = Quadrature.finite(law::pdf, x - d, x + d), between = law.probability(x - d, x + d);
                assertTrue(near(integral, between, 1e-11 + 20 * Math.ulp(x) / d),
                        law + " at " + x + ": " + integral + ", " + between);
                assertTrue(near(Math.log(law.pdf(x)), law.logPdf(x), 1e-11) || Math.abs(law.logPdf(x)) < 0.5,
                        law + " at " + x);
                assertTrue(near(law.hazard(x), law.pdf(x) / law.sf(x), 1e-12), law + " at " + x);
            }
        }
    }

    /// The law, of which only density, support and mode are known.
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

        @Override
        public double mode() {
            return law.mode();
        }
    }

    @Property(tries = 150, seed = SEED)
    void momentsAreIntegrals(@ForAll("continuous") Laws.Law l, @ForAll long seed) {
        ContinuousDistribution law = (ContinuousDistribution) l.random(seed), bare = new Bare(law);
        if (law instanceof Mixture || law instanceof Kde) return; // with several modes
        if (!(law.pdf(law.mode()) < 50 * law.pdf(law.median()))) return; // the density may be infinite at an end
        double reach = (law.isf(1e-3) - law.median()) / (law.median() - law.quantile(0.25));
        if (!(reach < 1e6 && reach > 1e-6)) return; // over many orders of magnitude
        double sd = law.sd();
        assertEquals(law.median(), law.quantile(0.5),
                1e-14 * (Math.abs(law.median()) + law.quantile(0.6) - law.median()), law::toString);
        assertEquals(law.entropy(), bare.entropy(), 1e-9 * (1 + Math.abs(law.entropy())), law::toString);
        if (!(sd < INF)) return;
        assertEquals(law.mean(), bare.mean(), 1e-9 * (sd + Math.abs(law.mean())), law::toString);
        if (law.skewness() < 20) assertEquals(law.variance(), bare.variance(), 1e-8 * law.variance(), law::toString);
        if (law.excessKurtosis() < 200) {
            assertEquals(law.skewness(), bare.skewness(), 1e-7 * (1 + Math.abs(law.skewness())), law::toString);
            assertEquals(law.excessKurtosis(), bare.excessKurtosis(), 1e-6 * (3 + Math.abs(law.excessKurtosis())),
                    law::toString);
        }
    }

    @Property(tries = 100, seed = SEED)
    void modeIsTheHighestPoint(@ForAll("continuous") Laws.Law l, @ForAll long seed) {
        ContinuousDistribution law = (ContinuousDistribution) l.random(seed);
        double top = law.logPdf(law.mode());
        if (top == -INF) return; // the mode is so near to the end of the support that it is rounded to it
        for (double x : points(law, seed))
            if (!near(x, law.mode(), 1e-6))
                assertTrue(law.logPdf(x) <= top + 1e-9 * Math.abs(top) || top == INF || law.pdf(x) > 1e3,
                        law + " at " + x);
    }

    @Property(tries = 100, seed = SEED)
    void massesAddUp(@ForAll("discrete") Laws.Law l, @ForAll long seed) {
        DiscreteDistribution law = (DiscreteDistribution) l.random(seed);
        long from = law.quantile(1e-3), to = Math.min(law.isf(1e-3), from + 2000);
        double sum = law.cdf(from - 1.0);
        for (long k = from; k <= to; k++) {
            sum += law.pmf(k);
            assertEquals(law.cdf((double) k), sum, 1e-13, law + " at " + k);
            assertTrue(law.pmf(k) < 1e-290 || near(Math.log(law.pmf(k)), law.logPmf(k), 1e-12) || law.pmf(k) > 0.4,
                    law + " at " + k);
        }
        for (double p : PROBABILITIES) {
            long k = law.quantile(p), j = law.isf(p);
            if (Math.abs(k) < EXACT) assertTrue(law.cdf((double) k) >= p && law.cdf(k - 1.0) < p, law + " at " + p);
            if (Math.abs(j) < EXACT) assertTrue(law.sf((double) j) <= p && law.sf(j - 1.0) > p, law + " at " + p);
        }
    }

    @Property(tries = 200, seed = SEED)
    void specialArgumentsGiveTheirLimits(@ForAll("laws") Laws.Law l, @ForAll long seed) {
        Distribution law = l.random(seed);
        double[] at = {NAN, -INF, INF};
        alike(law, law.cdf(at, new double[3]), NAN, 0, 1);
        alike(law, law.sf(at, new double[3]), NAN, 1, 0);
        alike(law, law.logCdf(at, new double[3]), NAN, -INF, 0);
        alike(law, law.logSf(at, new double[3]), NAN, 0, -INF);
        assertEquals(NAN, law.hazard(NAN));
        if (!(law instanceof ContinuousDistribution c)) return;
        alike(law, c.pdf(at, new double[3]), NAN, 0, 0);
        alike(law, c.logPdf(at, new double[3]), NAN, -INF, -INF);
        Interval s = c.support();
        double[] p = {NAN, -0.1, 1.1, 0, 1}, lp = {NAN, 0.1, 2, -INF, 0};
        double[] up = {NAN, NAN, NAN, s.lower(), s.upper()}, down = {NAN, NAN, NAN, s.upper(), s.lower()};
        alike(law, c.quantile(p, new double[5]), up);
        alike(law, c.isf(p, new double[5]), down);
        alike(law, c.quantileLog(lp, new double[5]), up);
        alike(law, c.isfLog(lp, new double[5]), down);
        if (s.lower() > -INF) {
            double below = Math.nextDown(s.lower());
            assertEquals(0, c.pdf(below), law::toString);
            assertEquals(0, c.cdf(below), law::toString);
            assertEquals(1, c.sf(below), law::toString);
        }
        if (s.upper() < INF) {
            double above = Math.nextUp(Math.nextUp(s.upper()));
            assertEquals(0, c.pdf(above), law::toString);
            assertEquals(1, c.cdf(above), law::toString);
            assertEquals(0, c.sf(above), law::toString);
        }
    }

    /// The same, the sign of zeros left aside.
    private static void alike(Distribution law, double[] found, double... should) {
        assertArrayEquals(should, Arrays.stream(found).map(v -> v + 0.0).toArray(), law::toString);
    }

    /// Bits of any double: nothing may loop, throw or leave the range.
    @Property(tries = 2000, seed = SEED)
    void everyArgumentHasAnAnswer(@ForAll("laws") Laws.Law l, @ForAll long seed, @ForAll long bits) {
        Distribution law = l.random(seed);
        double x = Double.longBitsToDouble(bits);
        if (Double.isNaN(x)) return;
        assertTrue(law.cdf(x) >= 0 && law.cdf(x) <= 1 && law.sf(x) >= 0 && law.sf(x) <= 1, law + " at " + x);
        assertTrue(law.logCdf(x) <= 0 && law.logSf(x) <= 0,
                law + " at " + x + ": " + law.logCdf(x) + ", " + law.logSf(x));
        if (law instanceof ContinuousDistribution c) {
            assertTrue(c.pdf(x) >= 0 && c.logPdf(x) <= INF, law + " at " + x + ": " + c.pdf(x));
            double u = (bits >>> 11) * 0x1p-53;
            assertTrue(c.support().contains(c.quantile(u)) && c.support().contains(c.isf(u)), law + " at " + u);
        }
    }

    @Property(tries = 100, seed = SEED)
    void arraysHaveTheSameBits(@ForAll("laws") Laws.Law l, @ForAll long seed) {
        Distribution law = l.random(seed);
        double[] x = points(law, seed);
        same(law.cdf(x, new double[x.length]), x, law::cdf);
        same(law.sf(x.clone(), new double[x.length]), x, law::sf);
        same(law.logCdf(x, new double[x.length]), x, law::logCdf);
        same(law.logSf(x, new double[x.length]), x, law::logSf);
        double[] inPlace = x.clone();
        same(law.cdf(inPlace, inPlace), x, law::cdf);
        if (law instanceof ContinuousDistribution c) {
            same(c.pdf(x, new double[x.length]), x, c::pdf);
            same(c.logPdf(x, new double[x.length]), x, c::logPdf);
            double[] p = PROBABILITIES, log = Arrays.stream(p).map(Math::log).toArray();
            same(c.quantile(p, new double[p.length]), p, c::quantile);
            same(c.isf(p, new double[p.length]), p, c::isf);
            same(c.quantileLog(log, new double[p.length]), log, c::quantileLog);
            same(c.isfLog(log, new double[p.length]), log, c::isfLog);
            SplittableRandom one = new SplittableRandom(seed), other = new SplittableRandom(seed);
            double[] bulk = c.sample(one, new double[20]);
            for (double v : bulk) assertEquals(v, c.sample(other), law::toString);
            for (double v : bulk) assertTrue(c.support().contains(v), law::toString);
        }
    }

    private static void same(double[] found, double[] x, DoubleUnaryOperator f) {
        for (int i = 0; i < x.length; i++) assertEquals(f.applyAsDouble(x[i]), found[i]);
    }
}
