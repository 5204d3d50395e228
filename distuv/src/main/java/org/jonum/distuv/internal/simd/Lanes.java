package org.jonum.distuv.internal.simd;

import jdk.incubator.vector.DoubleVector;
import org.jonum.special.internal.simd.Fused;

/// What vectors can do here.
public final class Lanes {
    private Lanes() {
    }

    /// Whether a vector has more than one number, and a fused multiply-add is an instruction.
    public static boolean areFast() {
        return DoubleVector.SPECIES_PREFERRED.length() > 1 && Fused.isInstruction();
    }
}
