package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;

/// Where numbers may lie that are not dimensions.
final class Ranges {
    private Ranges() {}

    /// A row between two others.
    static void between(String routine, String name, int value, String lowName, int low,
            String highName, int high) {
        if (value < low || value > high) {
            throw Args.bad(routine, name, value,
                    ">= " + lowName + " = " + low + " and <= " + highName + " = " + high);
        }
    }

    /// A row of a matrix of order n, counted from 0.
    static void row(String routine, String name, int value, int n) {
        if (n > 0 && (value < 0 || value >= n)) { throw Args.bad(routine, name, value, ">= 0 and < n = " + n); }
    }

    /// A number that tells what to do.
    static void code(String routine, String name, int value, int last) {
        if (value < 0 || value > last) { throw Args.bad(routine, name, value, ">= 0 and <= " + last); }
    }
}
