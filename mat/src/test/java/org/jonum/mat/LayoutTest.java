package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void columnsAreAlignedEachInItsOwnFormat() {
        Matrix a =
                Matrix.of(new double[][] {{1, 83.0, 234289, 1e-9}, {-1, 88.5, 259426, 0}, {0, 114.75, 330380, -2.5}});
        assertEquals("""
                Matrix 3x4
                   1   83.00  234289   1.00000e-09
                  -1   88.50  259426   0.00000e+00
                   0  114.75  330380  -2.50000e+00""", a.toString());
    }

    @Test
    void sameTextInEveryLocale() {
        String text = Matrix.of(1, 2, 1234.5, -0.25).toString();
        assertEquals("Matrix 1x2\n  1234.5  -0.25", text);
        for (String tag : new String[] {"de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(text, Matrix.of(1, 2, 1234.5, -0.25).toString());
        }
    }

    @Test
    void largeMatricesAreElided() {
        String text = Matrix.identity(1000).toString();
        assertTrue(text.startsWith("Matrix 1000x1000\n    1    0    0    0    0    0  ...    0    0    0\n"), text);
        assertEquals(13, text.lines().count());
        assertTrue(text.contains("\n  ...  ...  "), text);
        assertEquals("[" + "0, ".repeat(16) + "..., 0, 0, 0] (50 elements)", Vector.zeros(50).toString());
    }

    @Test
    void specialNumbers() {
        assertEquals("[NaN, Inf, -Inf, 0]",
                Vector.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0).toString());
        assertEquals("[NaN, 0.5]", Vector.of(Double.NaN, 0.5).toString());
        assertEquals("[-4.94066e-300, 1.00000e+300]", Vector.of(-4.94065645e-300, 1e300).toString());
        assertEquals("[0.333333, 0.666667]", Vector.of(1 / 3.0, 2 / 3.0).toString());
        assertEquals("[123456.5, 0.25]", Vector.of(123456.5, 0.25).toString());
        assertEquals("[-3482258.6, 15.0619, -0.0358192, 0.0]",
                Vector.of(-3482258.63459582, 15.0618722713733, -0.035819179292591, 0).toString());
        assertEquals("[]", Vector.zeros(0).toString());
    }
}
