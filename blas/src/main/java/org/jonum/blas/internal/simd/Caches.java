package org.jonum.blas.internal.simd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jonum.blas.spi.Blocking;

/// Block sizes of the matrix product from the sizes of the caches.
///
/// kc is the same on every machine: it decides how a sum is cut, and so the bits of the result. kc×nr elements take a
/// third of the smallest L1 there is, mc×kc three eighths of this machine's L2, kc×nc a share of L3 that others leave. Half of
/// L2 may be taken by an A in place; with 16 registers, whose tiles read A twice as often, packing has been faster as soon as it pays at all.
/// Scratch is (mc + nc)·kc elements, less than 2 MiB a thread.
final class Caches {
    private static final int DEPTH = 2 << 10, PANEL = 1 << 20, SMALLEST = 256 << 10, LARGEST = 2 << 20;

    private Caches() {}

    static Blocking blocking(int mr, int bytes) {
        int kc = DEPTH / bytes;
        int mc = Math.max(1, level2() / 8 * 3 / kc / bytes / mr) * mr;
        int inPlace = Simd.registers() >= 32 ? level2() / 2 / bytes : 0;
        return new Blocking(mc, kc, PANEL / kc / bytes, inPlace);
    }

    /// Bytes of the L2 cache, as Linux tells them; elsewhere what most processors have at least.
    private static int level2() {
        Path size = Path.of("/sys/devices/system/cpu/cpu0/cache/index2/size");
        try {
            String kib = Files.readString(size).strip();
            if (kib.matches("[0-9]{1,6}K")) {
                return Math.clamp(Integer.parseInt(kib.substring(0, kib.length() - 1)) * 1024L, SMALLEST, LARGEST);
            }
        } catch (IOException | SecurityException e) {
            // not Linux, or hidden: the answer below serves
        }
        return SMALLEST * 2;
    }
}
