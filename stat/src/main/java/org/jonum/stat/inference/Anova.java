package org.jonum.stat.inference;

import java.util.List;
import java.util.Locale;
import org.jonum.distuv.FisherF;
import org.jonum.stat.NanPolicy;

/// The analysis of variance: how much of the sum of squares about the mean is due to what.
///
/// {@snippet :
/// Anova a = Anova.oneWay(new double[] {6, 8, 4, 5, 3, 4}, new double[] {8, 12, 9, 11, 6, 8}, new double[] {13, 9, 11, 8, 7, 12});
/// double f = a.row(0).f();                       // f == 9.264705882352942
/// double p = a.row(0).pValue();                  // p == 0.0023987773293929083
/// String table = a.toString();
/// }
/// Means are pairs of doubles and every sum of squares is a sum of squares, never a difference of two, so that leading digits which all
/// values share cost nothing.
///
/// **Error** of sums of squares and F below 1e-13, relative, on NIST's sets of all difficulties, for the data as doubles.
///
/// @param rows the sources of variation in the order of the model, the residuals last
public record Anova(List<Row> rows) {
    /// A source of variation.
    ///
    /// @param source       its name
    /// @param df           its degrees of freedom
    /// @param sumOfSquares the sum of squares that is due to it
    /// @param meanSquare   sum of squares by degrees of freedom
    /// @param f            mean square by that of the residuals; NaN for the residuals themselves, and 0/0
    /// @param pValue       P(F > f); NaN with f
    /// @param logPValue    its logarithm, also where that underflows
    public record Row(String source, double df, double sumOfSquares, double meanSquare, double f, double pValue,
            double logPValue) {
    }

    /// The table with those rows.
    public Anova {
        rows = List.copyOf(rows);
    }

    /// One factor: whether the means of groups are equal, if their variances are.
    ///
    /// @param groups two groups at least, each of one value at least, and more values than groups
    /// @return rows `groups` and `residuals`
    /// @throws IllegalArgumentException if there are too few
    public static Anova oneWay(double[]... groups) {
        Args.groups("Anova.oneWay", groups, 1);
        OneWay way = OneWay.of(groups);
        Args.check(way.withinDf() >= 1, "Anova.oneWay", "number of values", (long) way.n(), "more than groups");
        double unit = 1 / way.scale() / way.scale(), residual = way.withinMean();
        return new Anova(List.of(row("groups", way.betweenDf(), way.between(), residual, way.withinDf(), unit),
                residuals(way.withinDf(), way.within(), unit)));
    }

    /// The table of what a policy leaves of each group.
    ///
    /// @param policy what to do with NaN
    /// @param groups the samples
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static Anova oneWay(NanPolicy policy, double[]... groups) {
        return oneWay(policy.applyToGroups(groups));
    }

    /// One factor: whether the means of groups are equal, whatever their variances (Welch 1951); R's `oneway.test`.
    ///
    /// @param groups two groups at least, each of two values at least
    /// @return the result; NaN for a constant group
    /// @throws IllegalArgumentException if there are too few
    public static TestResult welch(double[]... groups) {
        Args.groups("Anova.welch", groups, 2);
        OneWay way = OneWay.of(groups);
        double k = groups.length, weights = 0, centre = 0, lack = 0, between = 0;
        boolean defined = true;
        for (Sample g : way.groups()) {
            double w = g.n() / g.scaledVariance();
            weights += w;
            centre += w * g.mean().minus(way.mean()).value();
            defined &= g.squares() > 0 && g.squares() <= Double.MAX_VALUE;
        }
        centre /= weights;
        for (Sample g : way.groups()) {
            double w = g.n() / g.scaledVariance(), d = g.mean().minus(way.mean()).value() - centre,
                    rest = 1 - w / weights;
            between += w * d * d;
            lack += rest * rest / (g.n() - 1);
        }
        lack /= k * k - 1;
        double f = between / ((k - 1) * (1 + 2 * (k - 2) * lack)), df = 1 / (3 * lack);
        TestResultBuilder result = new TestResultBuilder("One-way analysis of means (not assuming equal variances)")
                .method(TestResult.Method.ASYMPTOTIC);
        if (!defined) {
            return result.statistic("F", Double.NaN).note("a group is constant, or has NaN or infinite values").build();
        }
        return result.statistic("F", f).df(k - 1, df).upper(FisherF.of(k - 1, df)).build();
    }

    /// Welch's test of what a policy leaves of each group.
    ///
    /// @param policy what to do with NaN
    /// @param groups the samples
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult welch(NanPolicy policy, double[]... groups) {
        return welch(policy.applyToGroups(groups));
    }

    /// Two factors and their interaction: the sum of squares of a is that of its means, the one of b what b adds to it, that of
    /// the interaction what the means of the cells add to both (sequential sums, R's `aov(y ~ a*b)`, SAS's type I). If the
    /// cells are equally large the order does not matter.
    ///
    /// @param y values, more than there are cells with values
    /// @param a the level of the first factor for each value, from 0
    /// @param b the level of the second factor for each value, from 0
    /// @return rows `a`, `b`, `a:b` and `residuals`
    /// @throws IllegalArgumentException if the lengths differ, a level is negative or above 32767, a factor has one level
    ///                                  only, or there are too few values
    public static Anova twoWay(double[] y, int[] a, int[] b) {
        TwoWay way = TwoWay.of("Anova.twoWay", y, a, b);
        double df = way.n() - way.cells(), ms = way.within() / df, unit = 1 / way.scale() / way.scale();
        Args.check(df >= 1, "Anova.twoWay", "y.length", y.length, "more than cells");
        double mixed = way.cells() - 1 - way.dfA() - way.dfB();
        return new Anova(List.of(row("a", way.dfA(), way.squaresA(), ms, df, unit),
                row("b", way.dfB(), way.squaresB(), ms, df, unit), row("a:b", mixed, way.interaction(), ms, df, unit),
                residuals(df, way.within(), unit)));
    }

