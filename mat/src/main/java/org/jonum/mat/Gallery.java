package org.jonum.mat;

import java.util.random.RandomGenerator;
import org.jonum.blas.internal.door.Args;

/// Matrices with a name: of the textbooks, for tests and examples (Higham 2002, ch. 28), and random ones with properties
/// that are asked for.
///
/// {@snippet :
/// Matrix h = Gallery.hilbert(3);
/// double x = h.get(0, 2);                                // x == 0.3333333333333333
/// Matrix q = Gallery.randomOrthogonal(new Random(1), 5);
/// boolean orthogonal = q.gram().approxEquals(Matrix.identity(5), 1e-14);     // orthogonal == true
/// }
/// All are new, dense and column-major. Random ones are made of `nextLong()` alone.
public final class Gallery {
    private Gallery() {}

    /// Hilbert's matrix, aᵢⱼ = 1 / (i + j + 1): symmetric positive definite, with a condition that grows like
    /// e^(3.5·n).
    ///
    /// @param n order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static Matrix hilbert(int n) {
        return Matrix.generate(n, n, (i, j) -> 1.0 / (i + j + 1));
    }

    /// The inverse of Hilbert's matrix, whose elements are the integers (−1)ⁱ⁺ʲ·(i + j + 1)·C(n + i, n − j − 1)·C(n + j, n − i −
    /// 1)·C(i + j, i)² (Choi 1983).
    ///
    /// {@snippet :
    /// Matrix a = Gallery.inverseHilbert(3);              // a.row(0).toArray() == {9, -36, 30}
    /// }
    /// **Error** none up to n = 12, where integers still are `double`s; a few ulps beyond.
    ///
    /// @param n order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static Matrix inverseHilbert(int n) {
        return Matrix.generate(n, n, (i, j) -> {
            double c = binomial(i + j, i);
            return ((i + j) % 2 == 0 ? 1 : -1) * (i + j + 1) * c * c * binomial(n + i, n - j - 1)
                    * binomial(n + j, n - i - 1);
        });
    }

    /// n! / (k!·(n − k)!), exact as long as it is an integer below 2⁵³ / n.
    private static double binomial(int n, int k) {
        double c = 1;
        for (int i = 1; i <= k; i++) c = c * (n - k + i) / i;
        return c;
    }

    /// Vandermonde's matrix of the powers xᵢʲ: `vandermonde(x, n).leastSquares(y)` is the polynomial of degree n − 1, constant
    /// first.
    ///
    /// {@snippet :
    /// Matrix v = Gallery.vandermonde(Vector.of(2, 3), 3);        // v.toArray() == {{1, 2, 4}, {1, 3, 9}}
    /// }
    ///
    /// @param x the nodes
    /// @param n number of columns, at least 0
    /// @return a new matrix with a row for each node
    /// @throws IllegalArgumentException if n < 0
    public static Matrix vandermonde(Vector x, int n) {
        Matrix v = Matrix.zeros(x.size(), n);
        for (int j = 0; j < n; j++) {
            if (j == 0) v.col(0).fill(1);
            else v.setCol(j, v.col(j - 1).timesElements(x));
        }
        return v;
    }

    /// Toeplitz's matrix, constant along diagonals.
    ///
    /// {@snippet :
    /// Matrix t = Gallery.toeplitz(Vector.of(1, 2, 3), Vector.of(1, 8, 9));
    /// // t.toArray() == {{1, 8, 9}, {2, 1, 8}, {3, 2, 1}}
    /// }
    ///
    /// @param col the first column
    /// @param row the first row, whose first element must be that of the column
    /// @return a new matrix
    /// @throws IllegalArgumentException if the first elements differ, or one of the vectors is empty
    ///     and the other is not
    public static Matrix toeplitz(Vector col, Vector row) {
        corner("toeplitz", "row.get(0)", row, "col.get(0)", col, 0);
        return Matrix.generate(col.size(), row.size(), (i, j) -> i >= j ? col.get(i - j) : row.get(j - i));
    }

    /// Hankel's matrix, constant along the diagonals that rise.
    ///
    /// {@snippet :
    /// Matrix h = Gallery.hankel(Vector.of(1, 2, 3), Vector.of(3, 4));    // h.toArray() == {{1, 2}, {2, 3}, {3, 4}}
    /// }
    ///
    /// @param col the first column
    /// @param row the last row, whose first element must be the last of the column
    /// @return a new matrix
    /// @throws IllegalArgumentException if those elements differ, or one of the vectors is empty and
    ///     the other is not
    public static Matrix hankel(Vector col, Vector row) {
        int m = col.size();
        corner("hankel", "row.get(0)", row, "the last of col", col, m - 1);
        return Matrix.generate(m, row.size(), (i, j) -> i + j < m ? col.get(i + j) : row.get(i + j - m + 1));
    }

    private static void corner(String operation, String name, Vector row, String otherName, Vector col, int i) {
        if (row.size() == 0 && col.size() == 0) return;
        Shapes.some(operation, "row.size()", row.size());
        Shapes.some(operation, "col.size()", col.size());
        if (Double.compare(row.get(0) + 0.0, col.get(i) + 0.0) != 0) {
            throw Args.bad(operation, name, row.get(0), otherName + " = " + col.get(i));
        }
    }

    /// The circulant matrix: each column is the one before it, moved down by one place and around.
    ///
    /// {@snippet :
    /// Matrix c = Gallery.circulant(Vector.of(1, 2, 3));          // c.row(0).toArray() == {1, 3, 2}
    /// }
    ///
    /// @param col the first column
    /// @return a new square matrix
    public static Matrix circulant(Vector col) {
        int n = col.size();
        return Matrix.generate(n, n, (i, j) -> col.get(Math.floorMod(i - j, n)));
    }

    /// The companion matrix of c₀ + c₁·x + … + cₙ·xⁿ, whose eigenvalues are the roots: ones below the diagonal, −cᵢ / cₙ in
    /// the last column.
    ///
    /// {@snippet :
    /// Matrix c = Gallery.companion(Vector.of(6, -5, 1));         // (x − 2)·(x − 3)
    /// double trace = c.trace(), det = c.det();                   // trace == 5; det == 6
    /// }
    ///
    /// @param coefficients c₀ … cₙ with cₙ ≠ 0
    /// @return a new matrix of order n
    /// @throws IllegalArgumentException if there are no coefficients or cₙ = 0
    public static Matrix companion(Vector coefficients) {
        Shapes.some("companion", "coefficients.size()", coefficients.size());
        int n = coefficients.size() - 1;
        double lead = coefficients.get(n);
        if (lead == 0) throw Args.bad("companion", "the last coefficient", lead, "a value other than 0");
        return Matrix.generate(n, n, (i, j) -> j == n - 1 ? -coefficients.get(i) / lead + 0.0 : i == j + 1 ? 1 : 0);
    }

    /// Pascal's matrix, aᵢⱼ = (i + j)! / (i!·j!): symmetric positive definite with determinant 1, and an inverse of
    /// integers.
    ///
    /// **Error** none up to n = 28, where integers still are `double`s.
    ///
    /// @param n order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static Matrix pascal(int n) {
        Matrix a = Matrix.generate(n, n, (i, j) -> i == 0 || j == 0 ? 1 : 0);
        for (int j = 1; j < n; j++) {
            for (int i = 1; i < n; i++) a.set(i, j, a.get(i - 1, j) + a.get(i, j - 1));
        }
        return a;
    }

    /// A magic square: the numbers 1 … n², with rows, columns and diagonals of one sum. Odd orders by stepping aside and
    /// up (de la Loubère 1693), multiples of four by exchanging opposite numbers, other even orders from the square of half
    /// the order (Strachey).
    ///
    /// {@snippet :
    /// Matrix m = Gallery.magic(3);                       // m.toArray() == {{8, 1, 6}, {3, 5, 7}, {4, 9, 2}}
    /// }
    ///
    /// @param n order, at least 0; of order 2 there is none
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or n = 2
    public static Matrix magic(int n) {
        if (n == 2) throw Args.bad("magic", "n", n, "an order other than 2");
        if (n % 2 == 1) {
            // from one number to the next: up and to the right; after n of them, down instead
            Matrix a = Matrix.zeros(n, n);
            for (int k = 0; k < n; k++) {
                for (int l = 0; l < n; l++) {
                    a.set(Math.floorMod(2 * k - l, n), Math.floorMod(l - k + n / 2, n), (double) k * n + l + 1);
                }
            }
            return a;
        }
        if (n % 4 == 0) {
            return Matrix.generate(n, n, (i, j) -> {
                double x = (double) n * i + j + 1;
                return (i % 4 == 0 || i % 4 == 3) == (j % 4 == 0 || j % 4 == 3) ? (double) n * n + 1 - x : x;
            });
        }
        int h = n / 2, k = (n - 2) / 4;
        Matrix q = magic(h), a = Matrix.zeros(n, n);
        double step = (double) h * h;
        a.block(0, 0, h, h).assign(q);
        a.block(h, h, h, h).assign(q.map(x -> x + step));
        a.block(0, h, h, h).assign(q.map(x -> x + 2 * step));
        a.block(h, 0, h, h).assign(q.map(x -> x + 3 * step));
        for (int i = 0; i < h; i++) {
            int shift = i == h / 2 ? 1 : 0;                 // the middle row leaves out the first column
            for (int j = 0; j < n; j++) {
                boolean exchange = j < h ? j >= shift && j < k + shift : j > n - k;
                if (exchange) a.col(j).swap(i, i + h);
            }
        }
        return a;
    }

    /// Wilkinson's matrix W⁺, tridiagonal with ones beside the diagonal |i − (n − 1)/2|: its large eigenvalues come in pairs that are
    /// very close.
    ///
    /// {@snippet :
    /// Matrix w = Gallery.wilkinson(21);
    /// double x = w.get(0, 0), y = w.get(10, 10);         // x == 10; y == 0
    /// }
    ///
    /// @param n order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static Matrix wilkinson(int n) {
        return Matrix.generate(n, n,
                (i, j) -> i == j ? Math.abs(i - (n - 1) / 2.0) : Math.abs(i - j) == 1 ? 1 : 0);
    }

    /// Independent standard normal numbers.
    ///
    /// @param rng  the source; two `nextLong()` are taken for every two elements, column by column (Box
    ///     & Muller 1958)
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static Matrix randomNormal(RandomGenerator rng, int rows, int cols) {
        Matrix a = Matrix.zeros(rows, cols);
        Draw.normals(rng, a.view().data());
        return a;
    }

    /// A random orthogonal matrix, uniform over all of them (Haar's measure): Q of the QR factorization of a normal
    /// matrix, with the signs that make the diagonal of R positive (Stewart 1980).
    ///
    /// **Cost** 8·n³/3 flops.
    ///
    /// @param rng the source
    /// @param n   order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static Matrix randomOrthogonal(RandomGenerator rng, int n) {
        return randomOrthonormal(rng, n, n);
    }

    /// Random orthonormal columns: the first ones of a random orthogonal matrix.
    ///
    /// @param rng  the source
    /// @param rows number of rows
    /// @param cols number of columns, at most `rows`
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or cols > rows
    public static Matrix randomOrthonormal(RandomGenerator rng, int rows, int cols) {
        if (cols > rows) throw Args.bad("randomOrthonormal", "cols", cols, "<= rows = " + rows);
        Qr qr = Qr.of(randomNormal(rng, rows, cols));
        Matrix q = qr.q();
        Vector d = qr.r().diag();
        for (int j = 0; j < cols; j++) if (d.get(j) < 0) q.col(j).scaleInPlace(-1);
        return q;
    }

    /// A random symmetric matrix with given eigenvalues, exactly symmetric: Q·Λ·Qᵀ with a random orthogonal Q.
    ///
    /// **Error** the eigenvalues are those asked for to about n·ε·max |λ|.
    ///
    /// @param rng         the source
    /// @param eigenvalues as many as the order
    /// @return a new matrix
    public static Matrix randomSymmetric(RandomGenerator rng, double... eigenvalues) {
        Matrix q = randomOrthogonal(rng, eigenvalues.length), a = between(q, eigenvalues, q);
        return a.plus(a.transpose()).scale(0.5);
    }

    /// A random symmetric positive definite matrix of a given condition: its eigenvalues run from 1 down to 1/κ in geometric
    /// progression.
    ///
    /// {@snippet :
    /// Cholesky c = Cholesky.of(Gallery.randomSpd(new Random(1), 4, 100));
    /// boolean right = Math.abs(c.det() - 1e-4) < 1e-15;          // right == true
    /// }
    ///
    /// @param rng       the source
    /// @param n         order, at least 0
    /// @param condition κ ≥ 1, the quotient of the largest and the smallest eigenvalue
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or the condition is less than 1, infinite or NaN
    public static Matrix randomSpd(RandomGenerator rng, int n, double condition) {
        Args.dim("randomSpd", "n", n);
        if (!(condition >= 1 && condition < Double.POSITIVE_INFINITY)) {
            throw Args.bad("randomSpd", "condition", condition, ">= 1 and finite");
        }
        double[] eigenvalues = new double[n];
        for (int i = 0; i < n; i++) eigenvalues[i] = n == 1 ? 1 : StrictMath.pow(condition, -i / (n - 1.0));
        return randomSymmetric(rng, eigenvalues);
    }

    /// A random matrix with given singular values: U·Σ·Vᵀ with random orthonormal U and V.
    ///
    /// @param rng            the source
    /// @param rows           number of rows
    /// @param cols           number of columns
    /// @param singularValues min(rows, cols) numbers
    /// @return a new matrix
    /// @throws IllegalArgumentException if there are not as many numbers
    public static Matrix randomWithSingularValues(RandomGenerator rng, int rows, int cols, double... singularValues) {
        int k = Math.min(rows, cols);
        Shapes.equal("randomWithSingularValues", "singularValues.length", singularValues.length, "min(rows, cols)", k);
        return between(randomOrthonormal(rng, rows, k), singularValues, randomOrthonormal(rng, cols, k));
    }

    /// U·D·Vᵀ.
    private static Matrix between(Matrix u, double[] d, Matrix v) {
        Matrix ud = u.copy();
        for (int j = 0; j < d.length; j++) ud.col(j).scaleInPlace(d[j]);
        return ud.times(v.transpose());
    }
}
