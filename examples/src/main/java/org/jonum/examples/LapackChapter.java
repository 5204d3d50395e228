package org.jonum.examples;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Range;
import org.jonum.lapack.Sense;
import org.jonum.lapack.SvdJob;

/// LAPACK by the names of its routines: what a condition number promises, a least-squares problem without full rank, singular
/// values, and eigenvalues of a matrix that is not symmetric.
record LapackChapter() implements Chapter {
    private static final double EPS = Math.ulp(1.0);

    @Override
    public String name() {
        return "lapack";
    }

    @Override
    public String title() {
        return "Condition, rank, singular values and eigenvalues, with their residuals";
    }

    @Override
    public void run(PrintStream out) {
        out.println("Residuals are in units of n eps times the norms of what is multiplied: about 1 or less is good.");
        new Condition().print(out);
        new Layout().print(out);
        new Picture(200, 120).print(out);
        new Flow(10, 3).print(out);
    }

    private static void head(PrintStream out, String text) {
        out.println();
        out.println(text);
        out.println();
    }

    private static String number(String format, double x) {
        return String.format(Locale.ROOT, format, x == 0 ? 0 : x);
    }

    private static Lapack lapack() {
        return Lapack.current();
    }

    /// C := C − op(A)·B in columns, A m×k as it is stored.
    private static void subtract(Trans trans, int m, int k, double[] a, int cols, double[] b, double[] c) {
        Blas blas = Backend.current().blas();
        int rows = trans == Trans.TRANS ? k : m, inner = trans == Trans.TRANS ? m : k;
        blas.dgemm(trans, Trans.NO_TRANS, rows, cols, inner, -1, a, 0, m, b, 0, inner, 1, c, 0, rows);
    }

    private static double norm(Norm norm, int m, int n, double[] a) {
        return lapack().dlange(norm, m, n, a, 0, m);
    }

    /// Hilbert matrices: the residual is small whatever the condition is, the error is not.
    private record Condition() {
        void print(PrintStream out) {
            head(out,
                    "Condition. H x = b with Hilbert's matrix and x = (1, ..., 1) by getrf and getrs; gecon estimates.");
            Table table = new Table().row("n", "condition", "gecon", "residual", "error of x", "condition eps");
            for (int n = 3; n <= 12; n += 3) {
                double[] h = new double[n * n], b = new double[n], x = new double[n];
                for (int i = 0; i < n * n; i++) h[i] = 1.0 / (i / n + i % n + 1);
                Arrays.fill(x, 1);
                subtract(Trans.NO_TRANS, n, n, h, 1, x, b);
                for (int i = 0; i < n; i++) b[i] = x[i] = -b[i];
                double size = norm(Norm.ONE, n, n, h), exact = size * inverseNorm(n);
                double[] lu = h.clone();
                int[] pivots = new int[n];
                lapack().dgetrf(n, n, lu, 0, n, pivots, 0);
                double rcond = lapack().dgecon(Norm.ONE, n, lu, 0, n, size);
                lapack().dgetrs(Trans.NO_TRANS, n, 1, lu, 0, n, pivots, 0, x, 0, n);
                subtract(Trans.NO_TRANS, n, n, h, 1, x, b);
                double residual = norm(Norm.ONE, n, 1, b) / (n * EPS * size * norm(Norm.ONE, n, 1, x));
                for (int i = 0; i < n; i++) x[i] -= 1;
                table.row("" + n, number("%.2e", exact), number("%.2e", 1 / rcond), number("%.3f", residual),
                        number("%.1e", norm(Norm.MAX, n, 1, x)), number("%.1e", exact * EPS));
            }
            table.print(out);
        }

        /// The 1-norm of the inverse, whose entries are products of binomial coefficients (Choi 1983).
        private static double inverseNorm(int n) {
            double most = 0;
            for (int j = 1; j <= n; j++) {
                double sum = 0;
                for (int i = 1; i <= n; i++) {
                    double c = choose(i + j - 2, i - 1);
                    sum += (i + j - 1) * choose(n + i - 1, n - j) * choose(n + j - 1, n - i) * c * c;
                }
                most = Math.max(most, sum);
            }
            return most;
        }

