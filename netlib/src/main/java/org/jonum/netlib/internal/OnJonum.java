package org.jonum.netlib.internal;

import org.jonum.lapack.Lapack;

/// netlib's routines of LAPACK, done by Jonum: what the classes share that have them, one for each family.
///
/// They are a chain, each the next one's superclass, and only the last one implements the interface: the compiler compares every
/// two of so many interfaces with default methods, and every class with all 1400 methods, which takes it minutes.
public abstract class OnJonum {
    /// {@return who does the work}
    public abstract Lapack jonum();

    /// What a call of a routine ends with that Jonum does not have.
    static UnsupportedOperationException absent(String routine) {
        return new UnsupportedOperationException("Jonum has no " + routine);
    }
}
