package org.jonum.stat.regression;

import java.util.List;
import org.jonum.mat.Matrix;

/// The elastic net for a path of penalties; prints as a table.
///
/// @param names     of the coefficients
/// @param alpha     the part of the penalty that is ‖b‖₁
/// @param lambdas   penalties, decreasing
/// @param table     one column of coefficients for each penalty, one row for each column of the design
/// @param explained R² for each penalty
/// @param converged whether the conditions of optimality hold, for each penalty
public record ElasticNetPath(List<String> names, double alpha, double[] lambdas, Matrix table, double[] explained,
        boolean[] converged) {
    /// The coefficients for one penalty.
    ///
    /// @param l index of the penalty
    /// @return one for each column of the design
    /// @throws IndexOutOfBoundsException if there is no such penalty
    public double[] coefficients(int l) {
        return table.col(l).toArray();
    }

    /// How many coefficients but the intercept are not 0 for one penalty.
    ///
    /// @param l index of the penalty
    /// @return at least 0
    /// @throws IndexOutOfBoundsException if there is no such penalty
    public int active(int l) {
        int k = 0;
        for (int j = 0; j < names.size(); j++) {
            if (table.get(j, l) != 0 && !names.get(j).equals(Design.INTERCEPT)) k++;
        }
        return k;
    }

    /// b₀ + X·b for other observations.
    ///
    /// @param l index of the penalty
    /// @param x as many columns as were fitted
    /// @return one value for each row
    /// @throws IndexOutOfBoundsException if there is no such penalty
    /// @throws IllegalArgumentException  if the columns do not fit
    public double[] predict(int l, Design x) {
        x.requireColumns("ElasticNetPath.predict", names.size());
        return Leverages.all(x, coefficients(l));
    }

    @Override
    public String toString() {
        Table t = new Table().row("", "λ", "active", "R²");
        int step = Math.max(1, lambdas.length / 10);
        for (int l = 0; l < lambdas.length; l += step) {
            t.row(Integer.toString(l), Table.number(lambdas[l]), Integer.toString(active(l)),
                    Table.number(explained[l]));
        }
        return "elastic net, α = " + Table.number(alpha) + ", " + lambdas.length + " penalties\n\n" + t;
    }
}
