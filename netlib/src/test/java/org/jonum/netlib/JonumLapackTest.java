package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ludovic.netlib.lapack.LAPACK;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.Test;
import org.netlib.util.intW;

/// Jonum behind netlib's interface of LAPACK: the calls of Spark MLlib and Breeze, and what is not there.
class JonumLapackTest {
    private static final LAPACK JONUM = new JonumLapack();

    /// As in MLlib's CholeskyDecomposition: packed, by the upper triangle.
    @Test
    void sparkSolvesNormalEquations() {
        double[] ap = {4, 2, 5}, b = {8, 9};                                // [4 2; 2 5]·[1.375; 1.25]
        intW info = new intW(0);
        JONUM.dppsv("U", 2, 1, ap, b, 2, info);
        assertEquals(0, info.val);
        assertArrayEquals(new double[] {1.375, 1.25}, b, 1e-15);
        JONUM.dpptri("U", 2, ap, info);
        assertEquals(0, info.val);
        assertArrayEquals(new double[] {5 / 16.0, -2 / 16.0, 4 / 16.0}, ap, 1e-15);
        JONUM.dppsv("U", 2, 1, new double[] {0, 0, 1}, b, 2, info);
        assertEquals(1, info.val);                                          // MLlib's SingularMatrixException
    }

    /// As in Breeze's svd: a question for workspace first, its answer as a length.
    @Test
    void breezeDecomposes() {
        int m = 3, n = 2;
        double[] a = {3, 0, 0, 0, 4, 0}, s = new double[n], u = new double[m * m], vt = new double[n * n];
        double[] answer = new double[1];
        int[] iwork = new int[8 * n];
        intW info = new intW(-9);
        JONUM.dgesdd("A", m, n, a, m, s, u, m, vt, n, answer, -1, iwork, info);
        assertEquals(0, info.val);
        double[] work = new double[(int) answer[0]];
        assertTrue(work.length >= 1);
        JONUM.dgesdd("A", m, n, a, m, s, u, m, vt, n, work, work.length, iwork, info);
        assertEquals(0, info.val);
        assertArrayEquals(new double[] {4, 3}, s, 1e-15);
    }

    /// As in Breeze's eig and eigSym: arrays of no length for vectors that nobody wants.
    @Test
    void breezeFindsEigenvalues() {
        double[] a = {0, 1, -1, 0}, re = new double[2], im = new double[2], work = new double[8];
        intW info = new intW(-9);
        JONUM.dgeev("N", "N", 2, a, 2, re, im, new double[0], 2, new double[0], 2, work, 8, info);
        assertEquals(0, info.val);
        assertArrayEquals(new double[] {0, 0, 1, -1}, new double[] {re[0], re[1], im[0], im[1]}, 1e-15);
        double[] s = {2, 1, 1, 2}, w = new double[2];
        int[] iwork = new int[20];
        JONUM.dsyevd("V", "L", 2, s, 2, w, new double[40], 40, iwork, 20, info);
        assertEquals(0, info.val);
        assertArrayEquals(new double[] {1, 3}, w, 1e-15);
    }

    /// As in Breeze's inv and `\`.
    @Test
    void breezeInvertsAndSolves() {
        double[] a = {1, 2, 3, 4}, work = new double[8];                    // [1 3; 2 4]
        int[] ipiv = new int[2];
        intW info = new intW(-9);
        JONUM.dgetrf(2, 2, a, 2, ipiv, info);
        assertArrayEquals(new int[] {2, 2}, ipiv);                          // from 1 on
        JONUM.dgetri(2, a, 2, ipiv, work, work.length, info);
        assertArrayEquals(new double[] {-2, 1, 1.5, -0.5}, a, 1e-15);
        double[] x = {1, 1, 1, 1, 2, 3}, y = {1, 2, 3};
        JONUM.dgels("N", 3, 2, 1, x, 3, y, 3, work, work.length, info);
        assertArrayEquals(new double[] {0, 1}, Arrays.copyOf(y, 2), 1e-14);
    }

    @Test
    void onAnyBackEnd() {
        for (String name : Backend.available()) {
            LAPACK lapack = new JonumLapack(Backend.named(name));
            double[] a = {4, 2, 2, 5};
            intW info = new intW(-9);
            lapack.dpotrf("l", 2, a, 2, info);                              // a small letter
            assertEquals(0, info.val);
            assertArrayEquals(new double[] {2, 1, 2, 2}, a, 1e-15, name);
        }
    }

    @Test
    void whatIsWrongIsRefusedByName() {
        intW info = new intW(-9);
        var letter = assertThrows(IllegalArgumentException.class,
                () -> JONUM.dpotrf("X", 2, new double[4], 2, info));
        assertEquals("uplo = X, need U or L", letter.getMessage());
        var norm = assertThrows(IllegalArgumentException.class,
                () -> JONUM.dlange("Z", 2, 2, new double[4], 2, new double[2]));
        assertEquals("norm = Z, need the letter of one of ONE, INF, FROBENIUS, MAX", norm.getMessage());
        var ld = assertThrows(IllegalArgumentException.class,
                () -> JONUM.dgetrf(2, 2, new double[4], 1, new int[2], info));
        assertEquals("dgetrf: lda = 1, need >= max(1, m) = 2", ld.getMessage());
        assertThrows(IndexOutOfBoundsException.class,
                () -> JONUM.dgetrs("N", 3, 1, new double[9], 3, new int[2], new double[3], 3, info));
        assertEquals(-9, info.val);
    }

    /// Every method either works or names itself: nothing is empty, and nothing goes to another library.
    @Test
    void whatIsNotThereSaysSo() throws IllegalAccessException {
        Set<String> absent = new TreeSet<>(), all = new TreeSet<>();
        for (Method m : LAPACK.class.getMethods()) {
            if (Modifier.isStatic(m.getModifiers())) continue;
            all.add(m.getName());
            Class<?>[] types = m.getParameterTypes();
            Object[] nothing = new Object[types.length];
            for (int i = 0; i < types.length; i++) nothing[i] = nothing(types[i]);
            try {
                m.invoke(JONUM, nothing);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof UnsupportedOperationException u)) continue;
                assertEquals("Jonum has no " + m.getName(), u.getMessage());
                absent.add(m.getName());
            }
        }
        assertTrue(absent.contains("dgees") && absent.contains("sgegs"), absent::toString);
        for (String driver : Set.of("dgesv", "dposv", "dsysv", "dgels", "dgelsd", "dsyevr", "dgeev", "dgesdd",
                "sggev")) {
            assertTrue(all.contains(driver) && !absent.contains(driver), driver);
        }
        assertTrue(all.size() - absent.size() >= 400, () -> all.size() + " routines, of which not " + absent);
    }

    private static Object nothing(Class<?> type) {
        return type == int.class ? 0 : type == double.class ? 0.0 : type == float.class ? 0f
                : type == boolean.class ? (Object) false : null;
    }
}
