package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jonum.blas.Backend;
import org.jonum.mat.Matrix;
import org.jonum.stat.Weights;
import org.junit.jupiter.api.Test;

class LinearTest {
    private static final Term ONE = Term.intercept();

    private static double[] normals(Random random, int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = random.nextGaussian();
        return x;
    }

    private static Matrix matrix(Random random, int n, int p) {
        return Matrix.generate(n, p, (i, j) -> random.nextGaussian() + j);
    }

    /// The path for many rows against that for few.
    @Test
    void manyRowsAreFittedAsWellAsFew() {
        for (double apart : new double[] {1, 0.02}) asWellAsFew(apart); // by the Gram matrix, and by QR of blocks
    }

    private static void asWellAsFew(double apart) {
        Random random = new Random(1);
        int n = 20_000, p = 4;
        Matrix x = Matrix.generate(n, p, (i, j) -> random.nextGaussian());
        for (int i = 0; i < n; i++) x.set(i, 1, x.get(i, 0) + apart * x.get(i, 1));
        double[] y = new double[n];
        for (int i = 0; i < n; i++) y[i] = 1 + x.get(i, 0) - 2 * x.get(i, 3) + random.nextGaussian();
        Design d = Design.withIntercept(x);
        LinearFit fast = LinearRegression.fit(d, y);
        Augmented exact = new Augmented(column(d), null, n, new int[] {0, 1, 2, 3, 4}, null);
        assertArrayEquals(exact.fit(y).hi(), fast.coefficients(), 1e-13 / apart);
        double[] c = exact.inverseGram();
        Matrix v = fast.covariance();
        for (int j = 0; j <= p; j++) {
            double s = fast.sigma() * fast.sigma() * c[j * (p + 1) + j];
            assertEquals(s, v.get(j, j), 1e-12 / apart * s);
        }
        assertArrayEquals(exact.fit(y).residual(), fast.residuals(), 1e-13);
    }

    private static double[] column(Design d) {
        double[] x = new double[d.rows() * d.columns()];
        d.fill(0, d.rows(), x, 0, d.rows());
        return x;
    }

