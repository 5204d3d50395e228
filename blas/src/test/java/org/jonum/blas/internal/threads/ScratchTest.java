package org.jonum.blas.internal.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScratchTest {

    @Test
    void givesAtLeastWhatIsAskedFor() {
        for (int n : new int[] {0, 1, 63, 64, 65, 127, 128, 129, 1000, 1 << 20, (1 << 21) - 1, 1 << 21,
            (1 << 21) + 1}) {
            double[] a = Scratch.doubles(n);
            assertTrue(a.length >= n, "asked for " + n + ", got " + a.length);
            Scratch.give(a);
        }
    }

    @Test
    void whatIsGivenBackIsTakenAgain() {
        double[] a = Scratch.doubles(3000);
        Scratch.give(a);
        assertSame(a, Scratch.doubles(3000));
    }

    @Test
    void nobodyGetsAnArrayThatAnotherHolds() {
        double[][] arrays = new double[100][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = Scratch.doubles(5000);
            for (int j = 0; j < i; j++) assertNotSame(arrays[j], arrays[i]);
        }
        for (double[] a : arrays) Scratch.give(a);
    }

    @Test
    void keepsABoundedNumber() {
        double[][] arrays = new double[10 * Scratch.SLOTS][];
        for (int i = 0; i < arrays.length; i++) arrays[i] = Scratch.doubles(9000);
        for (double[] a : arrays) Scratch.give(a);
        Set<double[]> mine = Collections.newSetFromMap(new IdentityHashMap<>());
        mine.addAll(Arrays.asList(arrays));
        int kept = 0;
        for (int i = 0; i < arrays.length; i++) {
            if (mine.contains(Scratch.doubles(9000))) kept++;
        }
        assertEquals(Scratch.SLOTS, kept);
    }

    @Test
    void refusesWhatNoArrayCanHold() {
        assertThrows(IllegalArgumentException.class, () -> Scratch.doubles(1L << 31));
    }
}
