package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixFunctionsTest {
    private static final double EPS = 0x1p-53;

    /// A matrix, a function, and what it is to 25 digits; made by functions.py.
    record Reference(String name, String function, double cond, Matrix a, Matrix value) {
        @Override
        public String toString() {
            return function + " " + name;
        }
    }

    static List<Reference> references() throws IOException {
        List<Reference> all = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                MatrixFunctionsTest.class.getResourceAsStream("functions.txt"), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] head = line.split(" ");
                int n = Integer.parseInt(head[2]);
                all.add(new Reference(head[0], head[1], Double.parseDouble(head[3]), numbers(n, in.readLine()),
                        numbers(n, in.readLine())));
            }
        }
        assertTrue(all.size() > 60);
        return all;
    }

    private static Matrix numbers(int n, String line) {
        return Matrix.of(n, n, Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    static Matrix evaluate(String function, Matrix a) {
        return switch (function) {
            case "exp" -> MatrixFunctions.exp(a);
            case "log" -> MatrixFunctions.log(a);
            case "sqrt" -> MatrixFunctions.sqrt(a);
            case "cos" -> MatrixFunctions.cos(a);
            case "sin" -> MatrixFunctions.sin(a);
            case "pow0.3" -> MatrixFunctions.pow(a, 0.3);
            default -> throw new AssertionError(function);
        };
    }

    private static double error(Matrix x, Matrix exact) {
        return x.minus(exact).normFrobenius() / exact.normFrobenius();
    }

    @ParameterizedTest
    @MethodSource("references")
    void asConditioned(Reference r) {
        double error = error(evaluate(r.function, r.a), r.value) / (EPS * Math.max(1, r.cond) * r.a.rows());
        assertTrue(error < 10, r + ": error " + error + " of n*eps*cond");
        for (Matrix a : MatrixTest.disguises(r.a)) {
            assertTrue(error(evaluate(r.function, a), r.value) < 10 * EPS * Math.max(1, r.cond) * r.a.rows());
        }
    }

    /// Schur–Parlett computes the same.
    @ParameterizedTest
    @MethodSource("references")
    void generalFunctionsAgree(Reference r) {
        Analytic f = switch (r.function) {
            case "exp" -> (z, k) -> z.exp();
            case "log" -> (z, k) -> k == 0 ? z.log() : power(z, -k).scale((k % 2 == 1 ? 1 : -1) * factorial(k - 1));
            case "sqrt" -> (z, k) -> fractional(z, 0.5, k);
            case "pow0.3" -> (z, k) -> fractional(z, 0.3, k);
            case "cos" -> (z, k) -> cosine(z, k);
            case "sin" -> (z, k) -> cosine(z, k + 3);
            default -> throw new AssertionError(r.function);
        };
        double error = error(MatrixFunctions.apply(r.a, f), r.value) / (EPS * Math.max(1, r.cond) * r.a.rows());
        assertTrue(error < 200, r + ": error " + error + " of n*eps*cond");
    }

    /// Derivative k of the cosine, cos(z + k·π/2).
    private static Complex cosine(Complex z, int k) {
        Complex iz = new Complex(-z.im(), z.re()), up = iz.exp(), down = iz.negate().exp();
        Complex cos = up.plus(down).scale(0.5), sin = up.minus(down).over(new Complex(0, 2));
        return switch (k % 4) {
            case 0 -> cos;
            case 1 -> sin.negate();
            case 2 -> cos.negate();
            default -> sin;
        };
    }

    private static Complex fractional(Complex z, double p, int k) {
        double c = 1;
        for (int i = 0; i < k; i++) c *= p - i;
        return z.log().scale(p - k).exp().scale(c);
    }

    private static Complex power(Complex z, int k) {
        Complex p = Complex.of(1);
        for (int i = 0; i < Math.abs(k); i++) p = p.times(z);
        return k < 0 ? Complex.of(1).over(p) : p;
    }

    private static double factorial(int k) {
        double f = 1;
        for (int i = 2; i <= k; i++) f *= i;
        return f;
    }

    @Test
    void inversesOfEachOther() {
        Random random = new Random(5);
        for (int n : new int[] {1, 2, 3, 5, 8, 20, 40, 70}) {
            Matrix a = Matrix.random(random, n, n).minus(Matrix.random(random, n, n)).scale(2.0 / n)
                    .plus(Matrix.identity(n).scale(2));
            double bound = 100 * n * EPS;
            Matrix root = MatrixFunctions.sqrt(a), log = MatrixFunctions.log(a);
            assertTrue(error(root.times(root), a) < bound, "sqrt " + n);
            assertTrue(error(MatrixFunctions.exp(log), a) < bound, "log " + n);
            assertTrue(error(MatrixFunctions.log(MatrixFunctions.exp(log)), log) < bound, "exp " + n);
            assertTrue(error(MatrixFunctions.pow(a, 0.5), root) < bound, "pow " + n);
            assertTrue(error(MatrixFunctions.pow(a, -2).times(a.times(a)), Matrix.identity(n)) < bound, "pow -2");
            CosSin cs = MatrixFunctions.cosSin(a);
            assertTrue(error(cs.cos().times(cs.cos()).plus(cs.sin().times(cs.sin())), Matrix.identity(n)) < bound);
        }
    }

    @Test
    void powersOfIntegersAreExact() {
        Matrix fibonacci = Matrix.of(2, 2, 1, 1, 1, 0);
        assertEquals(Matrix.of(2, 2, 1346269, 832040, 832040, 514229), MatrixFunctions.pow(fibonacci, 30));
        assertEquals(Matrix.of(2, 2, 514229, -832040, -832040, 1346269),
                MatrixFunctions.pow(fibonacci, -30).map(Math::rint));
        assertEquals(Matrix.identity(3), MatrixFunctions.pow(Matrix.zeros(3, 3), 0));
    }

    @Test
    void triangularExponentialKeepsTheOffDiagonal() {
        // (e − 1/e)/2·1e6 to full accuracy, where plain squaring from ‖A‖ = 1e6 would lose it
        Matrix e = MatrixFunctions.exp(Matrix.of(2, 2, 1, 1e6, 0, -1));
        assertEquals(1e6 * Math.sinh(1), e.get(0, 1), 1e6 * 4 * EPS);
        assertEquals(0, e.get(1, 0));
        Matrix huge = MatrixFunctions.exp(Matrix.of(2, 2, 0, 1e300, 0, 0));
        assertEquals(Matrix.of(2, 2, 1, 1e300, 0, 1), huge);
    }

    @Test
    void actionIsThatOfTheExponential() {
        Random random = new Random(6);
        for (int n : new int[] {1, 2, 7, 30}) {
            Matrix a = Matrix.random(random, n, n).minus(Matrix.random(random, n, n));
            Matrix b = Matrix.random(random, n, 3);
            for (double t : new double[] {0, 1e-3, 1, -5, 20}) {
                Matrix exact = MatrixFunctions.exp(a.scale(t)).times(b);
                assertTrue(error(MatrixFunctions.expMultiply(a, t, b), exact) < 1e-12, n + " " + t);
                assertTrue(MatrixFunctions.expMultiply(a, t, b.col(0)).approxEquals(exact.col(0), 1e-11));
            }
        }
        Matrix decay = Matrix.diagonal(-1000, -1);
        assertEquals(Math.exp(-10), MatrixFunctions.expMultiply(decay, 10, Vector.of(1, 1)).get(1), 1e-16);
        assertThrows(NumericalException.class,
                () -> MatrixFunctions.expMultiply(Matrix.diagonal(-1e9, 1), 1, Vector.of(1, 1)));
    }

    @Test
    void derivativeIsThatOfTheExponential() {
        Random random = new Random(8);
        for (int n : new int[] {1, 2, 5, 12}) {
            for (double size : new double[] {1e-3, 1, 30}) {
                Matrix a = Matrix.random(random, n, n).minus(Matrix.random(random, n, n)).scale(size / n);
                Matrix e = Matrix.random(random, n, n);
                ExpFrechet f = MatrixFunctions.expFrechet(a, e);
                // e^[A E; 0 A] = [e^A L; 0 e^A]
                Matrix both = Matrix.zeros(2 * n, 2 * n);
                both.block(0, 0, n, n).assign(a);
                both.block(n, n, n, n).assign(a);
                both.block(0, n, n, n).assign(e);
                Matrix exact = MatrixFunctions.exp(both);
                assertTrue(error(f.exp(), exact.block(0, 0, n, n)) < 1e-12);
                assertTrue(error(f.derivative(), exact.block(0, n, n, n)) < 1e-12);
            }
        }
    }

    @Test
    void symmetricSemidefiniteRoots() {
        Matrix b = Matrix.random(new Random(9), 6, 3), a = b.times(b.transpose());       // rank 3
        a = a.plus(a.transpose()).scale(0.5);
        Matrix x = MatrixFunctions.sqrt(a);
        assertTrue(x.times(x).approxEquals(a, 1e-14));
        assertEquals(x, x.transpose());
        assertEquals(Matrix.zeros(2, 2), MatrixFunctions.sqrt(Matrix.zeros(2, 2)));
    }

    @Test
    void noRealValueIsSaidSo() {
        Matrix negative = Matrix.of(2, 2, -1, 1, 0, 2), nilpotent = Matrix.of(2, 2, 0, 1, 0, 0);
        assertThrows(NumericalException.class, () -> MatrixFunctions.sqrt(negative));
        assertThrows(NumericalException.class, () -> MatrixFunctions.log(negative));
        assertThrows(NumericalException.class, () -> MatrixFunctions.sqrt(nilpotent));
        assertThrows(SingularMatrixException.class, () -> MatrixFunctions.log(nilpotent));
        assertThrows(SingularMatrixException.class, () -> MatrixFunctions.log(Matrix.zeros(2, 2)));
        assertThrows(SingularMatrixException.class, () -> MatrixFunctions.pow(nilpotent, -1));
        assertThrows(NumericalException.class, () -> MatrixFunctions.sqrt(Matrix.diagonal(1, -1)));
        // a pair of negative eigenvalues may have a real root that is not the principal one: refused all the same
        assertThrows(NumericalException.class, () -> MatrixFunctions.sqrt(Matrix.diagonal(-1, -1)));
    }

    @Test
    void badInputIsRefusedAndNaNEnds() {
        List<UnaryOperator<Matrix>> functions =
                List.of(MatrixFunctions::exp, MatrixFunctions::log, MatrixFunctions::sqrt,
                        MatrixFunctions::cos, MatrixFunctions::sin, a -> MatrixFunctions.pow(a, 0.5),
                        a -> MatrixFunctions.pow(a, 3),
                        a -> MatrixFunctions.apply(a, (z, k) -> z.exp()), a -> MatrixFunctions.expMultiply(a, 1, a),
                        a -> MatrixFunctions.expFrechet(a, a).derivative());
        for (UnaryOperator<Matrix> f : functions) {
            assertThrows(IllegalArgumentException.class, () -> f.apply(Matrix.zeros(2, 3)));
            assertEquals(0, f.apply(Matrix.zeros(0, 0)).rows());
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
                for (int k = 0; k < 9; k++) {
                    Matrix a = Matrix.identity(3);
                    a.set(k / 3, k % 3, bad);
                    assertThrows(NumericalException.class, () -> f.apply(a));
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> MatrixFunctions.pow(Matrix.identity(2), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> MatrixFunctions.pow(Matrix.identity(2), 1e10));
        assertThrows(NoConvergenceException.class,
                () -> MatrixFunctions.apply(Matrix.of(2, 2, 0, 1, 0, 0.09),
                        (z, k) -> Complex.of(Math.pow(25, k) * factorial(k))));
    }

    @Test
    void logarithmNearTheNegativeAxisIsPrincipal() {
        double angle = Math.atan2(1e-3, -1), size = Math.log(Math.hypot(1, 1e-3));
        Matrix log = MatrixFunctions.log(Matrix.of(2, 2, -1, 1e-3, -1e-3, -1));
        assertTrue(log.approxEquals(Matrix.of(2, 2, size, angle, -angle, size), 1e-15), log.toString());
    }

    @Test
    void hugeAndTinyEnd() {
        Matrix gone = MatrixFunctions.exp(Matrix.of(2, 2, -1e300, 1, 2, -1e300));
        assertEquals(Matrix.zeros(2, 2), gone);
        assertEquals(Math.cos(1), MatrixFunctions.exp(Matrix.of(2, 2, 0, 1e20, -1e-20, 0)).get(0, 0), 1e-14);
        for (double size : new double[] {1e-300, 1e-160, 1e100, 1e160, 1e300}) {
            Matrix a = Matrix.of(2, 2, size, size / 2, -size / 3, size);
            Matrix exp = MatrixFunctions.exp(a), cos = MatrixFunctions.cosSin(a).cos();
            if (size < 1) {                                     // I + A and I to the last digit; large ones overflow, and end
                assertEquals(Matrix.identity(2).plus(a), exp);
                assertTrue(cos.approxEquals(Matrix.identity(2), EPS));
            } else {
                assertFalse(Double.isFinite(exp.normMax()));
            }
            Matrix root = MatrixFunctions.sqrt(a);
            assertTrue(root.times(root).approxEquals(a, 1e-14));
            Matrix log = MatrixFunctions.log(a);
            assertFalse(Double.isNaN(log.normMax()));
            assertTrue(MatrixFunctions.log(Matrix.of(2, 2, 1, 0.5, -1 / 3.0, 1))
                    .plus(Matrix.identity(2).scale(Math.log(size)))
                    .approxEquals(log, 1e-14));
        }
    }

    @Test
    void complexArithmetic() {
        Complex z = new Complex(3, 4);
        assertEquals(new Complex(2, 1), z.sqrt());
        assertEquals(new Complex(1, 0), z.over(z));
        assertEquals(Math.log(5), z.log().re(), EPS);
        assertEquals(new Complex(-7, 24), z.times(z));
        assertEquals(5e-324, new Complex(5e-324, 0).over(Complex.of(1)).re());
        assertEquals(new Complex(0x1p980, 0x1p980), new Complex(0x1p-20, 0x1p-20).over(Complex.of(0x1p-1000)));
        assertEquals(1, new Complex(1e308, 1e308).over(new Complex(1e308, 1e308)).re());
        assertEquals(new Complex(0, 1), Complex.of(-1).sqrt());
        assertEquals("0.0-1.0i", new Complex(0, -1).toString());
        assertTrue(Double.isNaN(Complex.of(Double.NaN).sqrt().re()));
    }
}
