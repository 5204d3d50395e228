package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;

/// The width of all vectors, and multiply-add.
///
/// Without the machine instruction a fused multiply-add goes through BigDecimal, four orders of magnitude slower;
/// so this is the only place that may ask for one, and the choice is a constant for the compiler.
final class Simd {
    /// Whether the processor multiplies and adds in one rounding.
    static final boolean FMA = Vm.flag("UseFMA", true);

    private Simd() {}

    /// a·b + c, in one rounding where the processor can, else in two.
    static DoubleVector fma(DoubleVector a, DoubleVector b, DoubleVector c) {
        return FMA ? a.fma(b, c) : a.mul(b).add(c);
    }

    /// a·b + c, in one rounding where the processor can, else in two.
    static FloatVector fma(FloatVector a, FloatVector b, FloatVector c) {
        return FMA ? a.fma(b, c) : a.mul(b).add(c);
    }

    /// a·b + c, with the rounding of the vector form.
    static double fma(double a, double b, double c) {
        return FMA ? Math.fma(a, b, c) : a * b + c;
    }

    /// a·b + c, with the rounding of the vector form.
    static float fma(float a, float b, float c) {
        return FMA ? Math.fma(a, b, c) : a * b + c;
    }

    /// The widest shape from 128 to 512 bits that runs on machine instructions, or the one set by `-Djonum.simd.bits`.
    static VectorShape shape() {
        int best = Math.min(512, DoubleVector.SPECIES_PREFERRED.vectorBitSize());
        return VectorShape.forBitSize(Math.min(best, Integer.getInteger("jonum.simd.bits", best)));
    }
}
