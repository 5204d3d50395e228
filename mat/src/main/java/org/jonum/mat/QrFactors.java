package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;

/// The factors of A = Q·R held as matrices, to be changed along with A in O(m·n) operations: a rank-one change, a row or a
/// column more or less.
///
/// {@snippet :
/// Matrix a = Matrix.of(3, 2, 1, 0, 1, 1, 1, 2);
/// QrFactors f = QrFactors.of(a).appendRow(Vector.of(1, 3));      // one more measurement
/// Vector x = f.solve(Vector.of(1, 3, 5, 7));
/// boolean line = x.approxEquals(Vector.of(1, 2), 1e-14);         // line == true
/// }
/// Q is m×m orthogonal and R m×n upper trapezoidal, m ≥ n. Objects do not change: each operation makes a new one.
///
/// **Error** that of a few products of rotations, ‖A − Q·R‖ ≤ c·m·ε·‖A‖ for each change (Golub & Van Loan 2013, §6.5).
public final class QrFactors {
    private final Matrix q, r;

    private QrFactors(Matrix q, Matrix r) {
        this.q = q;
        this.r = r;
    }

    /// Factor a matrix.
    ///
    /// @param a an m×n matrix, m ≥ n
    /// @return its factors; A is left alone
    /// @throws IllegalArgumentException if m < n
    public static QrFactors of(Matrix a) {
        int m = a.rows(), n = a.cols();
        if (m < n) throw Args.bad("QrFactors.of", "shape of a", a.shape(), "rows >= cols");
        Qr qr = Qr.of(a);
        return new QrFactors(qr.fullQ(), Matrix.vertical(qr.r(), Matrix.zeros(m - n, n)));
    }

    /// {@return Q, m×m orthogonal, in storage of its own}
    public Matrix q() {
        return q.copy();
    }

    /// {@return R, m×n upper trapezoidal, in storage of its own}
    public Matrix r() {
        return r.copy();
    }

    /// The factors of A + u·vᵀ.
    ///
    /// **Cost** 6·m² + 12·m·n flops or so.
    ///
    /// @param u a vector of m elements
    /// @param v a vector of n elements
    /// @return new factors
    /// @throws IllegalArgumentException if the sizes do not fit
    public QrFactors rankOne(Vector u, Vector v) {
        Shapes.equal("rankOne", "u.size()", u.size(), "rows of A", r.rows());
        Shapes.equal("rankOne", "v.size()", v.size(), "columns of A", r.cols());
        Rotations next = new Rotations(q.copy(), r.copy());
        Vector w = q.transpose().times(u);
        for (int k = r.rows() - 2; k >= 0; k--) next.clear(k, w, 0);
        if (r.rows() > 0) next.r.row(0).assign(next.r.row(0).plusScaled(w.get(0), v));
        for (int k = 0; k < Math.min(r.rows() - 1, r.cols()); k++) next.clear(k, next.r.col(k), k);
        return new QrFactors(next.q, next.r);
    }

    /// The factors of A with one more row at its end.
    ///
    /// @param row a vector of n elements
    /// @return new factors
    /// @throws IllegalArgumentException if the size does not fit
    public QrFactors appendRow(Vector row) {
        int m = r.rows(), n = r.cols();
        Shapes.equal("appendRow", "row.size()", row.size(), "columns of A", n);
        Matrix bigQ = Matrix.zeros(m + 1, m + 1), bigR = Matrix.vertical(row.asRow(), r);
        bigQ.set(m, 0, 1);                                      // the new row first, so that R is Hessenberg
        bigQ.block(0, 1, m, m).assign(q);
        Rotations next = new Rotations(bigQ, bigR);
        for (int k = 0; k < Math.min(m, n); k++) next.clear(k, next.r.col(k), k);
        return new QrFactors(next.q, next.r);
    }

