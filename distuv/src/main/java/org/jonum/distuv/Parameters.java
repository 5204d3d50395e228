package org.jonum.distuv;

import java.util.Objects;

/// The checks of parameters, once, where a law is made.
final class Parameters {
    private Parameters() {
    }

    /// A finite number.
    static void finite(String law, String name, double value) {
        check(Math.abs(value) <= Double.MAX_VALUE, law, name, value, "a finite number");
    }

    /// A finite number above zero.
    static void positive(String law, String name, double value) {
        check(value > 0 && value <= Double.MAX_VALUE, law, name, value, "a finite number > 0");
    }

    /// A finite number, zero or above.
    static void nonNegative(String law, String name, double value) {
        check(value >= 0 && value <= Double.MAX_VALUE, law, name, value, "a finite number ≥ 0");
    }

    /// A number from 0 to 1.
    static void probability(String law, String name, double value) {
        check(value >= 0 && value <= 1, law, name, value, "0 ≤ " + name + " ≤ 1");
    }

    /// Finite ends of an interval that is not empty.
    static void ordered(String law, String lowerName, double lower, String upperName, double upper) {
        finite(law, lowerName, lower);
        finite(law, upperName, upper);
        check(lower < upper, law, upperName, upper, upperName + " > " + lowerName + " = " + lower);
    }

    /// Anything else: `legal` says what is legal.
    static void check(boolean holds, String law, String name, double value, String legal) {
        if (!holds) throw new IllegalArgumentException(law + ": " + name + " = " + value + ", need " + legal);
    }

    /// The same for integers.
    static void check(boolean holds, String law, String name, long value, String legal) {
        if (!holds) throw new IllegalArgumentException(law + ": " + name + " = " + value + ", need " + legal);
    }

    /// Room for n values in an array of that length.
    static void room(int n, int length) {
        Objects.checkFromIndexSize(0, n, length);
    }
}
