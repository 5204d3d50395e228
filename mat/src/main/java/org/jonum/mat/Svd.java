package org.jonum.mat;

import java.util.random.RandomGenerator;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;

/// The singular value decomposition A = U·Σ·Vᵀ: U and V with orthonormal columns, Σ diagonal, σ₁ ≥ σ₂ ≥ … ≥ 0.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}, {0, 0}});
/// Svd svd = Svd.of(a);
/// int rank = svd.rank();                         // rank == 1
/// Vector x = svd.solve(Vector.of(1, 2, 0));      // the least x of those that fit best: (0.2, 0.4)
/// boolean least = x.approxEquals(Vector.of(0.2, 0.4), 1e-15);    // least == true
/// }
/// The thin form of an m×n matrix has m×k, k×k and n×k factors with k = min(m, n); [#full] completes U and V to square
/// orthogonal matrices. It tells the rank, the norm, the range and the null space of A better than anything else.
///
/// **Cost** at most about 22·n³ flops for a square matrix, 4·m·n² − 4·n³/3 for values alone, by divide and conquer.
/// **Error** every σ is within c·ε·σ₁ of the exact one (Golub & Van Loan 2013, §8.6).
public final class Svd {
    private final int rows, cols;
    private final double[] sigma;
    private final Matrix u, v;

    private Svd(int rows, int cols, double[] sigma, Matrix u, Matrix v) {
        this.rows = rows;
        this.cols = cols;
        this.sigma = sigma;
        this.u = u;
        this.v = v;
    }

    /// The thin decomposition.
    ///
    /// @param a any matrix
    /// @return U of m×k, V of n×k, k = min(m, n); A is left alone
    /// @throws NoConvergenceException if the iteration does not end
    /// @throws NumericalException     if A has an entry that is NaN or infinite
    public static Svd of(Matrix a) {
        return of("Svd.of", SvdJob.THIN, a);
    }

    /// The full decomposition: U and V are square.
    ///
    /// {@snippet :
    /// Svd svd = Svd.full(Matrix.of(2, 1, 3, 4));
    /// int cols = svd.u().cols();                     // cols == 2
    /// }
    ///
    /// @param a any matrix
    /// @return U of m×m, V of n×n; A is left alone
    /// @throws NoConvergenceException if the iteration does not end
    /// @throws NumericalException     if A has an entry that is NaN or infinite
    public static Svd full(Matrix a) {
        return of("Svd.full", SvdJob.ALL, a);
    }

    /// The thin decomposition, or why there is none.
    ///
    /// @param a any matrix
    /// @return the decomposition, or the failure that [#of] would have thrown
    public static Attempt<Svd> tryOf(Matrix a) {
        return Attempts.of(() -> of(a));
    }

    /// The singular values alone, which costs a fraction of the vectors.
    ///
    /// {@snippet :
    /// double[] sigma = Svd.values(Matrix.of(2, 2, 0, 3, 4, 0));      // sigma == {4, 3}
    /// }
    ///
    /// @param a any matrix
    /// @return σ₁ ≥ σ₂ ≥ …, min(m, n) of them
    /// @throws NoConvergenceException if the iteration does not end
    /// @throws NumericalException     if A has an entry that is NaN or infinite
    public static double[] values(Matrix a) {
        return of("Svd.values", SvdJob.NONE, a).sigma;
    }

