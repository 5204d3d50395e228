package org.jonum.stat;

import org.jonum.mat.Matrix;
import org.jonum.mat.NoConvergenceException;
import org.jonum.mat.SymEigen;
import org.jonum.mat.Vector;

/// The correlation matrix, and the covariance matrix, that are nearest to a symmetric matrix that is none: one of which entries were estimated from different
/// observations, or changed by hand.
///
/// {@snippet :
/// NearestCorrelation c = NearestCorrelation.of(Matrix.of(3, 3, 1, 1, 0, 1, 1, 1, 0, 1, 1));
/// boolean published = Math.abs(c.matrix().get(0, 1) - 0.7607) < 5e-5 && Math.abs(c.distance() - 0.5278) < 5e-5;     // published == true
/// }
/// Near is meant in the norm of Frobenius. The matrix is (A + diag y)₊, the part of positive eigenvalues, for the y with which its diagonal is 1: the minimum of the convex
/// ½‖(A + diag y)₊‖² − Σyᵢ, found by Newton's method for semismooth functions, which converges quadratically. The result is exactly symmetric with ones on its diagonal;
/// its least eigenvalue may be below the bound by rounding, some n·ε.
///
/// **Cost** an eigendecomposition of order n for each of 4 to 10 steps, and two products for each step of conjugate gradients; some 50 steps, if elements are of the order of 1000.
///
/// Sources: Qi & Sun, A quadratically convergent Newton method for computing the nearest correlation matrix (2006); the problem is that of Higham, Computing the
/// nearest correlation matrix: a problem from finance (2002).
///
/// @param matrix   the nearest
/// @param distance ‖A − X‖ in the norm of Frobenius
/// @param steps    of Newton's method
public record NearestCorrelation(Matrix matrix, double distance, int steps) {
    private static final int MOST = 100, GRADIENTS = 200;
    private static final double ENOUGH = 1e-14;

    /// The nearest correlation matrix.
    ///
    /// @param a a symmetric matrix of finite numbers
    /// @return the nearest symmetric matrix with ones on its diagonal and no negative eigenvalue
    /// @throws IllegalArgumentException if a is empty, not symmetric or not finite
    /// @throws NoConvergenceException if 100 steps do not suffice, as for elements that are no correlations at all, like 10¹⁰
    public static NearestCorrelation of(Matrix a) {
        return of(a, 0);
    }

    /// The nearest correlation matrix with all eigenvalues above a bound, so that it has an inverse.
    ///
    /// @param a     a symmetric matrix of finite numbers
    /// @param least a bound for the eigenvalues, from 0 to below 1
    /// @return the nearest symmetric matrix with ones on its diagonal and eigenvalues of at least that
    /// @throws IllegalArgumentException if a is empty, not symmetric or not finite, or the bound out of its range
    /// @throws NoConvergenceException if 100 steps do not suffice, as for elements that are no correlations at all, like 10¹⁰
    public static NearestCorrelation of(Matrix a, double least) {
        check("NearestCorrelation.of", a);
        Samples.require(least >= 0 && least < 1, "NearestCorrelation.of", "least", least, "0 ≤ least < 1");
        int n = a.rows();
        // X = least·I + (1 − least)·Y, where Y is nearest to (A − least·I)/(1 − least); of that the diagonal does not matter
        Matrix g = a.mapIndexed((i, j, v) -> i == j ? 1 : v / (1 - least));
        Newton newton = new Newton(g);
        Matrix y = newton.solve(), x = Matrix.generate(n, n,
                (i, j) -> i == j ? 1
                        : (1 - least) * Math.clamp(y.get(i, j) / Math.sqrt(y.get(i, i) * y.get(j, j)), -1, 1));
        return new NearestCorrelation(x, a.minus(x).normFrobenius(), newton.steps);
    }

    /// The nearest matrix whose eigenvalues are not below a bound: those that are become the bound.
    ///
    /// Source: Higham, Computing a nearest symmetric positive semidefinite matrix (1988).
    ///
    /// @param a     a symmetric matrix of finite numbers
    /// @param least a bound for the eigenvalues, at least 0
    /// @return the nearest covariance matrix, exactly symmetric
    /// @throws IllegalArgumentException if a is empty, not symmetric or not finite, or the bound below 0
    public static Matrix covariance(Matrix a, double least) {
        check("NearestCorrelation.covariance", a);
        Samples.require(least >= 0 && least <= Double.MAX_VALUE, "NearestCorrelation.covariance", "least", least,
                "a finite number ≥ 0");
        SymEigen e = SymEigen.of(a);
        if (e.values()[0] >= least) return a.copy();
        Matrix x = e.apply(v -> Math.max(v, least));
        return x.mapIndexed((i, j, v) -> 0.5 * (v + x.get(j, i)));
    }

