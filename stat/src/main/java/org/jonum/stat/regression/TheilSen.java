package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.special.StandardNormal;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.Quantiles;
import org.jonum.stat.Ranks;

/// Theil and Sen's line: the slope is the median of the slopes of all pairs of points, so that up to 29 % of wild points do no harm.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4, 5}, y = {2, 4, 6, 8, 100};
/// TheilSen line = TheilSen.of(0.95, x, y);
/// double slope = line.slope();                   // slope == 2.0
/// }
/// The interval is Sen's, by the normal law of Kendall's score.
///
/// **Cost** n²/2 slopes, in as much memory. Sources: Theil (1950), A rank-invariant method of linear and polynomial regression analysis; Sen (1968), Estimates of the regression coefficient based on Kendall's tau.
///
/// @param slope     the median of (yⱼ − yᵢ)/(xⱼ − xᵢ) over pairs with different x
/// @param intercept the median of y less the slope times the median of x
/// @param interval  of the slope
public record TheilSen(double slope, double intercept, ConfidenceInterval interval) {
    private static final int MOST = 10_000;

    /// Fits a line.
    ///
    /// @param level of the interval, between 0 and 1
    /// @param x     from 2 to 10 000 finite numbers, not all the same
    /// @param y     as many finite numbers
    /// @return the line
    /// @throws IllegalArgumentException if arguments are not such
    public static TheilSen of(double level, double[] x, double[] y) {
        Arguments.level("TheilSen.of", level);
        Arguments.equal("TheilSen.of", "y", y.length, "x", x.length);
        Arguments.finite("TheilSen.of: x", x);
        Arguments.finite("TheilSen.of: y", y);
        if (x.length < 2 || x.length > MOST)
            throw new IllegalArgumentException("TheilSen.of: " + x.length + " points, need 2 to " + MOST);
        int n = x.length, count = 0;
        double[] slopes = new double[n * (n - 1) / 2];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (x[i] == x[j]) continue;
                double dx = x[j] / 2 - x[i] / 2, dy = y[j] / 2 - y[i] / 2; // halves, which do not overflow
                slopes[count++] = dy / dx;
            }
        }
        if (count == 0) throw new IllegalArgumentException("TheilSen.of: x is constant, need different values");
        slopes = Arrays.copyOf(slopes, count);
        Arrays.sort(slopes);
        double slope = 0.5 * slopes[(count - 1) / 2] + 0.5 * slopes[count / 2];
        if (slopes[(count - 1) / 2] == slopes[count / 2]) slope = slopes[count / 2];
        double variance = (n * (n - 1.0) * (2 * n + 5) - ties(x) - ties(y)) / 18;
        double width = StandardNormal.inverseSf(0.5 * (1 - level)) * Math.sqrt(Math.max(0, variance));
        int upper = (int) Math.min(Math.rint((count + width) / 2), count - 1.0);
        int lower = (int) Math.max(Math.rint((count - width) / 2) - 1, 0);
        return new TheilSen(slope, Quantiles.median(y) - slope * Quantiles.median(x),
                new ConfidenceInterval(slopes[lower], slopes[upper], level));
    }

    /// Σ t(t − 1)(2t + 5).
    private static double ties(double[] x) {
        double[] r = Ranks.of(x);
        Arrays.sort(r);
        double sum = 0;
        for (int i = 0, j; i < r.length; i = j) {
            for (j = i + 1; j < r.length && r[j] == r[i];) j++;
            double t = (double) j - i;
            sum += t * (t - 1) * (2 * t + 5);
        }
        return sum;
    }
}
