package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Attempt;
import org.jonum.mat.Matrix;
import org.jonum.mat.NotPositiveDefiniteException;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Densities against 40 digits of mpmath, parameters at the ends of what is legal.
class MultivariateLawsTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    private static double absolute(double expected) {
        return 1e-12 * Math.max(1, Math.abs(expected));
    }

    @Test
    void normalDensities() {
        var rows = Oracle.of("mvn");
        assertEquals(10, rows.size());
        for (Oracle o : rows) {
            int n = (int) o.next();
            Vector x = o.vector(n), m = o.vector(n);
            MultivariateNormal law = MultivariateNormal.of(m, o.matrix(n, n));
            double v = o.next();
            assertEquals(v, law.logPdf(x), absolute(v));
        }
    }

    @Test
    void studentDensities() {
        var rows = Oracle.of("mvt");
        assertEquals(50, rows.size());
        for (Oracle o : rows) {
            int n = (int) o.next();
            double df = o.next();
            Vector x = o.vector(n), m = o.vector(n);
            MultivariateT law = MultivariateT.of(df, m, o.matrix(n, n));
            double v = o.next();
            assertEquals(v, law.logPdf(x), absolute(v), () -> "df " + df);
        }
    }

    @Test
    void dirichletDensitiesAndEntropies() {
        var rows = Oracle.of("dirichlet");
        assertEquals(9, rows.size());
        for (Oracle o : rows) {
            int n = (int) o.next();
            Dirichlet law = Dirichlet.of(o.next(n));
            Vector x = o.vector(n);
            double v = o.next(), entropy = o.next();
            assertEquals(v, law.logPdf(x), absolute(v));
            assertEquals(entropy, law.entropy(), 1e-11 * Math.max(1, Math.abs(entropy)));
        }
    }

    @Test
    void wishartDensities() {
        var rows = Oracle.of("wishart");
        assertEquals(9, rows.size());
        for (Oracle o : rows) {
            int n = (int) o.next();
            double df = o.next();
            Matrix s = o.matrix(n, n), x = o.matrix(n, n);
            double w = o.next(), iw = o.next();
            assertEquals(w, Wishart.of(df, s).logPdf(x), absolute(w));
            assertEquals(iw, InverseWishart.of(df, s).logPdf(x), absolute(iw));
        }
    }

    @Test
    void multinomialMasses() {
        var rows = Oracle.of("multinomial");
        assertEquals(6, rows.size());
        for (Oracle o : rows) {
            int m = (int) o.next();
            long n = (long) o.next();
            Multinomial law = Multinomial.of(n, o.next(m));
            long[] k = new long[m];
            for (int i = 0; i < m; i++) k[i] = (long) o.next();
            double v = o.next();
            assertEquals(v, law.logPmf(k), 1e-14 * Math.max(1, Math.abs(v)), law::toString);
        }
    }

    @Test
    void multinomialMassesMakeOne() {
        Multinomial law = Multinomial.of(6, 0.1, 0.6, 0.3);
        double sum = 0;
        for (long i = 0; i <= 6; i++) for (long j = 0; j <= 6 - i; j++) sum += law.pmf(i, j, 6 - i - j);
        assertEquals(1, sum, 1e-14);
        assertEquals(0, law.pmf(1, 2, 4));
        assertEquals(0, law.pmf(-1, 3, 4));
        assertEquals(0, Multinomial.of(3, 0.5, 0, 0.5).pmf(1, 1, 1));
        assertEquals(0.375, Multinomial.of(3, 0.5, 0, 0.5).pmf(2, 0, 1), 1e-15);
        assertEquals(0.375, Multinomial.of(3, 0.5, 0.5, 0).pmf(2, 1, 0), 1e-15);
        assertEquals(0, Multinomial.of(3, 0.5, 0.5, 0).pmf(2, 0, 1));
        assertEquals(1, Multinomial.of(0, 0.5, 0.5).pmf(0, 0));
    }

    @Test
    void singularCovarianceIsAnOutcome() {
        Matrix singular = Matrix.of(2, 2, 1, 1, 1, 1), indefinite = Matrix.of(2, 2, 1, 2, 2, 1);
        Matrix nearly = Matrix.of(2, 2, 1, 1 - 0x1p-53, 1 - 0x1p-53, 1);
        for (Matrix s : new Matrix[] {singular, indefinite, nearly, Matrix.zeros(2, 2)}) {
            var failed = assertInstanceOf(Attempt.Failed.class, MultivariateNormal.tryOf(Vector.zeros(2), s));
            assertInstanceOf(NotPositiveDefiniteException.class, failed.why());
            assertFalse(MultivariateT.tryOf(3, Vector.zeros(2), s).isDone());
            assertFalse(Wishart.tryOf(3, s).isDone());
            assertFalse(InverseWishart.tryOf(3, s).isDone());
            assertThrows(NotPositiveDefiniteException.class, () -> MultivariateNormal.of(Vector.zeros(2), s));
        }
        Matrix wide = Matrix.random(new java.util.SplittableRandom(1), 3, 5);
        assertFalse(MultivariateNormal.tryOf(Vector.zeros(5), wide.gram()).isDone());
        Matrix flat = Matrix.of(3, 2, 1, 1, 2, 2, 3, 3);
        assertThrows(NotPositiveDefiniteException.class, () -> MultivariateNormal.fit(flat));
    }

    @Test
    void badArgumentsAreNamed() {
        Matrix i = Matrix.identity(2);
        Vector z = Vector.zeros(2);
        for (Runnable r : new Runnable[] {() -> MultivariateNormal.of(z, Matrix.of(2, 2, 1, 0.1, 0.2, 1)),
            () -> MultivariateNormal.of(z, Matrix.identity(3)), () -> MultivariateNormal.of(Vector.of(0, NAN), i),
            () -> MultivariateNormal.of(z, Matrix.of(2, 2, 1, NAN, NAN, 1)), () -> MultivariateNormal.standard(0),
            () -> MultivariateNormal.of(z, Matrix.zeros(2, 3)),
            () -> MultivariateNormal.standard(2).logPdf(Vector.of(1)),
            () -> MultivariateNormal.standard(2).marginal(0, 0), () -> MultivariateNormal.standard(2).marginal(2),
            () -> MultivariateNormal.standard(2).condition(new int[] {0, 1}, z),
            () -> MultivariateNormal.standard(2).condition(new int[] {0}, Vector.of(INF)),
            () -> MultivariateT.of(0, z, i), () -> MultivariateT.of(NAN, z, i), () -> Dirichlet.of(1),
            () -> Dirichlet.of(1, 0), () -> Dirichlet.of(1, NAN), () -> Dirichlet.of(1e308, 1e308),
            () -> Wishart.of(1, i), () -> InverseWishart.of(NAN, i), () -> Multinomial.of(-1, 1),
            () -> Multinomial.of(1),
            () -> Multinomial.of(1, 0.5, 0.6), () -> Multinomial.of(1, 1.5, -0.5), () -> Multinomial.of(1, NAN, 1),
            () -> Multinomial.of(2, 0.5, 0.5).pmf(1)}) {
            String message = String.valueOf(assertThrows(IllegalArgumentException.class, r::run).getMessage());
            assertTrue(message.contains("need"), message);
        }
    }

    @Test
    void nanAndInfinitiesHaveTheirPlace() {
        MultivariateNormal n = MultivariateNormal.standard(2);
        assertEquals(NAN, n.logPdf(Vector.of(NAN, INF)));
        assertEquals(-INF, n.logPdf(Vector.of(0, INF)));
        assertEquals(0, n.pdf(Vector.of(1e200, 0)));
        assertEquals(-INF, MultivariateT.of(3, Vector.zeros(2), Matrix.identity(2)).logPdf(Vector.of(-INF, 0)));
        Dirichlet d = Dirichlet.of(0.5, 1, 2);
        assertEquals(NAN, d.logPdf(Vector.of(NAN, 0, 1)));
        assertEquals(-INF, d.logPdf(Vector.of(0.5, 0.6, 0.5)));
        assertEquals(-INF, d.logPdf(Vector.of(-0.5, 1, 0.5)));
        assertEquals(INF, d.logPdf(Vector.of(0, 0.5, 0.5)));
        assertEquals(-INF, d.logPdf(Vector.of(0, 1, 0)));
        assertEquals(-INF, Wishart.of(3, Matrix.identity(2)).logPdf(Matrix.of(2, 2, 1, 2, 2, 1)));
        assertEquals(NAN, Wishart.of(3, Matrix.identity(2)).logPdf(Matrix.of(2, 2, 1, NAN, NAN, 1)));
        assertEquals(NAN, MultivariateT.of(1, Vector.zeros(1), Matrix.identity(1)).mean().get(0));
        assertEquals(NAN, MultivariateT.of(2, Vector.zeros(1), Matrix.identity(1)).covariance().get(0, 0));
        assertEquals(NAN, InverseWishart.of(3, Matrix.identity(2)).mean().get(0, 0));
    }

    @Test
    void lawsKeepWhatTheyWereGiven() {
        Vector m = Vector.of(1, 2);
        Matrix s = Matrix.of(2, 2, 2, 1, 1, 3);
        MultivariateNormal law = MultivariateNormal.of(m, s);
        double before = law.logPdf(Vector.of(0, 0));
        m.set(0, 100);
        s.set(0, 0, 100);
        law.mean().set(1, 7);
        law.covariance().set(1, 1, 7);
        assertEquals(before, law.logPdf(Vector.of(0, 0)));
    }

    @Test
    void entropyIsTheMeanOfTheLogDensity() {
        MultivariateNormal law = MultivariateNormal.of(Vector.of(1, 2), Matrix.of(2, 2, 4, 2, 2, 3));
        Matrix x = law.sample(new Philox4x64(1), 40_000);
        assertEquals(-law.entropy(), x.mapRows(law::logPdf).mean(), 5 / Math.sqrt(40_000));
    }
}
