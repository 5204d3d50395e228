package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jonum.mat.Matrix;

/// What the fit of a generalized linear model found; prints as a table.
///
/// @param coefficients     with errors, tests (t if the dispersion is estimated, z else) and intervals
/// @param errors           how standard errors were found: "HC0" …, "" by the family's variance
/// @param level            of the intervals
/// @param family           what the family is called
/// @param link             the link
/// @param status           how the fit ended
/// @param separation       why there is no maximum, if so
/// @param iterations       steps behind the first
/// @param observations     of weight above 0
/// @param degreesOfFreedom observations less coefficients
/// @param dispersion       φ
/// @param deviance         of the fit
/// @param nullDeviance     of a model of intercept and offset
/// @param logLikelihood    Σ of the logarithms of the densities
/// @param aic              Akaike's criterion
/// @param bic              the Bayesian criterion
/// @param aliased          names of columns that were left out
public record GlmSummary(List<Coefficient> coefficients, String errors, double level, String family, Link link,
        GlmStatus status, Optional<Separation> separation, int iterations, int observations, int degreesOfFreedom,
        double dispersion, double deviance, double nullDeviance, double logLikelihood, double aic, double bic,
        List<String> aliased) {

    static GlmSummary of(GlmFit fit, Matrix covariance, String errors, double level, double df) {
        List<Coefficient> all = new ArrayList<>();
        double[] b = fit.coefficients();
        for (int j = 0; j < b.length; j++) {
            all.add(Coefficient.of(fit.design().names().get(j), b[j], Math.sqrt(covariance.get(j, j)), df, level));
        }
        return new GlmSummary(List.copyOf(all), errors, level, fit.family().name(), fit.link(), fit.status(),
                fit.separation(), fit.iterations(), fit.degreesOfFreedom() + fit.rank(), fit.degreesOfFreedom(),
                fit.dispersion(), fit.deviance(), fit.nullDeviance(), fit.logLikelihood(), fit.aic(), fit.bic(),
                fit.aliased());
    }

    @Override
    public String toString() {
        boolean estimated = dispersion != 1;
        StringBuilder s = new StringBuilder(family).append(" family, ").append(link).append(" link; ")
                .append(status).append(" after ").append(iterations).append(" iterations\n\n")
                .append(Table.of(coefficients, estimated ? "t" : "z"));
        s.append("\ndispersion ").append(Table.number(dispersion)).append("; ").append(Table.number(100 * level))
                .append(" % intervals");
        if (!errors.isEmpty()) s.append("; standard errors ").append(errors);
        s.append("\ndeviance ").append(Table.number(deviance)).append(" on ").append(degreesOfFreedom)
                .append(" degrees of freedom; of the null model ").append(Table.number(nullDeviance));
        s.append("\nlog likelihood ").append(Table.number(logLikelihood)).append(", AIC ").append(Table.number(aic))
                .append(", BIC ").append(Table.number(bic)).append('\n');
        separation
                .ifPresent(p -> s.append("no maximum: ").append(p).append("; coefficients and errors mean nothing\n"));
        if (!aliased.isEmpty())
            s.append("left out, since they depend on columns before them: ")
                    .append(String.join(", ", aliased)).append('\n');
        return s.toString();
    }
}
