package org.jonum.distuv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// A law and its sampler, for the tests of all samplers.
record SamplerCell(String name, Distribution law, Sampler sampler, boolean frozen) {
    static final long SEED = 20261126;
    private static final double INF = Double.POSITIVE_INFINITY;

    private static SamplerCell of(Distribution law) {
        if (law instanceof ContinuousDistribution c) {
            Sampler s = c.sampler();
            return new SamplerCell(law.toString(), law, s, !(s instanceof InversionSampler));
        }
        DiscreteSampler s = ((DiscreteDistribution) law).sampler();
        return new SamplerCell(law.toString(), law, r -> (double) s.next(r), !(s instanceof InversionSampler.Discrete));
    }

    double next(RandomGenerator random) {
        return sampler.next(random);
    }

    @Override
    public String toString() {
        return name;
    }

    /// Parameters on both sides of every change of algorithm, and one set of the laws that have no such changes.
    static List<SamplerCell> all() {
        List<SamplerCell> cells = new ArrayList<>();
        Consumer<Distribution> add = law -> cells.add(of(law));
        add.accept(Normal.standard());
        add.accept(Exponential.ofMean(1));
        gammas(add);
        normals(add);
        counts(add);
        elementary(add);
        return cells;
    }

    private static void gammas(Consumer<Distribution> add) {
        for (double shape : new double[] {0.01, 0.3, 0.999, 1, 1.001, 2.5, 50, 1e4, 1e10, 1e15})
            add.accept(new Gamma(shape, 1));
        add.accept(new ChiSquared(3));
        for (double df : new double[] {0.9, 1, 7}) add.accept(new Chi(df));
        add.accept(new Maxwell(2));
        for (double shape : new double[] {0.49, 0.5, 3}) add.accept(new Nakagami(shape, 2));
        for (double shape : new double[] {0.9, 1, 4.5}) add.accept(new InverseGamma(shape, 2));
        for (double shape : new double[] {1e-3, 0.01, 1, 1000}) add.accept(new InverseGaussian(1, shape));
        for (double k : new double[] {0, 1e-5, 0.3, 0.49, 0.5, 1, 4, 100, 1e6, 1e12}) add.accept(new VonMises(0, k));
        add.accept(new VonMises(3, 2));
        add.accept(new NoncentralChiSquared(3, 2));
        add.accept(new NoncentralT(5, 1));
        add.accept(new NoncentralF(3, 5, 2));
        add.accept(new NoncentralBeta(2, 3, 1));
        double[][] shapes = {{0.2, 0.6}, {0.5, 0.5}, {1, 1}, {0.9, 1}, {0.9, 1.01}, {0.7, 1.5}, {1.5, 0.5}, {2, 3},
            {200, 2}, {1e4, 1e5}, {2, 2e10}};
        for (double[] s : shapes) add.accept(new Beta(s[0], s[1]));
        for (double df : new double[] {0.3, 0.49, 0.51, 3, 50, 1e8}) add.accept(new StudentT(df, 0, 1));
        add.accept(new FisherF(3, 12));
        add.accept(new FisherF(0.5, 0.7));
    }

    private static void normals(Consumer<Distribution> add) {
        double[][] bounds = {{-1, 1}, {-2, 3}, {-9, 0.5}, {0.1, 0.3}, {0, 1.4}, {0, 1.6}, {0, 9}, {1, 99}, {-99, -1},
            {-99, -30}, {8, 9},
            {30, 31}, {30, 30.01}, {-0.5, 2.1}, {-0.5, 2}, {0.2, 3}, {-INF, 0}, {0, INF}, {-INF, 3}, {5, INF},
            {-INF, -1e5}};
        for (double[] b : bounds) add.accept(new TruncatedNormal(0, 1, b[0], b[1]));
        add.accept(new TruncatedNormal(1e6, 1, 0, 1000));
        add.accept(new LogNormal(1, 0.5));
        add.accept(new FoldedNormal(1, 2));
        add.accept(new SkewNormal(1, 2, -3));
        add.accept(new Levy(1, 2));
    }

