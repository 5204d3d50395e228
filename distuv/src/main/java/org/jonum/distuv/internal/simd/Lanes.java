package org.jonum.distuv.internal.simd;

import jdk.incubator.vector.DoubleVector;

/// The width of vectors here.
public final class Lanes {
    private Lanes() {
    }

    /// Whether a vector has more than one number.
    public static boolean areMany() {
        return DoubleVector.SPECIES_PREFERRED.length() > 1;
    }
}
