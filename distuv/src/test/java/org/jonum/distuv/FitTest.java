package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Fits: of a large sample they give back the parameters, and no neighbour is more likely.
class FitTest {
    /// A law to sample from, its parameters, how to fit it, and the law with given parameters.
    private record Case(ContinuousDistribution law, double[] parameters,
            BiFunction<double[], double[], Fit<? extends ContinuousDistribution>> fit,
            Function<double[], ContinuousDistribution> make, Function<ContinuousDistribution, double[]> read) {
    }

    private static final List<Case> CASES = List.of(
            of(p -> new Gamma(p[0], p[1]), Gamma::fit, 1.7, 3), of(p -> new Gamma(p[0], p[1]), Gamma::fit, 0.05, 1e-5),
            of(p -> new Beta(p[0], p[1]), Beta::fit, 2, 5), of(p -> new Beta(p[0], p[1]), Beta::fit, 0.3, 0.4),
            of(p -> new ChiSquared(p[0]), ChiSquared::fit, 7), of(p -> new Chi(p[0]), Chi::fit, 0.6),
            of(p -> new InverseGamma(p[0], p[1]), InverseGamma::fit, 3, 2),
            of(p -> new InverseGaussian(p[0], p[1]), InverseGaussian::fit, 2, 5),
            of(p -> new StudentT(p[0], p[1], p[2]), StudentT::fit, 4, 1, 2),
            of(p -> new StudentT(p[0], p[1], p[2]), StudentT::fit, 0.7, -3, 0.1),
            of(p -> new VonMises(p[0], p[1]), VonMises::fit, 0.5, 2),
            of(p -> new VonMises(p[0], p[1]), VonMises::fit, -2, 3000), of(p -> new Maxwell(p[0]), Maxwell::fit, 2),
            of(p -> new FisherF(p[0], p[1]), FisherF::fit, 6, 9),
            of(p -> new Normal(p[0], p[1]), Normal::fit, l -> ((Normal) l).mean(), l -> ((Normal) l).sd(), 3, 2),
            of(p -> new LogNormal(p[0], p[1]), LogNormal::fit, l -> ((LogNormal) l).logMean(),
                    l -> ((LogNormal) l).logSd(), -1, 0.5),
            of(p -> new Exponential(p[0]), Exponential::fit, l -> ((Exponential) l).scale(), null, 3),
            of(p -> new Laplace(p[0], p[1]), Laplace::fit, l -> ((Laplace) l).location(), l -> ((Laplace) l).scale(), 1,
                    2),
            of(p -> new Rayleigh(p[0]), Rayleigh::fit, l -> ((Rayleigh) l).scale(), null, 5),
            of(p -> new Levy(0, p[0]), Levy::fit, l -> ((Levy) l).scale(), null, 5),
            of(p -> new Gumbel(p[0], p[1]), Gumbel::fit, l -> ((Gumbel) l).location(), l -> ((Gumbel) l).scale(), -2,
                    3),
            of(p -> new Weibull(p[0], p[1]), Weibull::fit, l -> ((Weibull) l).shape(), l -> ((Weibull) l).scale(), 1.7,
                    4),
            of(p -> new Logistic(p[0], p[1]), Logistic::fit, l -> ((Logistic) l).location(),
                    l -> ((Logistic) l).scale(), 7, 2),
            of(p -> new LogLogistic(p[0], p[1]), LogLogistic::fit, l -> ((LogLogistic) l).shape(),
                    l -> ((LogLogistic) l).scale(), 3, 2),
            of(p -> new Cauchy(p[0], p[1]), Cauchy::fit, l -> ((Cauchy) l).location(), l -> ((Cauchy) l).scale(), -4,
                    0.5),
            of(p -> new Frechet(0, p[0], p[1]), Frechet::fit, l -> ((Frechet) l).scale(), l -> ((Frechet) l).shape(), 2,
                    3),
            of(p -> new Lomax(p[0], p[1]), Lomax::fit, l -> ((Lomax) l).scale(), l -> ((Lomax) l).shape(), 2, 1.5),
            of(p -> new GeneralizedPareto(0, p[0], p[1]), GeneralizedPareto::fit, l -> ((GeneralizedPareto) l).scale(),
                    l -> ((GeneralizedPareto) l).shape(), 2, 0.3),
            of(p -> new FoldedNormal(p[0], p[1]), FoldedNormal::fit, l -> ((FoldedNormal) l).location(),
                    l -> ((FoldedNormal) l).scale(), 3, 1.5),
            of(p -> new Kumaraswamy(p[0], p[1]), Kumaraswamy::fit, l -> ((Kumaraswamy) l).a(),
                    l -> ((Kumaraswamy) l).b(), 2, 3),
            of(p -> new Nakagami(p[0], p[1]), Nakagami::fit, l -> ((Nakagami) l).shape(), l -> ((Nakagami) l).spread(),
                    1.5, 4),
            of(p -> new TruncatedNormal(p[0], p[1], -1, 2), (x, w) -> TruncatedNormal.fit(x, w, -1, 2),
                    l -> ((TruncatedNormal) l).location(), l -> ((TruncatedNormal) l).scale(), 0.5, 1.2),
            new Case(new GeneralizedExtremeValue(1, 2, 0.15), new double[] {1, 2, 0.15}, GeneralizedExtremeValue::fit,
                    p -> new GeneralizedExtremeValue(p[0], p[1], p[2]), l -> {
                        GeneralizedExtremeValue g = (GeneralizedExtremeValue) l;
                        return new double[] {g.location(), g.scale(), g.shape()};
                    }),
            new Case(new SkewNormal(1, 2, 3), new double[] {1, 2, 3}, SkewNormal::fit,
                    p -> new SkewNormal(p[0], p[1], p[2]), l -> {
                        SkewNormal g = (SkewNormal) l;
                        return new double[] {g.location(), g.scale(), g.shape()};
                    }));

