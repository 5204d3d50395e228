package org.jonum.testkit;

/// Errors in units in the last place of the right answer.
public final class DoubleUlps {
    private DoubleUlps() {}

    /// How many units in the last place of `exact` the computed number is off.
    ///
    /// @param computed what was computed
    /// @param exact    the right answer, rounded
    /// @return 0 for equal numbers and for NaN where NaN is right; infinite for a wrong NaN or infinity
    public static double between(double computed, double exact) {
        if (computed == exact || Double.isNaN(computed) && Double.isNaN(exact)) return 0;
        double ulps = Math.abs(computed - exact) / Math.ulp(exact);
        return Double.isNaN(ulps) ? Double.POSITIVE_INFINITY : ulps;
    }

    /// The computed number is at most so many units in the last place off; signs of zeros are not told apart.
    ///
    /// @param exact    the right answer, rounded
    /// @param computed what was computed
    /// @param most     units in the last place of `exact`
    /// @param what     begins the message
    public static void assertWithin(double exact, double computed, double most, String what) {
        double ulps = between(computed, exact);
        if (!(ulps <= most)) {
            throw new AssertionError(what + ": " + computed + ", exact " + exact + ", " + ulps + " ulps > " + most);
        }
    }
}
