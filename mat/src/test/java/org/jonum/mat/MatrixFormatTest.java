package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixFormatTest {
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;

    @Test
    void options() {
        Matrix a = Matrix.of(2, 2, Math.PI, 0, -0.0, 1e-3);
        assertEquals("Matrix 2x2\n  3.142  0.000\n  0.000  0.001", MatrixFormat.plain().digits(4).format(a));
        assertEquals("> Matrix 2x2\n>   3.1      .\n>     .  0.001",
                MatrixFormat.plain().digits(2).zero(".").prefix("> ").format(a));
        assertEquals("Matrix 3x0", MatrixFormat.plain().format(Matrix.zeros(3, 0)));
        assertEquals("Matrix 0x3", MatrixFormat.plain().format(Matrix.zeros(0, 3)));
        assertEquals(101, MatrixFormat.plain().all().format(Matrix.identity(100)).lines().count());
        assertEquals("Matrix 9x9\n  ...", MatrixFormat.plain().excerpt(1, 1).format(Matrix.zeros(9, 9)));
        assertEquals("[0, ..., 8] (9 elements)",
                MatrixFormat.plain().excerpt(9, 2).format(Vector.linspace(0, 8, 9)).replace(" 7,", "").replace(" 1,",
                        ""));
        assertThrows(IllegalArgumentException.class, () -> MatrixFormat.plain().digits(0));
        assertThrows(IllegalArgumentException.class, () -> MatrixFormat.plain().excerpt(0, 1));
    }

    /// What a decomposition found is what somebody who typed its name wants to see.
    @Test
    void decompositionsShowTheirValues() {
        assertEquals("SymEigen[2 × 2, values [1, 3]]",
                SymEigen.of(Matrix.of(2, 2, 2, 1, 1, 2)).toString().replace(".00000", "").replace(".0", ""));
        assertEquals("Eigen[3 × 3, values [0+2i, 0-2i, -1.5]]",
                Eigen.of(Matrix.of(3, 3, 0, -2, 0, 2, 0, 0, 0, 0, -1.5)).toString().replace("2.0i", "2i"));
        assertEquals("Svd[2 × 3, values [4, 0.5]]",
                Svd.of(Matrix.of(2, 3, 0, 4, 0, 0.5, 0, 0)).toString().replace("4.0", "4"));
        String large = Eigen.of(Matrix.diagonal(Vector.linspace(1, 50, 50).toArray())).toString();
        assertTrue(large.endsWith(", ..., 48, 49, 50] (50 elements)]"), large);
        assertEquals("LeastSquares[rank 1, residuals [0]]\nx = Matrix 1x1\n  2",
                LeastSquares.of(Matrix.of(1, 1, 1), Matrix.of(1, 1, 2)).toString().replace(".0", ""));
    }

    @Test
    void otherLanguages() {
        Matrix a = Matrix.of(2, 2, 1, -INF, NAN, 1e-10);
        assertEquals("[1.0 -Inf; NaN 1.0e-10]", MatrixFormat.matlab().format(a));
        assertEquals("np.array([[1.0, -np.inf], [np.nan, 1.0e-10]])", MatrixFormat.python().format(a));
        assertEquals("zeros(0, 3)", MatrixFormat.matlab().format(Matrix.zeros(0, 3)));
        assertEquals("np.zeros((2, 0))", MatrixFormat.python().format(Matrix.zeros(2, 0)));
        assertEquals("[1.0; 2.0]", MatrixFormat.matlab().format(Vector.of(1, 2)));
        assertEquals("np.array([1.0, 2.0])", MatrixFormat.python().format(Vector.of(1, 2)));
        assertEquals("np.array([])", MatrixFormat.python().format(Vector.zeros(0)));
    }

    @Test
    void floatsShowTheirOwnDigits() {
        FMatrix a = FMatrix.of(1, 2, 0.1f, 3e10f);
        assertEquals("[0.1 3.0e10]", MatrixFormat.matlab().format(a));
        assertEquals("FMatrix 1x2\n  0.1  30000000000", a.toString().replace("3.00000e+10", "30000000000"));
        assertEquals("[0.1, 0.2]", FVector.of(0.1f, 0.2f).toString());
        assertEquals(Matrix.of(1, 2, 0.1f, 3e10f), a.toDouble());
        assertEquals(a, Matrix.of(1, 2, 0.1, 3e10).toFloat());
        assertEquals(FVector.of(0.1f), Vector.of(0.1).toFloat());
        assertEquals(FVector.of(Float.POSITIVE_INFINITY), Vector.of(1e300).toFloat());
    }

    @Test
    void parsesWhatPeopleWrite() {
        Matrix a = Matrix.of(2, 2, 1, 2, 3, 4);
        for (String s : new String[] {"1 2; 3 4", "[1, 2; 3, 4]", "[[1,2],[3,4]]", "1 2\n3 4\n", "[1 2\r\n 3 4]",
            "np.array([[1., 2.],\n       [3., 4.]])", "array([[1,\n 2], [3, 4]])", "  [ [1 2]\n [3 4]]  ", "1\t2;3\t4;",
            "[1e0, +2; .3e1 4.0E+0]", "((1, 2), (3, 4))", "numpy.matrix([[1, 2], [3, 4]])"}) {
            assertEquals(a, Matrix.parse(s), s);
        }
        assertEquals(Matrix.of(1, 3, 1, -2, 3), Matrix.parse("[1 -2, 3]"));
        assertEquals(Matrix.of(1, 4, NAN, INF, -INF, -INF), Matrix.parse("[nan Inf -np.inf -Infinity]"));
        assertEquals(Matrix.zeros(0, 0), Matrix.parse(" [] "));
        assertEquals(Matrix.zeros(0, 3), Matrix.parse("np.zeros((0, 3))"));
        assertEquals(Matrix.zeros(2, 0), Matrix.parse("zeros(2, 0)"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random rng = new Random(2);
        for (int k = 0; k < 200; k++) {
            Matrix a =
                    Matrix.generate(rng.nextInt(4), rng.nextInt(4), (_, _) -> Double.longBitsToDouble(rng.nextLong()));
            assertEquals(a, Matrix.parse(MatrixFormat.matlab().format(a)));
            assertEquals(a, Matrix.parse(MatrixFormat.python().format(a)));
        }
    }

    @Test
    void refusesWithThePosition() {
        MatrixTest.refused("Matrix.parse: position 4: 'x', need a number, a separator or a bracket",
                () -> Matrix.parse("1 2 x"));
        MatrixTest.refused("Matrix.parse: position 9: the end, need a row of 2 numbers, not 3",
                () -> Matrix.parse("1 2;3 4 5"));
        MatrixTest.refused("Matrix.parse: position 5: ']', need an opening bracket before",
                () -> Matrix.parse("(1 2 ]"));
        MatrixTest.refused("Matrix.parse: position 4: the end, need ]", () -> Matrix.parse("[1 2"));
        MatrixTest.refused("Matrix.parse: position 3: ',', need a number", () -> Matrix.parse("1, , 2"));
        MatrixTest.refused("Matrix.parse: position 0: '1', need a number, a separator or a bracket",
                () -> Matrix.parse("1-2"));
        MatrixTest.refused("Matrix.parse: position 2: the end, need a number", () -> Matrix.parse("1,"));
    }

    /// Any text ends in a matrix or an exception that names a position, in bounded time.
    @Test
    void garbageIsRefused() {
        Random rng = new Random(3);
        String letters = "0123456789.eE+-,; \n[]()nainfp_zeros";
        for (int k = 0; k < 20_000; k++) {
            StringBuilder s = new StringBuilder();
            for (int i = rng.nextInt(12); i > 0; i--) s.append(letters.charAt(rng.nextInt(letters.length())));
            try {
                Matrix.parse(s.toString());
            } catch (IllegalArgumentException e) {
                if (!e.getMessage().startsWith("Matrix.parse: position ")) throw e;
            }
        }
    }
}
