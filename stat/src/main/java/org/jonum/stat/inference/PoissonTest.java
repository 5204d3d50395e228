package org.jonum.stat.inference;

import org.jonum.distuv.Binomial;
import org.jonum.distuv.Poisson;
import org.jonum.special.IncompleteBeta;
import org.jonum.special.IncompleteGamma;
import org.jonum.stat.Alternative;

/// Exact tests of the rate of events that occur independently of each other, and of the ratio of two such rates.
///
/// {@snippet :
/// double p = PoissonTest.rate(10, 2.5, 3).pValue();       // p == 0.35565424326800615
/// double q = PoissonTest.ratio(11, 800, 23, 3011).pValue();   // q == 0.13663444706428235
/// }
/// The two-sided p-value is the probability of all counts that are not more probable than the observed one, as in R. Intervals are from
/// both one-sided tests (Garwood 1936).
public final class PoissonTest {
    private PoissonTest() {
    }

    /// Two-sided, interval of level 0.95.
    ///
    /// @param count events, from 0
    /// @param time  in which they were counted, above 0
    /// @param rate  events in a unit of time by the hypothesis, above 0; rate·time up to 1e15
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult rate(long count, double time, double rate) {
        return rate(count, time, rate, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// Whether the rate is `rate`.
    ///
    /// @param count       events, from 0
    /// @param time        in which they were counted, above 0
    /// @param rate        events in a unit of time by the hypothesis, above 0; rate·time up to 1e15
    /// @param alternative against what
    /// @param level       of the confidence interval of the rate, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult rate(long count, double time, double rate, Alternative alternative, double level) {
        Args.count("PoissonTest.rate", "count", count);
        Args.positive("PoissonTest.rate", "time", time);
        Args.positive("PoissonTest.rate", "rate", rate);
        Args.check(rate * time > 0 && rate * time <= 1e15, "PoissonTest.rate", "rate·time", rate * time,
                "0 < rate·time ≤ 1e15");
        Args.level("PoissonTest.rate", level);
        double out = Args.outside(alternative, level);
        double lower = count == 0 ? 0 : IncompleteGamma.inverseP((double) count, out),
                upper = IncompleteGamma.inverseQ(count + 1.0, out);
        TestResultBuilder result = new TestResultBuilder("Exact Poisson test")
                .statistic("number of events", (double) count)
                .alternative(alternative, "event rate", rate).estimate("event rate", count / time)
                .interval(Limits.of(lower / time, upper / time, 0, Double.POSITIVE_INFINITY, alternative, level));
        Poisson law = Poisson.of(rate * time);
        if (alternative == Alternative.TWO_SIDED) return LikelihoodOrder.into(result, law, count).build();
        return Tails.at(law, (double) count).into(result, alternative).build();
    }

    /// Whether two rates are equal, two-sided, interval of level 0.95.
    ///
    /// @param first      events of the first kind, from 0
    /// @param firstTime  in which they were counted, above 0
    /// @param second     events of the second kind, from 0
    /// @param secondTime in which they were counted, above 0
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult ratio(long first, double firstTime, long second, double secondTime) {
        return ratio(first, firstTime, second, secondTime, 1, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// Whether the ratio of two rates is `ratio`: given the sum of the counts, the first is binomial (Przyborowski & Wilenski 1940).
    ///
    /// @param first       events of the first kind, from 0
    /// @param firstTime   in which they were counted, above 0
    /// @param second      events of the second kind, from 0
    /// @param secondTime  in which they were counted, above 0
    /// @param ratio       first rate by second rate, by the hypothesis; above 0
    /// @param alternative against what
    /// @param level       of the confidence interval of the ratio, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult ratio(long first, double firstTime, long second, double secondTime, double ratio,
            Alternative alternative, double level) {
        String test = "PoissonTest.ratio";
        Args.count(test, "first", first);
        Args.positive(test, "firstTime", firstTime);
        Args.count(test, "second", second);
        Args.positive(test, "secondTime", secondTime);
        Args.positive(test, "ratio", ratio);
        Args.level(test, level);
        long n = first + second;
        Args.count(test, "first + second", n);
        double times = secondTime / firstTime, out = Args.outside(alternative, level);
        TestResultBuilder result =
                new TestResultBuilder("Comparison of Poisson rates").statistic("count1", (double) first)
                        .alternative(alternative, "rate ratio", ratio)
                        .estimate("rate ratio", (double) first / second * times);
        if (n == 0) return result.note("there are no events").build();
        double lower = first == 0 ? 0 : times * odds((double) first, second + 1.0, out);
        double upper = second == 0 ? Double.POSITIVE_INFINITY : times / odds((double) second, first + 1.0, out);
        result.interval(Limits.of(lower, upper, 0, Double.POSITIVE_INFINITY, alternative, level));
        Binomial law = Binomial.of(n, 1 / (1 + times / ratio));
        if (alternative == Alternative.TWO_SIDED) return LikelihoodOrder.into(result, law, first).build();
        return Tails.at(law, (double) first).into(result, alternative).build();
    }

    /// p/(1 − p) for the p with I_p(a, b) = out.
    private static double odds(double a, double b, double out) {
        return IncompleteBeta.inverse(a, b, out)
                / IncompleteBeta.inverseComplement(b, a, out);
    }
}