    private static void counts(Consumer<Distribution> add) {
        for (double mean : new double[] {0.1, 1, 15.9, 16, 16.5, 50, 1e4, 1e10, 1e15}) add.accept(new Poisson(mean));
        double[][] trials = {{1, 0.3}, {20, 0.5}, {20, 0.51}, {100, 0.159}, {100, 0.16}, {100, 0.161}, {100, 0.84},
            {1000, 0.0639}, {1000, 0.0641},
            {1000, 0.5}, {1e6, 0.3},
            {1e9, 5e-9}, {1e9, 0.3}, {1e15, 0.5}};
        for (double[] t : trials) add.accept(new Binomial((long) t[0], t[1]));
        for (double[] s : new double[][] {{0.1, 0.3}, {5, 0.5}, {1000, 0.9}, {50, 0.05}})
            add.accept(new NegativeBinomial(s[0], s[1]));
        add.accept(new BetaBinomial(50, 2, 3));
        for (double p : new double[] {1e-6, 0.3, 0.9}) add.accept(new Geometric(p));
        add.accept(Geometric.trials(0.3));
        for (double s : new double[] {0, 0.5, 1, 1.25}) add.accept(new Zipf(s, 1000));
        add.accept(new Zipf(1.2500001, 1000));
        add.accept(new Zipf(3.5, 2));
        add.accept(new Zipf(9, 1_000_000));
        for (double s : new double[] {1.2, 1.3, 2, 5}) add.accept(new Zeta(s));
        long[][] urns = {{20, 10, 10}, {1000, 500, 39}, {1000, 500, 40}, {1000, 500, 41}, {1000, 500, 960},
            {1_000_000, 1000, 19_990},
            {1_000_000, 1000, 20_010}, {1_000_000, 900_000, 990_000}, {1_000_000_000, 300_000_000, 100_000_000},
            {1_000_000_000_000L, 1_000_000, 1_000_000}, {1000, 20, 300}, {1000, 980, 20}, {1000, 980, 800},
            {1_000_000_000_000_000L, 400_000_000_000_000L, 500_000_000_000_000L}};
        for (long[] u : urns) add.accept(new Hypergeometric(u[0], u[1], u[2]));
        add.accept(Categorical.ofWeights(0.1, 0, 3, 2, 1e-3, 5, 0, 0.25));
        add.accept(Categorical.ofWeights(new double[] {1, 1, 1, 1, 1, 1, 1}));
        add.accept(new Bernoulli(0.3));
        add.accept(new DiscreteUniform(-5, 20));
        for (double p : new double[] {0.1, 0.9, 0.999}) add.accept(new Logarithmic(p));
        add.accept(new Skellam(3, 20));
        add.accept(new WilcoxonSignedRank(12));
        add.accept(new MannWhitneyU(5, 9));
    }

    private static void elementary(Consumer<Distribution> add) {
        add.accept(new Uniform(-1, 3));
        add.accept(new Cauchy(1, 2));
        add.accept(new Laplace(1, 2));
        add.accept(new Logistic(1, 2));
        add.accept(new LogLogistic(3, 2));
        add.accept(new Gumbel(1, 2));
        for (double shape : new double[] {-0.3, 0, 0.1}) add.accept(new GeneralizedExtremeValue(1, 2, shape));
        for (double shape : new double[] {-0.3, 0, 0.1}) add.accept(new GeneralizedPareto(1, 2, shape));
        add.accept(new Pareto(2, 5));
        add.accept(new Lomax(2, 5));
        add.accept(new Frechet(1, 2, 5));
        add.accept(new Weibull(1.5, 2));
        add.accept(new Rayleigh(2));
        add.accept(new Triangular(0, 1, 4));
        add.accept(new Arcsine(-1, 3));
        add.accept(new Kumaraswamy(2, 3));
        add.accept(new LogUniform(0.5, 9));
        add.accept(new Affine(new Gumbel(0, 1), 3, 2));
        add.accept(new Folded(new Logistic(1, 2)));
        add.accept(new Reflected(new Gumbel(0, 1)));
        add.accept(new Truncated(new Gumbel(0, 1), 1, 2));
        add.accept(Mixture.of(List.of(new Normal(0, 1), new Normal(5, 1)), 0.2, 0.8));
        add.accept(Kde.of(new double[] {0, 1, 5}, 0.5));
    }
}
