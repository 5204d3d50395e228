// Generated from DoubleUlps.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

/// Errors in units in the last place of the right answer.
public final class FloatUlps {
    private FloatUlps() {}

    /// How many units in the last place of `exact` the computed number is off.
    ///
    /// @param computed what was computed
    /// @param exact    the right answer, rounded
    /// @return 0 for equal numbers and for NaN where NaN is right; infinite for a wrong NaN or infinity
    public static float between(float computed, float exact) {
        if (computed == exact || Float.isNaN(computed) && Float.isNaN(exact)) return 0;
        float ulps = Math.abs(computed - exact) / Math.ulp(exact);
        return Float.isNaN(ulps) ? Float.POSITIVE_INFINITY : ulps;
    }

    /// The computed number is at most so many units in the last place off; signs of zeros are not told apart.
    ///
    /// @param exact    the right answer, rounded
    /// @param computed what was computed
    /// @param most     units in the last place of `exact`
    /// @param what     begins the message
    public static void assertWithin(float exact, float computed, float most, String what) {
        float ulps = between(computed, exact);
        if (!(ulps <= most)) {
            throw new AssertionError(what + ": " + computed + ", exact " + exact + ", " + ulps + " ulps > " + most);
        }
    }
}
