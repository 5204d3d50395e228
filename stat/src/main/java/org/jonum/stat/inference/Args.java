package org.jonum.stat.inference;

import org.jonum.stat.Alternative;

/// The checks at the doors of the tests.
final class Args {
    static final double LEVEL = 0.95;

    private Args() {
    }

    static void check(boolean holds, String test, String name, double value, String legal) {
        if (!holds) throw new IllegalArgumentException(test + ": " + name + " = " + value + ", need " + legal);
    }

    static void check(boolean holds, String test, String name, long value, String legal) {
        if (!holds) throw new IllegalArgumentException(test + ": " + name + " = " + value + ", need " + legal);
    }

    /// At least so many values.
    static void size(String test, String name, double[] x, int least) {
        check(x.length >= least, test, name + ".length", x.length, "≥ " + least);
    }

    /// Pairs, at least so many.
    static void pairs(String test, double[] x, double[] y, int least) {
        size(test, "x", x, least);
        check(y.length == x.length, test, "y.length", y.length, "x.length = " + x.length);
    }

    /// Groups, at least two, each with at least so many values.
    static void groups(String test, double[][] groups, int least) {
        check(groups.length >= 2, test, "number of groups", groups.length, "≥ 2");
        for (int i = 0; i < groups.length; i++) size(test, "groups[" + i + "]", groups[i], least);
    }

    static void level(String test, double level) {
        check(level > 0 && level < 1, test, "level", level, "0 < level < 1");
    }

    static void finite(String test, String name, double value) {
        check(Math.abs(value) <= Double.MAX_VALUE, test, name, value, "a finite number");
    }

    static void positive(String test, String name, double value) {
        check(value > 0 && value <= Double.MAX_VALUE, test, name, value, "a finite number > 0");
    }

    static void probability(String test, String name, double value) {
        check(value >= 0 && value <= 1, test, name, value, "0 ≤ " + name + " ≤ 1");
    }

    /// A count up to 2⁵³, beyond which doubles skip integers.
    static void count(String test, String name, long value) {
        check(value >= 0 && value <= 1L << 53, test, name, value, "0 ≤ " + name + " ≤ 2⁵³");
    }

    /// Counts; their sum, at most 2⁵³.
    static long counts(String test, String name, long[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            count(test, name + "[" + i + "]", values[i]);
            sum += values[i];
            count(test, "sum of " + name, sum);
        }
        return sum;
    }

    static boolean anyNaN(double[]... samples) {
        for (double[] x : samples) {
            for (double v : x) {
                if (Double.isNaN(v)) return true;
            }
        }
        return false;
    }

    /// The probability that a confidence interval lacks at each of its ends.
    static double outside(Alternative alternative, double level) {
        return alternative == Alternative.TWO_SIDED ? 0.5 * (1 - level) : 1 - level;
    }
}
