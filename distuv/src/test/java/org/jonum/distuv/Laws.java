package org.jonum.distuv;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/// All laws, for the tests that are common to them. A new law is a line here.
final class Laws {
    /// Random parameters, neither tame nor absurd.
    static final class Draw {
        private final SplittableRandom random;

        Draw(long seed) {
            random = new SplittableRandom(seed);
        }

        /// Between −20 and 20.
        double real() {
            return random.nextDouble(-20, 20);
        }

        /// Between 0.03 and 30.
        double positive() {
            return Math.pow(10, random.nextDouble(-1.5, 1.5));
        }

        /// Between 0 and 1.
        double unit() {
            return random.nextDouble();
        }

        /// Between lower and upper.
        double between(double lower, double upper) {
            return random.nextDouble(lower, upper);
        }

        long integer(long lower, long upper) {
            return random.nextLong(lower, upper + 1);
        }
    }

    /// A family of laws: its name, and that of its tables; a law of it from the parameters of the tables; one at random.
    record Law(String name, boolean hasTables, Function<Map<String, Double>, Distribution> make,
            Function<Draw, Distribution> random, Map<String, Double> bars) {
        Distribution of(Map<String, Double> parameters) {
            return make.apply(parameters);
        }

        Distribution random(long seed) {
            return random.apply(new Draw(seed));
        }

        /// The largest error in ulp that a function may have.
        double bar(String function) {
            return bars.getOrDefault(function, function.startsWith("log") ? 10.0 : 20.0);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Law> ELEMENTARY = List.of(
            law("Normal", p -> new Normal(p.get("mu"), p.get("sigma")), r -> new Normal(r.real(), r.positive())),
            law("LogNormal", p -> new LogNormal(p.get("mu"), p.get("sigma")),
                    r -> new LogNormal(r.between(-3, 3), r.positive())),
            law("Exponential", p -> new Exponential(p.get("scale")), r -> new Exponential(r.positive())),
            law("Uniform", p -> new Uniform(p.get("a"), p.get("b")), r -> {
                double a = r.real();
                return new Uniform(a, a + r.positive());
            }),
            law("Laplace", p -> new Laplace(p.get("mu"), p.get("b")), r -> new Laplace(r.real(), r.positive())),
            law("Logistic", p -> new Logistic(p.get("mu"), p.get("s")), r -> new Logistic(r.real(), r.positive())),
            law("LogLogistic", p -> new LogLogistic(p.get("shape"), p.get("scale")),
                    r -> new LogLogistic(r.positive(), r.positive())),
            law("GumbelRight", p -> Gumbel.maximum(p.get("mu"), p.get("beta")),
                    r -> Gumbel.maximum(r.real(), r.positive())),
            law("GumbelLeft", p -> Gumbel.minimum(p.get("mu"), p.get("beta")),
                    r -> Gumbel.minimum(r.real(), r.positive())),
            law("Frechet", p -> new Frechet(0, p.get("scale"), p.get("shape")),
                    r -> new Frechet(r.real(), r.positive(), r.positive())),
            law("GEV", p -> new GeneralizedExtremeValue(p.get("mu"), p.get("sigma"), p.get("xi")),
                    r -> new GeneralizedExtremeValue(r.real(), r.positive(), r.between(-2, 2))),
            untabulated("GeneralizedPareto", r -> new GeneralizedPareto(r.real(), r.positive(), r.between(-2, 2))),
            law("Pareto", p -> new Pareto(p.get("xm"), p.get("alpha")), r -> new Pareto(r.positive(), r.positive())),
            law("Lomax", p -> new Lomax(p.get("lambda"), p.get("alpha")), r -> new Lomax(r.positive(), r.positive())),
            law("Weibull", p -> new Weibull(p.get("shape"), p.get("scale")),
                    r -> new Weibull(r.positive(), r.positive())),
            law("Cauchy", p -> new Cauchy(p.get("x0"), p.get("gamma")), r -> new Cauchy(r.real(), r.positive())),
            law("Rayleigh", p -> new Rayleigh(p.get("sigma")), r -> new Rayleigh(r.positive())),
            law("Levy", p -> new Levy(p.get("mu"), p.get("c")), r -> new Levy(r.real(), r.positive())),
            untabulated("LogUniform", r -> {
                double a = r.positive();
                return new LogUniform(a, a * (1 + r.positive()));
            }),
            law("Triangular", p -> new Triangular(p.get("a"), p.get("c"), p.get("b")), r -> {
                double a = r.real(), c = a + r.positive();
                return new Triangular(a, c, c + r.positive());
            }),
            law("HalfNormal", p -> FoldedNormal.halfNormal(p.get("sigma")), r -> FoldedNormal.halfNormal(r.positive())),
            untabulated("FoldedNormal", r -> new FoldedNormal(r.real(), r.positive())),
            untabulated("TruncatedNormal", r -> {
                double m = r.real(), s = r.positive(), a = m + s * r.real();
                return new TruncatedNormal(m, s, a, a + s * r.positive());
            }),
            law("SkewNormal", p -> new SkewNormal(p.get("xi"), p.get("omega"), p.get("alpha")),
                    r -> new SkewNormal(r.real(), r.positive(), r.real())),
            law("Arcsine", p -> new Arcsine(p.get("a"), p.get("b")), r -> {
                double a = r.real();
                return new Arcsine(a, a + r.positive());
            }),
            law("Kumaraswamy", p -> new Kumaraswamy(p.get("a"), p.get("b")),
                    r -> new Kumaraswamy(r.positive(), r.positive())),
            untabulated("Affine", r -> new Affine(new Logistic(0, 1), r.real(), r.positive())),
            untabulated("Reflected", r -> new Reflected(new Weibull(r.positive(), r.positive()))),
            untabulated("Folded", r -> new Folded(new Laplace(r.real(), r.positive()))),
            untabulated("Truncated", r -> {
                double s = r.positive(), a = s * r.real();
                return new Truncated(new Normal(0, s), a, a + s * r.positive());
            }),
            untabulated("Mixture", r -> Mixture.of(List.of(new Normal(r.real(), r.positive()),
                    new Gumbel(r.real(), r.positive())), r.unit(), r.unit())),
            untabulated("Kde", r -> Kde.of(new double[] {r.real(), r.real(), r.real()}, r.positive())),
            untabulated("a discrete law of one's own", r -> new Ratio(r.between(0.01, 0.95))),
            law("Nakagami", p -> new Nakagami(p.get("m"), p.get("omega")),
                    r -> new Nakagami(r.positive(), r.positive())));

    private static final List<Law> ALL = Stream.concat(ELEMENTARY.stream(), GammaAndCountLaws.ALL.stream()).toList();

    private Laws() {}

    /// (1 − r)·r^k for k ≥ 0.
    private record Ratio(double r) implements DiscreteDistribution {
        @Override
        public Interval support() {
            return Interval.POSITIVE;
        }

        @Override
        public double pmf(long k) {
            return k < 0 ? 0 : (1 - r) * Math.pow(r, (double) k);
        }

        @Override
        public double logPmf(long k) {
            return k < 0 ? Double.NEGATIVE_INFINITY : Math.log1p(-r) + k * Math.log(r);
        }
    }

    /// A law with tables.
    static Law law(String name, Function<Map<String, Double>, Distribution> make,
            Function<Draw, Distribution> random) {
        return new Law(name, true, make, random, Map.of());
    }

    /// The same, with bars that differ from 20 ulp, or 10 for logarithms.
    static Law law(String name, Map<String, Double> bars, Function<Map<String, Double>, Distribution> make,
            Function<Draw, Distribution> random) {
        return new Law(name, true, make, random, bars);
    }

    /// A law without tables.
    static Law untabulated(String name, Function<Draw, Distribution> random) {
        return new Law(name, false, p -> {
            throw new IllegalStateException(name + " has no tables");
        }, random, Map.of());
    }

    static List<Law> all() {
        return ALL;
    }

    static Stream<Law> tabulated() {
        return ALL.stream().filter(Law::hasTables);
    }
}
