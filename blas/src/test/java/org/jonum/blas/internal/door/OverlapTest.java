package org.jonum.blas.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapTest {

    /// Every pair of small rectangles, against the sets of the indices they cover.
    @Test
    void agreesWithTheSetsOfIndices() {
        var rng = new Random(7);
        int shared = 0;
        for (int trial = 0; trial < 200_000; trial++) {
            int rows1 = rng.nextInt(5), cols1 = rng.nextInt(5), rows2 = rng.nextInt(5), cols2 = rng.nextInt(5);
            int ld1 = rows1 == 1 ? rng.nextInt(6) : Math.max(1, rows1 + rng.nextInt(5));
            int ld2 = rng.nextBoolean() && ld1 >= rows2 ? ld1 : Math.max(1, rows2 + rng.nextInt(5));
            int off1 = rng.nextInt(20), off2 = rng.nextInt(20);
            BitSet common = indices(off1, rows1, cols1, ld1);
            common.and(indices(off2, rows2, cols2, ld2));
            boolean expected = !common.isEmpty();
            if (expected) shared++;
            assertEquals(expected, Overlap.shared(off1, rows1, cols1, ld1, off2, rows2, cols2, ld2),
                    () -> "%d+%d×%d/%d and %d+%d×%d/%d"
                            .formatted(off1, rows1, cols1, ld1, off2, rows2, cols2, ld2));
        }
        assertEquals(true, shared > 20_000 && shared < 180_000, "both answers must be common: " + shared);
    }

    private static BitSet indices(int off, int rows, int cols, int ld) {
        BitSet set = new BitSet();
        for (int j = 0; j < cols; j++) set.set(off + j * ld, off + j * ld + rows);
        return set;
    }
}
