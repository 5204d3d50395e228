package org.jonum.blas.internal.simd;

import org.jonum.blas.spi.Blocking;

/// Block sizes from cache sizes: kc×nr in half of L1, mc×kc in half of L2, kc×nc within bounds of L3 and of scratch.
final class Caches {
    private static final int L1 = 32 << 10, L2 = 1 << 20, PANEL = 4 << 20;

    private Caches() {}

    static Blocking blocking(int mr, int nr, int bytes) {
        int kc = multiple(8, L1 / 2 / nr / bytes);
        int mc = multiple(mr, L2 / 2 / kc / bytes);
        int nc = multiple(nr, PANEL / kc / bytes);
        return new Blocking(mc, kc, nc);
    }

    /// The largest multiple of `unit` that is at most `n`, at least one unit.
    private static int multiple(int unit, int n) {
        return Math.max(1, n / unit) * unit;
    }
}
