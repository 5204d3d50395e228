package org.jonum.lapack.internal;

import org.jonum.blas.DoubleView;

/// Exponents r(i), c(j) that make the entries of A and B, in rows and columns lo to hi − 1, of like size (Ward 1981):
/// the least squares solution of
///
/// ```
///     r(i) + c(j) + log₁₀|a(i, j)| = 0,    r(i) + c(j) + log₁₀|b(i, j)| = 0
/// ```
/// over all entries other than zero. Its normal equations are those of a full matrix, whose pseudo-inverse is known,
/// plus a small one where there are zeros: conjugate gradients, preconditioned by that pseudo-inverse, need few steps
/// (Curtis & Reid 1972), and stop where no exponent changes by half.
final class DoublePencilScaling {
    private final int n, first;
    /// Numbers of entries other than zero: in (i, j), in row i, in column j.
    private final int[] entries, inRow, inColumn;
    /// Residuals, directions, and products with them; rows first, then columns.
    private final double[] residual, direction, product;

    DoublePencilScaling(DoubleView a, DoubleView b, int lo, int hi) {
        n = hi - lo;
        first = lo;
        entries = new int[n * n];
        inRow = new int[n];
        inColumn = new int[n];
        residual = new double[2 * n];
        direction = new double[2 * n];
        product = new double[2 * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                count(a.get(lo + i, lo + j), i, j);
                count(b.get(lo + i, lo + j), i, j);
            }
        }
    }

    private void count(double x, int i, int j) {
        if (x == 0) return;
        entries[i + j * n]++;
        inRow[i]++;
        inColumn[j]++;
        double digits = Math.log10(Math.abs(x));
        residual[i] -= digits;
        residual[n + j] -= digits;
    }

    /// rows, columns := the exponents, from lo on.
    void solve(double[] rows, int rows0, double[] columns, int columns0) {
        for (int i = first; i < first + n; i++) rows[rows0 + i] = columns[columns0 + i] = 0;
        double before = 0;
        for (int step = 0; step < n + 2; step++) {
            double r = sum(residual, 0), c = sum(residual, n), w = 1.0 / (2 * n), w2 = w * w;
            double size = w * dot(residual, residual) - w2 * (r * r + c * c) - w2 / 2 * (r - c) * (r - c);
            if (!(size > 0)) return;                            // nor NaN
            double beta = step == 0 ? 0 : size / before;
            for (int i = 0; i < n; i++) {
                direction[i] = beta * direction[i] + w * residual[i] + w2 / 2 * (c - 3 * r);
                direction[n + i] = beta * direction[n + i] + w * residual[n + i] + w2 / 2 * (r - 3 * c);
            }
            multiply();
            double alpha = size / dot(direction, product), largest = 0;
            for (int i = 0; i < n; i++) {
                rows[rows0 + first + i] += alpha * direction[i];
                columns[columns0 + first + i] += alpha * direction[n + i];
            }
            for (int i = 0; i < 2 * n; i++) {
                largest = Math.max(largest, Math.abs(alpha * direction[i]));
                residual[i] -= alpha * product[i];
            }
            if (!(largest >= 0.5)) return;
            before = size;
        }
    }

    /// product := N·direction, N the matrix of the normal equations.
    private void multiply() {
        for (int i = 0; i < n; i++) {
            product[i] = inRow[i] * direction[i];
            product[n + i] = inColumn[i] * direction[n + i];
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                product[i] += entries[i + j * n] * direction[n + j];
                product[n + j] += entries[i + j * n] * direction[i];
            }
        }
    }

    private double sum(double[] x, int from) {
        double sum = 0;
        for (int i = from; i < from + n; i++) sum += x[i];
        return sum;
    }

    private double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < 2 * n; i++) sum += x[i] * y[i];
        return sum;
    }
}
