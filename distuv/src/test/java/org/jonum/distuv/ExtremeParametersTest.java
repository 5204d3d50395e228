package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Parameters from 1e-50 to 1e50, for laws on the positive axis that need it from 1e-300 to 1e300, for non-central laws from 1e-8 to 1e8, and arguments of any size: every function has a
/// value, probabilities are between 0 and 1 and monotone, quantiles and samples lie in the support, and no call takes long.
class ExtremeParametersTest {
    private static final double[] ARGUMENTS =
            {0, Double.MIN_VALUE, 1e-300, 1e-100, 1e-10, 0.5, 1, 2, 1e10, 1e100, 1e300,
                Double.MAX_VALUE};
    private static final double[] PROBABILITIES =
            {1e-320, 1e-300, 1e-100, 1e-17, 1e-5, 0.01, 0.3, 0.5, 0.7, 0.99, 1 - 1e-12};

    private record Draw(SplittableRandom random, double reach) {
        double positive() {
            double v = Math.pow(10, random.nextDouble(-reach, reach));
            return random.nextBoolean() ? v : Math.pow(10, Math.rint(Math.log10(v)));
        }

        double real() {
            int k = random.nextInt(4);
            return k == 0 ? 0 : k == 1 ? 1 : random.nextBoolean() ? positive() : -positive();
        }

        double unit() {
            return switch (random.nextInt(3)) {
                case 0 -> Math.pow(10, -random.nextDouble(0.4, 307));
                case 1 -> 1 - Math.pow(10, -random.nextDouble(0.4, 15.9));
                default -> random.nextDouble(1e-3, 1);
            };
        }

        long count() {
            return (long) Math.exp(random.nextDouble(0, 36.7));
        }
    }

    private static Map<String, Function<Draw, Distribution>> laws() {
        Map<String, Function<Draw, Distribution>> m = new LinkedHashMap<>();
        m.put("Normal", d -> new Normal(d.real(), d.positive()));
        m.put("LogNormal", d -> new LogNormal(d.real(), d.positive()));
        m.put("Exponential", d -> new Exponential(d.positive()));
        m.put("Laplace", d -> new Laplace(d.real(), d.positive()));
        m.put("Logistic", d -> new Logistic(d.real(), d.positive()));
        m.put("LogLogistic", d -> new LogLogistic(d.positive(), d.positive()));
        m.put("Gumbel", d -> Gumbel.maximum(d.real(), d.positive()));
        m.put("Frechet", d -> new Frechet(d.real(), d.positive(), d.positive()));
        m.put("GeneralizedExtremeValue", d -> new GeneralizedExtremeValue(d.real(), d.positive(), d.real()));
        m.put("GeneralizedPareto", d -> new GeneralizedPareto(d.real(), d.positive(), d.real()));
        m.put("Pareto", d -> new Pareto(d.positive(), d.positive()));
        m.put("Lomax", d -> new Lomax(d.positive(), d.positive()));
        m.put("Weibull", d -> new Weibull(d.positive(), d.positive()));
        m.put("Cauchy", d -> new Cauchy(d.real(), d.positive()));
        m.put("Rayleigh", d -> new Rayleigh(d.positive()));
        m.put("Maxwell", d -> new Maxwell(d.positive()));
        m.put("StudentT", d -> new StudentT(d.positive(), d.real(), d.positive()));
        m.put("InverseGaussian", d -> new InverseGaussian(d.positive(), d.positive()));
        m.put("Kumaraswamy", d -> new Kumaraswamy(d.positive(), d.positive()));
        m.put("Triangular", d -> {
            double a = d.real(), c = a + d.positive();
            return new Triangular(a, c, Math.max(c + d.positive(), Math.nextUp(c)));
        });
        m.put("Beta", d -> new Beta(d.positive(), d.positive()));
        m.put("FisherF", d -> new FisherF(d.positive(), d.positive()));
        m.put("SkewNormal", d -> new SkewNormal(d.real(), d.positive(), d.real()));
        m.put("VonMises", d -> new VonMises(d.real() % 3, d.positive()));
        m.put("TruncatedNormal", d -> {
            double location = d.real(), scale = d.positive(), a = location + scale * d.real();
            return new TruncatedNormal(location, scale, a, Math.max(a + scale * d.positive(), Math.nextUp(a)));
        });
        m.put("Poisson", d -> new Poisson(Math.min(1e15, d.positive())));
        m.put("Geometric", d -> new Geometric(d.unit()));
        m.put("Binomial", d -> new Binomial(d.count(), d.unit()));
        m.put("NegativeBinomial", d -> new NegativeBinomial(d.positive(), d.unit()));
        m.put("Logarithmic", d -> new Logarithmic(d.unit()));
        return m;
    }

