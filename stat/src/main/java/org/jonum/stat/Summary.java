package org.jonum.stat;

import java.util.Locale;

/// What a sample is like, in numbers; printed, a table.
///
/// {@snippet :
/// Summary s = Summary.of(1, 2, 3, 4, 100);       // s.median() == 3.0, s.mean() == 22.0
/// }
///
/// @param count              how many numbers, without those that are NaN
/// @param missing            how many are NaN
/// @param mean               the mean
/// @param standardDeviation  with divisor n − 1
/// @param skewness           the estimate G₁ of [Moments#skewness(double...)]
/// @param excessKurtosis     the estimate G₂ of [Moments#excessKurtosis(double...)]
/// @param min                the smallest number
/// @param lowerQuartile      the quantile at ¼, of type 7
/// @param median             the median
/// @param upperQuartile      the quantile at ¾, of type 7
/// @param max                the largest number
public record Summary(long count, long missing, double mean, double standardDeviation, double skewness,
        double excessKurtosis, double min, double lowerQuartile, double median, double upperQuartile, double max) {

    /// The summary of a sample, its NaN left out and counted.
    ///
    /// @param x numbers, at least one of them not NaN
    /// @return the summary
    /// @throws IllegalArgumentException if no number is left
    public static Summary of(double... x) {
        double[] y = NanPolicy.OMIT.apply(x);
        Samples.notEmpty("Summary.of", y);
        RunningMoments m = new RunningMoments().addAll(y);
        double[] q = Quantiles.quantiles(y, QuantileType.LINEAR, 0, 0.25, 0.5, 0.75, 1);
        return new Summary(y.length, x.length - y.length, m.mean(), m.standardDeviation(), m.skewness(),
                m.excessKurtosis(), q[0],
                q[1], q[2], q[3], q[4]);
    }

    /// The interquartile range.
    ///
    /// @return the distance of the quartiles
    public double interquartileRange() {
        return upperQuartile - lowerQuartile;
    }

    /// A line for each number.
    @Override
    public String toString() {
        String[] names = {"mean", "std. deviation", "skewness", "ex. kurtosis", "minimum", "quartile 1", "median",
            "quartile 3", "maximum"};
        double[] values =
                {mean, standardDeviation, skewness, excessKurtosis, min, lowerQuartile, median, upperQuartile, max};
        StringBuilder s = new StringBuilder(
                String.format(Locale.ROOT, "%-16s%12d%n%-16s%12d%n", "count", count, "missing", missing));
        for (int i = 0; i < names.length; i++)
            s.append(String.format(Locale.ROOT, "%-16s%12.6g%n", names[i], values[i]));
        return s.toString();
    }
}
