package org.jonum.testkit;

import java.util.random.RandomGenerator;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// Matrices of which something is known: singular values, condition number, rank, determinant.
///
/// Each is a new array, column-major without gaps, as a [DoubleView]; [DoubleGuarded#fill] puts it between guard
/// zones. The same generator in the same state gives the same matrix.
public final class DoubleMatrices {
    private DoubleMatrices() {}

    /// An m×n matrix by a formula.
    ///
    /// @param m     rows
    /// @param n     columns
    /// @param entry entry (i, j), counted from 0
    /// @return the matrix
    public static DoubleView of(int m, int n, DoubleGuarded.Entry entry) {
        double[] a = new double[m * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) a[i + j * m] = entry.at(i, j);
        }
        return DoubleView.of(a, 0, m, n, Math.max(1, m));
    }

    /// Entries uniform in [−1, 1).
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView uniform(int m, int n, RandomGenerator random) {
        return of(m, n, (i, j) -> 2 * random.nextDouble() - 1);
    }

    /// Orthonormal columns, m ≥ n, uniformly distributed: the product of Householder reflections of normal vectors.
    ///
    /// G. W. Stewart, The efficient generation of random orthogonal matrices, SIAM J. Numer. Anal. 17 (1980).
    ///
    /// @param m      rows
    /// @param n      columns, n ≤ m
    /// @param random where the numbers come from
    /// @return the matrix, QᵀQ = I up to a few m·ε
    public static DoubleView orthogonal(int m, int n, RandomGenerator random) {
        if (n > m) throw new IllegalArgumentException("orthogonal: n = " + n + ", need <= m = " + m);
        DoubleView q = of(m, n, (i, j) -> i == j ? 1 : 0);
        for (int k = n - 1; k >= 0; k--) {
            double[] v = new double[m - k];
            Normals.fill(v, random);
            q.data()[q.at(k, k)] = reflector(v);
            for (int j = k; j < n; j++) reflect(v, q.data(), q.at(k, j));
        }
        return q;
    }

    /// v := the Householder vector that maps v to a multiple of e₁, scaled to vᵀv = 2; returns the sign of v₁.
    private static double reflector(double[] v) {
        double square = 0, sign = v[0] < 0 ? -1 : 1;
        for (double x : v) square += x * x;
        double norm = Math.sqrt(square), scale = Math.sqrt(norm * (norm + Math.abs(v[0])));
        if (norm == 0) return 1;
        v[0] += sign * norm;
        for (int i = 0; i < v.length; i++) v[i] /= scale;
        return sign;
    }

    /// x := x − v·vᵀx.
    private static void reflect(double[] v, double[] x, int off) {
        double dot = 0;
        for (int i = 0; i < v.length; i++) dot += v[i] * x[off + i];
        for (int i = 0; i < v.length; i++) x[off + i] -= dot * v[i];
    }

    /// An m×n matrix U·Σ·Vᵀ, U and V random.
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param sigma  min(m, n) singular values
    /// @param random where the numbers come from
    /// @return the matrix; its singular values are σ up to a few max(m, n)·ε·σ₁
    public static DoubleView withSingularValues(int m, int n, double[] sigma, RandomGenerator random) {
        int r = Math.min(m, n);
        if (sigma.length != r) {
            throw new IllegalArgumentException("withSingularValues: sigma.length = " + sigma.length
                    + ", need min(m, n) = " + r);
        }
        DoubleView u = orthogonal(m, r, random), v = orthogonal(n, r, random);
        return of(m, n, (i, j) -> {
            double sum = 0;
            for (int p = 0; p < r; p++) sum += u.get(i, p) * sigma[p] * v.get(j, p);
            return sum;
        });
    }

    /// An m×n matrix with a given 2-norm condition number and norm 1.
    ///
    /// @param m         rows
    /// @param n         columns
    /// @param spectrum  how the singular values are spread
    /// @param condition σ₁/σₙ ≥ 1
    /// @param random    where the numbers come from
    /// @return the matrix
    public static DoubleView conditioned(int m, int n, Spectrum spectrum, double condition, RandomGenerator random) {
        double[] sigma = new double[Math.min(m, n)];
        spectrum.fill(sigma, condition, random);
        return withSingularValues(m, n, sigma, random);
    }

    /// The symmetric matrix Q·Λ·Qᵀ, Q random; both triangles hold the same bits.
    ///
    /// @param lambda n eigenvalues
    /// @param random where the numbers come from
    /// @return the matrix of order n
    public static DoubleView symmetric(double[] lambda, RandomGenerator random) {
        int n = lambda.length;
        DoubleView q = orthogonal(n, n, random);
        return of(n, n, (i, j) -> {
            int first = Math.min(i, j), second = Math.max(i, j);
            double sum = 0;
            for (int p = 0; p < n; p++) sum += q.get(first, p) * lambda[p] * q.get(second, p);
            return sum;
        });
    }

    /// A symmetric positive definite matrix with eigenvalues from 1/κ to 1.
    ///
    /// @param n         order
    /// @param spectrum  how the eigenvalues are spread
    /// @param condition κ, well below 1/(n·ε) if the matrix is to stay definite in spite of rounding
    /// @param random    where the numbers come from
    /// @return the matrix
    public static DoubleView positiveDefinite(int n, Spectrum spectrum, double condition, RandomGenerator random) {
        double[] lambda = new double[n];
        spectrum.fill(lambda, condition, random);
        return symmetric(lambda, random);
    }

    /// Rank r exactly, without rounding: the product of an m×r and an r×n matrix of small integers, both trapezoidal
    /// with ones on the diagonal.
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param rank   r ≤ min(m, n)
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView ofRank(int m, int n, int rank, RandomGenerator random) {
        if (rank > Math.min(m, n)) {
            throw new IllegalArgumentException("ofRank: rank = " + rank + ", need <= " + Math.min(m, n));
        }
        DoubleView l = of(m, rank, (i, j) -> i < j ? 0 : i == j ? 1 : random.nextInt(-3, 4));
        DoubleView r = of(rank, n, (i, j) -> i > j ? 0 : i == j ? 1 : random.nextInt(-3, 4));
        return of(m, n, (i, j) -> {
            double sum = 0;
            for (int p = 0; p < rank; p++) sum += l.get(i, p) * r.get(p, j);
            return sum;
        });
    }

    /// Rows that shrink by equal ratios, the last by `range` against the first.
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param range  the size of entries of the first row over that of the last
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView graded(int m, int n, double range, RandomGenerator random) {
        double[] scale = new double[m];
        Spectrum.GEOMETRIC.fill(scale, range, random);
        return of(m, n, (i, j) -> scale[i] * (2 * random.nextDouble() - 1));
    }

    /// Entries whose size is within a factor 2 of the largest number: a sum of two may overflow.
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView nearOverflow(int m, int n, RandomGenerator random) {
        return of(m, n, (i, j) -> sign(random) * (DoubleLimits.HUGE / 2 * (1 + random.nextDouble())));
    }

    /// Entries on both sides of the smallest normal number, many of them subnormal.
    ///
    /// @param m      rows
    /// @param n      columns
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView nearUnderflow(int m, int n, RandomGenerator random) {
        return of(m, n, (i, j) -> sign(random) * DoubleLimits.SAFE_MIN * 2 * random.nextDouble());
    }

    private static int sign(RandomGenerator random) {
        return random.nextBoolean() ? 1 : -1;
    }

    /// A triangle, zeros in the other one, that is well conditioned at any order: 1 ≤ |t(i, i)| ≤ 2, other entries of
    /// size 1/n.
    ///
    /// @param uplo   which triangle
    /// @param n      order
    /// @param random where the numbers come from
    /// @return the matrix
    public static DoubleView triangular(Uplo uplo, int n, RandomGenerator random) {
        return of(n, n, (i, j) -> {
            if (i == j) return sign(random) * (1 + random.nextDouble());
            return uplo == Uplo.UPPER ^ i > j ? (2 * random.nextDouble() - 1) / n : 0;
        });
    }

    /// Hilbert's matrix 1/(i + j + 1), i, j from 0: positive definite, κ grows like e^(3.5·n).
    ///
    /// @param n order
    /// @return the matrix
    public static DoubleView hilbert(int n) {
        return of(n, n, (i, j) -> 1 / (i + j + 1.0));
    }

    /// Kahan's upper triangle diag(1, s, s², …)·(I − c·N), N ones above the diagonal, s = sin ϑ, c = cos ϑ: its smallest
    /// singular value is far below its smallest diagonal entry, which pivoted QR does not notice.
    ///
    /// W. Kahan, Numerical linear algebra, Canad. Math. Bull. 9 (1966).
    ///
    /// @param n     order
    /// @param theta ϑ, 1.2 is usual
    /// @return the matrix
    public static DoubleView kahan(int n, double theta) {
        double s = Math.sin(theta), c = Math.cos(theta);
        return of(n, n, (i, j) -> i > j ? 0 : Math.pow(s, i) * (i == j ? 1 : -c));
    }

    /// Frank's upper Hessenberg matrix n − max(i, j) for j ≥ i − 1, i, j from 0: determinant 1, eigenvalues positive
    /// and the small ones very ill conditioned.
    ///
    /// W. Frank, Computing eigenvalues of complex matrices by determinant evaluation, J. SIAM 6 (1958).
    ///
    /// @param n order
    /// @return the matrix
    public static DoubleView frank(int n) {
        return of(n, n, (i, j) -> j >= i - 1 ? n - Math.max(i, j) : 0);
    }
}
