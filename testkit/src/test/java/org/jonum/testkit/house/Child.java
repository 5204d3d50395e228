package org.jonum.testkit.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// What [ChildJvmTest] runs in a virtual machine of its own. Says what it finds on standard output.
public final class Child {
    private Child() {}

    /// `use`, `print` or `time`.
    public static void main(String[] args) {
        switch (args[0]) {
            case "use" -> use();
            case "print" -> print();
            default -> time();
        }
    }

    /// Ask for the back end twice, or tell the error, twice.
    private static void use() {
        for (int i = 0; i < 2; i++) {
            IO.println("answer: " + outcome(() -> {
                double[] x = {3, 4};
                return Backend.current().name() + " " + Backend.current().blas().ddot(2, x, 0, 1, x, 0, 1);
            }));
        }
        IO.println("threads " + Backend.threads());
        IO.println(outcome(Backend::report));
    }

    /// Everything that is text.
    private static void print() {
        IO.println(Backend.report());
        Matrix a = Matrix.of(new double[][] {{1234567.5, -0.001}, {1e-300, Double.NaN}});
        IO.println(a);
        IO.println(Vector.of(0.1, -1e22, Double.POSITIVE_INFINITY, 1.0 / 3));
        IO.println(Backend.current());
        List<Callable<Object>> wrong = new ArrayList<>();
        wrong.add(() -> Backend.named("IDLE"));
        wrong.add(() -> Vector.of(1, 2).plus(Vector.zeros(1234567)));
        wrong.add(() -> a.solve(Vector.of(1, 2)));
        wrong.add(() -> Cholesky.of(Matrix.of(new double[][] {{1, 2}, {2, 1}})));
        wrong.add(() -> Matrix.of(new double[][] {{1, 2}, {2, 4}}).solve(Vector.of(1, 2)));
        wrong.add(() -> Backend.current().blas().dasum(1234567, new double[1], 0, 1));
        wrong.forEach(w -> IO.println(outcome(w)));
    }

    /// Seconds for dot products and matrix products, with what the compiler takes for them.
    private static void time() {
        Blas blas = Backend.current().blas();
        int n = 200;
        double[] a = new double[n * n], c = new double[n * n];
        for (int i = 0; i < a.length; i++) a[i] = Math.sin(i);          // not 0: Math.fma has a short way for that
        long begin = System.nanoTime();
        double sum = 0;
        for (int i = 0; i < 2000; i++) sum += blas.ddot(1000, a, i, 1, a, 0, 1);
        for (int i = 0; i < 5; i++) {
            blas.dgemm(Trans.NO_TRANS, Trans.NO_TRANS, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
        }
        IO.println(Backend.current().name() + " " + (System.nanoTime() - begin) * 1e-9 + " " + (sum + c[0]));
    }

    private static String outcome(Callable<?> action) {
        try {
            return String.valueOf(action.call());
        } catch (Throwable e) {
            return e.toString();
        }
    }
}
