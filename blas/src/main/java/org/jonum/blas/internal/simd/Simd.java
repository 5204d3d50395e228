package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShape;

/// The width of all vectors, and whether multiply-add is one operation.
///
/// Two rules keep the kernels of this package fast:
///
/// 1. Vectors stay inside one method. The compiler inlines the Vector API always, but a helper of ours only
///    where it thinks the call site is hot; if it does not, every vector that passes is a heap object. So kernels
///    spell out `DoubleVector.fromArray(S, a, i)` and take no vector parameters. ([DoubleLanes#sum] is the
///    exception: it is called once, unconditionally, where a kernel ends.)
/// 2. Every vector `fma` stands behind `FMA ?`, with the two roundings of `mul` and `add` as the other choice: without
///    the machine instruction a fused multiply-add goes through BigDecimal, four orders of magnitude slower.
///    The constant makes the choice free.
final class Simd {
    /// Whether the processor multiplies and adds in one rounding.
    static final boolean FMA = Vm.flag("UseFMA", true);

    private Simd() {}

    /// a·b + c, with the rounding of the vector form.
    static double fma(double a, double b, double c) {
        return FMA ? Math.fma(a, b, c) : a * b + c;
    }

    /// a·b + c, with the rounding of the vector form.
    static float fma(float a, float b, float c) {
        return FMA ? Math.fma(a, b, c) : a * b + c;
    }

    /// Vector registers: 16 on x86-64 before AVX-512, 32 from there on and on AArch64; or what `-Djonum.simd.registers` says,
    /// so that the tiles of one kind of processor can be tested on another.
    static int registers() {
        boolean sixteen = System.getProperty("os.arch", "").matches("amd64|x86_64") && Vm.number("UseAVX", 0) < 3;
        return Integer.getInteger("jonum.simd.registers", sixteen ? 16 : 32);
    }

    /// The widest shape from 128 to 512 bits that runs on machine instructions, or the one set by `-Djonum.simd.bits`.
    static VectorShape shape() {
        int best = Math.min(512, DoubleVector.SPECIES_PREFERRED.vectorBitSize());
        return VectorShape.forBitSize(Math.min(best, Integer.getInteger("jonum.simd.bits", best)));
    }
}