    private static void check(String routine, Matrix a) {
        Samples.require(a.rows() >= 1, routine, "rows", a.rows(), "at least one");
        Samples.require(a.cols() == a.rows(), routine, "columns", a.cols(), "as many as rows = " + a.rows());
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                Samples.require(Math.abs(a.get(i, j)) <= Double.MAX_VALUE, routine, "element", a.get(i, j),
                        "a finite number");
                Samples.require(a.get(i, j) == a.get(j, i), routine, "element", a.get(i, j),
                        "a symmetric matrix: the element on the other side is " + a.get(j, i));
            }
        }
    }

    /// The minimisation over y.
    private static final class Newton {
        private final Matrix g;
        private final int n;
        private int steps;
        private double[] values = new double[0];
        private Matrix vectors, positive;
        private Vector gradient;
        private double objective;

        Newton(Matrix g) {
            this.g = g;
            n = g.rows();
            vectors = positive = g;
            gradient = Vector.zeros(n);
        }

        Matrix solve() {
            Vector y = Vector.zeros(n);
            evaluate(y);
            if (values[0] >= 0) return g; // it is one already
            double unit = Math.max(1, g.normFrobenius());
            while (gradient.norm2() > ENOUGH * n * unit && steps < MOST) {
                Vector d = direction(), slope = gradient;
                double before = objective, t = 1, falls = slope.dot(d), size = slope.norm2();
                Vector from = y;
                y = from.plus(d);
                evaluate(y);
                for (int k = 0; k < 40 && !(objective <= before + 1e-4 * t * falls)
                        && !(gradient.norm2() < 0.5 * size); k++) {
                    t *= 0.5;
                    y = from.plus(d.scale(t));
                    evaluate(y);
                }
                steps++;
                if (!(gradient.norm2() < size) && gradient.norm2() <= 1e-10 * n * unit) break; // rounding is all that is left
            }
            if (!(gradient.norm2() <= 1e-9 * n * unit))
                throw new NoConvergenceException(
                        "NearestCorrelation.of: the diagonal is off by " + gradient.norm2() + " after "
                                + steps + " steps",
                        0);
            return positive;
        }

        private void evaluate(Vector y) {
            SymEigen e = SymEigen.of(g.mapIndexed((i, j, v) -> i == j ? v + y.get(i) : v));
            values = e.values();
            vectors = e.vectors();
            positive = e.apply(v -> Math.max(v, 0));
            gradient = positive.diag().map(v -> v - 1);
            double squares = 0, sum = 0;
            for (double v : values) if (v > 0) squares += v * v;
            for (int i = 0; i < n; i++) sum += y.get(i);
            objective = 0.5 * squares - sum;
        }

        /// −V⁻¹·∇ by conjugate gradients, where Vh = diag(P(Ω∘(Pᵀ·diag h·P))Pᵀ) is a generalized Hessian matrix.
        private Vector direction() {
            Vector weight = preconditioner();
            Vector x = Vector.zeros(n), r = gradient.scale(-1), z = r.overElements(weight), p = z;
            double rz = r.dot(z), goal = Math.min(0.1, r.norm2()) * r.norm2();
            double ridge = Math.min(1e-3, 0.1 * r.norm2()); // V may be singular
            for (int i = 0; i < GRADIENTS && r.norm2() > goal; i++) {
                Vector q = hessian(p).plus(p.scale(ridge));
                double alpha = rz / p.dot(q);
                if (!(Math.abs(alpha) <= Double.MAX_VALUE)) break;
                x = x.plus(p.scale(alpha));
                r = r.minus(q.scale(alpha));
                z = r.overElements(weight);
                double next = r.dot(z);
                p = z.plus(p.scale(next / rz));
                rz = next;
            }
            return x.norm2() > 0 ? x : gradient.scale(-1);
        }

        private Vector hessian(Vector h) {
            Matrix scaled = vectors.mapIndexed((i, j, v) -> v * h.get(i));
            Matrix inner = vectors.transpose().times(scaled).mapIndexed((i, j, v) -> v * omega(i, j));
            Matrix half = vectors.times(inner);
            double[] d = new double[n];
            for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) d[i] += half.get(i, j) * vectors.get(i, j);
            return Vector.of(d);
        }

        /// 1 for two positive eigenvalues, 0 for two others, and λᵢ/(λᵢ − λⱼ) for one of each.
        private double omega(int i, int j) {
            double a = Math.max(values[i], values[j]), b = Math.min(values[i], values[j]);
            return b > 0 ? 1 : a > 0 ? a / (a - b) : 0;
        }

        /// The diagonal of V.
        private Vector preconditioner() {
            Matrix squares = vectors.map(v -> v * v);
            Matrix half = squares.times(Matrix.generate(n, n, this::omega));
            double[] d = new double[n];
            for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) d[i] += half.get(i, j) * squares.get(i, j);
            return Vector.of(d).map(v -> Math.max(v, 1e-8));
        }
    }
}
