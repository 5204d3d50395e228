package org.jonum.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void valuesBetweenTwoAreInterpolated() {
        assertEquals(new Quartiles(1.75, 2.5, 3.25), Quartiles.of(4, 1, 3, 2));
        assertEquals(new Quartiles(7, 7, 7), Quartiles.of(7));
    }

    @Test
    void oneWildValueMovesTheMedianLittle() {
        assertEquals(2, Quartiles.of(1, 2, 1e9, 2, 2).median());
    }

    @Test
    void nothingHasNoQuartiles() {
        assertThrows(IllegalArgumentException.class, Quartiles::of);
    }
}
