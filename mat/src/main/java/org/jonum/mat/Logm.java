package org.jonum.mat;

import org.jonum.lapack.Job;

/// The principal logarithm by inverse scaling and squaring on the real Schur form:
///
/// ```
///     log T = 2ˢ·log(T^(1/2ˢ)) ≈ 2ˢ·r(T^(1/2ˢ) − I),     r the Padé approximant of log(1 + x) of degree m ≤ 7.
/// ```
/// Al-Mohy, Higham & Relton, "Computing the Fréchet derivative of the matrix logarithm and estimating the condition
/// number", SIAM J. Sci. Comput. 35 (2013) C394–C410, §6 for real matrices, after Al-Mohy & Higham (2012). The diagonal
/// blocks of T^(1/2ˢ) − I, where roots near I cancel, and of the result are written from the eigenvalues.
final class Logm {
    /// The largest max(‖X³‖^(1/3), ‖X⁴‖^(1/4)) for degree m = 1 … 7 with a backward error of at most ε (Table 2.1 there).
    private static final double[] THETA = {1.59e-5, 2.31e-3, 1.94e-2, 6.21e-2, 1.28e-1, 2.06e-1, 2.88e-1};
    /// Roots bring every eigenvalue near 1 in fewer steps than this, whatever its size.
    private static final int MOST_ROOTS = 80;

    private Logm() {}

    static Matrix log(Matrix a) {
        Shapes.square("log", a);
        if (Spectra.symmetric(a)) {
            return SymEigen.of("log", Job.VECTORS, a).apply(lambda -> {
                if (lambda < 0) throw Spectra.negative("log", lambda);
                if (lambda == 0) throw new SingularMatrixException("log: the matrix is singular", 0);
                return Math.log(lambda);
            });
        }
        Schur schur = Schur.of(a);
        Matrix t = schur.factor();
        Spectra.refuseNegative("log", t);
        Spectra.refuseZero("log", t);
        return schur.back(triangle(t));
    }

    private static Matrix triangle(Matrix t) {
        int n = t.rows();
        if (n == 0) return t;
        Matrix root = t, one = Matrix.identity(n);
        int s = 0, m = 0, spared = 0;
        while (spectralDistance(t, s) > THETA[6]) {
            root = Sqrtm.triangle("log", root);
            s++;
        }
        while (true) {
            Matrix x = root.minus(one), x2 = x.times(x);
            double d3 = Math.cbrt(x2.times(x).norm1()), d4 = Math.sqrt(Math.sqrt(x2.times(x2).norm1()));
            double alpha = Math.max(d3, d4);
            m = degree(alpha);
            // one more root costs about as much as two degrees: taken, twice at most, where it lets m drop that far
            boolean rootPays = m == 7 && spared < 2 && alpha / 2 <= THETA[4];
            if (m <= 7 && !rootPays || s >= MOST_ROOTS) break;
            if (rootPays) spared++;
            root = Sqrtm.triangle("log", root);
            s++;
        }
        Matrix x = root.minus(one);
        int roots = s;
        QuasiTriangle.setDiagonal(x, t, z -> rootMinusOne(z, roots));
        QuasiTriangle.setSuperdiagonal(x, t, (y, z) -> rootDifference(y, z, roots));
        Matrix log = pade(Math.min(m, 7), x).scale(Math.scalb(1.0, s));
        QuasiTriangle.setDiagonal(log, t, Complex::log);
        QuasiTriangle.setSuperdiagonal(log, t, Logm::dividedDifference);
        return log;
    }

    private static int degree(double alpha) {
        int m = 1;
        while (m <= 7 && !(alpha <= THETA[m - 1])) m++;
        return m;
    }

    /// max |λ^(1/2ˢ) − 1| over the eigenvalues.
    private static double spectralDistance(Matrix t, int s) {
        double max = 0;
        for (int k = 0; k < t.rows(); k += QuasiTriangle.isPair(t, k) ? 2 : 1) {
            max = Math.max(max, rootMinusOne(QuasiTriangle.eigenvalue(t, k), s).abs());
        }
        return max;
    }

    /// z^(1/2ˢ) − 1 = e^w − 1 with w = log(z)/2ˢ, without cancellation.
    private static Complex rootMinusOne(Complex z, int s) {
        Complex w = z.log().scale(Math.scalb(1.0, -s));
        double sine = Math.sin(w.im() / 2), grown = Math.expm1(w.re());
        return new Complex(grown * Math.cos(w.im()) - 2 * sine * sine, (grown + 1) * Math.sin(w.im()));
    }

    /// (y^p − x^p)/(y − x) for p = 1/2ˢ (Higham & Lin 2011, eq. (5.6)).
    private static double rootDifference(double x, double y, int s) {
        double p = Math.scalb(1.0, -s);
        if (x == y) return p * Math.exp((p - 1) * Math.log(x));
        return Math.exp(p * (Math.log(x) + Math.log(y)) / 2) * 2 * Math.sinh(p * logRatio(x, y) / 2) / (y - x);
    }

    /// (log y − log x)/(y − x).
    static double dividedDifference(double x, double y) {
        return x == y ? 1 / x : logRatio(x, y) / (y - x);
    }

    /// log(y/x), for positive numbers of any size.
    private static double logRatio(double x, double y) {
        double ratio = y / x;
        return ratio > 0.5 && ratio < 2 ? Math.log1p((y - x) / x) : Math.log(y) - Math.log(x);
    }

    /// The Padé approximant as a sum of fractions, Σ wⱼ·X·(I + xⱼ·X)⁻¹ over the nodes of Gauss–Legendre quadrature on
    /// [0, 1]: log(1 + x) is ∫ x/(1 + t·x) dt (Dieci, Morini & Papini 1996).
    private static Matrix pade(int m, Matrix x) {
        Matrix sum = Matrix.zeros(x.rows(), x.cols()), one = Matrix.identity(x.rows());
        for (int j = 0; j < m; j++) {
            double node = legendreRoot(m, j), slope = legendre(m, node)[1];
            double weight = 1 / ((1 - node * node) * slope * slope);            // half of that on [−1, 1]
            sum = sum.plus(Lu.of(one.plus(x.scale((1 + node) / 2))).solveUnchecked(x).scale(weight));
        }
        return sum;
    }

    /// Zero j of the Legendre polynomial, by Newton's method from Tricomi's approximation.
    private static double legendreRoot(int m, int j) {
        double z = Math.cos(Math.PI * (j + 0.75) / (m + 0.5));
        for (int i = 0; i < 10; i++) {
            double[] p = legendre(m, z);
            z -= p[0] / p[1];
        }
        return z;
    }

    /// The Legendre polynomial of degree m and its derivative.
    private static double[] legendre(int m, double z) {
        double before = 1, p = z;
        for (int k = 2; k <= m; k++) {
            double next = ((2 * k - 1) * z * p - (k - 1) * before) / k;
            before = p;
            p = next;
        }
        return new double[] {p, m * (z * p - before) / (z * z - 1)};
    }
}