    private static Case of(Function<double[], ContinuousDistribution> make,
            BiFunction<double[], double[], Fit<? extends ContinuousDistribution>> fit,
            Function<ContinuousDistribution, Double> first, Function<ContinuousDistribution, Double> second,
            double... p) {
        return new Case(make.apply(p), p, fit, make,
                l -> p.length == 1 ? new double[] {first.apply(l)} : new double[] {first.apply(l), second.apply(l)});
    }

    /// A law all of whose parameters are fitted.
    private static Case of(Function<double[], ContinuousDistribution> make,
            BiFunction<double[], double[], Fit<? extends ContinuousDistribution>> fit, double... p) {
        return new Case(make.apply(p), p, fit, make, Components::of);
    }

    private static double[] sample(ContinuousDistribution law, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = law.quantile((random.nextLong() >>> 12) * 0x1p-52 + 0x1p-53);
        return x;
    }

    @TestFactory
    Stream<DynamicTest> largeSampleGivesTheParametersBack() {
        return CASES.stream().map(c -> dynamicTest(c.law.toString(), () -> {
            double[] x = sample(c.law, 4000, 7), w = new double[x.length];
            Arrays.fill(w, 1);
            Fit<? extends ContinuousDistribution> fit = c.fit.apply(x, w);
            double[] found = c.read.apply(fit.law()), errors = fit.standardErrors();
            assertTrue(fit.converged(), fit::toString);
            for (int i = 0; i < found.length; i++) {
                assertEquals(c.parameters[i], found[i], 4 * errors[i], fit.law() + " ± " + errors[i]);
                // the errors are of the right size: a difference of log-likelihoods of about 1/2 one of them away
                assertTrue(errors[i] > 0 && errors[i] < 0.2 * (1 + Math.abs(found[i])), fit.law() + " ± " + errors[i]);
            }
            double best = fit.logLikelihood();
            for (int i = 0; i < found.length; i++) {
                for (double d : new double[] {-0.03, 0.03}) {
                    double[] p = found.clone();
                    p[i] += d * errors[i];
                    ContinuousDistribution other = c.make.apply(p);
                    double sum = Arrays.stream(x).map(other::logPdf).sum();
                    assertTrue(sum <= best + 1e-7 * Math.abs(best) * 1e-3,
                            other + " is more likely by " + (sum - best));
                }
            }
        }));
    }

