// Generated from DoublePencils.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.random.RandomGenerator;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// Pencils of which something is known, and what must hold of their Schur forms and eigenvectors.
final class FloatPencils {
    private FloatPencils() {}

    /// Two matrices of one order.
    record Pencil(FloatView a, FloatView b) {
        int n() {
            return a.cols();
        }

        /// The pencil (s·A, t·B).
        Pencil times(float s, float t) {
            int n = n();
            return new Pencil(FloatMatrices.of(n, n, (i, j) -> s * a.get(i, j)),
                    FloatMatrices.of(n, n, (i, j) -> t * b.get(i, j)));
        }
    }

    /// Two matrices with entries uniform in [−1, 1).
    static Pencil uniform(int n, RandomGenerator random) {
        return new Pencil(FloatMatrices.uniform(n, n, random), FloatMatrices.uniform(n, n, random));
    }

    /// Eigenvalues α(j)/β(j): U·S·Vᵀ and U·T·Vᵀ, U and V orthogonal, S and T upper triangular with entries of size `departure`
    /// above the diagonal.
    static Pencil prescribed(float[] alpha, float[] beta, float departure, RandomGenerator random) {
        int n = alpha.length;
        FloatView u = FloatMatrices.orthogonal(n, n, random), v = FloatMatrices.orthogonal(n, n, random);
        FloatView s = FloatMatrices.of(n, n,
                (i, j) -> i == j ? alpha[i] : i < j ? departure * (random.nextFloat() - 0.5f) : 0);
        FloatView t = FloatMatrices.of(n, n,
                (i, j) -> i == j ? beta[i] : i < j ? departure * (random.nextFloat() - 0.5f) : 0);
        return new Pencil(back(u, s, v), back(u, t, v));
    }

    /// U·S·Vᵀ.
    static FloatView back(FloatView u, FloatView s, FloatView v) {
        return FloatLapackOperands.product(FloatLapackOperands.product(u, s), v.t());
    }

    /// A = Q·S·Zᵀ with orthogonal Q and Z.
    static void assertEquivalent(FloatView a, FloatView q, FloatView s, FloatView z, String what) {
        FloatView qs = FloatLapackOperands.product(q, s);
        FloatResiduals.assertAtMost(FloatResiduals.product(a, qs, z.t()), 20, what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 20, what + ", Q");
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), 20, what + ", Z");
    }

    /// Zeros below the diagonal, or below the entries next to it.
    static void assertTriangular(FloatView a, int below, String what) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1 + below; i < a.rows(); i++) {
                if (a.get(i, j) != 0)
                    throw new AssertionError(what + ": " + a.get(i, j) + " in row " + i + ", column " + j);
            }
        }
    }

    /// S quasi-triangular, T triangular with a diagonal ≥ 0 and diagonal where S has a block, whose eigenvalues are complex.
    static void assertSchurForm(FloatView s, FloatView t, String what) {
        assertTriangular(s, 1, what + ", S");
        assertTriangular(t, 0, what + ", T");
        for (int j = 0; j < s.cols(); j++) {
            if (!(t.get(j, j) >= 0)) throw new AssertionError(what + ": T(" + j + ", " + j + ") = " + t.get(j, j));
            if (j + 1 == s.cols() || s.get(j + 1, j) == 0) continue;
            if (j + 2 < s.cols() && s.get(j + 2, j + 1) != 0) throw new AssertionError(what + ": block of 3 at " + j);
            if (t.get(j, j + 1) != 0) throw new AssertionError(what + ": block of T at " + j + " is not diagonal");
            float d = s.get(j, j) / t.get(j, j) - s.get(j + 1, j + 1) / t.get(j + 1, j + 1);
            float c = s.get(j, j + 1) / t.get(j, j) * (s.get(j + 1, j) / t.get(j + 1, j + 1));
            if (!(d * d / 4 + c < 0)) throw new AssertionError(what + ": block at " + j + " has real eigenvalues");
        }
    }

    /// β·A·x = α·B·x for every eigenvalue, columns of X, in units of n·ε·(|β|·‖A‖ + |α|·‖B‖)·‖x‖; for left vectors A and B are
    /// given transposed, and α is conjugated. The largest |re| + |im| of each vector is 1.
    static void assertEigenvectors(Pencil p, float[] re, float[] im, float[] beta, FloatView x, boolean left,
            String what) {
        int n = p.n();
        float aNorm = FloatResiduals.norm(p.a), bNorm = FloatResiduals.norm(p.b);
        for (int j = 0; j < n; j++) {
            boolean pair = im[j] != 0;
            float ai = left ? -im[j] : im[j], worst = 0, largest = 0;
            float unit = n * FloatLimits.ULP * (Math.abs(beta[j]) * aNorm + (Math.abs(re[j]) + Math.abs(ai)) * bNorm);
            for (int i = 0; i < n; i++) {
                float real = 0, imaginary = 0;
                for (int k = 0; k < n; k++) {
                    float xr = x.get(k, j), xi = pair ? x.get(k, j + 1) : 0;
                    float m = beta[j] * p.a.get(i, k) - re[j] * p.b.get(i, k), mi = -ai * p.b.get(i, k);
                    real += m * xr - mi * xi;
                    imaginary += m * xi + mi * xr;
                }
                worst = Math.max(worst, Math.abs(real) + Math.abs(imaginary));
                largest = Math.max(largest, Math.abs(x.get(i, j)) + (pair ? Math.abs(x.get(i, j + 1)) : 0));
            }
            if (!(worst <= 20 * unit))
                throw new AssertionError(what + ", vector " + j + ": residual " + worst / unit + " n*eps");
            if (!(Math.abs(largest - 1) < 100 * FloatLimits.ULP))
                throw new AssertionError(what + ": size of vector " + j + " is " + largest);
            if (pair) j++;
        }
    }
}
