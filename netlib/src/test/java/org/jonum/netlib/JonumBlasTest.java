package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.Test;
import org.netlib.util.doubleW;
import org.netlib.util.floatW;

/// Jonum behind netlib's interface: every method against netlib's own Java, and the calls that Spark MLlib makes.
class JonumBlasTest {
    private static final int N = 6;
    private static final BLAS JONUM = new JonumBlas(), NETLIB = JavaBLAS.getInstance();

    private static final List<Method> BLAS_METHODS = Arrays.stream(BLAS.class.getMethods())
            .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.getName().equals("lsame")).toList();

    /// Letters, dimensions and increments that suit every routine; large enough arrays.
    @Test
    void everyMethodDoesWhatNetlibDoes() throws Exception {
        int count = 0;
        for (Method method : BLAS_METHODS) {
            Object[] mine = arguments(method), theirs = arguments(method);
            Object a = method.invoke(JONUM, mine), b = method.invoke(NETLIB, theirs);
            assertClose(b, a, method.toString());
            for (int i = 0; i < mine.length; i++) assertClose(theirs[i], mine[i], method + ", argument " + i);
            count++;
        }
        assertTrue(count > 130, "methods: " + count);
    }

    private static Object[] arguments(Method method) {
        String name = method.getName();
        Class<?>[] types = method.getParameterTypes();
        SplittableRandom random = new SplittableRandom(name.hashCode());
        List<Object> all = new ArrayList<>();
        boolean offsets = integers(method) > BLAS_METHODS.stream().filter(m -> m.getName().equals(name))
                .mapToLong(JonumBlasTest::integers).min().orElse(0);
        int dimensions = 0, sinceArray = 9;
        for (Class<?> type : types) {
            sinceArray++;
            if (type == String.class) all.add(letter(name.substring(1), all.size()));
            else if (type == double.class) all.add(0.75);
            else if (type == float.class) all.add(0.75f);
            else if (type == doubleW.class) all.add(new doubleW(random.nextDouble() + 1));
            else if (type == floatW.class) all.add(new floatW((float) random.nextDouble() + 1));
            else if (type == double[].class) all.add(random.doubles(4 * N * N, 1, 2).toArray());
            else if (type == float[].class) all.add(floats(random));
            else if (sinceArray == 1 && offsets) all.add(3);
            else if (sinceArray <= 2) all.add(N + 1);
            else all.add(dimension(name.substring(1), dimensions++));
            if (type.isArray()) sinceArray = 0;
        }
        if (name.endsWith("rotm")) flag(all);
        return all.toArray();
    }

    private static long integers(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(t -> t == int.class).count();
    }

    private static float[] floats(SplittableRandom random) {
        float[] x = new float[4 * N * N];
        for (int i = 0; i < x.length; i++) x[i] = 1 + (float) random.nextDouble();
        return x;
    }

    private static void flag(List<Object> all) {
        for (Object o : all) {
            if (o instanceof double[] p) p[0] = p[3] = -1;
            if (o instanceof float[] p) p[0] = p[3] = -1;
        }
    }

    private static String letter(String routine, int index) {
        boolean product = routine.startsWith("ge") || routine.startsWith("gb");
        if (product) return index == 0 ? "t" : "N";
        if (routine.endsWith("mm") && index == 0 || routine.equals("trsm") && index == 0) return "R";
        boolean sided = routine.endsWith("mm") || routine.equals("trsm");
        return switch (sided ? index - 1 : index) {
            case 0 -> "l";
            case 1 -> "T";
            default -> "N";
        };
    }

    /// Sizes first, then the bandwidths where a routine has them.
    private static int dimension(String routine, int index) {
        return routine.startsWith("gb") && index >= 2 || routine.matches("[st]b.*") && index == 1 ? 2 : N;
    }

    private static void assertClose(Object expected, Object actual, String what) {
        switch (expected) {
            case null -> assertEquals(null, actual);
            case double[] e -> assertArrayEquals(e, (double[]) actual, 1e-11 * scale(e), what);
            case float[] e -> assertArrayEquals(e, (float[]) actual, 1e-3f, what);
            case Double e -> assertEquals(e, (double) actual, 1e-11 * Math.abs(e), what);
            case Float e -> assertEquals(e, (float) actual, 1e-4f * Math.abs(e), what);
            case doubleW e -> assertEquals(e.val, ((doubleW) actual).val, 1e-12, what);
            case floatW e -> assertEquals(e.val, ((floatW) actual).val, 1e-4f, what);
            default -> assertEquals(expected, actual, what);
        }
    }

    private static double scale(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(1) + 1;
    }

    /// As `org.apache.spark.ml.linalg.BLAS` calls it.
    @Test
    void callsOfSparkAreAnswered() {
        double[] y = {1, 1, 1}, x = {1, 2, 3}, a = {1, 4, 2, 5, 3, 6}, c = new double[4], u = new double[6];
        JONUM.daxpy(3, 2, x, 1, y, 1);
        assertArrayEquals(new double[] {3, 5, 7}, y);
        assertEquals(34, JONUM.ddot(3, x, 1, y, 1));
        JONUM.dscal(3, 0.5, y, 1);
        assertArrayEquals(new double[] {1.5, 2.5, 3.5}, y);
        JONUM.dspr("U", 3, 1, x, 1, u);
        assertArrayEquals(new double[] {1, 2, 4, 3, 6, 9}, u);
        double[] p = new double[3];
        JONUM.dspmv("U", 3, 1, u, x, 1, 0, p, 1);
        assertArrayEquals(new double[] {14, 28, 42}, p);
        JONUM.dgemm("N", "T", 2, 2, 3, 1, a, 2, a, 2, 0, c, 2);
        assertArrayEquals(new double[] {14, 32, 32, 77}, c);
        double[] v = new double[2];
        JONUM.dgemv("N", 2, 3, 1, a, 2, x, 1, 0, v, 1);
        assertArrayEquals(new double[] {14, 32}, v);
        double[] s = new double[4];
        JONUM.dsyr("U", 2, 1, v, 1, s, 2);
        assertArrayEquals(new double[] {196, 0, 448, 1024}, s);
    }

    @Test
    void indexOfTheLargestCountsFromZero() {
        assertEquals(1, JONUM.idamax(3, new double[] {1, -5, 2}, 1));
    }

    @Test
    void wrongLetterIsNamed() {
        double[] a = new double[4];
        assertEquals("transA = X, need N, T or C", assertThrows(IllegalArgumentException.class,
                () -> JONUM.dgemm("X", "N", 2, 2, 2, 1, a, 2, a, 2, 0, new double[4], 2)).getMessage());
        assertEquals("uplo = null, need U or L", assertThrows(IllegalArgumentException.class,
                () -> JONUM.dsyr(null, 2, 1, a, 1, new double[4], 2)).getMessage());
    }

    @Test
    void backEndMayBeChosen() {
        assertTrue(new JonumBlas(Backend.named("scalar")).toString().contains("plain Java"));
    }
}