    /// The factors of A without row i.
    ///
    /// @param i the row, from 0
    /// @return new factors
    /// @throws IndexOutOfBoundsException if there is no such row
    /// @throws IllegalArgumentException  if A has no more rows than columns
    public QrFactors deleteRow(int i) {
        int m = r.rows(), n = r.cols();
        Shapes.index("deleteRow", "i", i, m);
        if (m == n) throw Args.bad("deleteRow", "rows of A", m, "> columns = " + n);
        Rotations next = new Rotations(q.copy(), r.copy());
        Vector w = next.q.row(i).copy();                        // rotations of columns of Q make it ± e₁
        for (int k = m - 2; k >= 0; k--) next.clear(k, w, 0);
        Matrix rest = Matrix.vertical(next.q.block(0, 1, i, m - 1), next.q.block(i + 1, 1, m - 1 - i, m - 1));
        return new QrFactors(rest, next.r.block(1, 0, m - 1, n).copy());
    }

    /// The factors of A with one more column at its end.
    ///
    /// @param column a vector of m elements
    /// @return new factors
    /// @throws IllegalArgumentException if the size does not fit, or A has already as many columns as rows
    public QrFactors appendColumn(Vector column) {
        int m = r.rows(), n = r.cols();
        Shapes.equal("appendColumn", "column.size()", column.size(), "rows of A", m);
        if (m == n) throw Args.bad("appendColumn", "rows of A", m, "> columns = " + n);
        Matrix big = Matrix.horizontal(r, q.transpose().times(column).asColumn());
        Rotations next = new Rotations(q.copy(), big);
        for (int k = m - 2; k >= n; k--) next.clear(k, next.r.col(n), n);
        return new QrFactors(next.q, next.r);
    }

    /// The factors of A without column j.
    ///
    /// @param j the column, from 0
    /// @return new factors
    /// @throws IndexOutOfBoundsException if there is no such column
    public QrFactors deleteColumn(int j) {
        int m = r.rows(), n = r.cols();
        Shapes.index("deleteColumn", "j", j, n);
        Matrix small = Matrix.horizontal(r.block(0, 0, m, j), r.block(0, j + 1, m, n - 1 - j));
        Rotations next = new Rotations(q.copy(), small);
        for (int k = j; k < Math.min(m - 1, n - 1); k++) next.clear(k, next.r.col(k), k);
        return new QrFactors(next.q, next.r);
    }

    /// The x that makes ‖A·x − b‖₂ least.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if the columns of A depend on each other to working precision, as for [Qr#solve(Vector)]
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Vector solve(Vector b) {
        Shapes.equal("QrFactors.solve", "b.size()", b.size(), "rows of A", r.rows());
        int n = r.cols();
        Conditions.finite("QrFactors.solve", r.normMax());
        Matrix top = r.block(0, 0, n, n);
        double rcond = Qr.rcond(Conditions.scaledUpper(top.view(), Conditions.columnSizes(top.view())));
        Conditions.regular("QrFactors.solve", rcond, r.rows() * DoubleLimits.EPS);
        return TriMatrix.of(top, Uplo.UPPER).solve(q.transpose().times(b).slice(0, n));
    }

    /// {@return the name and the shape of A}
    @Override
    public String toString() {
        return "QrFactors[" + r.rows() + " × " + r.cols() + "]";
    }

    /// Q and R while rotations of rows of R, and of the same columns of Q, go on.
    private record Rotations(Matrix q, Matrix r) {
        /// Make w(k + 1) zero by rotating rows k and k + 1 of R, from column `from` on; w may be a column of R.
        void clear(int k, Vector w, int from) {
            double a = w.get(k), b = w.get(k + 1), size = Math.hypot(a, b);
            if (b == 0) return;
            double c = a / size, s = b / size;
            for (int j = Math.min(from, r.cols()); j < r.cols(); j++) {
                double x = r.get(k, j), y = r.get(k + 1, j);
                r.set(k, j, c * x + s * y);
                r.set(k + 1, j, c * y - s * x);
            }
            for (int i = 0; i < q.rows(); i++) {
                double x = q.get(i, k), y = q.get(i, k + 1);
                q.set(i, k, c * x + s * y);
                q.set(i, k + 1, c * y - s * x);
            }
            w.set(k, size);
            w.set(k + 1, 0);
        }
    }
}
