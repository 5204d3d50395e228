package org.jonum.stat.regression;

import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.Normal;
import org.jonum.distuv.StudentT;
import org.jspecify.annotations.Nullable;

/// A coefficient and what is known of it. All numbers of a coefficient that was left out are NaN.
///
/// @param name          of its column
/// @param estimate      b
/// @param standardError of b
/// @param statistic     b over its standard error: t, or z
/// @param pValue        of the hypothesis that it is 0, against both sides
/// @param logPValue     log of that, finite where p itself underflows
/// @param lower         lower end of its confidence interval
/// @param upper         upper end of its confidence interval
public record Coefficient(String name, double estimate, double standardError, double statistic, double pValue,
        double logPValue, double lower, double upper) {

    /// A coefficient whose error has Student's law with df degrees of freedom, the normal law for df = ∞.
    static Coefficient of(String name, double b, double error, double df, double level) {
        ContinuousDistribution law = law(df);
        if (law == null || Double.isNaN(error)) {
            double none = Double.NaN;
            return new Coefficient(name, b, error, none, none, none, none, none);
        }
        double t = b / error, half = law.isf((1 - level) / 2) * error;
        double log = Math.min(0, Math.log(2) + law.logSf(Math.abs(t)));
        return new Coefficient(name, b, error, t, Math.min(1, 2 * law.sf(Math.abs(t))), log, b - half, b + half);
    }

    /// Student's law, the normal one for df = ∞, none for df ≤ 0.
    static @Nullable ContinuousDistribution law(double df) {
        return df == Double.POSITIVE_INFINITY ? Normal.standard() : df > 0 ? StudentT.of(df) : null;
    }
}
