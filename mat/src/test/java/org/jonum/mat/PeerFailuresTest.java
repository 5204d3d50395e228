package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Inputs on which other libraries are known to fail, or to have failed, with the right answers.
///
/// What concerns the layers below is tested there, on every back end: the choice of kernels by a flop count that does not wrap,
/// every small shape with offsets and leading dimensions, workspaces of least length. Further properties of what is here:
/// [DecompositionTest], [SpectralTest], [FactorsTest], [MatrixFunctionsTest], [LayoutTest].
class PeerFailuresTest {
    private static final double EPS = 0x1p-53;
    private static final Matrix SINGULAR = Matrix.of(2, 2, 1, 2, 2, 4);

    /// An infinite "solution", reported as success.
    @Test
    void singularSystemsAreNamedSo() {
        SingularMatrixException e =
                assertThrows(SingularMatrixException.class, () -> SINGULAR.solve(Vector.of(1, 2)));
        assertTrue(e.getMessage().contains("singular"), e::getMessage);
        assertThrows(SingularMatrixException.class, SINGULAR::inverse);
        assertThrows(SingularMatrixException.class, () -> Lu.of(SINGULAR).solve(Vector.of(1, 2)));
        assertThrows(SingularMatrixException.class, () -> SINGULAR.solve(SINGULAR));     // not the identity, unseen
        assertInstanceOf(Attempt.Failed.class, SINGULAR.trySolve(Vector.of(1, 2)));
    }

    /// Pivots compared with an absolute 1e-11.
    @Test
    void smallIsNotSingular() {
        for (double c : new double[] {1e-12, 1e-17, 1e-300}) {
            Matrix a = Matrix.identity(3).scale(c);
            assertEquals(1 / c, a.inverse().get(1, 1), 2 * EPS / c);
            assertEquals(1 / c, a.solve(Vector.of(1, 1, 1)).get(2), 2 * EPS / c);
            assertEquals(1, Lu.of(a).rcond());
            assertEquals(1, Lu.of(a).solve(a).get(0, 0));
        }
    }

    @Test
    void smallIsDefinite() {
        assertEquals(3.162277660168379e-6, Cholesky.of(Matrix.identity(4).scale(1e-11)).l().get(3, 3), 1e-21);
    }

    /// Taken for symmetric because 1e-9 is small: vectors (0.707, 0.707).
    @Test
    void defectiveIsNotSymmetric() {
        Eigen e = Eigen.both(Matrix.of(2, 2, 1, 1e-9, 0, 1));
        assertArrayEquals(new Complex[] {Complex.of(1), Complex.of(1)}, e.values());
        assertEquals(1, Math.abs(e.vector(0).re().get(0)));
        assertEquals(1, Math.abs(e.vector(1).re().get(0)), 1e-12);
        assertEquals(2.2e-7, Math.abs(e.vector(1).re().get(1)), 1e-8);
        assertTrue(e.sensitivity(0) > 1e6);
    }

    /// Complex eigenvalues because of an asymmetry of 1e-11.
    @Test
    void symmetricIsWhatTheCallerSays() {
        Matrix a = Matrix.of(2, 2, 2, 1 + 1e-11, 1, 2);
        assertArrayEquals(new double[] {1, 3}, SymEigen.values(a), 4 * EPS);
        assertEquals(3, Cholesky.of(a).det(), 8 * EPS);
    }

    /// Iterations that never end.
    @Test
    void nanEnds() {
        List<Consumer<Matrix>> all = List.of(Svd::of, SymEigen::of, Eigen::of, Schur::of, PivotedQr::of,
                a -> Qr.of(a).solve(a), MatrixFunctions::exp, MatrixFunctions::log,
                a -> MatrixEquations.lyapunov(a, a));
        for (Consumer<Matrix> f : all) {
            for (int k = 0; k < 9; k++) {
                Matrix a = Matrix.random(new Random(1), 30, 30);
                a.set(3 * k + 4, 2 * k, Double.NaN);
                assertTimeoutPreemptively(Duration.ofSeconds(20),
                        () -> assertThrows(NumericalException.class, () -> f.accept(a)));
            }
        }
    }