        private static double choose(int n, int k) {
            double c = 1;
            for (int i = 1; i <= k; i++) c = c * (n - k + i) / i;
            return c;
        }
    }

    /// A two-way layout y = μ + αᵢ + βⱼ: eight coefficients, of which no observation can tell more than six.
    private record Layout() {
        private static final int ROWS = 3, COLUMNS = 4, M = ROWS * COLUMNS, N = 1 + ROWS + COLUMNS;

        void print(PrintStream out) {
            head(out, "Rank. Yields of 3 sorts in 4 fields, y = mu + a(sort) + b(field): 8 coefficients, rank 6.\n"
                    + "Of all solutions the shortest, by QR with pivoting (gelsy) and by singular values (gelsd).");
            double[] x = new double[M * N], y = {31, 38, 34, 35, 43, 38, 28, 36, 31, 37, 42, 40};
            for (int i = 0; i < M; i++) x[i] = x[i + M * (1 + i % ROWS)] = x[i + M * (1 + ROWS + i / ROWS)] = 1;
            double[] byQr = y.clone(), byValues = y.clone(), s = new double[N];
            int rankQr = lapack().dgelsy(M, N, 1, x.clone(), 0, M, byQr, 0, M, new int[N], 0, 1e-10);
            int rankValues = lapack().dgelsd(M, N, 1, x.clone(), 0, M, byValues, 0, M, s, 0, 1e-10).rank();
            Table table = new Table().row("", "rank", "mu", "a1", "a2", "a3", "b1", "b2", "b3", "b4", "|r|",
                    "residual of X'r = 0");
            row(table, "gelsy", rankQr, x, y, byQr);
            row(table, "gelsd", rankValues, x, y, byValues);
            table.print(out);
            out.println("Singular values: " + number("%.4f", s[0]) + " to " + number("%.4f", s[5]) + ", then "
                    + number("%.0e", s[6]) + " and " + number("%.0e", s[7]) + ".");
        }

        private static void row(Table table, String name, int rank, double[] x, double[] y, double[] c) {
            double[] r = y.clone(), normal = new double[N];
            subtract(Trans.NO_TRANS, M, N, x, 1, Arrays.copyOf(c, N), r);
            subtract(Trans.TRANS, M, N, x, 1, r, normal);
            double size = norm(Norm.FROBENIUS, M, N, x), length = norm(Norm.FROBENIUS, M, 1, r);
            String[] cells = new String[N + 4];
            cells[0] = name;
            cells[1] = "" + rank;
            for (int j = 0; j < N; j++) cells[2 + j] = number("%.4f", c[j]);
            cells[N + 2] = number("%.4f", length);
            cells[N + 3] = number("%.3f", norm(Norm.FROBENIUS, N, 1, normal)
                    / (M * EPS * size * (norm(Norm.FROBENIUS, M, 1, y) + size * norm(Norm.FROBENIUS, N, 1, c))));
            table.row(cells);
        }
    }

    /// A matrix of rank 10 under noise.
    private record Picture(int m, int n) {
        void print(PrintStream out) {
            head(out, "Singular values. A sum of 10 products of vectors and of noise, " + m + " x " + n
                    + ": the values fall off after the tenth.");
            double[] a = noisy();
            Table table =
                    new Table().row("", "values", "first", "tenth", "eleventh", "A V - U S", "U'U - I", "V'V - I");
            double[] s = new double[n], u = new double[m * n], vt = new double[n * n];
            lapack().dgesvd(SvdJob.THIN, SvdJob.THIN, m, n, a.clone(), 0, m, s, 0, u, 0, m, vt, 0, n);
            row(table, "gesvd", n, a, s, u, vt);
            lapack().dgesdd(SvdJob.THIN, m, n, a.clone(), 0, m, s, 0, u, 0, m, vt, 0, n);
            row(table, "gesdd", n, a, s, u, vt);
            int found =
                    lapack().dgesvdx(Job.VECTORS, Job.VECTORS, Range.INDICES, m, n, a.clone(), 0, m, 0, 0, 0, 11, s, 0,
                            u, 0, m, vt, 0, 11).ns();
            row(table, "gesvdx", found, a, s, u, vt);
            table.print(out);
        }

