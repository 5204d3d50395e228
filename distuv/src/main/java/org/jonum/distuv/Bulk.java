package org.jonum.distuv;

import org.jonum.distuv.internal.simd.Lanes;

/// Whether the array twins of elementary laws run on the Vector API: where that is there, for arrays that are long enough, and for
/// scales whose squares are in the range. Otherwise they are loops over the scalar methods.
final class Bulk {
    private static final int SHORTEST = 256;
    private static final double SMALL = 1e-200, LARGE = 1e200;
    private static final boolean SIMD = isThere();

    private Bulk() {
    }

    /// Check for room, and answer whether to use vectors.
    static boolean fits(double[] x, double[] out, double scale) {
        Parameters.room(x.length, out.length);
        return SIMD && x.length >= SHORTEST && scale > SMALL && scale < LARGE;
    }

    /// The same for two parameters of which both must be in that range.
    static boolean fits(double[] x, double[] out, double shape, double scale) {
        return fits(x, out, scale) && shape > SMALL && shape < LARGE;
    }

    /// The module must be there, and a compiler that makes instructions of it, and of fused multiply-adds.
    private static boolean isThere() {
        String vm = System.getProperty("java.vm.name", "") + " " + System.getProperty("java.vm.info", "");
        boolean wanted = System.getProperty("jonum.distuv.arrays", "auto").equals("auto");
        return wanted && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                && vm.contains("Server") && !vm.contains("interpreted mode") && !vm.contains("emulated-client")
                && Lanes.areFast();
    }
}