    /// Many rows, the columns close to dependent: neither the Gram matrix nor the seminormal equations would do.
    @Test
    void manyRowsWithColumnsCloseToDependent() {
        Random random = new Random(2);
        int n = 20_000;
        double[] a = normals(random, n), b = new double[n], c = normals(random, n), y = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = Math.rint(a[i] * 1024) / 1024 + 0x1p-30 * Math.rint(4 * c[i]);
            a[i] = Math.rint(a[i] * 1024) / 1024;
            c[i] = Math.rint(c[i] * 1024) / 1024;
            y[i] = 3 * a[i] + 5 * b[i] - c[i] + 2; // exact in doubles
        }
        LinearFit f = LinearRegression.fit(Matrix.columns(a, b, c), y);
        assertArrayEquals(new double[] {2, 3, 5, -1}, f.coefficients(), 0);
        assertEquals(0, f.sigma());
    }

    @Test
    void resultsAreTheSameForAnyNumberOfThreads() {
        Random random = new Random(3);
        int n = 18_000;
        Matrix x = matrix(random, n, 5);
        double[] y = new double[n], count = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = x.get(i, 3) + random.nextGaussian();
            count[i] = Math.floor(5 * random.nextDouble());
        }
        Design d = Design.withIntercept(x), skew = Design.withIntercept(x.transpose().copy().transpose());
        double[][] first = null;
        for (int threads : new int[] {1, 2, 7}) {
            double[][] found = new double[8][];
            Backend.where(Backend.current()).threads(threads).run(() -> {
                LinearFit f = LinearRegression.fit(d, y);
                GlmFit g = Glm.of(Family.poisson()).fit(d, count);
                GlmFit gauss = Glm.of(Family.gaussian()).fit(skew, y);
                found[0] = f.coefficients();
                found[1] = f.residuals();
                found[2] = f.covariance(Sandwich.HC3).vec().toArray();
                found[3] = f.influence().cook();
                found[4] = g.coefficients();
                found[5] = new double[] {g.deviance(), g.pearson(), f.sigma(), f.rSquared()};
                found[6] = gauss.coefficients();
                found[7] = Huber.of(1.345).fit(d, y).coefficients();
            });
            if (first == null) first = found;
            for (int k = 0; k < found.length; k++) assertArrayEquals(first[k], found[k], "threads " + threads);
        }
    }

    @Test
    void dependentColumnsAreNamedInTheirOrder() {
        Random random = new Random(4);
        int n = 40;
        double[] a = normals(random, n), b = normals(random, n), sum = new double[n], two = new double[n];
        for (int i = 0; i < n; i++) {
            sum[i] = a[i] - b[i];
            two[i] = 2;
        }
        Frame f = Frame.of("a", a).and("two", two).and("b", b).and("sum", sum).and("zero", new double[n]);
        Design d = Design.of(f, ONE, Term.numeric("a"), Term.numeric("two"), Term.numeric("b"), Term.numeric("sum"),
                Term.numeric("zero"));
        double[] y = normals(random, n);
        LinearFit fit = LinearRegression.fit(d, y);
        assertEquals(List.of("two", "sum", "zero"), fit.aliased());
        LinearFit less = LinearRegression.fit(Design.of(f, ONE, Term.numeric("a"), Term.numeric("b")), y);
        assertEquals(less.coefficients()[2], fit.coefficients()[3], 1e-14);
        assertEquals(less.sigma(), fit.sigma(), 1e-14);
        assertArrayEquals(less.predict(Design.of(f, ONE, Term.numeric("a"), Term.numeric("b"))), fit.predict(d), 1e-14);
        assertTrue(fit.toString().contains("two, sum, zero"), fit::toString);
    }

    @Test
    void asManyRowsAsColumnsOrFewer() {
        double[] y = {1, 4, 9};
        LinearFit full = LinearRegression.fit(
                Design.of(Frame.of("x", 1, 2, 3), ONE, Term.polynomial("x", 2)), y);
        assertArrayEquals(new double[] {0, 0, 1}, full.coefficients(), 1e-14);
        assertEquals(0, full.degreesOfFreedom());
        assertTrue(Double.isNaN(full.sigma()) && Double.isNaN(full.summary().f()));
        assertTrue(Double.isNaN(full.summary().coefficients().get(0).pValue()));
        LinearFit more = LinearRegression.fit(
                Design.of(Frame.of("x", 1, 2, 3), ONE, Term.polynomial("x", 4)), y);
        assertEquals(List.of("x^3", "x^4"), more.aliased());
        LinearFit one = LinearRegression.fit(Design.of(Frame.of("x", 3), ONE, Term.numeric("x")), 5);
        assertEquals(List.of("x"), one.aliased());
        assertEquals(5, one.coefficients()[0], 1e-15);
        one.influence();
        assertTrue(one.toString().contains("intercept"));
    }

    @Test
    void constantResponses() {
        LinearFit f = LinearRegression.fit(Design.of(Frame.of("x", 1, 2, 4, 7), ONE, Term.numeric("x")), 3, 3, 3, 3);
        assertArrayEquals(new double[] {3, 0}, f.coefficients(), 0);
        assertEquals(0, f.sigma());
    }

    @Test
    void sizesThatAreFarApart() {
        double[] x = {1e-150, 2e-150, 3e-150, 5e-150}, y = {1e150, 3e150, 2e150, 6e150};
        LinearFit f = LinearRegression.fit(Design.of(Frame.of("x", x), ONE, Term.numeric("x")), y);
        LinearFit g = LinearRegression.fit(Design.of(Frame.of("x", 1, 2, 3, 5), ONE, Term.numeric("x")), 1, 3, 2, 6);
        assertEquals(g.coefficients()[1] * 1e300, f.coefficients()[1], 1e286);
        assertEquals(g.summary().coefficients().get(1).pValue(), f.summary().coefficients().get(1).pValue(), 1e-13);
    }

    /// statsmodels#10274: a p-value of 0 that is not 0.
    @Test
    void probabilitiesBelowTheSmallestDoubleHaveLogarithms() {
        int n = 2000;
        double[] x = new double[n], y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            y[i] = i + Math.sin(i * i);
        }
        Coefficient c = LinearRegression.fit(Design.of(Frame.of("x", x), ONE, Term.numeric("x")), y).summary()
                .coefficients().get(1);
        assertEquals(0, c.pValue());
        assertTrue(c.logPValue() < -5000 && c.logPValue() > Double.NEGATIVE_INFINITY, c::toString);
    }

    @Test
    void badInputIsRefusedAndNamed() {
        Design d = Design.of(Frame.of("x", 1, 2, 3), ONE, Term.numeric("x"));
        assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(d, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(d, 1, Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(d, 1, 2, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class,
                () -> LinearRegression.fit(d, new double[3], Weights.reliability(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("x", 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("x", new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("x", 1, 2).and("y", 1));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("x", 1, 2).and("x", 1, 3));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("x", 1, 2).numbers("z"));
        assertThrows(IllegalArgumentException.class, () -> Design.of(Frame.of("x", 1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Term.polynomial("x", 0));
        assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(d, 1, 2, 4).summary(1));
        assertThrows(IllegalArgumentException.class,
                () -> LinearRegression.fit(d, 1, 2, 4).predict(Design.of(Frame.of("x", 1), Term.numeric("x"))));
        Design groups = Design.of(Frame.of("g", "a", "b"), ONE, Term.factor("g"));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> groups.on(Frame.of("g", "a", "c")));
        assertTrue(String.valueOf(e.getMessage()).contains("label c of row 1, column g"), e::toString);
        Design inf = Design.of(Matrix.columns(new double[] {1, Double.POSITIVE_INFINITY}));
        e = assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(inf, 1, 2));
        assertTrue(String.valueOf(e.getMessage()).contains("row 1 of column x1"), e::toString);
    }

    @Test
    void codings() {
        assertArrayEquals(new double[][] {{0, 0}, {1, 0}, {0, 1}}, Coding.TREATMENT.contrasts(3));
        assertArrayEquals(new double[][] {{1, 0}, {0, 1}, {-1, -1}}, Coding.SUM.contrasts(3));
        assertArrayEquals(new double[][] {{-1, -1}, {1, -1}, {0, 2}}, Coding.HELMERT.contrasts(3));
        for (int k = 2; k < 12; k++) {
            Matrix c = Matrix.of(Coding.POLYNOMIAL.contrasts(k));
            assertTrue(c.gram().approxEquals(Matrix.identity(k - 1), 1e-12));
        }
        Design d = Design.of(Frame.of("dose", 10, 2, 2, 10), ONE, Term.factor("dose"));
        assertEquals(List.of("(intercept)", "dose[10]"), d.names()); // numbers are sorted as numbers
        assertEquals(1, Coding.INDICATOR.contrasts(1)[0].length);
    }

    @Test
    void ridge() {
        Random random = new Random(6);
        int n = 30, p = 4;
        Matrix x = matrix(random, n, p);
        double[] y = normals(random, n);
        Ridge r = Ridge.of(Design.withIntercept(x), y);
        assertArrayEquals(LinearRegression.fit(x, y).coefficients(), r.fit(0).coefficients(), 1e-13);
        double lambda = 2.5;
        RidgeFit f = r.fit(lambda);
        double[] e = f.predict(Design.withIntercept(x));
        for (int i = 0; i < n; i++) e[i] = y[i] - e[i];
        double sum = 0;
        for (double v : e) sum += v;
        assertEquals(0, sum, 1e-12);
        for (int j = 0; j < p; j++) { // Xᵀe = λ·b
            double g = 0;
            for (int i = 0; i < n; i++) g += x.get(i, j) * e[i];
            assertEquals(lambda * f.coefficients()[j + 1], g, 1e-12);
        }
        assertTrue(f.degreesOfFreedom() < 5 && f.degreesOfFreedom() > 1);
        assertEquals(1, r.fit(1e12).degreesOfFreedom(), 1e-9);
        Matrix wide = matrix(random, 5, 20);
        RidgeFit w = Ridge.of(Design.of(wide), 1, 2, 3, 4, 5).fit(0);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5}, w.predict(Design.of(wide)), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> r.fit(-1));
        assertTrue(f.toString().contains("GCV"));
    }

    @Test
    void elasticNetSatisfiesItsConditions() {
        Random random = new Random(7);
        for (int[] shape : new int[][] {{50, 8}, {20, 60}, {200, 30}}) {
            int n = shape[0], p = shape[1];
            Matrix x = matrix(random, n, p);
            double[] y = new double[n];
            for (int i = 0; i < n; i++) y[i] = 2 * x.get(i, 0) - x.get(i, 3) + random.nextGaussian();
            for (double alpha : new double[] {1, 0.5, 0.1}) {
                ElasticNetPath path = ElasticNet.of(alpha).unscaled().fit(Design.withIntercept(x), y);
                assertEquals(0, path.active(0));
                for (int l = 0; l < path.lambdas().length; l += 9) {
                    assertTrue(path.converged()[l], n + "×" + p + ", α " + alpha + ", " + l);
                    double[] f = path.predict(l, Design.withIntercept(x)), b = path.coefficients(l);
                    for (int j = 0; j < p; j++) {
                        double g = 0, lam = path.lambdas()[l];
                        for (int i = 0; i < n; i++) g += x.get(i, j) * (y[i] - f[i]) / n;
                        g -= lam * (1 - alpha) * b[j + 1];
                        if (b[j + 1] == 0) {
                            assertTrue(Math.abs(g) <= lam * alpha + 1e-8);
                        } else {
                            assertEquals(Math.copySign(lam * alpha, b[j + 1]), g, 1e-8);
                        }
                    }
                }
            }
        }
        ElasticNetPath path = ElasticNet.lasso().fit(
                Design.of(Frame.of("c", 1, 1, 1).and("x", 1, 2, 4), ONE, Term.numeric("c"), Term.numeric("x")), 1, 2,
                3);
        assertEquals(0, path.coefficients(99)[1]); // a constant column never enters
        assertThrows(IllegalArgumentException.class, () -> ElasticNet.of(1.1));
        assertThrows(IllegalArgumentException.class, () -> ElasticNet.lasso().lambdas(1, 2));
        assertTrue(path.toString().contains("elastic net"));
    }

    @Test
    void huberForgivesOutliersAndExactFits() {
        Design d = Design.of(Frame.of("x", 1, 2, 3, 4, 5, 6, 7), ONE, Term.numeric("x"));
        HuberFit f = Huber.of(1.345).fit(d, 1, 2, 3, 4, 5, 6, 700);
        assertTrue(f.converged());
        assertTrue(f.weights()[6] < 0.1);
        HuberFit exact = Huber.of(1.345).fit(d, 1, 2, 3, 4, 5, 6, 7);
        assertEquals(0, exact.scale());
        assertArrayEquals(new double[] {0, 1}, exact.coefficients(), 1e-14);
        assertThrows(IllegalArgumentException.class, () -> Huber.of(0));
        assertTrue(f.toString().contains("scale"));
    }

    @Test
    void responsesMayBeHugeOrTinyAndOtherwiseAreRefused() {
        Random random = new Random(5);
        double[] x = random.doubles(30).toArray(), y = random.doubles(30).toArray();
        LinearFit one = LinearRegression.fit(Matrix.columns(x), y);
        for (int e : new int[] {900, -900}) {
            double[] z = Arrays.stream(y).map(v -> Math.scalb(v, e)).toArray();
            LinearFit f = LinearRegression.fit(Matrix.columns(x), z);
            assertEquals(one.rSquared(), f.rSquared(), 1e-14);
            assertEquals(one.sigma(), Math.scalb(f.sigma(), -e), 1e-14 * one.sigma());
            assertEquals(one.summary().coefficients().get(1).pValue(), f.summary().coefficients().get(1).pValue(),
                    1e-13);
            assertEquals(one.aic() + 60 * e * Math.log(2), f.aic(), 1e-12 * Math.abs(f.aic()));
            Design d = Design.withIntercept(Matrix.columns(x));
            assertThrows(IllegalArgumentException.class, () -> Huber.of(1.3).fit(d, z));
            assertThrows(IllegalArgumentException.class, () -> Ridge.of(d, z));
            assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(Matrix.columns(z), y));
            assertThrows(IllegalArgumentException.class,
                    () -> ElasticNet.lasso().fit(Design.withIntercept(Matrix.columns(z)), y));
        }
    }
}
