package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// The generalized singular value decomposition of two matrices with as many columns: Uᵀ·A·Q = Σ₁·[0 R], Vᵀ·B·Q = Σ₂·[0 R].
///
/// U, V and Q are orthogonal, R is upper triangular and regular, of the order r of the rank of A on top of B. Σ₁ and Σ₂ hold
/// pairs of a cosine and a sine: of the r pairs the first `k` are (1, 0), and αᵢ/βᵢ are the generalized singular values, whose
/// squares are eigenvalues of AᵀA·x = λ·BᵀB·x.
///
/// {@snippet :
/// Gsvd gsvd = Gsvd.of(Matrix.diagonal(3, 5), Matrix.diagonal(4, 12));
/// double[] value = gsvd.values();                                // 3/4 and 5/12, in descending order
/// boolean right = Math.abs(value[0] - 0.75) < 1e-15;             // right == true
/// }
/// **Cost** that of two QR factorizations with pivoting and some sweeps of rotations (Paige 1986; Bai & Demmel 1993).
/// **Error** the pairs are exact for A + E and B + F with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖, unless A on top of B is nearly short
/// of rank: the part of the size of its smallest singular values is then less certain than that.
public final class Gsvd {
    private final int m, p, n, k, l;
    private final double[] alpha, beta;
    private final Matrix u, v, q, r;

    private Gsvd(Matrix a, Matrix b) {
        Shapes.equal("Gsvd.of", "b.cols()", b.cols(), "a.cols()", a.cols());
        Conditions.finite("Gsvd.of", a.normMax());
        Conditions.finite("Gsvd.of", b.normMax());
        m = a.rows();
        n = a.cols();
        p = b.rows();
        // products of an element of A and one of B are formed: brought near 1, by one factor for both
        int e = -(PowersOfTwo.exponent(a.normMax()) + PowersOfTwo.exponent(b.normMax())) / 2;
        DoubleView s = PowersOfTwo.scale(a, e).view(), t = PowersOfTwo.scale(b, e).view();
        double[] allAlpha = new double[n], allBeta = new double[n];
        u = Matrix.zeros(m, m);
        v = Matrix.zeros(p, p);
        q = Matrix.zeros(n, n);
        Ggsvd3 done =
                Lapack.current().dggsvd3(Job.VECTORS, Job.VECTORS, Job.VECTORS, m, n, p, s.data(), 0, s.cs(), t.data(),
                        0, t.cs(), allAlpha, 0, allBeta, 0, u.view().data(), 0, u.view().cs(), v.view().data(), 0,
                        v.view().cs(),
                        q.view().data(), 0, q.view().cs(), new int[n], 0);
        k = done.k();
        l = done.l();
        if (done.info() != 0) throw new NoConvergenceException("Gsvd.of: the rotations did not end", k);
        alpha = Arrays.copyOf(allAlpha, k + l);
        beta = Arrays.copyOf(allBeta, k + l);
        r = Matrix.zeros(k + l, k + l);
        Matrix top = Matrix.over(s), below = Matrix.over(t);
        for (int i = 0; i < k + l; i++) {
            for (int j = i; j < k + l; j++) {
                double x = i < m ? top.get(i, n - k - l + j) : below.get(i - k, n - k - l + j);
                r.set(i, j, Math.scalb(x, -e));
            }
        }
    }

    /// Factor two matrices.
    ///
    /// @param a an m×n matrix
    /// @param b a p×n matrix
    /// @return their decomposition; A and B are left alone
    /// @throws IllegalArgumentException if the numbers of columns differ
    /// @throws NoConvergenceException   if the iteration does not end
    /// @throws NumericalException       if A or B has an entry that is NaN or infinite
    public static Gsvd of(Matrix a, Matrix b) {
        return new Gsvd(a, b);
    }

    /// {@return the generalized singular values αᵢ/βᵢ in descending order, infinite for the first [#k()]}
    public double[] values() {
        double[] values = new double[alpha.length];
        for (int i = 0; i < values.length; i++) values[i] = -alpha[i] / beta[i];
        Arrays.sort(values);
        Arrays.setAll(values, i -> -values[i]);
        return values;
    }

    /// {@return the cosines αᵢ, in the order of the rows of R}
    public double[] alpha() {
        return alpha.clone();
    }

    /// {@return the sines βᵢ, in the order of the rows of R}
    public double[] beta() {
        return beta.clone();
    }

    /// {@return the rank of A on top of B less that of B}
    public int k() {
        return k;
    }

    /// {@return the rank of A on top of B, the order of R}
    public int rank() {
        return k + l;
    }

    /// {@return U, m×m orthogonal, in storage of its own}
    public Matrix u() {
        return u.copy();
    }

    /// {@return V, p×p orthogonal, in storage of its own}
    public Matrix v() {
        return v.copy();
    }

    /// {@return Q, n×n orthogonal, in storage of its own}
    public Matrix q() {
        return q.copy();
    }

    /// {@return R, upper triangular, in storage of its own}
    public Matrix r() {
        return r.copy();
    }

    /// {@return [0 R], with n columns}
    public Matrix zeroR() {
        Matrix z = Matrix.zeros(k + l, n);
        z.block(0, n - k - l, k + l, k + l).assign(r);
        return z;
    }

    /// {@return Σ₁, m×r}
    public Matrix sigmaA() {
        Matrix s = Matrix.zeros(m, k + l);
        for (int i = 0; i < Math.min(m, k + l); i++) s.set(i, i, alpha[i]);
        return s;
    }

    /// {@return Σ₂, p×r}
    public Matrix sigmaB() {
        Matrix s = Matrix.zeros(p, k + l);
        for (int i = 0; i < l; i++) s.set(i, k + i, beta[k + i]);
        return s;
    }

    /// {@return the name, the shapes and the values}
    @Override
    public String toString() {
        return "Gsvd[" + m + " × " + n + ", " + p + " × " + n + ", values "
                + MatrixFormat.plain().format(Vector.of(values())) + "]";
    }
}
