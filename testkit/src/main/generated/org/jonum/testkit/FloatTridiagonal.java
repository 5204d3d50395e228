// Generated from DoubleTridiagonal.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// A symmetric tridiagonal matrix of a kind that is known to be easy or hard.
///
/// @param name what it is
/// @param d    its diagonal
/// @param e    the entries below it
record FloatTridiagonal(String name, float[] d, float[] e) {

    interface Entry {
        float at(int i);
    }

    static FloatTridiagonal of(String name, int n, Entry d, Entry e) {
        float[] diagonal = new float[n], below = new float[Math.max(0, n - 1)];
        for (int i = 0; i < n; i++) diagonal[i] = d.at(i);
        for (int i = 0; i < n - 1; i++) below[i] = e.at(i);
        return new FloatTridiagonal(name, diagonal, below);
    }

    /// (1, 2, 1): eigenvalues 2 − 2·cos(k·π/(n + 1)), k = 1 … n.
    static FloatTridiagonal toeplitz(int n) {
        return of("toeplitz", n, i -> 2, i -> 1);
    }

    /// Eigenvalue k of [#toeplitz], counted from 0.
    static float toeplitzValue(int n, int k) {
        float s = (float) Math.sin((k + 1) * Math.PI / (2 * n + 2));
        return 4 * s * s;
    }

    /// Clement's matrix: eigenvalues 1 − n, 3 − n, …, n − 1.
    static FloatTridiagonal clement(int n) {
        return of("clement", n, i -> 0, i -> (float) Math.sqrt((i + 1.0f) * (n - 1 - i)));
    }

    /// Wilkinson's W⁺: its large eigenvalues come in pairs that agree to working precision and beyond.
    static FloatTridiagonal wilkinson(int n) {
        return of("wilkinson", n, i -> Math.abs(i - (n - 1) / 2.0f), i -> 1);
    }

    /// Copies of W⁺ of order 21, glued together: clusters of many eigenvalues, on which early codes failed.
    static FloatTridiagonal glued(int n, float glue) {
        return of("glued by " + glue, n, i -> Math.abs(i % 21 - 10), i -> i % 21 == 20 ? glue : 1);
    }

    /// Entries uniform in [−1, 1).
    static FloatTridiagonal uniform(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return of("uniform", n, i -> 2 * random.nextFloat() - 1, i -> 2 * random.nextFloat() - 1);
    }

    /// Matrices of all kinds.
    static List<FloatTridiagonal> gallery(int n) {
        SplittableRandom random = new SplittableRandom(n);
        float eps = FloatLimits.EPS, root = (float) Math.sqrt(eps), ratio = (float) Math.pow(eps, 1.0f / Math.max(1, n));
        return List.of(toeplitz(n), clement(n), wilkinson(n), glued(n, root), glued(n, 64 * eps), glued(n, eps),
                uniform(n, n),
                of("graded down", n, i -> (float) Math.pow(ratio, i), i -> (float) Math.pow(ratio, i + 1) / 2),
                of("graded up", n, i -> (float) Math.pow(ratio, n - i), i -> (float) Math.pow(ratio, n - i) / 2),
                of("near the identity", n, i -> 1, i -> root * random.nextFloat()),
                of("Golub-Kahan", n, i -> 0, i -> random.nextFloat()),
                of("one large", n, i -> i == 0 ? 1 : 0, i -> root / 8),
                of("blocks", n, i -> i % 3, i -> i % 4 == 1 ? 0 : 1),
                of("diagonal", n, i -> i % 2 == 0 ? i : -i, i -> 0),
                of("identity", n, i -> 1, i -> 0), of("zero", n, i -> 0, i -> 0));
    }

    int n() {
        return d.length;
    }

    FloatTridiagonal times(float factor) {
        return of(name + " times " + factor, n(), i -> factor * d[i], i -> factor * e[i]);
    }

    /// max |dᵢ| + |eᵢ₋₁| + |eᵢ|.
    float norm() {
        return FloatResiduals.norm(dense());
    }

    FloatView dense() {
        return FloatMatrices.of(n(), n(), (i, j) -> i == j ? d[i] : Math.abs(i - j) == 1 ? e[Math.min(i, j)] : 0);
    }

    /// Its diagonal between two guards.
    float[] diagonal() {
        return padded(d);
    }

    /// The entries below it between two guards.
    float[] below() {
        return padded(e);
    }

    private static float[] padded(float[] x) {
        float[] padded = new float[x.length + 2];
        System.arraycopy(x, 0, padded, 1, x.length);
        padded[0] = padded[x.length + 1] = -7;
        return padded;
    }

    /// Pairs are eigenpairs, vectors orthonormal, values ascending.
    void assertEigen(float[] w, FloatView z, float most, String what) {
        String which = what + " of " + name + ", n = " + n();
        int m = z.cols();
        for (int j = 1; j < m; j++) {
            if (!(w[j - 1] <= w[j])) throw new AssertionError(which + ": values not ascending at " + j);
        }
        FloatView scaled = FloatMatrices.of(n(), m, (i, j) -> z.get(i, j) * w[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(scaled, dense(), z), most, which);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), most, which + ", orthogonality");
    }
}