    @Test
    void constantAndZeroColumns() {
        int n = 300;
        Matrix a = Matrix.generate(n, n, (i, j) -> 7 + (i == 5 && j == 9 ? 1e-13 : 0));
        double[] sigma = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Svd.values(a));
        assertEquals(7 * n, sigma[0], 100 * n * EPS * n);
        assertTrue(sigma[2] < n * EPS * sigma[0]);
        Matrix column = Matrix.of(3, 2, 0, 1, 0, 2, 0, 3);
        assertTrue(Qr.of(column).q().allMatch(Double::isFinite) && Qr.of(column).r().allMatch(Double::isFinite));
        assertEquals(1, Svd.of(column).rank());
        assertEquals(0, Svd.of(Matrix.zeros(4, 4)).rank());
    }

    /// QR iterations that stall, or stop at 100 steps.
    @Test
    void hardForTheQrIteration() {
        Complex[] cyclic = Eigen.values(Matrix.of(3, 3, 0, 0, 1, 1, 0, 0, 0, 1, 0));
        Arrays.sort(cyclic, (x, y) -> Double.compare(x.im(), y.im()));
        assertEquals(-0.5, cyclic[2].re(), 4 * EPS);
        assertEquals(0.8660254037844386, cyclic[2].im(), 4 * EPS);
        assertEquals(1, cyclic[1].re(), 4 * EPS);
        double h = 1e-6;
        for (Complex z : Eigen.values(Matrix.of(4, 4, 0, 1, 0, 0, 1, 0, h, 0, 0, -h, 0, 1, 0, 0, 1, 0))) {
            assertEquals(0.999999999999875, Math.abs(z.re()), 1e-14);
            assertEquals(5e-7, Math.abs(z.im()), 1e-13);
        }
    }

    /// Off in the ninth digit where ‖A‖ is just below a threshold.
    @Test
    void exponentialOfARotation() {
        Matrix e = MatrixFunctions.exp(Matrix.of(2, 2, 0, 10, -10, 0));
        assertEquals(-0.8390715290764524, e.get(0, 0), 1e-15);
        assertEquals(Math.sin(10), e.get(0, 1), 1e-15);
        assertEquals(0.5440211108893698, e.get(1, 0), 1e-15);
        for (double theta : new double[] {1.495585217958292e-2, 0.2539398330063230, 0.9504178996162932,
            2.097847961257068, 4.25}) {
            for (int k = 0; k < 8; k++) {
                double t = Math.nextDown(Math.scalb(theta, k));
                Matrix turn = MatrixFunctions.exp(Matrix.of(2, 2, 0, t, -t, 0));
                assertEquals(Math.cos(t), turn.get(0, 0), 40 * EPS * (1 + t));
                assertEquals(Math.sin(t), turn.get(0, 1), 40 * EPS * (1 + t));
            }
        }
    }

    /// Flushed to zero.
    @Test
    void smallEigenvaluesSurvive() {
        assertEquals(2e-21, SymEigen.values(Matrix.diagonal(1, 2e-21))[0]);
        double[] graded = SymEigen.values(Matrix.of(3, 3, 1, 1e-10, 0, 1e-10, 1e-20, 1e-31, 0, 1e-31, 2e-41));
        assertEquals(1, graded[2], 4 * EPS);
        assertEquals(2e-21, Eigen.values(Matrix.diagonal(1, 2e-21))[1].re());
    }

    @Test
    void rankDeficientFitIsTheLeast() {
        for (Vector x : List.of(SINGULAR.leastSquares(Vector.of(1, 2)), Svd.of(SINGULAR).solve(Vector.of(1, 2)),
                LeastSquares.of(SINGULAR, Matrix.of(2, 1, 1, 2)).x().col(0), SINGULAR.pinv().times(Vector.of(1, 2)))) {
            assertArrayEquals(new double[] {0.2, 0.4}, x.toArray(), 16 * EPS);
        }
        assertEquals(1, LeastSquares.of(SINGULAR, Matrix.of(2, 1, 1, 2)).rank());
    }

    @Test
    void normsOfLargeAndSmallNumbers() {
        assertEquals(1.414213562373095e200, Vector.of(1e200, 1e200).norm2(), 1e185);
        assertEquals(1.414213562373095e-200, Vector.of(1e-200, 1e-200).norm2(), 1e-215);
        assertEquals(1.414213562373095e200, Matrix.diagonal(1e200, 1e200).normFrobenius(), 1e185);
        assertEquals(1e-200, Matrix.diagonal(1e-200, 1e-200).norm2(), 1e-215);
    }

    /// Blocks at the end of their array, refused as out of bounds.
    @Test
    void trailingBlocks() {
        Matrix whole = Matrix.of(3, 3, 9, 9, 9, 9, 4, 2, 9, 2, 3), a = whole.block(1, 1, 2, 2);
        Vector b = Vector.of(8, 7);
        for (Vector x : List.of(a.solve(b), Cholesky.of(a).solve(b), Lu.of(a).solve(b), Ldlt.of(a).solve(b),
                SymMatrix.of(a.view(), Uplo.LOWER).solve(b), Qr.of(a).solve(b))) {
            assertArrayEquals(new double[] {1.25, 1.5}, x.toArray(), 16 * EPS);
        }
        assertArrayEquals(new double[] {8, 7}, a.times(Vector.of(1.25, 1.5)).toArray());
        TriMatrix l = TriMatrix.of(a, Uplo.LOWER);
        assertArrayEquals(new double[] {1, 2}, l.solve(Vector.of(4, 8)).toArray());
        Matrix.of(new DoubleView(whole.view().data(), 4, 2, 2, 1, 3)).addOuterInPlace(1, Vector.of(1, 0),
                Vector.of(1, 0));
        assertEquals(5, whole.get(1, 1));
    }

    @Test
    void emptyOperands() {
        Matrix c = Matrix.of(2, 2, Double.NaN, 1, 1, 1);
        Matrix.zeros(2, 0).timesInto(Matrix.zeros(0, 2), c);
        assertEquals(Matrix.zeros(2, 2), c);
        assertEquals(1, Lu.of(Matrix.zeros(0, 0)).det());
        assertEquals(0, Lu.of(Matrix.zeros(0, 0)).solve(Matrix.zeros(0, 3)).rows());
    }

    /// NaN that comes out where nothing is read, and does not where it is.
    @Test
    void nanWhereItBelongs() {
        Matrix nan = Matrix.of(2, 2, Double.NaN, Double.NaN, Double.NaN, Double.NaN), one = Matrix.identity(2);
        Matrix c = one.copy();
        c.addProductInPlace(0, nan, nan);                                       // α = 0: A and B are not read
        assertEquals(one, c);
        assertEquals(one, one.timesInto(one, nan.copy()));                      // what was in C does not matter
        assertEquals(Vector.of(1, 2), one.timesInto(Vector.of(1, 2), Vector.of(Double.NaN, Double.NaN)));
        Matrix zero = Matrix.zeros(2, 2);
        for (Matrix bad : new Matrix[] {nan, Matrix.diagonal(Double.POSITIVE_INFINITY, 1)}) {
            assertTrue(Double.isNaN(zero.times(bad).get(0, 0)));
            assertTrue(Double.isNaN(bad.times(Vector.of(0, 0)).get(0)));
        }
        Matrix c2 = Matrix.zeros(2, 2);
        c2.addOuterInPlace(1, Vector.of(0, 1), Vector.of(Double.NaN, 1));
        assertTrue(Double.isNaN(c2.get(0, 0)));
        assertTrue(Double.isNaN(nan.scale(0).get(0, 0)));
        assertTrue(Double.isNaN(Vector.of(1, Double.NaN, 3).normInf()));
    }

    /// e to the power log det, and overflow on the way.
    @Test
    void determinants() {
        assertEquals(-2, Matrix.of(2, 2, 1, 2, 3, 4).det(), Math.ulp(2.0));
        Matrix tiny = Matrix.identity(2).scale(1e-200);
        assertEquals(-921.0340371976183, Lu.of(tiny).logAbsDet(), 1e-12);
        assertEquals(-921.0340371976183, Cholesky.of(tiny).logDet(), 1e-12);
        assertEquals(-921.0340371976183, Ldlt.of(tiny).logAbsDet(), 1e-12);
        assertEquals(0, tiny.det());
        assertEquals(1, Matrix.diagonal(1e200, 1e200, 1e-200, 1e-200).det(), 8 * EPS);
    }

    @Test
    void normsHaveTheirNames() {
        Matrix a = Matrix.diagonal(3, 4);
        assertEquals(4, a.norm2(), 4 * EPS);
        assertEquals(5, a.normFrobenius(), 8 * EPS);
        assertEquals(4.0 / 3, a.cond(), 8 * EPS);
    }

    @Test
    void bandsOfEitherTriangle() {
        Random random = new Random(3);
        Matrix a = Matrix.generate(9, 9, (i, j) -> 0);
        for (int i = 0; i < 9; i++) {
            a.set(i, i, 8);
            for (int j = Math.max(0, i - 2); j < i; j++) {
                a.set(i, j, random.nextDouble());
                a.set(j, i, a.get(i, j));
            }
        }
        Matrix lower = BandCholesky.of(SymBandMatrix.of(a, 2, Uplo.LOWER)).l().toMatrix();
        assertEquals(lower, BandCholesky.of(SymBandMatrix.of(a, 2, Uplo.UPPER)).l().toMatrix());
        assertTrue(lower.approxEquals(Cholesky.of(a).l(), 1e-14));
    }

    @Test
    void eightThreadsAtOnce() throws Exception {
        Matrix a = Matrix.random(new Random(4), 60, 60);
        Svd serial = Svd.of(a);
        Vector b = Vector.random(new Random(5), 60), x = Lu.of(a).solve(b);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                tasks.add(() -> {
                    Svd svd = Svd.of(a);
                    return svd.u().equals(serial.u()) && svd.v().equals(serial.v())
                            && Arrays.equals(svd.values(), serial.values()) && Lu.of(a).solve(b).equals(x);
                });
            }
            for (var done : threads.invokeAll(tasks)) assertTrue(done.get());
        }
    }

    @Test
    void sizesThatAnArrayCannotHold() {
        for (Consumer<Integer> factory : List.<Consumer<Integer>>of(n -> Matrix.zeros(n, n), Matrix::identity,
                n -> Matrix.generate(n, n, (i, j) -> 0), n -> Matrix.random(new Random(1), n, n), SymMatrix::zeros,
                n -> TriMatrix.zeros(n, Uplo.LOWER), n -> Vector.zeros(n).outer(Vector.zeros(n)),
                n -> Svd.full(Matrix.zeros(n, 0)), n -> DiagMatrix.of(new double[n]).toMatrix())) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> factory.accept(46341));
            assertTrue(e.getMessage().contains("2147488281"), e::getMessage);
        }
    }

    @Test
    void theSameTextInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<String> expected = texts();
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, texts(), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts() {
        Matrix a = Matrix.of(2, 2, 1234567.25, -1e-9, Double.NaN, Double.POSITIVE_INFINITY);
        return List.of(a.toString(), Vector.of(0.5, 1e10).toString(), a.toFloat().toString(),
                SymMatrix.of(a, Uplo.UPPER).toString(), Permutation.identity(2).toString(),
                new Complex(0.5, -1e7).toString(),
                Lu.of(a).toString(), MatrixFormat.matlab().format(a), MatrixFormat.python().format(a),
                "" + SINGULAR.trySolve(
                        Vector.of(1, 2)),
                Matrix.parse("1.5 2; 3 4.25").toString());
    }
}
