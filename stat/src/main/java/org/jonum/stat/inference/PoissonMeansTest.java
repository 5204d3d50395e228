package org.jonum.stat.inference;

import org.jonum.distuv.Poisson;
import org.jonum.stat.Alternative;

/// The E-test of two Poisson means: whether two counts come at rates with a given difference. It does not fix the sum of the counts, as [the test of the ratio][PoissonTest] does, and is more powerful.
///
/// {@snippet :
/// TestResult r = PoissonMeansTest.test(0, 100, 3, 100, 0, Alternative.TWO_SIDED);
/// boolean near = Math.abs(r.statistic() + 1.7320508075688772) < 1e-12 && Math.abs(r.pValue() - 0.0883790) < 1e-6;       // near == true
/// }
/// With rates rᵢ = kᵢ/tᵢ the statistic is (r₁ − r₂ − d)/√(k₁/t₁² + k₂/t₂²). Its law is that under the rates λ₂ = (k₁ + k₂)/(t₁ + t₂) − d·t₁/(t₁ + t₂) and λ₁ = λ₂ + d, by a sum over all pairs of counts that count.
///
/// **Cost** O(√(k₁k₂)) pairs. **Error** of the p-value: 1e-13 absolute; a smaller p, or 0, and its logarithm say no more than that.
///
/// Source: Krishnamoorthy & Thomson (2004), A more powerful test for comparing two Poisson means.
public final class PoissonMeansTest {
    private static final double TAIL = 1e-17, MOST = 1e6, SAME = 1e-12;

    private PoissonMeansTest() {
    }

    /// Compares two counts.
    ///
    /// @param first       the first count, at most 10⁶
    /// @param firstTime   the time, or another size, in which it came, above 0
    /// @param second      the second count, at most 10⁶
    /// @param secondTime  the time in which that came, above 0
    /// @param difference  of the rates by the hypothesis, at least 0
    /// @param alternative against what: GREATER, if the difference is larger
    /// @return the result; the estimate is the difference of the rates
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult test(long first, double firstTime, long second, double secondTime, double difference,
            Alternative alternative) {
        String test = "PoissonMeansTest";
        Args.check(first >= 0 && first <= MOST, test, "first", first, "0 ≤ first ≤ 10⁶");
        Args.check(second >= 0 && second <= MOST, test, "second", second, "0 ≤ second ≤ 10⁶");
        Args.positive(test, "firstTime", firstTime);
        Args.positive(test, "secondTime", secondTime);
        Args.check(difference >= 0 && difference <= Double.MAX_VALUE, test, "difference", difference, "≥ 0");
        double z = statistic((double) first, firstTime, (double) second, secondTime, difference);
        TestResultBuilder result = new TestResultBuilder("Poisson means test (E-test)").statistic("z", z)
                .alternative(alternative, "difference of rates", difference)
                .estimate("difference of rates", first / firstTime - second / secondTime)
                .method(TestResult.Method.ASYMPTOTIC);
        double low = (first + second - difference * firstTime) / (firstTime + secondTime);
        if (first + second == 0 || !(low > 0))
            return result.p(1, 0).note("the counts are too small for that difference").build();
        Poisson x = Poisson.of(firstTime * (low + difference)), y = Poisson.of(secondTime * low);
        long fromX = x.quantile(TAIL), toX = x.isf(TAIL), fromY = y.quantile(TAIL), toY = y.isf(TAIL);
        double[] massY = new double[(int) (toY - fromY) + 1];
        for (int j = 0; j < massY.length; j++) massY[j] = y.pmf(fromY + j);
        double p = 0, limit = size(z, alternative) - SAME * Math.abs(z);
        for (long i = fromX; i <= toX; i++) {
            double row = 0;
            for (int j = 0; j < massY.length; j++) {
                if (size(statistic((double) i, firstTime, (double) fromY + j, secondTime, difference),
                        alternative) >= limit)
                    row += massY[j];
            }
            p += row * x.pmf(i);
        }
        return result.p(p, Math.log(p)).build();
    }

    private static double size(double z, Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> Math.abs(z);
            case GREATER -> z;
            case LESS -> -z;
        };
    }

    private static double statistic(double x, double s, double y, double t, double difference) {
        double variance = x / s / s + y / t / t, d = x / s - y / t - difference;
        return variance > 0 ? d / Math.sqrt(variance) : d == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, d);
    }
}
