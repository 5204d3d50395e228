package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// One pass over 10⁹ values in constant memory: moments, extremes, quantiles and distinct values. With `-Djonum.test.slow=true`, and by [#main(String...)],
/// which shows how far it is, in a heap of 64 MB.
class BillionTest {
    private static final long VALUES = 1_000_000_000;
    private static final int BLOCK = 1 << 16;
    /// 2⁶⁴ over the golden ratio: its first 10⁹ multiples modulo 2⁶⁴ are all different and fill the range evenly, so that all statistics are known.
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    @Test
    @EnabledIfSystemProperty(named = "jonum.test.slow", matches = "true")
    void billionValuesTakeOnePassAndConstantMemory() {
        pass(VALUES, false);
    }

    public static void main(String... none) {
        pass(VALUES, true);
    }

    private static void pass(long n, boolean shown) {
        RunningMoments moments = new RunningMoments();
        RunningExtremes extremes = new RunningExtremes();
        QuantileSketch quantiles = new QuantileSketch(200);
        HyperLogLog distinct = new HyperLogLog(14);
        double[] x = new double[BLOCK];
        long begin = System.nanoTime();
        for (long from = 0; from < n; from += BLOCK) {
            int count = (int) Math.min(BLOCK, n - from);
            for (int i = 0; i < count; i++) x[i] = ((from + i) * GOLDEN >>> 11) * 0x1p-53;
            moments.addAll(x, 0, count);
            for (int i = 0; i < count; i++) {
                extremes.add(x[i]);
                quantiles.add(x[i]);
                distinct.add(x[i]);
            }
            if (shown && from / BLOCK % 512 == 0)
                show(String.format(Locale.ROOT, "\r%3d %%  %.0f s", 100 * from / n,
                        (System.nanoTime() - begin) * 1e-9));
        }
        if (shown)
            show(String.format(Locale.ROOT, "\r100 %%  %.1f s, heap of %d MB%n%s%n", (System.nanoTime() - begin) * 1e-9,
                    Runtime.getRuntime().maxMemory() >> 20, moments));
        assertEquals(n, moments.count());
        assertEquals(0.5, moments.mean(), 1e-7);
        assertEquals(1 / 12.0, moments.variance(), 1e-7);
        assertEquals(-1.2, moments.excessKurtosis(), 1e-6);
        assertTrue(extremes.min() < 1e-8 && extremes.max() > 1 - 1e-8);
        for (double p : new double[] {0.01, 0.25, 0.5, 0.9, 0.999})
            assertEquals(p, quantiles.quantile(p), 0.02, "quantile " + p);
        assertEquals(1, distinct.estimate() / (double) n, 0.05);
    }

    private static void show(String text) {
        System.out.print(text);
    }
}
