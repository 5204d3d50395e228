package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What random points of `random_laws.py` found: steps out of the range between an argument and a value that are in it.
class FarPointsTest {
    @Test
    void levyWhereTheStandardizedArgumentOverflows() {
        Levy law = new Levy(1.659449624518878, 0.01609553081313063);
        assertEquals(1.017374084098807e-155, law.sf(9.8997467708209e+307), 1e-170);
    }

    @Test
    void rayleighAtTheSmallestNumber() {
        assertEquals(1.005961456557603e-306, new Rayleigh(2.2161627861777197E-9).pdf(Double.MIN_VALUE), 1e-320);
    }
}
