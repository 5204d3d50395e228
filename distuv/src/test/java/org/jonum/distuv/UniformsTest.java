package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.jonum.special.IncompleteGamma;
import org.junit.jupiter.api.Test;

class UniformsTest {
    /// A generator of given words.
    private static RandomGenerator words(long... words) {
        return new RandomGenerator() {
            private int next;

            @Override
            public long nextLong() {
                return words[next++];
            }
        };
    }

    @Test
    void exactNumbersAreTheBinaryFractionCutAfter53Digits() {
        assertEquals(1 - 0x1p-53, Uniforms.exact(words(-1)));
        assertEquals(0.5, Uniforms.exact(words(Long.MIN_VALUE)));
        assertEquals(0.25, Uniforms.exact(words(Long.MIN_VALUE >>> 1)));
        assertEquals(0x1p-11 - 0x1p-64, Uniforms.exact(words(-1L >>> 11, 0)));
        assertEquals(0x1p-12 - 0x1p-65, Uniforms.exact(words(-1L >>> 12, -1)));
        assertEquals(0x1.8p-64, Uniforms.exact(words(1, Long.MIN_VALUE)));
        assertEquals(0x1p-65, Uniforms.exact(words(0, Long.MIN_VALUE)));
        assertEquals(0x1.8p-140, Uniforms.exact(words(0, 0, 3L << 51, 0)));
        assertEquals(0x1.0000000000001p-100, Uniforms.exact(words(0, 1L << 28, 1L << 40)));
        assertEquals(Double.MIN_VALUE, Uniforms.exact(words(new long[17])));
    }

    @Test
    void exactNumbersHaveAllBinadesAsOftenAsTheyShould() {
        Philox random = new Philox4x64(4);
        int n = 4_000_000, bins = 14;
        long[] count = new long[bins];
        for (int i = 0; i < n; i++) count[Math.min(bins - 1, -1 - Math.getExponent(Uniforms.exact(random)))]++;
        double chi = 0;
        for (int i = 0; i < bins; i++) {
            double e = n * Math.scalb(1.0, -Math.min(bins - 1, i + 1));
            chi += (count[i] - e) * (count[i] - e) / e;
        }
        double p = IncompleteGamma.q((bins - 1) / 2.0, chi / 2);
        assertTrue(p > 1e-6, () -> "probability " + p);
    }

    @Test
    void openNumbersNeverReachTheirEnds() {
        assertEquals(0x1p-53, Uniforms.open(words(0)));
        assertEquals(1 - 0x1p-53, Uniforms.open(words(-1)));
        assertEquals(0.5 - 0x1p-53, Uniforms.centred(words(Long.MAX_VALUE)));
        assertEquals(-0.5 + 0x1p-53, Uniforms.centred(words(Long.MIN_VALUE)));
        assertEquals(1 - 0x1p-53, Uniforms.halfOpen(words(-1)));
        assertEquals(0, Uniforms.halfOpen(words(0)));
    }

    @Test
    void integersBelowABoundAreEquallyOften() {
        Philox random = new Philox4x64(5);
        long bound = 3L << 61; // of four words, one is rejected
        long[] count = new long[3];
        int n = 300_000;
        for (int i = 0; i < n; i++) count[(int) (Uniforms.below(random, bound) >>> 61)]++;
        double chi = 0;
        for (long c : count) chi += (c - n / 3.0) * (c - n / 3.0) / (n / 3.0);
        double p = IncompleteGamma.q(1, chi / 2);
        assertTrue(p > 1e-6, () -> "probability " + p);
    }
}
