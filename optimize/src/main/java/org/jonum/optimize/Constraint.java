package org.jonum.optimize;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Constraints l ≤ c(x) ≤ u of one kind: as many rows as the sides have elements; equal sides for equations.
///
/// {@snippet :
/// // the nearest point of the hyperbola x·y = 1 to (0, 3) with x + y ≤ 4
/// Problem p = Problem.of(x -> x[0] * x[0] + (x[1] - 3) * (x[1] - 3), (x, g) -> {
///     g[0] = 2 * x[0];
///     g[1] = 2 * (x[1] - 3);
/// }).subjectTo(Constraint.zero(1, (x, c) -> c[0] = x[0] * x[1] - 1),
///         Constraint.linear(new double[] {Double.NEGATIVE_INFINITY}, new double[][] {{1, 1}}, new double[] {4}));
/// Result r = new Sqp().minimize(p, 1, 1);
/// boolean held = Math.abs(r.x()[0] * r.x()[1] - 1) < 1e-8;       // held == true
/// }
/// Derivatives that are not given are taken by [Differences]. Bounds of single variables belong into [Problem#bounds], which no
/// method ever leaves; constraints may be violated on the way to the solution. Immutable.
public final class Constraint {
    final double[] lower, upper;
    final @Nullable Residuals values;
    final @Nullable Jacobian jacobian;
    /// The matrix of linear constraints, by columns.
    final double @Nullable [] matrix;

    private Constraint(double[] lower, double[] upper, @Nullable Residuals values, @Nullable Jacobian jacobian,
            double @Nullable [] matrix) {
        this.lower = lower;
        this.upper = upper;
        this.values = values;
        this.jacobian = jacobian;
        this.matrix = matrix;
    }

    /// Equations cᵢ(x) = 0.
    ///
    /// @param m how many, ≥ 1
    /// @param c the functions
    /// @return the constraints
    /// @throws IllegalArgumentException if m < 1
    public static Constraint zero(int m, Residuals c) {
        return new Constraint(new double[count(m)], new double[m], c, null, null);
    }

    /// Inequalities cᵢ(x) ≥ 0.
    ///
    /// @param m how many, ≥ 1
    /// @param c the functions
    /// @return the constraints
    /// @throws IllegalArgumentException if m < 1
    public static Constraint nonNegative(int m, Residuals c) {
        double[] upper = new double[count(m)];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        return new Constraint(new double[m], upper, c, null, null);
    }

    /// Constraints lᵢ ≤ cᵢ(x) ≤ uᵢ.
    ///
    /// @param lower left sides, −∞ for none
    /// @param c     the functions
    /// @param upper right sides, +∞ for none
    /// @return the constraints
    /// @throws IllegalArgumentException if the lengths differ or are 0, a side is NaN, or lower > upper
    public static Constraint between(double[] lower, Residuals c, double[] upper) {
        check(lower, upper);
        return new Constraint(lower.clone(), upper.clone(), c, null, null);
    }

    /// Linear constraints lᵢ ≤ Σ aᵢⱼ·xⱼ ≤ uᵢ.
    ///
    /// @param lower left sides, −∞ for none
    /// @param a     the matrix, by rows
    /// @param upper right sides, +∞ for none
    /// @return the constraints
    /// @throws IllegalArgumentException if the lengths differ or are 0, a side is NaN, lower > upper, or an element is not finite
    public static Constraint linear(double[] lower, double[][] a, double[] upper) {
        check(lower, upper);
        int m = lower.length, n = a.length == 0 ? 0 : a[0].length;
        double[] matrix = new double[m * n];
        if (a.length != m) throw new IllegalArgumentException("Constraint.linear: " + a.length + " rows, need " + m);
        for (int i = 0; i < m; i++) {
            if (a[i].length != n || !VectorMath.finite(a[i])) {
                throw new IllegalArgumentException("Constraint.linear: row " + i + " has " + a[i].length
                        + " elements or one that is not finite, need " + n + " finite ones");
            }
            for (int j = 0; j < n; j++) matrix[i + j * m] = a[i][j];
        }
        return new Constraint(lower.clone(), upper.clone(), null, null, matrix);
    }

    /// The same constraints with their derivatives.
    ///
    /// @param j writes ∂cᵢ/∂xₖ into element i + k·m
    /// @return new constraints
    /// @throws IllegalStateException if these are linear, whose derivatives are known
    public Constraint jacobian(Jacobian j) {
        if (matrix != null) throw new IllegalStateException("Constraint.jacobian: the constraints are linear");
        return new Constraint(lower, upper, values, j, null);
    }

    /// {@return the number of rows}
    public int size() {
        return lower.length;
    }

    boolean exact() {
        return matrix != null || jacobian != null;
    }

    private static int count(int m) {
        if (m < 1) throw new IllegalArgumentException("Constraint: m = " + m + ", need >= 1");
        return m;
    }

    private static void check(double[] lower, double[] upper) {
        if (lower.length != upper.length || lower.length == 0) {
            throw new IllegalArgumentException("Constraint: " + lower.length + " left and " + upper.length
                    + " right sides, need as many, and at least 1");
        }
        for (int i = 0; i < lower.length; i++) {
            if (!(lower[i] <= upper[i]) || lower[i] == Double.POSITIVE_INFINITY
                    || upper[i] == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("Constraint: lower[" + i + "] = " + lower[i] + ", upper[" + i
                        + "] = " + upper[i] + ", need lower <= upper and a number between them");
            }
        }
    }
}
