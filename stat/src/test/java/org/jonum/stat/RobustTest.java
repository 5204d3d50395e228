package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Robust statistics, L-moments and sizes of effects at the ends of the range, with wild values, and by their laws.
class RobustTest {
    private static final double NAN = Double.NaN;

    @Test
    void halfOfTheDataMayBeWild() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[2000];
        for (int i = 0; i < x.length; i++) x[i] = i % 5 == 0 ? 1e12 * i : random.nextGaussian();
        for (double v : new double[] {Robust.qn(x), Robust.sn(x), Robust.hodgesLehmann(x), Robust.huber(1.5, x)})
            assertTrue(Math.abs(v) < 2.5, "moved to " + v);
        for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
        assertEquals(1, Robust.qn(x), 0.05);
        assertEquals(1, Robust.sn(x), 0.05);
    }

    @Test
    void unitsDoNotMatter() {
        double[] x = {0.3, -1.2, 0.8, 2.9, -0.4, 1.1, 0.2, 5, -3};
        double[] y = {1.3, 0.2, 4.1, 2.2, 0.9};
        for (int e : new int[] {-960, 960, 1015}) {
            double[] u = Arrays.stream(x).map(v -> Math.scalb(v, e)).toArray(),
                    v = Arrays.stream(y).map(t -> Math.scalb(t, e)).toArray();
            assertEquals(Robust.hodgesLehmann(x), Math.scalb(Robust.hodgesLehmann(u), -e), 1e-14);
            assertEquals(Robust.qn(x), Math.scalb(Robust.qn(u), -e), 1e-14);
            assertEquals(Robust.sn(x), Math.scalb(Robust.sn(u), -e), 1e-14);
            assertEquals(Robust.huber(1.5, x), Math.scalb(Robust.huber(1.5, u), -e), 1e-14);
            assertEquals(LMoments.of(x).scale(), Math.scalb(LMoments.of(u).scale(), -e), 1e-14);
            assertEquals(LMoments.of(x).skewness(), LMoments.of(u).skewness(), 1e-13);
            assertEquals(EffectSize.cohenD(x, y), EffectSize.cohenD(u, v), 1e-13);
            assertEquals(EffectSize.omegaSquared(x, y), EffectSize.omegaSquared(u, v), 1e-13);
        }
    }

    @Test
    void huberSolvesItsEquation() {
        double[] x = {3, 5, -2, 8, 1, 100, 4, 4.5};
        double m = Robust.huber(1.345, x),
                w = 1.345 * Quantiles.NORMAL_CONSISTENCY * Quantiles.medianAbsoluteDeviation(x);
        assertEquals(0, Arrays.stream(x).map(v -> Math.clamp(v - m, -w, w)).sum(), 1e-13);
    }

    @Test
    void endsAndRefusals() {
        assertEquals(7, Robust.hodgesLehmann(7));
        assertEquals(NAN, Robust.hodgesLehmann(1, NAN));
        assertEquals(NAN, Robust.qn(1, NAN));
        assertEquals(NAN, Robust.sn(NAN, 2));
        assertEquals(NAN, LMoments.of(1, NAN).mean());
        assertEquals(0, Robust.qn(2, 2, 2));
        assertEquals(2, Robust.huber(1, 2, 2, 2, 9));
        assertEquals(1e308, Robust.hodgesLehmann(1e308, 1e308, 1e308));
        assertEquals(NAN, LMoments.of(4, 4, 4, 4).kurtosis());
        assertEquals(NAN, LMoments.of(4).scale());
        assertEquals(NAN, Correlation.chatterjee(new double[] {1, 2}, new double[] {3, 3}));
        assertEquals(NAN, Correlation.kendallC(new double[] {1, 2}, new double[] {3, 3}));
        assertEquals(NAN, EffectSize.cohenD(new double[] {1, 1}, new double[] {1, 1}));
        assertEquals(5, Quantiles.harrellDavis(new double[] {5}, 0.3));
        assertEquals(1, Quantiles.harrellDavis(new double[] {3, 1, 2}, 0));
        assertEquals(3, Quantiles.harrellDavis(new double[] {3, 1, 2}, 1));
        assertThrows(IllegalArgumentException.class, () -> Robust.qn(1));
        assertThrows(IllegalArgumentException.class, () -> Robust.huber(0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> EffectSize.hedgesG(new double[] {1}, new double[] {2, 3}));
    }

    /// A uniform law has λ₂ = 1/6 and no skewness; an exponential one τ₃ = 1/3 and τ₄ = 1/6.
    @Test
    void lMomentsOfLaws() {
        double[] uniform = new double[10_000], exponential = new double[10_000];
        for (int i = 0; i < uniform.length; i++) {
            uniform[i] = (i + 0.5) / uniform.length;
            exponential[i] = 1e6 - Math.log1p(-uniform[i]);
        }
        assertEquals(1 / 6.0, LMoments.of(uniform).scale(), 1e-4);
        assertEquals(0, LMoments.of(uniform).skewness(), 1e-4);
        assertEquals(1 / 3.0, LMoments.of(exponential).skewness(), 1e-3);
        assertEquals(1 / 6.0, LMoments.of(exponential).kurtosis(), 2e-3);
    }
}