    /// Two factors and their interaction, each main effect after the other factor, but not after the interaction: type II, for cells of different sizes.
    ///
    /// @param y values, more than there are cells with values
    /// @param a the level of the first factor for each value, from 0
    /// @param b the level of the second factor for each value, from 0
    /// @return rows `a`, `b`, `a:b` and `residuals`; sums of squares need not add to the whole
    /// @throws IllegalArgumentException as for [#twoWay]
    public static Anova typeTwo(double[] y, int[] a, int[] b) {
        Anova first = twoWay(y, a, b), second = twoWay(y, b, a);
        Row own = second.row(1);
        return new Anova(List.of(new Row("a", own.df(), own.sumOfSquares(), own.meanSquare(), own.f(), own.pValue(),
                own.logPValue()), first.row(1), first.row(2), first.row(3)));
    }

    /// Two factors and their interaction, each effect after all others, the hypotheses being about unweighted means of cells: type III, or Yates' weighted squares of means.
    ///
    /// Source: Yates (1934), The analysis of multiple classifications with unequal numbers in the different classes.
    ///
    /// @param y values, at least one in each cell of the levels that occur, and more than there are cells
    /// @param a the level of the first factor for each value, from 0
    /// @param b the level of the second factor for each value, from 0
    /// @return rows `a`, `b`, `a:b` and `residuals`; sums of squares need not add to the whole
    /// @throws IllegalArgumentException as for [#twoWay], and if a cell is empty
    public static Anova typeThree(double[] y, int[] a, int[] b) {
        TwoWay way = TwoWay.of("Anova.typeThree", y, a, b);
        double df = way.n() - way.cells(), ms = way.within() / df, unit = 1 / way.scale() / way.scale();
        Args.check(df >= 1, "Anova.typeThree", "y.length", y.length, "more than cells");
        Args.check(way.cells() == (way.dfA() + 1) * (way.dfB() + 1), "Anova.typeThree", "cells with values",
                (long) way.cells(), "all");
        double mixed = way.dfA() * way.dfB();
        return new Anova(List.of(row("a", way.dfA(), way.unweightedA(), ms, df, unit),
                row("b", way.dfB(), way.unweightedB(), ms, df, unit),
                row("a:b", mixed, way.interaction(), ms, df, unit),
                residuals(df, way.within(), unit)));
    }

    /// Two factors whose effects add: R's `aov(y ~ a + b)`. One value in each cell is enough: blocks and treatments.
    ///
    /// @param y values
    /// @param a the level of the first factor for each value, from 0
    /// @param b the level of the second factor for each value, from 0
    /// @return rows `a`, `b` and `residuals`
    /// @throws IllegalArgumentException as for [#twoWay]
    public static Anova additive(double[] y, int[] a, int[] b) {
        TwoWay way = TwoWay.of("Anova.additive", y, a, b);
        double df = way.n() - 1 - way.dfA() - way.dfB(), rest = way.interaction() + way.within();
        Args.check(df >= 1, "Anova.additive", "y.length", y.length, "more than parameters");
        double ms = rest / df, unit = 1 / way.scale() / way.scale();
        return new Anova(List.of(row("a", way.dfA(), way.squaresA(), ms, df, unit),
                row("b", way.dfB(), way.squaresB(), ms, df, unit), residuals(df, rest, unit)));
    }

    private static Row row(String source, double df, double squares, double residual, double residualDf, double unit) {
        double f = squares / df / residual;
        if (!(df >= 1 && f >= 0)) {
            return new Row(source, df, squares * unit, squares / df * unit, Double.NaN, Double.NaN, Double.NaN);
        }
        FisherF law = FisherF.of(df, residualDf);
        return new Row(source, df, squares * unit, squares / df * unit, f, law.sf(f), law.logSf(f));
    }

    private static Row residuals(double df, double squares, double unit) {
        return new Row("residuals", df, squares * unit, squares / df * unit, Double.NaN, Double.NaN, Double.NaN);
    }

    /// The row of that number.
    ///
    /// @param i its place, from 0
    /// @return the row
    /// @throws IndexOutOfBoundsException if there is none
    public Row row(int i) {
        return rows.get(i);
    }

    /// {@return the last row, that of the residuals}
    public Row residuals() {
        return rows.getLast();
    }

    /// {@return √ of the mean square of the residuals}
    public double residualSd() {
        return Math.sqrt(residuals().meanSquare());
    }

    /// {@return the part of the sum of squares that is not in the residuals, from 0 to 1}
    public double rSquared() {
        double explained = 0;
        for (Row r : rows.subList(0, rows.size() - 1)) explained += r.sumOfSquares();
        return explained / (explained + residuals().sumOfSquares());
    }

    /// {@return the table as R prints it}
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%-12s%8s%14s%14s%12s%12s%n", "", "Df", "Sum Sq", "Mean Sq", "F value",
                        "Pr(>F)"));
        for (Row r : rows) {
            text.append(String.format(Locale.ROOT, "%-12s%8s%14s%14s", r.source(), TestText.number(r.df()),
                    TestText.number(r.sumOfSquares()), TestText.number(r.meanSquare())));
            if (!Double.isNaN(r.f())) {
                text.append(String.format(Locale.ROOT, "%12s%12s", TestText.number(r.f()),
                        TestText.probability(r.pValue(), r.logPValue())));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