    /// The curvature of the likelihood against the standard errors, which for the closed forms are those of theory.
    @TestFactory
    Stream<DynamicTest> standardErrorsAreTheCurvature() {
        return CASES.stream().map(c -> dynamicTest(c.law.toString(), () -> {
            double[] x = sample(c.law, 4000, 11);
            Fit<? extends ContinuousDistribution> fit = c.fit.apply(x, Sample.ones(x));
            double[][] information = Likelihood.inverse(fit.covariance());
            double[] found = c.read.apply(fit.law()), errors = fit.standardErrors();
            if (c.law instanceof Laplace) return; // its likelihood has a corner
            for (int i = 0; i < found.length; i++) {
                double h = 0.3 * errors[i], fall = 0;
                for (double d : new double[] {-h, h}) {
                    double[] p = found.clone();
                    p[i] += d;
                    fall += fit.logLikelihood() - Arrays.stream(x).map(c.make.apply(p)::logPdf).sum();
                }
                assertEquals(information[i][i], fall / (h * h), 0.1 * information[i][i],
                        fit.law() + ", parameter " + i);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> weightsAreRepetitions() {
        return CASES.stream().map(c -> dynamicTest(c.law.toString(), () -> {
            double[] x = sample(c.law, 60, 3), w = new double[60], repeated = new double[0];
            for (int i = 0; i < w.length; i++) {
                w[i] = i % 3;
                for (int k = 0; k < i % 3; k++) {
                    repeated = Arrays.copyOf(repeated, repeated.length + 1);
                    repeated[repeated.length - 1] = x[i];
                }
            }
            Fit<? extends ContinuousDistribution> one = c.fit.apply(x, w),
                    other = c.fit.apply(repeated, Sample.ones(repeated));
            assertEquals(other.logLikelihood(), one.logLikelihood(), 1e-9 * Math.abs(one.logLikelihood()));
            double[] a = c.read.apply(one.law()), b = c.read.apply(other.law());
            for (int i = 0; i < a.length; i++)
                assertEquals(b[i], a[i], 1e-4 * other.standardErrors()[i] + 1e-12 * Math.abs(b[i]),
                        one.law() + ", " + other.law());
            assertEquals(60, one.weight());
        }));
    }

    @Test
    void endsOfASupportHaveNoStandardError() {
        Fit<Uniform> fit = Uniform.fit(3, 1, 2);
        assertEquals(new Uniform(1, 3), fit.law());
        assertEquals(Double.NaN, fit.standardErrors()[0]);
        assertEquals(-3 * Math.log(2), fit.logLikelihood(), 1e-15);
        assertEquals(4 + 6 * Math.log(2), fit.aic(), 1e-14);
        assertEquals(2 * Math.log(3) + 6 * Math.log(2), fit.bic(), 1e-14);
        assertEquals(2, Pareto.fit(2, 2, 4, 8).law().minimum());
        assertEquals(4 / Math.log(8), Pareto.fit(2, 2, 4, 8).law().shape(), 1e-14);
        assertEquals(new LogUniform(1, 8), LogUniform.fit(2, 8, 1).law());
    }

    @Test
    void laplaceLocationIsTheWeightedMedianWhateverTheOrder() {
        assertEquals(2, Laplace.fit(new double[] {9, 1, 2}, new double[] {1, 1, 3}).law().location());
        assertEquals(9, Laplace.fit(new double[] {9, 1, 2}, new double[] {5, 1, 1}).law().location());
    }

    @Test
    void dataThatDoNotVaryAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Normal.fit(2, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> Uniform.fit(2, 2));
    }

    @Test
    void modeOfATriangleIsTheDatumThatIsBest() {
        double[] x = {0.12, 0.25, 0.31, 0.34, 0.7, 0.93}, w = {1, 2, 0.5, 1, 1, 3};
        for (Fit<Triangular> fit : List.of(Triangular.fit(x, 0, 1), Triangular.fit(x, w, 0, 1))) {
            double[] weights = fit.weight() == 6 ? Sample.ones(x) : w;
            for (int i = 0; i <= 1000; i++) {
                Triangular other = new Triangular(0, i / 1000.0, 1);
                double sum = 0;
                for (int k = 0; k < x.length; k++) sum += weights[k] * other.logPdf(x[k]);
                assertTrue(sum <= fit.logLikelihood() + 1e-12, fit + ", " + other);
            }
            assertTrue(Arrays.stream(x).anyMatch(v -> v == fit.law().mode()));
            assertEquals(Double.NaN, fit.standardErrors()[0]);
        }
        assertThrows(IllegalArgumentException.class, () -> Triangular.fit(new double[] {0}, 0, 1));
    }
}
