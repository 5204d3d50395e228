package org.jonum.mat;

import java.util.function.Predicate;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jspecify.annotations.Nullable;

/// The real Schur form A = Q·T·Qᵀ of a square matrix: Q orthogonal, T quasi-triangular.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{2, 1}, {0, 3}});
/// Schur schur = Schur.ordered(a, z -> z.re() > 2.5);
/// Complex first = schur.eigenvalues()[0];        // first.re() == 3
/// int invariant = schur.selected();              // invariant == 1
/// }
/// T has a real eigenvalue, or a 2×2 block with equal diagonal elements for a complex pair, in each
/// place of its diagonal, and zeros below.
///
/// **Cost** about 25·n³ flops.  **Error** ‖A − Q·T·Qᵀ‖ ≤ c·n·ε·‖A‖ (Golub & Van Loan 2013, §7.5.6).
public final class Schur {
    private final Matrix q, t;
    private final Complex[] eigenvalues;
    private final int selected;

    private Schur(String operation, Matrix a, @Nullable Predicate<Complex> first) {
        Shapes.square(operation, a);
        Conditions.finite(operation, a.normMax());
        int n = a.rows();
        DoubleView s = Products.copy(a.view());
        t = Matrix.over(s);
        q = Matrix.zeros(n, n);
        double[] re = new double[n], im = new double[n];
        Gees gees = Lapack.current().dgees(Job.VECTORS, first == null ? EigSort.NONE : EigSort.SELECTED,
                first == null ? null : (x, y) -> first.test(new Complex(x, y)), n, s.data(), 0, Math.max(1, n), re, 0,
                im, 0, q.view().data(), 0, Math.max(1, n));
        if (gees.info() > 0 && gees.info() <= n) {
            throw new NoConvergenceException(operation + ": the QR iteration found only " + (n - gees.info()) + " of "
                    + n + " eigenvalues", n - gees.info());
        }
        if (gees.info() == n + 1) {
            throw new NumericalException(operation + ": eigenvalues are too close to be put in order");
        }
        selected = gees.sdim();
        eigenvalues = new Complex[n];
        for (int i = 0; i < n; i++) eigenvalues[i] = new Complex(re[i], im[i]);
    }

    /// Factor a matrix.
    ///
    /// @param a a square matrix
    /// @return its Schur form; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the QR iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Schur of(Matrix a) {
        return new Schur("Schur", a, null);
    }

    /// Factor a matrix, with some eigenvalues first: the first [#selected()] columns of Q then span
    /// their invariant subspace.
    ///
    /// **Cost** 20·n² flops more for each exchange of two eigenvalues.
    ///
    /// @param a     a square matrix
    /// @param first which eigenvalues come first; a complex pair does if one of the two is meant
    /// @return its Schur form; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the QR iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite, or eigenvalues
    ///     are too close to be put in order
    public static Schur ordered(Matrix a, Predicate<Complex> first) {
        return new Schur("Schur.ordered", a, first);
    }

    /// Factor a matrix, or say why not.
    ///
    /// @param a a square matrix
    /// @return its Schur form, or the failure that [#of] would have thrown
    /// @throws IllegalArgumentException if A is not square
    public static Attempt<Schur> tryOf(Matrix a) {
        return Attempts.of(() -> of(a));
    }

    /// {@return the orthogonal factor Q, in storage of its own}
    public Matrix q() {
        return q.copy();
    }

    /// {@return the quasi-triangular factor T, in storage of its own}
    public Matrix t() {
        return t.copy();
    }

    /// {@return the eigenvalues in the order of the diagonal of T, of a complex pair the one with
    /// positive imaginary part first}
    public Complex[] eigenvalues() {
        return eigenvalues.clone();
    }

    /// {@return how many eigenvalues stand first because they are selected; 0 if none were asked
    /// for}
    public int selected() {
        return selected;
    }

    /// T itself, for readers.
    Matrix factor() {
        return t;
    }

    /// Q·F·Qᵀ.
    Matrix back(Matrix f) {
        return q.times(f).times(q.transpose());
    }

    /// Qᵀ·F·Q.
    Matrix forth(Matrix f) {
        return q.transpose().times(f).times(q);
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Schur[" + t.rows() + " × " + t.rows() + "]";
    }
}
