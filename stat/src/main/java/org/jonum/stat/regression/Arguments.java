package org.jonum.stat.regression;

/// Checks at the doors of this package.
final class Arguments {
    private Arguments() {}

    static void equal(String routine, String what, int n, String of, int expected) {
        if (n != expected)
            throw new IllegalArgumentException(routine + ": " + n + " " + what + ", need as many as " + of + ": "
                    + expected);
    }

    static void finite(String what, double[] x) {
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]))
                throw new IllegalArgumentException(what + ": element " + i + " is " + x[i] + ", need a finite number");
        }
    }

    /// Numbers whose squares stay in the range.
    static void moderate(String what, double[] x) {
        finite(what, x);
        double largest = 0;
        for (double v : x) largest = Math.max(largest, Math.abs(v));
        if (largest != 0 && !(largest >= 1e-140 && largest <= 1e140))
            throw new IllegalArgumentException(what + ": the largest element is " + largest
                    + ", need one from 1e-140 to 1e140: other squares leave the range of doubles");
    }

    static void notNegative(String what, double[] x) {
        for (int i = 0; i < x.length; i++) {
            if (!(x[i] >= 0 && x[i] <= Double.MAX_VALUE))
                throw new IllegalArgumentException(what + ": element " + i + " is " + x[i]
                        + ", need a finite number ≥ 0");
        }
    }

    /// A level of confidence.
    static double level(String routine, double level) {
        if (!(level > 0 && level < 1))
            throw new IllegalArgumentException(routine + ": level = " + level + ", need 0 < level < 1");
        return level;
    }

    static double positive(String routine, String name, double x) {
        if (!(x > 0 && x <= Double.MAX_VALUE))
            throw new IllegalArgumentException(routine + ": " + name + " = " + x + ", need a finite number > 0");
        return x;
    }
}
