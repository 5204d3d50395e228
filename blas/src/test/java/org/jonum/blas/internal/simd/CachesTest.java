package org.jonum.blas.internal.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.spi.Blocking;
import org.junit.jupiter.api.Test;

class CachesTest {
    @Test
    void packedBlocksAreSmallAndWholeTiles() {
        for (int bytes : new int[] {4, 8}) {
            for (int mr : new int[] {4, 8, 12, 24, 48}) {
                Blocking b = Caches.blocking(mr, bytes);
                assertTrue(b.mc() >= mr && b.mc() % mr == 0, () -> "mr = " + mr + ": " + b);
                assertTrue((long) (b.mc() + b.nc()) * b.kc() * bytes < 2 << 20, () -> "mr = " + mr + ": " + b);
            }
        }
    }

    @Test
    void depthIsTheSameOnEveryMachine() {
        assertEquals(256, Caches.blocking(8, 8).kc());
        assertEquals(512, Caches.blocking(16, 4).kc());
    }
}
