package org.jonum.stat.resampling;

import java.util.Locale;
import org.jonum.stat.Alternative;

/// What a [PermutationTest] found.
///
/// {@snippet :
/// PermutationResult r = PermutationTest.signs(new double[] {1, 2, 3}, d -> Vector.of(d).sum(), Alternative.GREATER, 100, new Philox4x64(1));
/// double p = r.pValue();                         // p == 0.125, one of 8
/// }
///
/// @param statistic   of the data
/// @param pValue      the probability of such a statistic, or one further out, if the hypothesis holds
/// @param logPValue   its logarithm
/// @param rearrangements how many were looked at
/// @param exact       whether these were all there are; otherwise they were drawn, and the p-value is itself a draw
/// @param alternative against what was tested
public record PermutationResult(double statistic, double pValue, double logPValue, long rearrangements, boolean exact,
        Alternative alternative) {
    /// The standard error of the p-value, √(p(1 − p)/m); 0 if it is exact.
    ///
    /// @return at least 0
    public double standardError() {
        return exact ? 0 : Math.sqrt(pValue * (1 - pValue) / (double) rearrangements);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "Permutation test, %s, %s%n  statistic %.6g   p %.4g%s   of %d rearrangements",
                exact ? "exact" : "Monte Carlo", alternative, statistic, pValue,
                exact ? "" : String.format(Locale.ROOT, " ± %.2g", standardError()), rearrangements);
    }
}
