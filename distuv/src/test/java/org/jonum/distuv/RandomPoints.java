package org.jonum.distuv;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/// What the laws say at random parameters and points, for `arb_laws.py` to judge: `RandomPoints FOLDER COUNT SEED [Law ...]` writes
/// `FOLDER/Law.tsv`, COUNT points of each.
///
/// Parameters run over the whole legal range between 1e-10 and 1e10, uniformly in the logarithm; the points are quantiles, of both
/// tails, of probabilities from 1e-300 to 1/2 and of logarithms from −6e8 to −700, and numbers beside them. A line: law, how the point was got
/// (`q` quantile, `i` isf, `Q` quantileLog, `I` isfLog, `x` beside the last), of which probability, the point, density, its logarithm, cdf,
/// sf, logCdf, logSf.
final class RandomPoints {
    /// Random parameters.
    private static final class Draw {
        private final SplittableRandom random;

        Draw(SplittableRandom random) {
            this.random = random;
        }

        double log(double lower, double upper) {
            return Math.exp(random.nextDouble(Math.log(lower), Math.log(upper)));
        }

        double between(double lower, double upper) {
            return random.nextDouble(lower, upper);
        }

        double positive() {
            return log(1e-10, 1e10);
        }

        double real() {
            return random.nextInt(8) == 0 ? 0 : random.nextBoolean() ? positive() : -positive();
        }

        /// From 0 to 1, near both ends too.
        double unit() {
            return switch (random.nextInt(3)) {
                case 0 -> log(1e-10, 1);
                case 1 -> 1 - log(1e-10, 1);
                default -> random.nextDouble();
            };
        }

        double sign() {
            return random.nextBoolean() ? 1 : -1;
        }

        long count(double upper) {
            return (long) log(1, upper);
        }
    }

    private static final Map<String, Function<Draw, Distribution>> LAWS = laws();

    private RandomPoints() {}

    private static Map<String, Function<Draw, Distribution>> laws() {
        Map<String, Function<Draw, Distribution>> all = new LinkedHashMap<>();
        elementary(all);
        bounded(all);
        gammas(all);
        counts(all);
        return all;
    }

    private static void elementary(Map<String, Function<Draw, Distribution>> all) {
        all.put("Normal", d -> new Normal(d.real(), d.positive()));
        all.put("LogNormal", d -> new LogNormal(d.between(-50, 50), d.log(1e-10, 30)));
        all.put("Exponential", d -> new Exponential(d.positive()));
        all.put("Laplace", d -> new Laplace(d.real(), d.positive()));
        all.put("Logistic", d -> new Logistic(d.real(), d.positive()));
        all.put("LogLogistic", d -> new LogLogistic(d.positive(), d.positive()));
        all.put("Gumbel", d -> new Gumbel(d.real(), d.positive()));
        all.put("Frechet", d -> new Frechet(d.real(), d.positive(), d.positive()));
        all.put("GeneralizedExtremeValue", d -> new GeneralizedExtremeValue(d.real(), d.positive(),
                d.between(0, 1) < 0.5 ? d.real() : d.between(-3, 3)));
        all.put("GeneralizedPareto", d -> new GeneralizedPareto(d.real(), d.positive(),
                d.between(0, 1) < 0.5 ? d.real() : d.between(-3, 3)));
        all.put("Pareto", d -> new Pareto(d.positive(), d.positive()));
        all.put("Lomax", d -> new Lomax(d.positive(), d.positive()));
        all.put("Weibull", d -> new Weibull(d.positive(), d.positive()));
        all.put("Cauchy", d -> new Cauchy(d.real(), d.positive()));
        all.put("Rayleigh", d -> new Rayleigh(d.positive()));
        all.put("Levy", d -> new Levy(d.real(), d.positive()));
        all.put("FoldedNormal", d -> new FoldedNormal(d.real(), d.positive()));
        all.put("SkewNormal", d -> new SkewNormal(d.real(), d.positive(), d.real()));
    }

    private static void bounded(Map<String, Function<Draw, Distribution>> all) {
        all.put("Uniform", d -> {
            double a = d.real();
            return new Uniform(a, Math.max(a + d.positive(), Math.nextUp(a)));
        });
        all.put("LogUniform", d -> {
            double a = d.positive();
            return new LogUniform(a, Math.max(a * (1 + d.positive()), Math.nextUp(a)));
        });
        all.put("Triangular", d -> {
            double a = d.real(), c = a + d.positive();
            return new Triangular(a, c, Math.max(c + d.positive(), Math.nextUp(c)));
        });
        all.put("Arcsine", d -> {
            double a = d.real();
            return new Arcsine(a, Math.max(a + d.positive(), Math.nextUp(a)));
        });
        all.put("TruncatedNormal", d -> {
            double m = d.real(), s = d.positive();
            double a = m + s * (d.between(0, 1) < 0.5 ? d.between(-30, 30) : d.sign() * d.log(1, 1e8));
            return new TruncatedNormal(m, s, a, Math.max(a + s * d.log(1e-3, 1e3), Math.nextUp(a)));
        });
        all.put("Kumaraswamy", d -> new Kumaraswamy(d.positive(), d.positive()));
        all.put("VonMises", d -> new VonMises(d.between(-3, 3), d.positive()));
        all.put("Beta", d -> new Beta(d.positive(), d.positive()));
    }

