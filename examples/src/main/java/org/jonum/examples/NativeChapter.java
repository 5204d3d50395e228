package org.jonum.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jonum.blas.Backend;
import org.jonum.mat.Matrix;
import org.jonum.mat.Svd;
import org.jonum.mat.SymEigen;

/// The back end `netlib` beside Jonum's own kernels, or how to get it.
///
/// @param n order of the matrices
record NativeChapter(int n) implements Chapter {
    private static final int ROUNDS = 3;

    /// A task, and what of its result does not depend on who computes it.
    private record Task(String name, Function<Matrix, Matrix> run) {}

    private static final List<Task> TASKS = List.of(
            new Task("A.times(A)", a -> a.times(a)),
            new Task("A.inverse()", Matrix::inverse),
            new Task("SymEigen.of(A' + A)", a -> Matrix.columns(SymEigen.of(a.transpose().plus(a)).values())),
            new Task("Svd.of(A)", a -> Matrix.columns(Svd.of(a).values())));

    @Override
    public String name() {
        return "native";
    }

    @Override
    public String title() {
        return "A native library behind the same interface";
    }

    @Override
    public void run(PrintStream out) {
        out.println(Backend.report().lines().map(String::strip).filter(l -> l.matches("\\*? *netlib .*")).findFirst()
                .orElseThrow().replace("; ", "\n  "));
        out.println();
        if (!Backend.available().contains("netlib")) {
            out.println(
                    "./tour native brings OpenBLAS; in a pom of your own: org.jonum:jonum-netlib and a classifier of");
            out.println("org.bytedeco:openblas, as docs/netlib.md tells. Everything works without.");
            return;
        }
        Backend java = Backend.named(Backend.available().contains("simd") ? "simd" : "scalar");
        Backend library = Backend.named("netlib");
        out.println(
                "n = " + n + ", best of " + ROUNDS + " after one to warm up; difference: of the results, relative.");
        out.println();
        Matrix a = Matrix.random(new SplittableRandom(1), n, n);
        Table table = new Table().row("", java.name() + " ms", "netlib ms", "difference");
        for (Task task : TASKS) {
            Timed own = Timed.of(java, task, a), other = Timed.of(library, task, a);
            double difference = own.result.minus(other.result).normMax() / own.result.normMax();
            table.row(task.name, fixed(own.ms), fixed(other.ms), String.format(Locale.ROOT, "%.1e", difference));
        }
        table.print(out);
    }

    private static String fixed(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    private record Timed(Matrix result, double ms) {
        static Timed of(Backend backend, Task task, Matrix a) {
            return Backend.where(backend).call(() -> {
                Matrix result = task.run.apply(a);
                double best = Double.POSITIVE_INFINITY;
                for (int i = 0; i < ROUNDS; i++) {
                    long start = System.nanoTime();
                    result = task.run.apply(a);
                    best = Math.min(best, (System.nanoTime() - start) * 1e-6);
                }
                return new Timed(result, best);
            });
        }
    }
}