    /// The k largest singular values with their vectors, approximately, by random projection: A is applied to k + 10 random
    /// vectors, and A·Aᵀ three times to what comes out (Halko, Martinsson & Tropp, *SIAM Review* 53 (2011) 217–288,
    /// Algorithms 4.4 and 5.1).
    ///
    /// {@snippet :
    /// Matrix x = Matrix.random(new Random(1), 200, 3), a = x.times(x.transpose());       // rank 3
    /// Svd top = Svd.top(a, 3, new Random(2));
    /// boolean all = Math.abs(top.values()[0] - a.norm2()) < 1e-12 * a.norm2();           // all == true
    /// }
    /// **Cost** about 16·m·n·(k + 10) flops.  **Error** relative, about (σ(k + 11)/σ(k))⁷ in the vectors and its square in
    /// the values: good where the singular values fall; where they do not, use [#of].
    ///
    /// @param a   any matrix
    /// @param k   how many, 0 ≤ k ≤ min(m, n)
    /// @param rng the source of the random vectors
    /// @return U of m×k, V of n×k
    /// @throws IllegalArgumentException if k is out of range
    /// @throws NoConvergenceException   if the iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Svd top(Matrix a, int k, RandomGenerator rng) {
        return RandomizedSvd.top(a, k, rng);
    }

    static Svd of(String operation, SvdJob job, Matrix a) {
        Conditions.finite(operation, a.normMax());
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        int left = job == SvdJob.ALL ? m : job == SvdJob.THIN ? k : 0;
        int right = job == SvdJob.ALL ? n : job == SvdJob.THIN ? k : 0;
        Matrix u = Matrix.zeros(m, left), vt = Matrix.zeros(right, n);
        double[] sigma = new double[k];
        if (k == 0) {                                           // LAPACK has nothing to do, and leaves U and V alone
            u.diag().fill(1);
            vt.diag().fill(1);
            return new Svd(m, n, sigma, u, vt.transpose());
        }
        DoubleView w = Products.copy(a.view()), uv = u.view(), vv = vt.view();
        Lapack lapack = Lapack.current();
        int info =
                lapack.dgesdd(job, m, n, w.data(), 0, w.cs(), sigma, 0, uv.data(), 0, uv.cs(), vv.data(), 0, vv.cs());
        if (info != 0) {                                        // QR iteration is another way
            w = Products.copy(a.view());
            info = lapack.dgesvd(job, job, m, n, w.data(), 0, w.cs(), sigma, 0, uv.data(), 0, uv.cs(), vv.data(), 0,
                    vv.cs());
        }
        if (info != 0) {
            throw new NoConvergenceException(operation + ": the iteration left " + info + " values unsettled",
                    k - info);
        }
        return new Svd(m, n, sigma, u, vt.transpose());
    }

    /// A decomposition that was computed in another way.
    static Svd known(double[] sigma, Matrix u, Matrix v) {
        return new Svd(u.rows(), v.rows(), sigma, u, v);
    }

    /// 2ᵉ·A.
    Svd scaled(int e) {
        double[] next = sigma.clone();
        for (int i = 0; i < next.length; i++) next[i] = Math.scalb(next[i], e);
        return new Svd(rows, cols, next, u, v);
    }

    /// {@return the singular values σ₁ ≥ σ₂ ≥ … ≥ 0}
    public double[] values() {
        return sigma.clone();
    }

    /// {@return U, whose columns are the left singular vectors, in storage of its own}
    public Matrix u() {
        return u.copy();
    }

    /// {@return V (not Vᵀ), whose columns are the right singular vectors, in storage of its own}
    public Matrix v() {
        return v.copy();
    }

    /// {@return Σ as a matrix of the shape that U·Σ·Vᵀ needs}
    public Matrix s() {
        Matrix s = Matrix.zeros(u.cols(), v.cols());
        for (int i = 0; i < sigma.length; i++) s.set(i, i, sigma[i]);
        return s;
    }

    /// {@return ‖A‖₂ = σ₁, 0 if there is none}
    public double norm2() {
        return sigma.length == 0 ? 0 : sigma[0];
    }

    /// {@return σ₁/σₖ, the condition number in the 2-norm; infinite if σₖ = 0, 0 for an empty matrix}
    public double cond() {
        return cond(sigma);
    }

    static double cond(double[] sigma) {
        int k = sigma.length;
        return k == 0 ? 0 : sigma[k - 1] == 0 ? Double.POSITIVE_INFINITY : sigma[0] / sigma[k - 1];
    }

    /// {@return σₖ/σ₁, 0 if A is zero, 1 for an empty matrix}
    public double rcond() {
        return sigma.length == 0 ? 1 : sigma[0] == 0 ? 0 : sigma[sigma.length - 1] / sigma[0];
    }

    /// The default tolerance of [#rank()]: max(m, n)·2·ε·σ₁, the size of rounding errors in A.
    ///
    /// @return an absolute bound
    public double tolerance() {
        return Math.max(rows, cols) * DoubleLimits.ULP * norm2();
    }

    /// {@return the number of singular values above [#tolerance()]}
    public int rank() {
        return rank(tolerance());
    }

    /// The numerical rank.
    ///
    /// @param tol an absolute bound, at least 0
    /// @return the number of singular values above it
    /// @throws IllegalArgumentException if tol is negative or NaN
    public int rank(double tol) {
        if (!(tol >= 0)) throw Args.bad("Svd.rank", "tol", tol, ">= 0");
        int r = 0;
        while (r < sigma.length && sigma[r] > tol) r++;
        return r;
    }

    /// The x of least norm that makes ‖A·x − b‖₂ least, as [#solve(Matrix)].
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// The X of least norm that makes ‖A·X − B‖ least, column by column; singular values up to [#tolerance()] count as
    /// zero.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public Matrix solve(Matrix b) {
        return solve(b, tolerance());
    }

    /// The same with another bound, as a means of regularisation: singular values up to `tol` count as zero.
    ///
    /// @param b   a matrix with as many rows as A
    /// @param tol an absolute bound, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit, or tol is negative or NaN
    public Matrix solve(Matrix b, double tol) {
        Shapes.equal("Svd.solve", "b.rows()", b.rows(), "rows of A", rows);
        int r = rank(tol);
        Matrix c = u.block(0, 0, rows, r).transpose().times(b);
        for (int i = 0; i < r; i++) {
            double si = sigma[i];
            c.row(i).mapInPlace(x -> x / si);
        }
        return v.block(0, 0, cols, r).times(c);
    }

    /// {@return the pseudo-inverse A⁺ = V·Σ⁺·Uᵀ, singular values up to [#tolerance()] counting as zero}
    public Matrix pinv() {
        return solve(Matrix.identity(rows));
    }

    /// {@return U·Σ·Vᵀ: A up to rounding, or the nearest matrix of rank k for [#top]}
    public Matrix product() {
        Matrix scaled = u.block(0, 0, rows, sigma.length).times(DiagMatrix.of(sigma));
        return scaled.times(v.block(0, 0, cols, sigma.length).transpose());
    }

    /// {@return the name, the shape and the values}
    @Override
    public String toString() {
        return "Svd[" + rows + " × " + cols + ", values " + MatrixFormat.plain().format(Vector.of(sigma)) + "]";
    }
}
