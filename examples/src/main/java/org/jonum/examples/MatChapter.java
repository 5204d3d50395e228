package org.jonum.examples;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jonum.mat.AnyMatrix;
import org.jonum.mat.Complex;
import org.jonum.mat.Eigen;
import org.jonum.mat.Gallery;
import org.jonum.mat.LeastSquares;
import org.jonum.mat.Matrix;
import org.jonum.mat.MatrixEquations;
import org.jonum.mat.MatrixFunctions;
import org.jonum.mat.Riccati;
import org.jonum.mat.Solution;
import org.jonum.mat.Svd;
import org.jonum.mat.TridiagMatrix;

/// Matrices as people use them: what structure saves, a fit without full rank, a picture from few singular values, a process in
/// time by the exponential, and feedback from a Riccati equation.
record MatChapter() implements Chapter {
    private static final double EPS = Math.ulp(1.0);

    @Override
    public String name() {
        return "mat";
    }

    @Override
    public String title() {
        return "Structure, rank, low-rank pictures, the exponential and feedback";
    }

    @Override
    public void run(PrintStream out) {
        structure(out);
        layout(out);
        picture(out);
        repairs(out);
        pendulum(out);
    }

    private static void head(PrintStream out, String text) {
        out.println(text);
        out.println();
    }

    private static String number(String format, double x) {
        return String.format(Locale.ROOT, format, x == 0 ? 0 : x);
    }

    /// trySolve says how it solved, and how far the solution can be trusted.
    private static void structure(PrintStream out) {
        head(out, "Structure. A x = b by trySolve, which takes what fits A, and says how well conditioned it is.");
        int n = 200;
        Table table = new Table().row("A", "by", "rcond", "error of x", "eps / rcond");
        double[] beside = new double[n - 1], diagonal = new double[n];
        Arrays.fill(beside, -1);
        Arrays.fill(diagonal, 2);
        solve(table, "second differences, dense", TridiagMatrix.of(beside, diagonal, beside).toMatrix());
        solve(table, "the same, tridiagonal", TridiagMatrix.of(beside, diagonal, beside));
        Matrix a = Matrix.random(new SplittableRandom(1), n, n);
        solve(table, "random", a);
        solve(table, "A' A", a.gram());
        solve(table, "A' + A", a.plus(a.transpose()));
        solve(table, "Hilbert, order 10", Gallery.hilbert(10));
        table.print(out);
        out.println();
    }

    private static void solve(Table table, String what, AnyMatrix a) {
        Matrix x = Matrix.zeros(a.rows(), 1);
        x.fill(1);
        Solution s = a.trySolve(a.times(x)).orElseThrow();
        table.row(what, s.method().name().toLowerCase(Locale.ROOT).replace('_', ' '), number("%.1e", s.rcond()),
                number("%.1e", s.x().minus(x).normMax()), number("%.1e", EPS / s.rcond()));
    }

    /// Machines and operators: one constant more than can be told.
    private static void layout(PrintStream out) {
        head(out,
                "Rank. Output = mean + machine + operator: 6 coefficients of which data can tell 4; of all fits the shortest.");
        Matrix x = Matrix.zeros(6, 6);
        for (int i = 0; i < 6; i++) {
            x.set(i, 0, 1);
            x.set(i, 1 + i % 3, 1);
            x.set(i, 4 + i / 3, 1);
        }
        LeastSquares fit = LeastSquares.of(x, Matrix.of(6, 1, 52, 47, 44, 60, 53, 50));
        Table table = new Table().row("rank", "mean", "m1", "m2", "m3", "o1", "o2", "|residual|");
        String[] cells = new String[8];
        cells[0] = "" + fit.rank();
        for (int j = 0; j < 6; j++) cells[1 + j] = number("%.4f", fit.x().get(j, 0));
        cells[7] = number("%.4f", fit.residuals()[0]);
        table.row(cells).print(out);
        out.println();
    }

    /// Two hills and a ridge on a grid, and what a few singular vectors keep of them.
    private static void picture(PrintStream out) {
        int m = 16, n = 48;
        Matrix a = Matrix.generate(m, n, (i, j) -> {
            double x = (j + 0.5) / n * 6 - 3, y = (i + 0.5) / m * 4 - 2;
            return Math.exp(-(x + 1) * (x + 1) - y * y) + 0.8 * Math.exp(-2 * (x - y - 1) * (x - y - 1))
                    - 0.5 * Math.exp(-x * x - 4 * (y + 1) * (y + 1));
        });
        Svd svd = Svd.of(a);
        head(out, "Low rank. A picture of " + m + " x " + n + " numbers, and its best approximations of rank k.");
        Table table = new Table().row("k", "sigma(k)", "|A - A(k)|", "sigma(k + 1)", "numbers kept");
        double[] sigma = svd.values();
        for (int k : new int[] {1, 2, 4, 8}) {
            table.row("" + k, number("%.5f", sigma[k - 1]), number("%.5f", a.minus(best(svd, k)).norm2()),
                    number("%.5f", sigma[k]), number("%.0f", 100.0 * k * (m + n + 1) / (m * n)) + " %");
        }
        table.print(out);
        out.println();
        draw(out, "A", a);
        draw(out, "k = 2", best(svd, 2));
    }

