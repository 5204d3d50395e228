package org.jonum.stat.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jonum.distuv.Normal;
import org.jonum.distuv.StudentT;
import org.jonum.special.StudentizedRange;
import org.jonum.stat.ConfidenceInterval;

/// All pairs of groups, compared without the assumptions of [TukeyHsd]: by means, where variances differ, and by ranks.
///
/// {@snippet :
/// double[] a = {24.5, 23.5, 26.4, 27.1, 29.9}, b = {28.4, 34.2, 29.5, 32.2, 30.1}, c = {26.1, 28.3, 24.3, 26.2, 27.8};
/// PairwiseTest means = PairwiseTest.gamesHowell(0.95, a, b, c), ranks = PairwiseTest.dunn(Adjustment.HOLM, a, b, c);
/// int pairs = means.comparisons().size();        // pairs == 3
/// double z = ranks.comparisons().get(0).statistic();     // z == 2.4041630560342613
/// }
///
/// @param title       the name of the test
/// @param comparisons all pairs, in the order (0, 1), (0, 2) … (1, 2) …
public record PairwiseTest(String title, List<Comparison> comparisons) {
    private static final double LOG_2 = 0.6931471805599453, ROOT_2 = Math.sqrt(2);

    /// A pair of groups.
    ///
    /// @param first      a group, from 0
    /// @param second     another, after it
    /// @param difference the mean, or the mean rank, of the second less that of the first
    /// @param statistic  the difference over its standard error
    /// @param df         degrees of freedom; ∞ for the normal law
    /// @param interval   for the difference, together with all others of the given level; from −∞ to ∞ where there is none
    /// @param pValue     adjusted for all pairs; NaN if the groups are constant
    /// @param logPValue  its logarithm; where the probability underflows an upper bound
    public record Comparison(int first, int second, double difference, double statistic, double df,
            ConfidenceInterval interval, double pValue, double logPValue) {
    }

    /// The table with those comparisons.
    public PairwiseTest {
        comparisons = List.copyOf(comparisons);
    }

    /// Means of groups whose variances may differ: Welch's t for each pair, against the law of the studentized range.
    ///
    /// Source: Games & Howell (1976), Pairwise multiple comparison procedures with unequal n's and/or variances.
    ///
    /// @param level  of all confidence intervals together, between 0 and 1
    /// @param groups two groups at least, each of two values at least
    /// @return the comparisons
    /// @throws IllegalArgumentException if there are too few, or the level is not between 0 and 1
    public static PairwiseTest gamesHowell(double level, double[]... groups) {
        Args.groups("PairwiseTest.gamesHowell", groups, 2);
        Args.level("PairwiseTest.gamesHowell", level);
        OneWay way = OneWay.of(groups);
        int k = groups.length;
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) all.add(means(i, j, way, level));
        }
        return new PairwiseTest("Games-Howell comparisons of means", all);
    }

    private static Comparison means(int i, int j, OneWay way, double level) {
        Sample s = way.groups()[i], t = way.groups()[j];
        int k = way.groups().length;
        double u = s.scaledVariance() / s.n(), v = t.scaledVariance() / t.n(), error = Math.sqrt(u + v);
        double d = t.mean().minus(s.mean()).value(), difference = d / way.scale();
        if (!(error > 0)) {
            return new Comparison(i, j, difference, d / error, Double.NaN,
                    new ConfidenceInterval(difference, difference, level), Double.NaN, Double.NaN);
        }
        double a = u / (u + v), b = v / (u + v), df = 1 / (a * a / (s.n() - 1.0) + b * b / (t.n() - 1.0));
        double w = StudentizedRange.inverseSf(1 - level, k, df) * error / ROOT_2 / way.scale();
        double z = d / error, p = StudentizedRange.sf(Math.abs(z) * ROOT_2, k, df);
        double bound = Math.log(0.5 * k * (k - 1)) + LOG_2 + StudentT.of(df).logSf(Math.abs(z));
        return new Comparison(i, j, difference, z, df, new ConfidenceInterval(difference - w, difference + w, level), p,
                p > 1e-300 ? Math.log(p) : bound);
    }

    /// Mean ranks after the [test of Kruskal and Wallis][KruskalWallisTest]: z = (R̄ⱼ − R̄ᵢ)/√((N(N + 1)/12 − Σ(t³ − t)/(12(N − 1)))(1/nᵢ + 1/nⱼ)) for each pair, two-sided.
    ///
    /// Source: Dunn (1964), Multiple comparisons using rank sums.
    ///
    /// @param adjustment for the number of pairs
    /// @param groups     two groups at least, none empty
    /// @return the comparisons; NaN for constant data or NaN
    /// @throws IllegalArgumentException if there are too few
    public static PairwiseTest dunn(Adjustment adjustment, double[]... groups) {
        Args.groups("PairwiseTest.dunn", groups, 1);
        double[] pooled = Ranks.pooled(groups), mean = new double[groups.length];
        Ranks ranks = Ranks.of(pooled);
        double n = pooled.length;
        for (int g = 0, at = 0; g < groups.length; g++) {
            for (int i = 0; i < groups[g].length; i++) mean[g] += ranks.rank()[at++] - 0.5 * (n + 1);
            mean[g] /= groups[g].length;
        }
        double variance = n * (n + 1) / 12 - ranks.ties() / (12 * (n - 1));
        boolean defined = variance > 0 && !Args.anyNaN(pooled);
        int pairs = groups.length * (groups.length - 1) / 2, at = 0;
        double[] z = new double[pairs], log = new double[pairs];
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length; j++, at++) {
                double error = Math.sqrt(variance * (1.0 / groups[i].length + 1.0 / groups[j].length));
                z[at] = defined ? (mean[j] - mean[i]) / error : Double.NaN;
                log[at] = Math.min(0, LOG_2 + Normal.standard().logSf(Math.abs(z[at])));
            }
        }
        double[] adjusted = defined ? adjustment.ofLogs(log) : log;
        List<Comparison> all = new ArrayList<>();
        at = 0;
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length; j++, at++) {
                all.add(new Comparison(i, j, mean[j] - mean[i], z[at], Double.POSITIVE_INFINITY,
                        new ConfidenceInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Args.LEVEL),
                        Math.exp(adjusted[at]), adjusted[at]));
            }
        }
        return new PairwiseTest("Dunn's comparisons of mean ranks, " + adjustment, all);
    }

    /// {@return a table, a line for each pair}
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("  " + title + "\n\n");
        text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%14s%12s%n", "", "diff", "lwr", "upr", "statistic",
                "p adj"));
        for (Comparison c : comparisons) {
            text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%14s%12s%n", c.second() + "-" + c.first(),
                    TestText.number(c.difference()), TestText.number(c.interval().lower()),
                    TestText.number(c.interval().upper()), TestText.number(c.statistic()),
                    TestText.probability(c.pValue(), c.logPValue())));
        }
        return text.toString();
    }
}
