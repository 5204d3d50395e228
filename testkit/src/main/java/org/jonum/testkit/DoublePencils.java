package org.jonum.testkit;

import java.util.random.RandomGenerator;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// Pencils of which something is known, and what must hold of their Schur forms and eigenvectors.
final class DoublePencils {
    private DoublePencils() {}

    /// Two matrices of one order.
    record Pencil(DoubleView a, DoubleView b) {
        int n() {
            return a.cols();
        }

        /// The pencil (s·A, t·B).
        Pencil times(double s, double t) {
            int n = n();
            return new Pencil(DoubleMatrices.of(n, n, (i, j) -> s * a.get(i, j)),
                    DoubleMatrices.of(n, n, (i, j) -> t * b.get(i, j)));
        }
    }

    /// Two matrices with entries uniform in [−1, 1).
    static Pencil uniform(int n, RandomGenerator random) {
        return new Pencil(DoubleMatrices.uniform(n, n, random), DoubleMatrices.uniform(n, n, random));
    }

    /// Eigenvalues α(j)/β(j): U·S·Vᵀ and U·T·Vᵀ, U and V orthogonal, S and T upper triangular with entries of size `departure`
    /// above the diagonal.
    static Pencil prescribed(double[] alpha, double[] beta, double departure, RandomGenerator random) {
        int n = alpha.length;
        DoubleView u = DoubleMatrices.orthogonal(n, n, random), v = DoubleMatrices.orthogonal(n, n, random);
        DoubleView s = DoubleMatrices.of(n, n,
                (i, j) -> i == j ? alpha[i] : i < j ? departure * (random.nextDouble() - 0.5) : 0);
        DoubleView t = DoubleMatrices.of(n, n,
                (i, j) -> i == j ? beta[i] : i < j ? departure * (random.nextDouble() - 0.5) : 0);
        return new Pencil(back(u, s, v), back(u, t, v));
    }

    /// U·S·Vᵀ.
    static DoubleView back(DoubleView u, DoubleView s, DoubleView v) {
        return DoubleLapackOperands.product(DoubleLapackOperands.product(u, s), v.t());
    }

    /// A = Q·S·Zᵀ with orthogonal Q and Z.
    static void assertEquivalent(DoubleView a, DoubleView q, DoubleView s, DoubleView z, String what) {
        DoubleView qs = DoubleLapackOperands.product(q, s);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, qs, z.t()), 20, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 20, what + ", Q");
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(z), 20, what + ", Z");
    }

    /// Zeros below the diagonal, or below the entries next to it.
    static void assertTriangular(DoubleView a, int below, String what) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1 + below; i < a.rows(); i++) {
                if (a.get(i, j) != 0)
                    throw new AssertionError(what + ": " + a.get(i, j) + " in row " + i + ", column " + j);
            }
        }
    }

    /// S quasi-triangular, T triangular with a diagonal ≥ 0 and diagonal where S has a block, whose eigenvalues are complex.
    static void assertSchurForm(DoubleView s, DoubleView t, String what) {
        assertTriangular(s, 1, what + ", S");
        assertTriangular(t, 0, what + ", T");
        for (int j = 0; j < s.cols(); j++) {
            if (!(t.get(j, j) >= 0)) throw new AssertionError(what + ": T(" + j + ", " + j + ") = " + t.get(j, j));
            if (j + 1 == s.cols() || s.get(j + 1, j) == 0) continue;
            if (j + 2 < s.cols() && s.get(j + 2, j + 1) != 0) throw new AssertionError(what + ": block of 3 at " + j);
            if (t.get(j, j + 1) != 0) throw new AssertionError(what + ": block of T at " + j + " is not diagonal");
            double d = s.get(j, j) / t.get(j, j) - s.get(j + 1, j + 1) / t.get(j + 1, j + 1);
            double c = s.get(j, j + 1) / t.get(j, j) * (s.get(j + 1, j) / t.get(j + 1, j + 1));
            if (!(d * d / 4 + c < 0)) throw new AssertionError(what + ": block at " + j + " has real eigenvalues");
        }
    }

    /// β·A·x = α·B·x for every eigenvalue, columns of X, in units of n·ε·(|β|·‖A‖ + |α|·‖B‖)·‖x‖; for left vectors A and B are
    /// given transposed, and α is conjugated. The largest |re| + |im| of each vector is 1.
    static void assertEigenvectors(Pencil p, double[] re, double[] im, double[] beta, DoubleView x, boolean left,
            String what) {
        int n = p.n();
        double aNorm = DoubleResiduals.norm(p.a), bNorm = DoubleResiduals.norm(p.b);
        for (int j = 0; j < n; j++) {
            boolean pair = im[j] != 0;
            double ai = left ? -im[j] : im[j], worst = 0, largest = 0;
            double unit = n * DoubleLimits.ULP * (Math.abs(beta[j]) * aNorm + (Math.abs(re[j]) + Math.abs(ai)) * bNorm);
            for (int i = 0; i < n; i++) {
                double real = 0, imaginary = 0;
                for (int k = 0; k < n; k++) {
                    double xr = x.get(k, j), xi = pair ? x.get(k, j + 1) : 0;
                    double m = beta[j] * p.a.get(i, k) - re[j] * p.b.get(i, k), mi = -ai * p.b.get(i, k);
                    real += m * xr - mi * xi;
                    imaginary += m * xi + mi * xr;
                }
                worst = Math.max(worst, Math.abs(real) + Math.abs(imaginary));
                largest = Math.max(largest, Math.abs(x.get(i, j)) + (pair ? Math.abs(x.get(i, j + 1)) : 0));
            }
            if (!(worst <= 20 * unit))
                throw new AssertionError(what + ", vector " + j + ": residual " + worst / unit + " n*eps");
            if (!(Math.abs(largest - 1) < 100 * DoubleLimits.ULP))
                throw new AssertionError(what + ": size of vector " + j + " is " + largest);
            if (pair) j++;
        }
    }
}
