package org.jonum.examples;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// What `./shell` offers beside the library: short names for what is typed often.
public final class Shell {
    private static final Random RANDOM = new Random(1);

    private Shell() {}

    /// A matrix as text: `mat("1 2; 3 4")`.
    ///
    /// @param rows numbers apart by blanks or commas, rows by semicolons or line ends
    /// @return a new matrix
    /// @throws IllegalArgumentException if something is not a number, or the rows differ in length
    public static Matrix mat(String rows) {
        double[][] all = Pattern.compile("[;\\n]").splitAsStream(rows).map(String::strip).filter(r -> !r.isEmpty())
                .map(r -> Stream.of(r.split("[\\s,]+")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        return Matrix.of(all);
    }

    /// A vector of these elements.
    ///
    /// @param x the elements
    /// @return a new vector
    public static Vector vec(double... x) {
        return Vector.of(x);
    }

    /// A matrix of random numbers, uniform on [0, 1); the same ones in every session, see [#seed].
    ///
    /// @param rows number of rows
    /// @param cols number of columns
    /// @return a new matrix
    public static Matrix rand(int rows, int cols) {
        return Matrix.random(RANDOM, rows, cols);
    }

    /// Other random numbers from now on.
    ///
    /// @param seed which ones
    public static void seed(long seed) {
        RANDOM.setSeed(seed);
    }

    /// The identity of order n.
    ///
    /// @param n the order
    /// @return a new matrix
    public static Matrix eye(int n) {
        return Matrix.identity(n);
    }

    /// A matrix of zeros.
    ///
    /// @param rows number of rows
    /// @param cols number of columns
    /// @return a new matrix
    public static Matrix zeros(int rows, int cols) {
        return Matrix.zeros(rows, cols);
    }

    /// A square matrix with these numbers on its diagonal.
    ///
    /// @param d the diagonal
    /// @return a new matrix
    public static Matrix diag(double... d) {
        return Matrix.diagonal(d);
    }

    /// Print anything, arrays of numbers as vectors and matrices.
    ///
    /// @param value what is printed
    public static void print(Object value) {
        System.out.println(switch (value) {
            case double[] x -> Vector.of(x);
            case double[][] a -> Matrix.of(a);
            default -> value;
        });
    }

    /// Print how long something takes, in milliseconds: the shortest of three times, as the first compiles.
    ///
    /// @param task what is done
    public static void time(Runnable task) {
        long best = Long.MAX_VALUE;
        for (int k = 0; k < 3; k++) {
            long start = System.nanoTime();
            task.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "%.3f ms%n", best * 1e-6);
    }

    /// Print what there is.
    public static void help() {
        System.out.println(
                """
                        mat("1 2; 3 4")  vec(1, 2, 3)  eye(n)  zeros(m, n)  diag(1, 2)  rand(m, n)  seed(n)
                        print(x)  time(() -> a.times(b))  Backend.report()
                        a.times(b)  a.solve(b)  a.transpose()  a.row(i)  a.block(i, j, m, n)  Qr.of(a) ...: Tab lists the methods
                        Npy.read(Path.of("a.npy")).matrix()  Csv.named().read(path)  MatrixMarket.read(path)
                        new Normal(0, 1).sf(8)  Gamma.fit(x)  Erf.erfc(9)  Summary.of(x)  TTest.twoSample(x, y)  LinearRegression.fit(design, y)
                        new Bfgs().minimize(Problem.of(v -> ...), 1, 2)  Roots.brent(x -> ..., 0, 1)
                        Plot.histogram(x).density(law).write(Path.of("h.png"))  Plot.scatter(x, y).fit().show()
                        /vars  /history  /save file  /exit  /help""");
    }
}
