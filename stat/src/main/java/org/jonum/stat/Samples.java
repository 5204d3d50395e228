package org.jonum.stat;

import java.util.Arrays;

/// The checks at the doors of this package.
final class Samples {
    private Samples() {
    }

    static void notEmpty(String routine, double[] x) {
        if (x.length == 0) throw new IllegalArgumentException(routine + ": no values, need at least one");
    }

    static void sameLength(String routine, double[] x, double[] y) {
        if (x.length != y.length)
            throw new IllegalArgumentException(routine + ": " + x.length + " and " + y.length
                    + " values, need pairs");
    }

    static void pairs(String routine, double[] x, double[] y) {
        sameLength(routine, x, y);
        notEmpty(routine, x);
    }

    static void weighted(String routine, double[] x, Weights weights) {
        notEmpty(routine, x);
        weights.requireSize(routine, x.length);
    }

    static void require(boolean holds, String routine, String name, double value, String legal) {
        if (!holds) throw new IllegalArgumentException(routine + ": " + name + " = " + value + ", need " + legal);
    }

    static void require(boolean holds, String routine, String name, long value, String legal) {
        if (!holds) throw new IllegalArgumentException(routine + ": " + name + " = " + value + ", need " + legal);
    }

    static boolean anyNaN(double[] x) {
        for (double v : x) if (Double.isNaN(v)) return true;
        return false;
    }

    /// A sorted copy, NaN last, −0 as 0.
    static double[] sorted(double[] x) {
        double[] s = new double[x.length];
        for (int i = 0; i < s.length; i++) s[i] = x[i] + 0.0;
        Arrays.sort(s);
        return s;
    }
}
