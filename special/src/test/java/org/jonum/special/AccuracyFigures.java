package org.jonum.special;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/// The functions of this module with their tables, and what is measured on them: the lines of `accuracy.tsv`.
final class AccuracyFigures {
    /// What is published of a set of points: how many, the largest error and the 99.9 % quantile, in ulp.
    record Figure(int points, double max, double most) {
        static Figure of(List<Accuracy.Row> rows, Function<double[], Double> f) {
            double[] e = rows.stream().mapToDouble(r -> Accuracy.ulps(f.apply(r.x()), r.value())).sorted().toArray();
            return e.length == 0 ? new Figure(0, 0, 0)
                    : new Figure(e.length, e[e.length - 1], e[(int) (0.999 * (e.length - 1))]);
        }

        String fields() {
            return points == 0 ? "0\t\t" : String.format(Locale.ROOT, "%d\t%.2f\t%.2f", points, max, most);
        }
    }

    /// A line: the figures of a function in a region, on the shared table and on random points.
    record Line(String function, String region, Figure table, Figure random) {
        String fields() {
            return function + "\t" + region + "\t" + table.fields() + "\t" + random.fields();
        }
    }

    private record Region(String name, Predicate<double[]> holds) {
    }

    private static final Region[] SHAPES = {new Region("a < 1", x -> x[0] < 1),
        new Region("1 ≤ a < 12", x -> x[0] >= 1 && x[0] < 12),
        new Region("12 ≤ a < 1000", x -> x[0] >= 12 && x[0] < 1000),
        new Region("a ≥ 1000", x -> x[0] >= 1000)};
    private static final Region[] SIGNS = {new Region("x < 0", x -> x[0] < 0), new Region("x ≥ 0", x -> x[0] >= 0)};

    private final List<Line> lines = new ArrayList<>();

    static List<Line> measure() {
        AccuracyFigures all = new AccuracyFigures();
        all.errorFunctions();
        all.normal();
        all.gammas();
        all.incompleteGamma();
        all.elementary();
        all.others();
        return all.lines;
    }

    private void errorFunctions() {
        one("erf", "erf", "erf", Erf::erf);
        one("erfc", "erfc", "erfc", Erf::erfc, SIGNS);
        one("erfcx", "erfcx", "erfcx", Erf::erfcx, SIGNS);
        one("inverseErf", "erfinv", "inverseErf", Erf::inverseErf);
        one("inverseErfc", "erfcinv", "inverseErfc", Erf::inverseErfc);
    }

    private void normal() {
        List<Accuracy.Row> none = List.of();
        add("normal pdf", standard(4), none, x -> StandardNormal.pdf(x[0]));
        add("normal cdf", standard(6), Accuracy.random("normalCdf"), x -> StandardNormal.cdf(x[0]),
                new Region("x < −5", x -> x[0] < -5), new Region("−5 ≤ x", x -> x[0] >= -5));
        add("normal sf", standard(7), none, x -> StandardNormal.sf(x[0]));
        add("normal logCdf", standard(8), Accuracy.random("normalLogCdf"), x -> StandardNormal.logCdf(x[0]), SIGNS);
        add("normal quantile", quantiles("lower"), Accuracy.random("normalQuantile"),
                x -> StandardNormal.quantile(x[0]),
                new Region("p < 0.25", x -> x[0] < 0.25), new Region("0.25 ≤ p", x -> x[0] >= 0.25));
        add("normal inverseSf", quantiles("upper"), none, x -> StandardNormal.inverseSf(x[0]));
        add("normal quantileOfLog", none, Accuracy.random("normalQuantileOfLog"),
                x -> StandardNormal.quantileOfLog(x[0]));
    }

    private void gammas() {
        one("gamma", "gamma", "gamma", Gamma::gamma, SIGNS);
        one("logGamma", "lgamma", "lgamma", Gamma::logGamma, SIGNS);
        one("logGamma near its zeros", "", "lgammaZeros", Gamma::logGamma);
        one("digamma", "digamma", "digamma", Gamma::digamma, SIGNS);
        one("trigamma", "trigamma", "trigamma", Gamma::trigamma, SIGNS);
        two("polygamma", "", "polygamma", (n, x) -> Gamma.polygamma((int) n, x));
        two("gammaRatio", "", "gammaRatio", Gamma::gammaRatio);
        two("beta", "", "beta", Beta::beta);
        two("logBeta", "lbeta", "lbeta", Beta::logBeta);
        two("logBinomial", "lchoose", "logBinomial", (n, k) -> Binomials.logBinomial((long) n, (long) k));
    }