    private static Map<String, Function<Draw, Distribution>> gammas() {
        Map<String, Function<Draw, Distribution>> m = new LinkedHashMap<>();
        m.put("Gamma", d -> new Gamma(d.positive(), d.positive()));
        m.put("ChiSquared", d -> new ChiSquared(d.positive()));
        m.put("Chi", d -> new Chi(d.positive()));
        m.put("Nakagami", d -> new Nakagami(d.positive(), d.positive()));
        m.put("InverseGamma", d -> new InverseGamma(d.positive(), d.positive()));
        m.put("Exponential", d -> new Exponential(d.positive()));
        m.put("Rayleigh", d -> new Rayleigh(d.positive()));
        return m;
    }

    private static Map<String, Function<Draw, Distribution>> nonCentral() {
        Map<String, Function<Draw, Distribution>> m = new LinkedHashMap<>();
        m.put("NoncentralChiSquared", d -> new NoncentralChiSquared(d.positive(), d.positive()));
        m.put("NoncentralF", d -> new NoncentralF(d.positive(), d.positive(), d.positive()));
        m.put("NoncentralBeta", d -> new NoncentralBeta(d.positive(), d.positive(), d.positive()));
        m.put("NoncentralT", d -> new NoncentralT(Math.max(1e-3, d.positive()), d.real()));
        return m;
    }

    @Test
    void everyFunctionHasAValueAtEveryArgument() {
        List<String> wrong = new ArrayList<>();
        laws().forEach((name, make) -> check(name, make, 50, wrong));
        gammas().forEach((name, make) -> check(name, make, 300, wrong));
        nonCentral().forEach((name, make) -> check(name, make, 8, wrong));
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
    }

    private static void check(String name, Function<Draw, Distribution> make, double reach, List<String> wrong) {
        Draw draw = new Draw(new SplittableRandom(name.hashCode()), reach);
        for (int i = 0; i < 60; i++) {
            Distribution law = make.apply(draw);
            long start = System.nanoTime();
            probabilities(law, points(law, wrong), wrong);
            sampled(law, wrong);
            if (System.nanoTime() - start > 2_000_000_000L) wrong.add(law + " takes long"); // some 250 calls
        }
    }

    /// Quantiles, and numbers of any size, in ascending order.
    private static double[] points(Distribution law, List<String> wrong) {
        double[] x = new double[PROBABILITIES.length + 2 * ARGUMENTS.length];
        Interval all = law.support();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < PROBABILITIES.length; i++) {
            double p = PROBABILITIES[i];
            x[i] = law instanceof ContinuousDistribution c ? c.quantile(p) : ((DiscreteDistribution) law).quantile(p);
            boolean falls = x[i] < last && x[i] < last - 4 * Math.ulp(last);
            if (!(!falls && x[i] >= all.lower() && x[i] <= all.upper()))
                wrong.add(law + " quantile of " + p + ": " + x[i] + " after " + last);
            last = x[i];
        }
        for (int i = 0; i < ARGUMENTS.length; i++) {
            x[PROBABILITIES.length + 2 * i] = ARGUMENTS[i];
            x[PROBABILITIES.length + 2 * i + 1] = -ARGUMENTS[i];
        }
        if (law instanceof DiscreteDistribution) for (int i = 0; i < x.length; i++) x[i] = Math.floor(x[i]);
        Arrays.sort(x);
        return x;
    }

    private static void probabilities(Distribution law, double[] points, List<String> wrong) {
        double lowest = 0, highest = 1, slack = 1e-13;
        for (double x : points) {
            double p = law.cdf(x), q = law.sf(x), lp = law.logCdf(x), lq = law.logSf(x);
            boolean right = p >= lowest * (1 - slack) - 1e-318 && p <= 1 && q <= highest * (1 + slack) + 1e-318
                    && q >= 0
                    && lp <= 0 && lq <= 0 && Math.abs(p + q - 1) < 1e-13 && (!(p > 1e-290) || alike(Math.log(p), lp))
                    && (!(q > 1e-290) || alike(Math.log(q), lq));
            if (!right) wrong.add(law + " at " + x + ": " + p + ", " + q + ", logarithms " + lp + ", " + lq);
            lowest = Math.max(lowest, p);
            highest = Math.min(highest, q);
            if (Math.abs(x) > 9e15 && law instanceof DiscreteDistribution) continue;
            double f = law instanceof ContinuousDistribution c ? c.pdf(x) : ((DiscreteDistribution) law).pmf((long) x);
            double l = law instanceof ContinuousDistribution c ? c.logPdf(x)
                    : ((DiscreteDistribution) law).logPmf((long) x);
            if (!(f >= 0 && l <= Double.POSITIVE_INFINITY && (!(f > 1e-290 && f < 1e290) || alike(Math.log(f), l))))
                wrong.add(law + " density at " + x + ": " + f + ", logarithm " + l);
        }
    }

    private static boolean alike(double a, double b) {
        return Math.abs(a - b) <= 1e-11 * (1 + Math.abs(a));
    }

    private static void sampled(Distribution law, List<String> wrong) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3; i++) {
            double x = law instanceof ContinuousDistribution c ? c.sample(random)
                    : ((DiscreteDistribution) law).sample(random);
            if (!(x >= law.support().lower() && x <= law.support().upper())) wrong.add(law + " sample " + x);
        }
    }
}
