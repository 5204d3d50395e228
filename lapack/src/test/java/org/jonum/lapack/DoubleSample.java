package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jonum.blas.Backend;

/// A matrix for tests, with an offset, a leading dimension larger than its rows, and NaN wherever
/// it is not.
record DoubleSample(double[] a, int off, int ld, int rows, int cols) {
    static final int MARGIN = 3;
    /// The back ends that can run here, without the one made up for tests.
    static final List<String> BACKENDS =
            Backend.available().stream().filter(b -> !b.equals("replacing")).toList();

    /// What an element is.
    interface Entry {
        double at(int i, int j);
    }

    static DoubleSample of(int rows, int cols, Entry entry) {
        int ld = rows + MARGIN;
        DoubleSample s =
                new DoubleSample(new double[MARGIN + ld * cols + MARGIN], MARGIN, ld, rows, cols);
        java.util.Arrays.fill(s.a, Double.NaN);
        for (int j = 0; j < cols; j++) {
            for (int i = 0; i < rows; i++) s.set(i, j, entry.at(i, j));
        }
        return s;
    }

    static DoubleSample random(int rows, int cols, long seed) {
        Random rng = new Random(seed);
        return of(rows, cols, (i, j) -> 2 * rng.nextDouble() - 1);
    }

    static DoubleSample identity(int n) {
        return of(n, n, (i, j) -> i == j ? 1 : 0);
    }

    /// B·Bᵀ + I for a random B: positive definite and well conditioned.
    static DoubleSample positiveDefinite(int n, long seed) {
        DoubleSample b = random(n, n, seed), bbt = b.times(b.transposed());
        return of(n, n, (i, j) -> bbt.get(i, j) / Math.max(1, n) + (i == j ? 1 : 0));
    }

    double get(int i, int j) {
        return a[off + i + j * ld];
    }

    void set(int i, int j, double x) {
        a[off + i + j * ld] = x;
    }

    DoubleSample copy() {
        return new DoubleSample(a.clone(), off, ld, rows, cols);
    }

    DoubleSample transposed() {
        return of(cols, rows, (i, j) -> get(j, i));
    }

    DoubleSample lower() {
        return of(rows, Math.min(rows, cols), (i, j) -> i >= j ? get(i, j) : 0);
    }

    DoubleSample unitLower() {
        return of(rows, Math.min(rows, cols), (i, j) -> i > j ? get(i, j) : i == j ? 1 : 0);
    }

    DoubleSample upper() {
        return of(Math.min(rows, cols), cols, (i, j) -> i <= j ? get(i, j) : 0);
    }

    DoubleSample times(DoubleSample b) {
        return of(rows, b.cols, (i, j) -> {
            double sum = 0;
            for (int p = 0; p < cols; p++) sum += get(i, p) * b.get(p, j);
            return sum;
        });
    }

    double norm1() {
        double max = 0;
        for (int j = 0; j < cols; j++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) sum += Math.abs(get(i, j));
            max = Math.max(max, sum);
        }
        return max;
    }

    /// ‖this − b‖₁.
    double distance(DoubleSample b) {
        return of(rows, cols, (i, j) -> get(i, j) - b.get(i, j)).norm1();
    }

    /// What lies outside the matrix is still NaN.
    void assertGuards(String what) {
        for (int k = 0; k < a.length; k++) {
            int i = Math.floorMod(k - off, ld), j = Math.floorDiv(k - off, ld);
            boolean inside = i < rows && j >= 0 && j < cols;
            assertTrue(inside || Double.isNaN(a[k]),
                    what + " wrote outside the matrix, index " + k);
        }
    }
}
