package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Normal;
import org.jonum.special.DoubleDouble;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;

/// The test of Cochran, Mantel and Haenszel of the independence of rows and columns in several 2×2 tables, the strata, with an odds ratio that
/// they have in common; R's `mantelhaen.test`.
///
/// {@snippet :
/// long[][][] penicillin = {{{0, 6}, {0, 5}}, {{3, 3}, {0, 6}}, {{6, 0}, {2, 4}}, {{5, 1}, {6, 0}}, {{2, 0}, {5, 0}}};
/// TestResult r = CochranMantelHaenszelTest.test(penicillin);
/// boolean same = Math.abs(r.statistic() - 3.9286) < 1e-4 && Math.abs(r.pValue() - 0.04747) < 1e-5;      // same == true
/// }
/// The statistic is (|Σ(a − E)| − ½)²/ΣV with mean and variance of each first cell a given its margins. The estimate is Mantel and
/// Haenszel's Σ(ad/n)/Σ(bc/n); its interval is that of Robins, Breslow & Greenland. Strata with fewer than two observations do not count.
///
/// Sources: Mantel & Haenszel (1959), Statistical aspects of the analysis of data from retrospective studies of disease; Robins, Breslow &
/// Greenland (1986), Estimators of the Mantel-Haenszel variance.
public final class CochranMantelHaenszelTest {
    private static final String NAME = "Mantel-Haenszel X-squared";

    private CochranMantelHaenszelTest() {
    }

    /// Two-sided, with the correction for continuity, interval of level 0.95.
    ///
    /// @param strata tables of two rows and two columns, one at least
    /// @return the result; NaN if no stratum says anything
    /// @throws IllegalArgumentException if there is none, or one is not such
    public static TestResult test(long[][]... strata) {
        return test(Alternative.TWO_SIDED, Args.LEVEL, strata);
    }

    /// With the correction for continuity.
    ///
    /// @param alternative against what: GREATER, if the odds ratio is above 1
    /// @param level       of the confidence interval of the odds ratio, between 0 and 1
    /// @param strata      tables of two rows and two columns, one at least
    /// @return the result; NaN if no stratum says anything
    /// @throws IllegalArgumentException if there is none, one is not such, or the level is not between 0 and 1
    public static TestResult test(Alternative alternative, double level, long[][]... strata) {
        return result(alternative, level, 0.5, strata);
    }

    /// Without the correction for continuity.
    ///
    /// @param alternative against what: GREATER, if the odds ratio is above 1
    /// @param level       of the confidence interval of the odds ratio, between 0 and 1
    /// @param strata      tables of two rows and two columns, one at least
    /// @return the result; NaN if no stratum says anything
    /// @throws IllegalArgumentException if there is none, one is not such, or the level is not between 0 and 1
    public static TestResult uncorrected(Alternative alternative, double level, long[][]... strata) {
        return result(alternative, level, 0, strata);
    }

    private static TestResult result(Alternative alternative, double level, double correction, long[][]... strata) {
        Args.check(strata.length >= 1, "CochranMantelHaenszelTest", "strata.length", strata.length, "≥ 1");
        Args.level("CochranMantelHaenszelTest", level);
        TestResultBuilder result = new TestResultBuilder("Mantel-Haenszel chi-squared test"
                + (correction > 0 ? " with continuity correction" : " without continuity correction"))
                .method(TestResult.Method.ASYMPTOTIC).alternative(alternative, "common odds ratio", 1).df(1);
        DoubleDouble difference = DoubleDouble.of(0);
        double variance = 0, r = 0, s = 0, pr = 0, mixed = 0, qs = 0;
        for (long[][] stratum : strata) {
            Contingency t = Contingency.of("CochranMantelHaenszelTest", stratum);
            Args.check(t.df() == 1, "CochranMantelHaenszelTest", "(rows − 1)·(columns − 1)", t.df(), "1");
            double n = (double) t.total();
            if (n < 2) continue;
            difference = difference.plus(DoubleDouble.of((double) stratum[0][0]).minus(t.expected(0, 0)));
            variance += (double) t.rows()[0] / n * t.rows()[1] / n * t.columns()[0] / (n - 1) * t.columns()[1];
            double p = ((double) stratum[0][0] + stratum[1][1]) / n, q = ((double) stratum[0][1] + stratum[1][0]) / n;
            double ad = (double) stratum[0][0] * stratum[1][1] / n, bc = (double) stratum[0][1] * stratum[1][0] / n;
            r += ad;
            s += bc;
            pr += p * ad;
            mixed += p * bc + q * ad;
            qs += q * bc;
        }
        double ratio = r / s;
        result.estimate("common odds ratio", ratio);
        if (!(variance > 0))
            return result.statistic(NAME, Double.NaN).note("no stratum has two rows and columns").build();
        double error = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
        if (r > 0 && s > 0) {
            double w = Math.exp(StandardNormal.inverseSf(Args.outside(alternative, level)) * error);
            result.interval(Limits.of(ratio / w, ratio * w, 0, Double.POSITIVE_INFINITY, alternative, level));
        }
        return tail(result, difference.value(), correction, variance, alternative).build();
    }

    private static TestResultBuilder tail(TestResultBuilder result, double difference, double correction,
            double variance,
            Alternative alternative) {
        double size = Math.abs(difference), d = size >= correction ? size - correction : size, x = d * d / variance;
        if (alternative == Alternative.TWO_SIDED) return result.statistic(NAME, x).upper(ChiSquared.of(1));
        double z = Math.signum(difference) * Math.sqrt(x);
        return Tails.of(Normal.standard(), z).into(result.statistic(NAME, x), alternative);
    }
}
