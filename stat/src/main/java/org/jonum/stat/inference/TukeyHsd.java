package org.jonum.stat.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jonum.distuv.StudentT;
import org.jonum.special.StudentizedRange;
import org.jonum.stat.ConfidenceInterval;

/// Tukey's honest significant differences: all pairs of group means at once, with p-values and intervals that hold for
/// all of them together; with groups of different sizes after Kramer (1956), which is conservative.
///
/// {@snippet :
/// double[] a = {24.5, 23.5, 26.4, 27.1, 29.9}, b = {28.4, 34.2, 29.5, 32.2, 30.1}, c = {26.1, 28.3, 24.3, 26.2, 27.8};
/// TukeyHsd t = TukeyHsd.of(0.95, a, b, c);
/// boolean near = Math.abs(t.comparison(0).pValue() - 0.0144) < 1e-4;      // near == true
/// }
/// **Error** of p-values below 1e-10, relative, see [StudentizedRange]. Source: Tukey (1949), Comparing individual means in the analysis of variance.
///
/// @param comparisons all pairs, in the order (0, 1), (0, 2) … (1, 2) …
/// @param df          the degrees of freedom of the residuals
public record TukeyHsd(List<Comparison> comparisons, double df) {
    private static final double LOG_2 = 0.6931471805599453;

    /// A pair of groups.
    ///
    /// @param first      a group, from 0
    /// @param second     another, after it
    /// @param difference the mean of the second less that of the first
    /// @param interval   for the difference, together with all others of the given level
    /// @param pValue     adjusted for all pairs; NaN if the groups are constant
    /// @param logPValue  its logarithm; where the probability underflows an upper bound, that of Bonferroni
    public record Comparison(int first, int second, double difference, ConfidenceInterval interval, double pValue,
            double logPValue) {
    }

    /// The table with those comparisons.
    public TukeyHsd {
        comparisons = List.copyOf(comparisons);
    }

    /// Compares all pairs of groups.
    ///
    /// @param level  of all confidence intervals together, between 0 and 1
    /// @param groups two groups at least, each of one value at least, and more values than groups
    /// @return the comparisons
    /// @throws IllegalArgumentException if there are too few, or the level is not between 0 and 1
    public static TukeyHsd of(double level, double[]... groups) {
        Args.groups("TukeyHsd", groups, 1);
        Args.level("TukeyHsd", level);
        OneWay way = OneWay.of(groups);
        double df = way.withinDf(), ms = way.withinMean();
        Args.check(df >= 1, "TukeyHsd", "number of values", (long) way.n(), "more than groups");
        int k = groups.length;
        double width = StudentizedRange.inverseSf(1 - level, k, df);
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                Sample s = way.groups()[i], t = way.groups()[j];
                double difference = t.mean().minus(s.mean()).value(),
                        error = Math.sqrt(ms / 2 * (1.0 / s.n() + 1.0 / t.n()));
                all.add(comparison(i, j, difference, error, width, way, level));
            }
        }
        return new TukeyHsd(all, df);
    }

    private static Comparison comparison(int i, int j, double difference, double error, double width, OneWay way,
            double level) {
        double q = Math.abs(difference) / error, d = difference / way.scale(), w = width * error / way.scale();
        int k = way.groups().length;
        ConfidenceInterval interval = new ConfidenceInterval(d - w, d + w, level);
        if (!(error > 0)) return new Comparison(i, j, d, interval, Double.NaN, Double.NaN);
        double p = StudentizedRange.sf(q, k, way.withinDf());
        double bound = Math.log(0.5 * k * (k - 1)) + LOG_2 + StudentT.of(way.withinDf()).logSf(q / Math.sqrt(2));
        return new Comparison(i, j, d, interval, p, p > 1e-300 ? Math.log(p) : bound);
    }

    /// The comparison of that number.
    ///
    /// @param i its place, from 0
    /// @return the comparison
    /// @throws IndexOutOfBoundsException if there is none
    public Comparison comparison(int i) {
        return comparisons.get(i);
    }

    /// {@return the table as R prints it}
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("  Tukey multiple comparisons of means\n\n");
        text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%12s%n", "", "diff", "lwr", "upr", "p adj"));
        for (Comparison c : comparisons) {
            text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%12s%n", c.second() + "-" + c.first(),
                    TestText.number(c.difference()), TestText.number(c.interval().lower()),
                    TestText.number(c.interval().upper()), TestText.probability(c.pValue(), c.logPValue())));
        }
        return text.toString();
    }
}
