package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the format leaves open, and what is wrong, with its line.
class MpsTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final String SMALL = """
            * a comment
            NAME          SMALL
            ROWS
             N  COST
             L  LIM1
             G  LIM2
             E  EQ1
             E  EQ2
             E  EQ3
             N  OTHER
            COLUMNS
                X         COST               1.0   LIM1               1.0
                X         LIM2               1.0   OTHER              7.0
                Y         COST               2.0   LIM1               1.0
                Y         EQ1               -1.0
                Z         COST              -1.0   EQ1                1.0
                Z         EQ2                1.5D0
                Z         EQ3                1.0
            RHS
                RHS       LIM1               4.0   LIM2               1.0
                RHS       EQ1                7.0   COST              10.0
                RHS       EQ2                2.0   EQ3                3.0
                RHS2      EQ2               99.0
            RANGES
                RNG       LIM1               2.5   LIM2               3.0
                RNG       EQ2                4.0   EQ3               -1.0
            BOUNDS
             UP BND       X                  4.0
             LO BND       Y                 -1.0
             UP BND       Y                  1.0
             MI BND       Z
             UP OTHER     X                 40.0
            ENDATA
            """;

    private static LinearProgram read(String text) throws IOException {
        return Mps.linear(new StringReader(text));
    }

    private static MpsFormatException fault(String text) {
        return assertThrows(MpsFormatException.class, () -> read(text));
    }

    @Test
    void readsRangesBoundsAndTheConstant() throws IOException {
        LinearProgram p = read(SMALL);
        assertEquals("SMALL", p.name());
        assertEquals(-10, p.offset());
        assertArrayEquals(new double[] {1, 2, -1}, p.cost());
        assertArrayEquals(new double[] {1.5, 1, 7, 2, 2}, p.rowLower());
        assertArrayEquals(new double[] {4, 4, 7, 6, 3}, p.rowUpper());
        assertArrayEquals(new double[] {0, -1, -INF}, p.lower());
        assertArrayEquals(new double[] {4, 1, INF}, p.upper());
        assertEquals(1.5, p.matrix().get(3, 2));
        assertEquals("LIM2", p.rowName(1));
        assertEquals("Z", p.variableName(2));
        assertEquals(7, p.matrix().entries());
    }

    @Test
    void freeFieldsMayLeaveOutTheNamesOfSets() throws IOException {
        LinearProgram p = read(SMALL.replace("RHS       ", "").replace("BND       ", "").replace("RNG       ", "")
                .replace("    RHS2      EQ2               99.0\n", "")
                .replace(" UP OTHER     X                 40.0\n", ""));
        LinearProgram q = read(SMALL);
        assertEquals(q.matrix(), p.matrix());
        assertArrayEquals(q.rowLower(), p.rowLower());
        assertArrayEquals(q.rowUpper(), p.rowUpper());
        assertArrayEquals(q.upper(), p.upper());
        assertEquals(q.offset(), p.offset());
    }

    @Test
    void fixedColumnsMayHoldBlanksInNames() throws IOException {
        LinearProgram p = read(SMALL.replace("LIM1", "LI 1").replace("Y  ", "Y Y"));
        assertEquals("LI 1", p.rowName(0));
        assertEquals("Y Y", p.variableName(1));
        assertArrayEquals(read(SMALL).rowLower(), p.rowLower());
    }

    @Test
    void kindsOfBounds() throws IOException {
        String bounds = SMALL.substring(0, SMALL.indexOf("BOUNDS"));
        LinearProgram p = read(bounds + "BOUNDS\n FR B X\n BV B Y\n FX B Z 3\nENDATA\n");
        assertArrayEquals(new double[] {-INF, 0, 3}, p.lower());
        assertArrayEquals(new double[] {INF, 1, 3}, p.upper());
        p = read(bounds + "BOUNDS\n UP B X -2\n LO B Y -8\n UP B Y -3\n UP B Z 1e30\n PL B Z\nENDATA\n");
        assertArrayEquals(new double[] {-INF, -8, 0}, p.lower());
        assertArrayEquals(new double[] {-2, -3, INF}, p.upper());
        p = read(bounds + "BOUNDS\n MI B X\n UP B X 5\n UP B Y -3\n LO B Y -8\nENDATA\n");
        assertArrayEquals(new double[] {-INF, -8, 0}, p.lower());
        assertArrayEquals(new double[] {5, -3, INF}, p.upper());
    }

    /// A maximum is the minimum of what is negated, the constant and Q with it.
    @Test
    void objectivesToBeMaximised() throws IOException {
        LinearProgram p = read(SMALL);
        for (String sense : new String[] {"OBJSENSE\n    MAX\n", "OBJSENSE MAXIMIZE\n", "OBJSENSE:\n  maximise\n"}) {
            LinearProgram q = read(sense + SMALL);
            assertArrayEquals(new double[] {-1, -2, 1}, q.cost());
            assertEquals(10, q.offset());
            assertArrayEquals(p.rowLower(), q.rowLower());
        }
        assertArrayEquals(p.cost(), read("OBJSENSE\n    MIN\n" + SMALL).cost());
        QuadraticProgram h = Mps.quadratic(new StringReader(
                "OBJSENSE\n  MAX\n" + SMALL.replace("ENDATA\n", "QUADOBJ\n    X  X  -2.0\nENDATA\n")));
        assertEquals(2, h.hessian().get(0, 0));
    }

    @Test
    void quadraticSections() throws IOException {
        String head = SMALL.replace("ENDATA\n", "");
        QuadraticProgram one =
                Mps.quadratic(new StringReader(head + "QUADOBJ\n    X  X  2.0\n    X  Y  -1.0\nENDATA\n"));
        QuadraticProgram both = Mps.quadratic(
                new StringReader(head + "QMATRIX\n    X  X  2.0\n    X  Y  -1.0\n    Y  X  -1.0\nENDATA\n"));
        assertEquals(one.hessian(), both.hessian());
        assertEquals(-1, one.hessian().get(1, 0));
        assertEquals(2, one.hessian().get(0, 0));
        assertTrue(fault(head + "QUADOBJ\n    X  X  2.0\nENDATA\n").getMessage().contains("quadratic"));
        assertThrows(MpsFormatException.class,
                () -> Mps.quadratic(new StringReader(head + "QMATRIX\n    X  Y  -1.0\nENDATA\n")));
    }

    @Test
    void faultsNameTheirLine() {
        assertEquals(12, fault(SMALL.replace("LIM1               1.0\n    X         LIM2",
                "NONE               1.0\n    X         LIM2")).line());
        assertEquals(16, fault(SMALL.replace("EQ1                1.0\n", "EQ1                1.x\n")).line());
        assertEquals(6, fault(SMALL.replace(" G  LIM2", " Q  LIM2")).line());
        assertEquals(28, fault(SMALL.replace("UP BND       X ", "XX BND       X ")).line());
        assertEquals(30,
                fault(SMALL.replace("UP BND       Y                  1.0", "UP BND       Y                 -9.0"))
                        .line());
        assertEquals(2, fault("ROWS\nBLURB\n").line());
        assertTrue(fault(SMALL.replace("ENDATA\n", "")).getMessage().contains("ENDATA"));
        assertTrue(fault("OBJSENSE\n    MOST\n").getMessage().contains("MOST"));
        assertTrue(
                fault(SMALL.replace("    Y         EQ1               -1.0\n", "    Y         LIM1              -1.0\n"))
                        .getMessage().contains("second time"));
        assertTrue(fault("").getMessage().contains("line 1"));
    }

    /// Whatever the bytes: a programme, or an exception that says where.
    @Test
    void fuzzedTextIsReadOrRefused() throws IOException {
        Random random = new Random(7);
        int read = 0, refused = 0;
        for (int k = 0; k < 6000; k++) {
            byte[] text = SMALL.getBytes(StandardCharsets.ISO_8859_1);
            int changes = 1 + random.nextInt(3);
            for (int c = 0; c < changes; c++) {
                int at = random.nextInt(text.length);
                switch (random.nextInt(4)) {
                    case 0 -> text[at] = (byte) random.nextInt(256);
                    case 1 -> text[at] = (byte) "\n 0123456789.-+eEdDNLGUPFRMI*".charAt(random.nextInt(29));
                    case 2 -> text = (new String(text, 0, at, StandardCharsets.ISO_8859_1)
                            + new String(text, Math.min(text.length, at + 20), Math.max(0, text.length - at - 20),
                                    StandardCharsets.ISO_8859_1))
                            .getBytes(StandardCharsets.ISO_8859_1);
                    default -> {
                        String s = new String(text, StandardCharsets.ISO_8859_1);
                        text = (s.substring(0, at) + s.substring(random.nextInt(text.length)))
                                .getBytes(StandardCharsets.ISO_8859_1);
                    }
                }
                if (text.length == 0) break;
            }
            try {
                LinearProgram p = read(new String(text, StandardCharsets.ISO_8859_1));
                for (int j = 0; j < p.variables(); j++) assertTrue(p.lower()[j] <= p.upper()[j]);
                for (double v : p.cost()) assertTrue(Math.abs(v) < INF);
                read++;
            } catch (MpsFormatException e) {
                assertTrue(e.line() >= 1, e::getMessage);
                refused++;
            }
        }
        assertTrue(read > 200 && refused > 200, read + " read, " + refused + " refused");
    }
}
