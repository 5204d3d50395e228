package org.jonum.bench.peer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jonum.bench.operation.Decomposition;

/// What libraries must agree about in a decomposition, each having its own signs, order and lengths: the part of an array
/// that holds the factor, without signs where reflectors make it; eigenvalues and singular values in order, and for each
/// vector how far it is from satisfying its equation, which must be nothing.
final class Agreed {
    private final Decomposition operation;
    private final int n;
    private final double[] a;

    Agreed(Decomposition operation) {
        this.operation = operation;
        this.n = operation.n();
        this.a = operation.a().doubles();
    }

    /// The factor that a routine leaves in an array, by columns.
    double[] factor(double[] array) {
        int below = 0, above = 0;
        boolean signs = false;
        switch (operation.routine()) {
            case GETRF, GETRI -> {
                below = n;
                above = n;
                signs = true;
            }
            case POTRF, TRTRI -> {
                below = n;
                signs = true;
            }
            case GEQRF, GEQP3 -> above = n;
            case GEHRD -> {
                below = 1;
                above = n;
            }
            case SYTRD -> below = 1;
            case GEBRD -> above = 1;
            default -> throw new IllegalArgumentException(operation.name() + " has no factor");
        }
        double[] factor = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = Math.max(0, j - above); i <= Math.min(n - 1, j + below); i++) {
                double x = array[i + j * n];
                factor[i + j * n] = signs ? x : Math.abs(x);
            }
        }
        return factor;
    }

    /// L below, without its unit diagonal, and U above.
    double[] factor(double[] l, double[] u) {
        double[] both = u.clone();
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) both[i + j * n] = l[i + j * n];
        }
        return factor(both);
    }

    /// Real eigenvalues, and vectors by columns.
    double[] symmetric(double[] values, double[] vectors) {
        return eigen(values, new double[n], vectors);
    }

    /// Eigenvalues, and vectors by columns as LAPACK has them: real and imaginary part of the first of a pair.
    double[] eigen(double[] re, double[] im, double[] vectors) {
        double[] beta = new double[n];
        Arrays.fill(beta, 1);
        return eigen(re, im, beta, vectors);
    }

    /// Eigenvalues (re + i·im)/β, and vectors.
    double[] eigen(double[] re, double[] im, double[] beta, double[] vectors) {
        double[] sorted = values(re, im, beta), result = Arrays.copyOf(sorted, 3 * n);
        double[] b = pencil() ? operation.b().doubles() : null;
        double aNorm = norm(a), bNorm = b == null ? 1 : norm(b);
        for (int j = 0; j < n; j++) {
            int pair = im[j] == 0 ? 1 : 2;
            double[] x = column(vectors, j), y = pair == 1 ? new double[n] : column(vectors, j + 1);
            double[] ax = times(a, x), ay = times(a, y), bx = b == null ? x : times(b, x),
                    by = b == null ? y : times(b, y);
            double square = 0;
            for (int i = 0; i < n; i++) {
                square += square(beta[j] * ax[i] - re[j] * bx[i] + im[j] * by[i])
                        + square(beta[j] * ay[i] - re[j] * by[i] - im[j] * bx[i]);
            }
            double size = (Math.abs(beta[j]) * aNorm + Math.hypot(re[j], im[j]) * bNorm)
                    * Math.hypot(norm(x), norm(y));
            for (int k = 0; k < pair; k++) result[2 * n + j + k] = Math.sqrt(square) / size;
            j += pair - 1;
        }
        return result;
    }

    /// Eigenvalues (re + i·im)/β by their real parts; of a pair the real part twice, and the size of the imaginary part.
    double[] values(double[] re, double[] im, double[] beta) {
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(k -> re[k] / beta[k]));
        double[] sorted = new double[2 * n];
        for (int k = 0; k < n; k++) {
            sorted[k] = re[order[k]] / beta[order[k]];
            sorted[n + k] = Math.abs(im[order[k]] / beta[order[k]]);
        }
        return sorted;
    }

    /// Singular values, and vectors by columns.
    double[] singular(double[] s, double[] u, double[] v) {
        double[] sorted = s.clone(), result = new double[3 * n], at = transposed(a);
        Arrays.sort(sorted);
        System.arraycopy(sorted, 0, result, 0, n);
        double size = norm(a);
        for (int j = 0; j < n; j++) {
            double[] x = column(u, j), y = column(v, j), ay = times(a, y), atx = times(at, x);
            for (int i = 0; i < n; i++) {
                ay[i] -= s[j] * x[i];
                atx[i] -= s[j] * y[i];
            }
            result[n + j] = norm(ay) / size / norm(y);
            result[2 * n + j] = norm(atx) / size / norm(x);
        }
        return result;
    }

    /// Rows of a square matrix for columns.
    double[] transposed(double[] x) {
        double[] t = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) t[j + i * n] = x[i + j * n];
        }
        return t;
    }

    /// Numbers in double precision.
    static double[] wide(double[] x) {
        return x.clone();
    }

    /// Numbers in double precision.
    static double[] wide(float[] x) {
        double[] wide = new double[x.length];
        for (int i = 0; i < x.length; i++) wide[i] = x[i];
        return wide;
    }

    private boolean pencil() {
        return operation.routine() == Decomposition.Routine.SYGVD || operation.routine() == Decomposition.Routine.GGEV;
    }

    private double[] column(double[] x, int j) {
        return Arrays.copyOfRange(x, j * n, (j + 1) * n);
    }

    private double[] times(double[] matrix, double[] x) {
        double[] y = new double[n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) y[i] += matrix[i + j * n] * x[j];
        }
        return y;
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double xi : x) sum += square(xi);
        return Math.sqrt(sum);
    }

    private static double square(double x) {
        return x * x;
    }
}
