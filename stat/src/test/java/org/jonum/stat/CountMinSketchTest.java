package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CountMinSketchTest {
    /// Never below the truth; above it by more than ε·N as rarely as promised.
    @Test
    void errorsAreAsPromised() {
        double epsilon = 0.005, delta = 0.05;
        int things = 4000, beyond = 0, asked = 0;
        for (int run = 0; run < 5; run++) {
            SplittableRandom random = new SplittableRandom(run);
            CountMinSketch sketch = CountMinSketch.ofError(epsilon, delta);
            long[] truth = new long[things];
            for (int i = 0; i < 50_000; i++) {
                int k = (int) (things * Math.pow(random.nextDouble(), 3));
                truth[k]++;
                sketch.add((long) k + 1_000_000L * run);
            }
            assertEquals(50_000, sketch.total());
            for (int k = 0; k < things; k++) {
                long e = sketch.estimate((long) k + 1_000_000L * run);
                assertTrue(e >= truth[k]);
                if (e > truth[k] + epsilon * 50_000) beyond++;
                asked++;
            }
        }
        assertTrue(beyond <= delta * asked, beyond + " of " + asked);
    }

    @Test
    void mergingIsCountingTogether() {
        CountMinSketch all = new CountMinSketch(50, 4), first = new CountMinSketch(50, 4),
                second = new CountMinSketch(50, 4);
        for (int i = 0; i < 1000; i++) {
            all.add("x" + i % 77);
            (i % 3 == 0 ? first : second).add("x" + i % 77);
            all.add(0.1 * i);
            second.add(0.1 * i);
        }
        assertEquals(all, first.merge(second));
        assertEquals(all, CountMinSketch.ofBytes(all.toBytes()));
        assertEquals(all.hashCode(), first.hashCode());
        assertThrows(IllegalArgumentException.class, () -> first.merge(new CountMinSketch(51, 4)));
        assertThrows(IllegalArgumentException.class, () -> first.merge(new CountMinSketch(50, 3)));
    }

    @Test
    void kindsAreApartAndZerosTheSame() {
        CountMinSketch s = new CountMinSketch(10_000, 5);
        s.add(0.0);
        s.add(-0.0);
        s.add(Double.NaN);
        s.add(7L);
        s.add("7");
        s.addHash(123, 1000);
        assertEquals(2, s.estimate(-0.0));
        assertEquals(1, s.estimate(Double.NaN));
        assertEquals(1, s.estimate(7L));
        assertEquals(0, s.estimate(7.0));
        assertEquals(1, s.estimate("7"));
        assertEquals(1000, s.estimateHash(123));
        assertEquals(0, s.estimate(""));
    }

    @Test
    void countsDoNotOverflow() {
        CountMinSketch s = new CountMinSketch(1, 1);
        s.addHash(1, Long.MAX_VALUE - 1);
        s.add("a");
        assertEquals(Long.MAX_VALUE, s.estimate("b"));
        assertThrows(IllegalArgumentException.class, () -> s.add("c"));
        assertThrows(IllegalArgumentException.class, () -> s.addHash(1, -1));
        assertThrows(IllegalArgumentException.class, () -> new CountMinSketch(1, 1).merge(s).merge(s));
    }

    @Test
    void badInput() {
        assertThrows(IllegalArgumentException.class, () -> new CountMinSketch(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new CountMinSketch(1, 65));
        assertThrows(IllegalArgumentException.class, () -> new CountMinSketch(1 << 27, 2));
        assertThrows(IllegalArgumentException.class, () -> CountMinSketch.ofError(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> CountMinSketch.ofError(Double.NaN, 0.1));
        assertThrows(IllegalArgumentException.class, () -> CountMinSketch.ofError(0.1, 1));
        CountMinSketch s = new CountMinSketch(3, 2);
        s.add(1.0);
        byte[] bytes = s.toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] wrong = bytes.clone();
            wrong[i] ^= 1;
            assertThrows(IllegalArgumentException.class, () -> CountMinSketch.ofBytes(wrong), "byte " + i);
        }
        assertThrows(IllegalArgumentException.class, () -> CountMinSketch.ofBytes(new byte[0]));
        assertThrows(IllegalArgumentException.class,
                () -> CountMinSketch.ofBytes(java.util.Arrays.copyOf(bytes, bytes.length - 1)));
    }
}
