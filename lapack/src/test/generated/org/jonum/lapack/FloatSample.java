// Generated from DoubleSample.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jonum.blas.Backend;

/// A matrix for tests, with an offset, a leading dimension larger than its rows, and NaN wherever
/// it is not.
record FloatSample(float[] a, int off, int ld, int rows, int cols) {
    static final int MARGIN = 3;
    /// The back ends that can run here, without the one made up for tests.
    static final List<String> BACKENDS =
            Backend.available().stream().filter(b -> !b.equals("replacing")).toList();

    /// What an element is.
    interface Entry {
        float at(int i, int j);
    }

    static FloatSample of(int rows, int cols, Entry entry) {
        int ld = rows + MARGIN;
        FloatSample s =
                new FloatSample(new float[MARGIN + ld * cols + MARGIN], MARGIN, ld, rows, cols);
        java.util.Arrays.fill(s.a, Float.NaN);
        for (int j = 0; j < cols; j++) {
            for (int i = 0; i < rows; i++) s.set(i, j, entry.at(i, j));
        }
        return s;
    }

    static FloatSample random(int rows, int cols, long seed) {
        Random rng = new Random(seed);
        return of(rows, cols, (i, j) -> 2 * rng.nextFloat() - 1);
    }

    static FloatSample identity(int n) {
        return of(n, n, (i, j) -> i == j ? 1 : 0);
    }

    /// B·Bᵀ + I for a random B: positive definite and well conditioned.
    static FloatSample positiveDefinite(int n, long seed) {
        FloatSample b = random(n, n, seed), bbt = b.times(b.transposed());
        return of(n, n, (i, j) -> bbt.get(i, j) / Math.max(1, n) + (i == j ? 1 : 0));
    }

    float get(int i, int j) {
        return a[off + i + j * ld];
    }

    void set(int i, int j, float x) {
        a[off + i + j * ld] = x;
    }

    FloatSample copy() {
        return new FloatSample(a.clone(), off, ld, rows, cols);
    }

    FloatSample transposed() {
        return of(cols, rows, (i, j) -> get(j, i));
    }

    FloatSample lower() {
        return of(rows, Math.min(rows, cols), (i, j) -> i >= j ? get(i, j) : 0);
    }

    FloatSample unitLower() {
        return of(rows, Math.min(rows, cols), (i, j) -> i > j ? get(i, j) : i == j ? 1 : 0);
    }

    FloatSample upper() {
        return of(Math.min(rows, cols), cols, (i, j) -> i <= j ? get(i, j) : 0);
    }

    FloatSample times(FloatSample b) {
        return of(rows, b.cols, (i, j) -> {
            float sum = 0;
            for (int p = 0; p < cols; p++) sum += get(i, p) * b.get(p, j);
            return sum;
        });
    }

    float norm1() {
        float max = 0;
        for (int j = 0; j < cols; j++) {
            float sum = 0;
            for (int i = 0; i < rows; i++) sum += Math.abs(get(i, j));
            max = Math.max(max, sum);
        }
        return max;
    }

    /// ‖this − b‖₁.
    float distance(FloatSample b) {
        return of(rows, cols, (i, j) -> get(i, j) - b.get(i, j)).norm1();
    }

    /// What lies outside the matrix is still NaN.
    void assertGuards(String what) {
        for (int k = 0; k < a.length; k++) {
            int i = Math.floorMod(k - off, ld), j = Math.floorDiv(k - off, ld);
            boolean inside = i < rows && j >= 0 && j < cols;
            assertTrue(inside || Float.isNaN(a[k]),
                    what + " wrote outside the matrix, index " + k);
        }
    }
}
