package org.jonum.stat.regression;

import java.util.List;

/// A ridge regression for one λ; prints as a table.
///
/// @param names                  of the coefficients
/// @param lambda                 the penalty
/// @param coefficients           one for each column of the design
/// @param degreesOfFreedom       Σ d²/(d² + λ) over singular values d, and 1 for the intercept
/// @param residualSumOfSquares   ‖y − X·b‖²
/// @param generalizedCrossValidation n·‖y − X·b‖²/(n − df)² (Golub, Heath, Wahba 1979); the least one marks a good λ
public record RidgeFit(List<String> names, double lambda, double[] coefficients, double degreesOfFreedom,
        double residualSumOfSquares, double generalizedCrossValidation) {
    /// X·b for other observations.
    ///
    /// @param x as many columns as were fitted
    /// @return one value for each row
    /// @throws IllegalArgumentException if the columns do not fit
    public double[] predict(Design x) {
        x.requireColumns("RidgeFit.predict", coefficients.length);
        return Leverages.all(x, coefficients);
    }

    @Override
    public String toString() {
        Table t = new Table().row("", "estimate");
        for (int j = 0; j < coefficients.length; j++) t.row(names.get(j), Table.number(coefficients[j]));
        return t + "\nλ " + Table.number(lambda) + ", " + Table.number(degreesOfFreedom) + " degrees of freedom, GCV "
                + Table.number(generalizedCrossValidation) + '\n';
    }
}
