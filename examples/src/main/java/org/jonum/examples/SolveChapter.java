package org.jonum.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jonum.blas.Backend;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Solves one random system of equations on every back end that runs here, on one thread and on all.
///
/// @param n       number of equations
/// @param seconds how long a round of runs takes; there are at least two
record SolveChapter(int n, double seconds) implements Chapter {
    /// The best of many runs of a task, and what it computed.
    private record Timed<T>(T result, double best) {

        /// In rounds, until one is no longer much faster than the best before: the compiler has settled.
        static <T> Timed<T> of(Supplier<T> task, double seconds) {
            Timed<T> t = round(task, seconds);
            for (int rounds = 1; rounds < 10; rounds++) {
                Timed<T> next = round(task, seconds);
                if (next.best > 0.9 * t.best) return next.best < t.best ? next : t;
                t = next;
            }
            return t;
        }

        private static <T> Timed<T> round(Supplier<T> task, double seconds) {
            double best = Double.POSITIVE_INFINITY;
            T result;
            long begin = System.nanoTime(), start, end;
            do {
                start = System.nanoTime();
                result = task.get();
                end = System.nanoTime();
                best = Math.min(best, (end - start) * 1e-9);
            } while ((end - begin) * 1e-9 < seconds);
            return new Timed<>(result, best);
        }
    }

    @Override
    public String name() {
        return "solve";
    }

    @Override
    public String title() {
        return n + " equations in " + n + " unknowns on every back end";
    }

    @Override
    public void run(PrintStream out) {
        var rng = new SplittableRandom(1);
        Matrix a = Matrix.random(rng, n, n);
        Vector b = Vector.random(rng, n);
        out.println("A.solve(b) by LU with partial pivoting: best time, and GFLOP/s from 2n^3/3 + 2n^2 operations.");
        out.println("residual: |b - A x| / (n eps |A| |x|) in the infinity norm; less than 1 is good.");
        out.println();
        line(out, "", "threads", "ms", "GFLOP/s", "residual", "");
        for (String name : Backend.available()) {
            Backend backend = Backend.named(name);
            Vector before = null;
            for (int threads : new TreeSet<>(List.of(1, Backend.threads()))) {
                Timed<Vector> t = Backend.where(backend).threads(threads)
                        .call(() -> Timed.of(() -> a.solve(b), seconds));
                line(out, name, threads, fixed(1, t.best * 1e3), fixed(1, flops() / t.best * 1e-9),
                        fixed(4, residual(a, t.result, b)),
                        before == null ? "" : t.result.equals(before) ? "same bits" : "OTHER BITS");
                before = t.result;
            }
        }
    }

    /// Of the factorization and of two triangular solves.
    private double flops() {
        return 2.0 / 3 * n * n * n + 2.0 * n * n;
    }

    private static double residual(Matrix a, Vector x, Vector b) {
        double scale = a.rows() * Math.ulp(1.0) * a.normInf() * x.normInf();
        return b.minus(a.times(x)).normInf() / scale;
    }

    private static void line(PrintStream out, Object... cells) {
        out.println(String.format(Locale.ROOT, "  %-8s %7s %10s %9s %10s   %s", cells).stripTrailing());
        out.flush();
    }

    private static String fixed(int decimals, double x) {
        return String.format(Locale.ROOT, "%." + decimals + "f", x);
    }
}
