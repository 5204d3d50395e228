package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jonum.special.Binomials;
import org.junit.jupiter.api.Test;

class ArrangementsTest {
    private interface Ranked {
        int[] get(long rank);

        long rank(int... row);
    }

    private static long walk(Iterable<int[]> rows, Ranked ranked) {
        long n = 0;
        int[] last = null;
        for (int[] row : rows) {
            if (last != null) assertTrue(Arrays.compare(last, row) < 0, Arrays.toString(row));
            assertArrayEquals(row, ranked.get(n));
            assertEquals(n++, ranked.rank(row));
            last = row;
        }
        return n;
    }

    @Test
    void allInOrderAndByNumber() {
        for (int n = 0; n <= 7; n++) {
            for (int k = 0; k <= n; k++) {
                Combinations c = new Combinations(n, k);
                Permutations p = new Permutations(n, k);
                assertEquals(c.count(), walk(c, new Ranked() {
                    @Override
                    public int[] get(long rank) {
                        return c.get(rank);
                    }

                    @Override
                    public long rank(int... row) {
                        return c.rank(row);
                    }
                }));
                assertEquals(p.count(), walk(p, new Ranked() {
                    @Override
                    public int[] get(long rank) {
                        return p.get(rank);
                    }

                    @Override
                    public long rank(int... row) {
                        return p.rank(row);
                    }
                }));
                assertEquals((long) Binomials.binomial(n, k), c.count());
                assertEquals(c.count(), c.stream().distinct().count());
                assertEquals(p.count(), p.stream().map(Arrays::toString).distinct().count());
            }
        }
        CartesianProduct g = CartesianProduct.of(3, 1, 4);
        assertEquals(12, walk(g, new Ranked() {
            @Override
            public int[] get(long rank) {
                return g.get(rank);
            }

            @Override
            public long rank(int... row) {
                return g.rank(row);
            }
        }));
        assertFalse(CartesianProduct.of(3, 0).iterator().hasNext());
        assertEquals(1, CartesianProduct.of().stream().count());
    }

    @Test
    void largeNumbers() {
        Combinations c = new Combinations(66, 33);
        assertEquals(7219428434016265740L, c.count());
        assertArrayEquals(new int[] {33, 34}, Arrays.copyOf(c.get(c.count() - 1), 2));
        assertEquals(123_456_789_012_345L, c.rank(c.get(123_456_789_012_345L)));
        assertThrows(ArithmeticException.class, () -> new Combinations(68, 34).count());
        assertEquals(2432902008176640000L, new Permutations(20).count());
        assertThrows(ArithmeticException.class, () -> new Permutations(21).count());
        assertEquals(987_654_321_012L, new Permutations(20).rank(new Permutations(20).get(987_654_321_012L)));
        Iterator<int[]> i = new Combinations(1, 1).iterator();
        i.next();
        assertThrows(NoSuchElementException.class, i::next);
        assertThrows(IllegalArgumentException.class, () -> new Combinations(3, 4));
        assertThrows(IllegalArgumentException.class, () -> new Permutations(3, -1));
        assertThrows(IllegalArgumentException.class, () -> new Permutations(3, 3).rank(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Combinations(3, 2).rank(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Combinations(3, 2).get(3));
    }
}