    private static void gammas(Map<String, Function<Draw, Distribution>> all) {
        all.put("Gamma", d -> new Gamma(d.positive(), d.positive()));
        all.put("ChiSquared", d -> new ChiSquared(d.positive()));
        all.put("Chi", d -> new Chi(d.positive()));
        all.put("Maxwell", d -> new Maxwell(d.positive()));
        all.put("Nakagami", d -> new Nakagami(d.positive(), d.positive()));
        all.put("InverseGamma", d -> new InverseGamma(d.positive(), d.positive()));
        all.put("InverseGaussian", d -> new InverseGaussian(d.positive(), d.positive()));
        all.put("FisherF", d -> new FisherF(d.positive(), d.positive()));
        all.put("StudentT", d -> new StudentT(d.positive(), d.real(), d.positive()));
        all.put("Kolmogorov", d -> new Kolmogorov());
        all.put("NoncentralChiSquared", d -> new NoncentralChiSquared(d.log(1e-6, 1e6), d.log(1e-6, 1e5)));
        all.put("NoncentralF", d -> new NoncentralF(d.log(1e-3, 1e5), d.log(1e-3, 1e5), d.log(1e-6, 1e4)));
        all.put("NoncentralBeta", d -> new NoncentralBeta(d.log(1e-3, 1e5), d.log(1e-3, 1e5), d.log(1e-6, 1e4)));
        all.put("NoncentralT", d -> new NoncentralT(d.log(0.5, 1e6), d.sign() * d.log(1e-3, 1e4)));
    }

    private static void counts(Map<String, Function<Draw, Distribution>> all) {
        all.put("Poisson", d -> new Poisson(d.positive()));
        all.put("Bernoulli", d -> new Bernoulli(d.unit()));
        all.put("Geometric", d -> new Geometric(d.unit()));
        all.put("Binomial", d -> new Binomial(d.count(1e10), d.unit()));
        all.put("NegativeBinomial", d -> new NegativeBinomial(d.positive(), d.unit()));
        all.put("BetaBinomial", d -> new BetaBinomial(d.count(1e5), d.log(1e-5, 1e8), d.log(1e-5, 1e8)));
        all.put("Hypergeometric", d -> {
            long n = d.count(1e10);
            return new Hypergeometric(n, (long) (n * d.unit()), (long) (n * d.unit()));
        });
        all.put("DiscreteUniform", d -> {
            long a = (long) d.real();
            return new DiscreteUniform(a, a + d.count(1e10));
        });
        all.put("Zipf", d -> new Zipf(d.between(0, 20), d.count(1e6)));
        all.put("Zeta", d -> new Zeta(1 + d.log(1e-3, 100)));
        all.put("Logarithmic", d -> new Logarithmic(d.unit()));
        all.put("Skellam", d -> new Skellam(d.log(1e-4, 1e5), d.log(1e-4, 1e5)));
    }

    /// A point and where it came from.
    private record Point(char how, double p, double x) {
    }

    private static List<Point> points(Distribution law, SplittableRandom random) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            boolean lower = random.nextBoolean();
            int kind = random.nextInt(8);
            double p = kind < 3 ? random.nextDouble(0, 0.5) : Math.pow(10, -random.nextDouble(0.3, 300));
            double log = -Math.pow(10, random.nextDouble(2.85, 8.8));
            double x;
            if (kind == 7) x = log(law, log, lower);
            else x = at(law, p, lower);
            points.add(new Point(kind == 7 ? lower ? 'Q' : 'I' : lower ? 'q' : 'i', kind == 7 ? log : p, x));
            points.add(new Point('x', 0, beside(law, x, random)));
        }
        return points;
    }

    private static double log(Distribution law, double log, boolean lower) {
        if (law instanceof ContinuousDistribution c) return lower ? c.quantileLog(log) : c.isfLog(log);
        DiscreteDistribution d = (DiscreteDistribution) law;
        return lower ? d.quantileLog(log) : d.isfLog(log);
    }

    private static double at(Distribution law, double p, boolean lower) {
        if (law instanceof ContinuousDistribution c) return lower ? c.quantile(p) : c.isf(p);
        DiscreteDistribution d = (DiscreteDistribution) law;
        return lower ? d.quantile(p) : d.isf(p);
    }

    private static double beside(Distribution law, double x, SplittableRandom random) {
        if (law instanceof DiscreteDistribution) return x + random.nextInt(-3, 4);
        Interval s = law.support();
        double y = x * (1 + Math.pow(10, -random.nextDouble(1, 16)) * (random.nextBoolean() ? 1 : -1));
        return s.contains(y) ? y : x;
    }

    private static String line(Distribution law, Point at) {
        double x = at.x, f, g;
        if (law instanceof ContinuousDistribution c) {
            f = c.pdf(x);
            g = c.logPdf(x);
        } else {
            DiscreteDistribution d = (DiscreteDistribution) law;
            f = d.pmf((long) x);
            g = d.logPmf((long) x);
        }
        return law + "\t" + at.how + "\t" + at.p + "\t" + x + "\t" + f + "\t" + g + "\t" + law.cdf(x) + "\t" + law.sf(x)
                + "\t"
                + law.logCdf(x) + "\t" + law.logSf(x);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        List<String> names = args.length > 3 ? List.of(args).subList(3, args.length) : List.copyOf(LAWS.keySet());
        for (String name : names) {
            Function<Draw, Distribution> draw = LAWS.get(name);
            if (draw == null) throw new IllegalArgumentException(name + ", need one of " + LAWS.keySet());
            SplittableRandom random = new SplittableRandom(args[2].hashCode() + 31L * name.hashCode());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".tsv")))) {
                int n = 0;
                while (n < count) {
                    Distribution law = draw.apply(new Draw(random));
                    List<Point> points = points(law, random);
                    for (Point p : points) out.println(line(law, p));
                    n += points.size();
                }
            }
        }
    }
}
