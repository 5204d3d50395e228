package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.List;
import org.jonum.distuv.FisherF;

/// What a linear fit found; prints as a table.
///
/// @param coefficients     with errors, tests and intervals
/// @param errors           how standard errors were found: "HC0" …, "" by the σ of all residuals
/// @param level            of the intervals
/// @param observations     that count
/// @param sigma            residual standard error
/// @param degreesOfFreedom of sigma
/// @param rSquared         R²
/// @param adjustedRSquared R² with regard to the number of coefficients
/// @param f                F of the hypothesis that all coefficients but the intercept are 0; NaN if there are none
/// @param fDegrees         degrees of freedom of its numerator
/// @param pValue           of F
/// @param logPValue        log of that
/// @param logLikelihood    of normal errors
/// @param aic              Akaike's criterion
/// @param bic              the Bayesian criterion
/// @param aliased          names of columns that were left out
public record LinearSummary(List<Coefficient> coefficients, String errors, double level, double observations,
        double sigma, double degreesOfFreedom, double rSquared, double adjustedRSquared, double f, double fDegrees,
        double pValue, double logPValue, double logLikelihood, double aic, double bic, List<String> aliased) {

    static LinearSummary of(LinearFit fit, double[] standardErrors, String errors, double level) {
        double df = fit.degreesOfFreedom();
        List<Coefficient> all = new ArrayList<>();
        double[] b = fit.coefficients();
        for (int j = 0; j < b.length; j++) {
            all.add(Coefficient.of(fit.design().names().get(j), b[j], standardErrors[j], df, level));
        }
        int df1 = fit.rank() - (fit.design().hasIntercept() ? 1 : 0);
        double f = df1 > 0 && df > 0 ? fit.modelSumOfSquares() / df1 / (fit.residualSumOfSquares() / df) : Double.NaN;
        double p = Double.NaN, logP = Double.NaN;
        if (!Double.isNaN(f)) {
            FisherF law = FisherF.of(df1, df);
            p = law.sf(f);
            logP = law.logSf(f);
        }
        return new LinearSummary(List.copyOf(all), errors, level, fit.observations(), fit.sigma(), df, fit.rSquared(),
                fit.adjustedRSquared(), f, df1, p, logP, fit.logLikelihood(), fit.aic(), fit.bic(), fit.aliased());
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(Table.of(coefficients, "t").toString());
        s.append("\nresidual standard error ").append(Table.number(sigma)).append(" on ")
                .append(Table.number(degreesOfFreedom)).append(" degrees of freedom; ")
                .append(Table.number(100 * level)).append(" % intervals");
        if (!errors.isEmpty()) s.append("; standard errors ").append(errors);
        s.append("\nR² ").append(Table.number(rSquared)).append(", adjusted ").append(Table.number(adjustedRSquared));
        if (!Double.isNaN(f)) {
            s.append("; F = ").append(Table.fixed(f)).append(" on ").append(Table.number(fDegrees)).append(" and ")
                    .append(Table.number(degreesOfFreedom)).append(", p = ")
                    .append(Table.probability(pValue, logPValue));
        }
        s.append("\nlog likelihood ").append(Table.number(logLikelihood)).append(", AIC ").append(Table.number(aic))
                .append(", BIC ").append(Table.number(bic)).append('\n');
        if (!aliased.isEmpty())
            s.append("left out, since they depend on columns before them: ")
                    .append(String.join(", ", aliased)).append('\n');
        return s.toString();
    }
}