    private void incompleteGamma() {
        two("gamma P", "gammaP", "gammaP", IncompleteGamma::p, SHAPES);
        two("gamma Q", "gammaQ", "gammaQ", IncompleteGamma::q, SHAPES);
        two("log P", "", "logGammaP", IncompleteGamma::logP, SHAPES);
        two("log Q", "", "logGammaQ", IncompleteGamma::logQ, SHAPES);
        two("gamma density", "", "gammaDensity", IncompleteGamma::density, SHAPES);
        two("inverse P", "gammaPinv", "gammaPinv", IncompleteGamma::inverseP, wellConditioned(false));
        two("inverse Q", "gammaQinv", "gammaQinv", IncompleteGamma::inverseQ, wellConditioned(true));
    }

    private void elementary() {
        one("log1pmx", "log1pmx", "log1pmx", Logs::log1pmx);
        one("expm1mx", "expm1mx", "expm1mx", Logs::expm1mx);
        one("log1pexp", "log1pexp", "log1pexp", Logs::log1pexp);
        one("log1mexp", "log1mexp", "log1mexp", Logs::log1mexp);
        two("logAddExp", "logaddexp", "logAddExp", Logs::logAddExp);
        two("logSubExp", "logsubexp", "logSubExp", Logs::logSubExp);
        two("powm1", "powm1", "powm1", Logs::powm1);
    }

    private void others() {
        one("besselI0", "besselI0", "", BesselI::i0);
        one("besselI1", "besselI1", "", BesselI::i1);
        one("besselI0e", "besselI0e", "", BesselI::i0Scaled);
        one("besselI1e", "besselI1e", "", BesselI::i1Scaled);
        one("E1", "", "e1", ExpIntegral::e1);
        one("Ei", "", "ei", ExpIntegral::ei);
        one("lambertW0", "lambertW0", "lambertW0", LambertW::w0);
        one("lambertWm1", "lambertWm1", "lambertWm1", LambertW::wm1);
        two("owensT", "owensT", "owensT", OwenT::t);
        one("zeta", "zeta", "zeta", Zeta::zeta);
        two("hurwitzZeta", "hurwitzZeta", "hurwitzZeta", Zeta::hurwitz);
        List<Accuracy.Row> none = List.of();
        add("Kolmogorov cdf", kolmogorov(6), Accuracy.random("kolmogorovCdf"), x -> Kolmogorov.cdf(x[0]));
        add("Kolmogorov sf", kolmogorov(7), Accuracy.random("kolmogorovSf"), x -> Kolmogorov.sf(x[0]));
        add("Kolmogorov pdf", kolmogorov(4), none, x -> Kolmogorov.pdf(x[0]));
    }

    private void one(String name, String table, String random, DoubleUnaryOperator f, Region... regions) {
        add(name, table.isEmpty() ? List.of() : Accuracy.special(table),
                random.isEmpty() ? List.of() : Accuracy.random(random), x -> f.applyAsDouble(x[0]), regions);
    }

    private void two(String name, String table, String random, DoubleBinaryOperator f, Region... regions) {
        add(name, table.isEmpty() ? List.of() : Accuracy.special(table),
                random.isEmpty() ? List.of() : Accuracy.random(random), x -> f.applyAsDouble(x[0], x[1]), regions);
    }

    private void add(String name, List<Accuracy.Row> table, List<Accuracy.Row> random, Function<double[], Double> f,
            Region... regions) {
        for (Region r : regions.length == 0 ? new Region[] {new Region("all", x -> true)} : regions) {
            lines.add(new Line(name, r.name, Figure.of(in(table, r), f), Figure.of(in(random, r), f)));
        }
    }

    private static List<Accuracy.Row> in(List<Accuracy.Row> rows, Region r) {
        return rows.stream().filter(row -> r.holds.test(row.x())).toList();
    }

    /// Where an ulp of the probability moves x by four ulp at most, by shape.
    private static Region[] wellConditioned(boolean upper) {
        return Arrays.stream(SHAPES).map(s -> new Region(s.name + ", well conditioned", v -> {
            double x = upper ? IncompleteGamma.inverseQ(v[0], v[1]) : IncompleteGamma.inverseP(v[0], v[1]);
            return s.holds.test(v) && v[1] < 4 * x * IncompleteGamma.density(v[0], x);
        })).toArray(Region[]::new);
    }

    private static List<Accuracy.Row> standard(int column) {
        return Accuracy.rows("dist-Normal.tsv.gz", 1, f -> f).stream().filter(f -> f[1].equals("mu=0;sigma=1"))
                .map(f -> new Accuracy.Row(new double[] {Double.parseDouble(f[2])}, f[column])).toList();
    }

    private static List<Accuracy.Row> quantiles(String tail) {
        return Accuracy.rows("quantile-Normal.tsv.gz", 1, f -> f).stream()
                .filter(f -> f[1].equals("mu=0;sigma=1") && f[2].equals(tail))
                .map(f -> new Accuracy.Row(new double[] {Double.parseDouble(f[3])}, f[5])).toList();
    }

    private static List<Accuracy.Row> kolmogorov(int column) {
        return Accuracy.rows("dist-Kolmogorov.tsv.gz", 1,
                f -> new Accuracy.Row(new double[] {Double.parseDouble(f[2])}, f[column]));
    }
}
