package org.jonum.stat.internal;

import org.jonum.mat.Matrix;

/// Checks of arguments, once, at public doors.
public final class Require {
    private Require() {
    }

    /// Anything: `legal` says what is legal.
    public static void that(boolean holds, String routine, String name, double value, String legal) {
        if (!holds) throw new IllegalArgumentException(routine + ": " + name + " = " + value + ", need " + legal);
    }

    /// The same for integers.
    public static void that(boolean holds, String routine, String name, long value, String legal) {
        if (!holds) throw new IllegalArgumentException(routine + ": " + name + " = " + value + ", need " + legal);
    }

    /// A finite number above zero.
    public static void positive(String routine, String name, double value) {
        that(value > 0 && value <= Double.MAX_VALUE, routine, name, value, "a finite number > 0");
    }

    /// A level of confidence, between 0 and 1.
    public static void level(String routine, double level) {
        that(level > 0 && level < 1, routine, "level", level, "0 < level < 1");
    }

    /// Two sizes that must be the same.
    public static void same(String routine, String name, int value, String other, int size) {
        if (value != size)
            throw new IllegalArgumentException(routine + ": " + name + " = " + value + ", need " + other + " = "
                    + size);
    }

    /// Finite numbers.
    public static void finite(String routine, String name, double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= Double.MAX_VALUE))
                throw new IllegalArgumentException(routine + ": " + name + "[" + i + "] = " + values[i]
                        + ", need a finite number");
        }
    }

    /// A matrix of finite numbers.
    public static void finite(String routine, String name, Matrix a) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                if (!(Math.abs(a.get(i, j)) <= Double.MAX_VALUE))
                    throw new IllegalArgumentException(routine + ": " + name + "(" + i + ", " + j + ") = "
                            + a.get(i, j) + ", need a finite number");
            }
        }
    }

    /// Different indices from 0 to n − 1.
    public static void indices(String routine, int[] indices, int n) {
        boolean[] seen = new boolean[n];
        for (int i : indices) {
            that(i >= 0 && i < n, routine, "index", i, "0 ≤ index < " + n);
            that(!seen[i], routine, "index", i, "each index once");
            seen[i] = true;
        }
    }
}