        private double[] noisy() {
            SplittableRandom random = new SplittableRandom(1);
            double[] a = random.doubles((long) m * n, -0.05, 0.05).toArray();
            double[] x = random.doubles(10L * m, -1, 1).toArray(), y = random.doubles(10L * n, -1, 1).toArray();
            subtract(Trans.NO_TRANS, m, 10, x, n, y, a);
            return a;
        }

        private void row(Table table, String name, int k, double[] a, double[] s, double[] u, double[] vt) {
            double[] v = new double[n * k], av = new double[m * k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < n; j++) v[j + i * n] = vt[i + j * k];
                for (int j = 0; j < m; j++) av[j + i * m] = u[j + i * m] * s[i];
            }
            subtract(Trans.NO_TRANS, m, n, a, k, v, av);
            table.row(name, "" + k, number("%.4f", s[0]), number("%.4f", s[9]), number("%.4f", s[10]),
                    number("%.3f", norm(Norm.ONE, m, k, av) / (m * EPS * norm(Norm.ONE, m, n, a))),
                    number("%.3f", orthogonality(m, k, u)), number("%.3f", orthogonality(n, k, v)));
        }

        private static double orthogonality(int m, int k, double[] q) {
            double[] g = new double[k * k];
            for (int i = 0; i < k; i++) g[i + i * k] = 1;
            subtract(Trans.TRANS, m, k, q, k, q, g);
            return norm(Norm.ONE, k, k, g) / (m * EPS);
        }
    }

    /// Convection and diffusion by central differences: tridiagonal, −1 − p, 2, −1 + p. The eigenvalues are 2 ± 2·i·√(p² −
    /// 1)·cos(kπ/(n + 1)) for p > 1 (Smith 1985).
    private record Flow(int n, double p) {
        void print(PrintStream out) {
            head(out, "Eigenvalues. Convection and diffusion by central differences, Peclet number " + number("%.0f", p)
                    + ", by geevx; one of each pair.\nAn eigenvalue is known up to its condition times eps |A|.");
            double[] a = new double[n * n], wr = new double[n], wi = new double[n], left = new double[n * n],
                    right = new double[n * n], condition = new double[n];
            for (int i = 0; i < n; i++) {
                a[i + i * n] = 2;
                if (i > 0) a[i + (i - 1) * n] = -1 - p;
                if (i > 0) a[i - 1 + i * n] = -1 + p;
            }
            double[] t = a.clone();
            lapack().dgeevx(Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.EIGENVALUES, n, t, 0, n, wr, 0, wi, 0, left,
                    0,
                    n, right, 0, n, new double[n], 0, condition, 0, new double[n], 0);
            double size = norm(Norm.ONE, n, n, a);
            Table table = new Table().row("real", "imaginary", "exact", "error", "condition", "condition eps |A|",
                    "residual");
            for (int k = 1; k <= n / 2; k++) {
                int j = place(wi, k);
                double exact = 2 * Math.sqrt(p * p - 1) * Math.cos(k * Math.PI / (n + 1));
                double[] residual = times(a, right, j, wr[j], wi[j]);
                table.row(number("%.10f", wr[j]), number("%.10f", wi[j]), number("%.10f", exact),
                        number("%.1e", Math.hypot(wr[j] - 2, wi[j] - exact)), number("%.1e", 1 / condition[j]),
                        number("%.1e", EPS * size / condition[j]),
                        number("%.3f", norm(Norm.FROBENIUS, n, 2, residual) / (n * EPS * size)));
            }
            table.print(out);
        }

        /// Where the k-th largest imaginary part stands.
        private static int place(double[] wi, int k) {
            double[] ascending = wi.clone();
            Arrays.sort(ascending);
            for (int j = 0; j < wi.length; j++) if (wi[j] == ascending[wi.length - k]) return j;
            throw new AssertionError(k);
        }

        /// λ·v − A·v, real parts in the first column.
        private double[] times(double[] a, double[] v, int j, double re, double im) {
            double[] x = Arrays.copyOfRange(v, j * n, (j + 2) * n), r = new double[2 * n];
            for (int i = 0; i < n; i++) {
                r[i] = re * x[i] - im * x[i + n];
                r[i + n] = re * x[i + n] + im * x[i];
            }
            subtract(Trans.NO_TRANS, n, n, a, 2, x, r);
            return r;
        }
    }
}
