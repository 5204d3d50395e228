package org.jonum.stat.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jonum.distuv.StudentT;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// Dunnett's test: the means of several groups against that of a control, all at once.
///
/// {@snippet :
/// double[] control = {7.4, 8.5, 7.2, 8.24, 9.84, 8.32}, a = {9.76, 8.8, 7.68, 9.36}, b = {12.8, 9.68, 12.16, 9.2, 10.55};
/// DunnettTest t = DunnettTest.of(Alternative.TWO_SIDED, 0.95, control, a, b);
/// boolean near = Math.abs(t.comparisons().get(1).pValue() - 0.0058) < 1e-4;      // near == true
/// }
/// The statistics tᵢ = (x̄ᵢ − x̄₀)/(s·√(1/nᵢ + 1/n₀)) have a multivariate law of Student's with correlations λᵢλⱼ, λᵢ² = nᵢ/(nᵢ + n₀): given the error of the control and s
/// they are independent. The p-value of a comparison is the probability that any statistic is as large as its own, by a double integral; not from random numbers.
///
/// **Error** of p-values below 1e-10, relative, down to 1e-12, and absolute below.
///
/// Source: Dunnett (1955), A multiple comparison procedure for comparing several treatments with a control.
///
/// @param alternative against what: GREATER, if means are above that of the control
/// @param comparisons one for each group
/// @param df          the degrees of freedom of the residuals
public record DunnettTest(Alternative alternative, List<Comparison> comparisons, double df) {
    /// A group against the control.
    ///
    /// @param group      which, from 1; the control is 0
    /// @param difference its mean less that of the control
    /// @param statistic  tᵢ
    /// @param interval   for the difference, together with all others of the given level
    /// @param pValue     adjusted for all groups; NaN if the groups are constant
    /// @param logPValue  its logarithm
    public record Comparison(int group, double difference, double statistic, ConfidenceInterval interval, double pValue,
            double logPValue) {
    }

    /// The table with those comparisons.
    public DunnettTest {
        comparisons = List.copyOf(comparisons);
    }

    /// Compares groups with a control.
    ///
    /// @param alternative against what: GREATER, if means are above that of the control
    /// @param level       of all confidence intervals together, between 0 and 1
    /// @param control     one value at least
    /// @param groups      one group at least, each of one value at least, and more values than groups with the control
    /// @return the comparisons
    /// @throws IllegalArgumentException if there are too few, or the level is not between 0 and 1
    public static DunnettTest of(Alternative alternative, double level, double[] control, double[]... groups) {
        double[][] all = new double[groups.length + 1][];
        all[0] = control;
        System.arraycopy(groups, 0, all, 1, groups.length);
        Args.groups("DunnettTest", all, 1);
        Args.level("DunnettTest", level);
        OneWay way = OneWay.of(all);
        double df = way.withinDf(), ms = way.withinMean();
        Args.check(df >= 1, "DunnettTest", "number of values", (long) way.n(), "more than groups");
        double[] lambda = new double[groups.length];
        for (int i = 0; i < lambda.length; i++)
            lambda[i] = Math.sqrt(groups[i].length / ((double) groups[i].length + control.length));
        DunnettLaw law = new DunnettLaw(lambda, df, alternative == Alternative.TWO_SIDED);
        double width = law.inverseSf(1 - level);
        List<Comparison> list = new ArrayList<>();
        for (int i = 0; i < lambda.length; i++) {
            Sample s = way.groups()[i + 1], t = way.groups()[0];
            double d = s.mean().minus(t.mean()).value(), error = Math.sqrt(ms * (1.0 / s.n() + 1.0 / t.n()));
            double difference = d / way.scale(), w = width * error / way.scale(), z = d / error;
            ConfidenceInterval interval = Limits.of(difference - w, difference + w, alternative, level);
            double far = switch (alternative) {
                case TWO_SIDED -> Math.abs(z);
                case GREATER -> z;
                case LESS -> -z;
            };
            double p = error > 0 ? law.sf(far) : Double.NaN;
            list.add(new Comparison(i + 1, difference, z, interval, p,
                    p > 1e-14 ? Math.log(p) : bound(far, lambda.length, df, alternative, p)));
        }
        return new DunnettTest(alternative, list, df);
    }

    /// The bound of Bonferroni for the logarithm, which is reached far out.
    private static double bound(double t, int groups, double df, Alternative alternative, double p) {
        if (Double.isNaN(p)) return p;
        return Math.log(groups * (alternative == Alternative.TWO_SIDED ? 2.0 : 1)) + StudentT.of(df).logSf(t);
    }

    /// {@return a table, a line for each group}
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("  Dunnett's comparisons with a control\n\n");
        text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%14s%12s%n", "", "diff", "lwr", "upr", "t", "p adj"));
        for (Comparison c : comparisons) {
            text.append(String.format(Locale.ROOT, "%-8s%14s%14s%14s%14s%12s%n", c.group() + "-0",
                    TestText.number(c.difference()), TestText.number(c.interval().lower()),
                    TestText.number(c.interval().upper()), TestText.number(c.statistic()),
                    TestText.probability(c.pValue(), c.logPValue())));
        }
        return text.toString();
    }
}