    private static Matrix best(Svd svd, int k) {
        Matrix u = svd.u(), v = svd.v();
        Matrix scaled = u.block(0, 0, u.rows(), k).times(Matrix.diagonal(Arrays.copyOf(svd.values(), k)));
        return scaled.times(v.block(0, 0, v.rows(), k).transpose());
    }

    private static void draw(PrintStream out, String name, Matrix a) {
        String ink = " .:-=+*#%@";
        double low = a.min(), high = a.max();
        for (int i = 0; i < a.rows(); i += 2) {
            StringBuilder line = new StringBuilder(i == 0 ? String.format("  %-6s|", name) : "        |");
            for (int j = 0; j < a.cols(); j++) {
                line.append(ink.charAt((int) Math.min(9, 10 * (a.get(i, j) - low) / (high - low))));
            }
            out.println(line.append('|'));
        }
        out.println();
    }

    /// A machine that works, limps or stands still: the generator of a Markov process in days.
    private static void repairs(PrintStream out) {
        head(out, "Exponential. A machine works, limps or stands still; rates per day. P(t) = exp(t Q), row one:");
        Matrix q = Matrix.of(3, 3, -0.10, 0.08, 0.02, 0.30, -0.50, 0.20, 0.60, 0.00, -0.60);
        Table table = new Table().row("days", "works", "limps", "stands", "sum - 1", "P(t) - P(t/2) P(t/2)");
        for (double t : new double[] {1, 7, 30, 365}) {
            Matrix p = MatrixFunctions.exp(q.scale(t)), half = MatrixFunctions.exp(q.scale(t / 2));
            table.row(number("%.0f", t), number("%.6f", p.get(0, 0)), number("%.6f", p.get(0, 1)),
                    number("%.6f", p.get(0, 2)), number("%.0e", p.row(0).sum() - 1),
                    number("%.0e", p.minus(half.times(half)).normMax()));
        }
        table.print(out);
        Matrix back = MatrixFunctions.log(MatrixFunctions.exp(q));
        out.println("The logarithm of P(1) gives the rates back, to " + number("%.0e", back.minus(q).normMax()) + ".");
        out.println();
    }

    /// A cart with a pole on it: position, speed, angle, angular speed.
    private static void pendulum(PrintStream out) {
        head(out,
                "Feedback. A pole on a cart falls; the Riccati equation of the linear-quadratic regulator keeps it up.");
        Matrix a = Matrix.of(4, 4, 0, 1, 0, 0, 0, 0, -0.98, 0, 0, 0, 0, 1, 0, 0, 21.56, 0),
                b = Matrix.of(4, 1, 0, 1, 0, -2);
        Matrix q = Matrix.diagonal(1, 0, 10, 0), r = Matrix.identity(1);
        Riccati riccati = MatrixEquations.care(a, b, q, r);
        Matrix x = riccati.x(), g = b.times(b.transpose());
        Matrix residual = a.transpose().times(x).plus(x.times(a)).minus(x.times(g).times(x)).plus(q);
        Table table = new Table();
        poles(table, "poles before", List.of(Eigen.values(a)));
        poles(table, "poles after", riccati.closedLoop());
        table.print(out);
        StringBuilder gain = new StringBuilder();
        for (int j = 0; j < 4; j++) gain.append(' ').append(number("%.4f", riccati.gain().get(0, j)));
        out.println("  gain        " + gain);
        double unit = 4 * EPS
                * (2 * a.normFrobenius() * x.normFrobenius() + x.normFrobenius() * x.normFrobenius() * g.norm2());
        out.println("  residual     " + number("%.3f", residual.normFrobenius() / unit)
                + " in units of n eps times the norms");
    }

    private static void poles(Table table, String name, List<Complex> poles) {
        String[] cells = new String[poles.size() + 1];
        cells[0] = name;
        List<Complex> sorted = poles.stream().sorted((x, y) -> Double.compare(x.re(), y.re())).toList();
        for (int j = 1; j < cells.length; j++) {
            Complex z = sorted.get(j - 1);
            String re = number("%.4f", Math.abs(z.re()) < 5e-5 ? 0 : z.re());
            cells[j] =
                    Math.abs(z.im()) < 5e-5 ? re : re + number(z.im() < 0 ? " - %.4fi" : " + %.4fi", Math.abs(z.im()));
        }
        table.row(cells);
    }
}
