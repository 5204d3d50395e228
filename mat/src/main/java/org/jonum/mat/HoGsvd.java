package org.jonum.mat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jonum.blas.internal.door.Args;

/// The higher-order generalized singular value decomposition of two or more matrices of full column rank with as many columns:
/// Dᵢ = Uᵢ·Σᵢ·Vᵀ with one V for all.
///
/// {@snippet :
/// Matrix a = Matrix.random(new Random(1), 5, 2), b = Matrix.random(new Random(2), 4, 2);
/// HoGsvd h = HoGsvd.of(a, b);
/// Matrix back = h.u(0).times(Matrix.diagonal(h.values(0))).times(h.v().transpose());
/// boolean same = back.approxEquals(a, 1e-13);                    // same == true
/// }
/// Columns of Uᵢ have norm 1 and are in general not orthogonal; V holds the eigenvectors of the mean of all quotients
/// Aᵢ·Aⱼ⁻¹, Aᵢ = Dᵢᵀ·Dᵢ (Ponnapalli, Saunders, Van Loan & Alter, *PLoS ONE* 6 (2011) e28072). An eigenvalue of 1, the least
/// there can be, marks a direction that all matrices share with equal weight.
///
/// **Cost** O(N²·n³ + Σ mᵢ·n²) flops for N matrices.  **Error** grows with the squared condition of the Dᵢ: products DᵢᵀDᵢ are formed.
public final class HoGsvd {
    private final Matrix v;
    private final double[] eigenvalues;
    private final List<Matrix> u = new ArrayList<>();
    private final List<double[]> sigma = new ArrayList<>();

    private HoGsvd(Matrix... d) {
        if (d.length < 2) throw Args.bad("HoGsvd.of", "d.length", d.length, ">= 2");
        int n = d[0].cols();
        double largest = 0;
        for (Matrix x : d) {
            Shapes.equal("HoGsvd.of", "cols()", x.cols(), "d[0].cols()", n);
            Conditions.finite("HoGsvd.of", x.normMax());
            largest = Math.max(largest, x.normMax());
        }
        int e = PowersOfTwo.exponent(largest);                                              // one scale for all
        List<Matrix> squares = new ArrayList<>();
        for (Matrix x : d) squares.add(PowersOfTwo.scale(x, -e).gram());
        Matrix s = Matrix.zeros(n, n);
        for (int i = 0; i < d.length; i++) {
            Cholesky factor = Cholesky.of(squares.get(i));
            for (int j = 0; j < d.length; j++) {
                if (j != i) s = s.plus(factor.solve(squares.get(j)).transpose());           // Aⱼ·Aᵢ⁻¹
            }
        }
        Eigen eigen = Eigen.of(s.scale(1.0 / (d.length * (d.length - 1.0))));
        Complex[] lambda = eigen.values();
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < n; j++) order.add(j);
        order.sort(Comparator.comparingDouble(j -> lambda[j].re()));
        // Eigenvalues are real and at least 1 by theory. Where rounding makes a pair of two that agree, its real and imaginary
        // part span what the two would.
        Matrix vectors = eigen.vectors();
        v = Matrix.zeros(n, n);
        eigenvalues = new double[n];
        for (int j = 0; j < n; j++) {
            eigenvalues[j] = lambda[order.get(j)].re();
            v.col(j).assign(vectors.col(order.get(j)));
            double size = v.col(j).norm2();
            v.col(j).mapInPlace(x -> x / size);
        }
        Lu lu = Lu.of(v);
        for (Matrix x : d) {
            Matrix b = lu.solve(x.transpose()).transpose();                                 // B·Vᵀ = D
            double[] sizes = new double[n];
            for (int j = 0; j < n; j++) {
                sizes[j] = b.col(j).norm2();
                double size = sizes[j];
                b.col(j).assign(b.col(j).map(y -> y / size));
            }
            u.add(b);
            sigma.add(sizes);
        }
    }

    /// Factor matrices.
    ///
    /// @param d two or more matrices of full column rank, all with n columns
    /// @return their common decomposition; they are left alone
    /// @throws IllegalArgumentException     if there are fewer than two, or the numbers of columns differ
    /// @throws NotPositiveDefiniteException if one has not full column rank, to half the working precision, or is smaller than
    ///     another by more than half the range of double
    /// @throws NoConvergenceException       if the QR iteration does not end
    /// @throws NumericalException           if one has an entry that is NaN or infinite
    public static HoGsvd of(Matrix... d) {
        return new HoGsvd(d);
    }

    /// {@return how many matrices there are}
    public int size() {
        return u.size();
    }

    /// Uᵢ.
    ///
    /// @param i the number of the matrix, from 0
    /// @return its left factor, with columns of norm 1, in storage of its own
    /// @throws IndexOutOfBoundsException if there is no such matrix
    public Matrix u(int i) {
        return u.get(i).copy();
    }

    /// The diagonal of Σᵢ.
    ///
    /// @param i the number of the matrix, from 0
    /// @return how much of each column of V is in it
    /// @throws IndexOutOfBoundsException if there is no such matrix
    public double[] values(int i) {
        return sigma.get(i).clone();
    }

    /// {@return V, n×n, columns of norm 1, in the order of their eigenvalues, in storage of its own}
    public Matrix v() {
        return v.copy();
    }

    /// {@return the eigenvalues of the mean quotient, ascending, 1 for what all matrices share}
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /// {@return the name and the shapes}
    @Override
    public String toString() {
        return "HoGsvd[" + size() + " matrices of " + v.rows() + " columns]";
    }
}
