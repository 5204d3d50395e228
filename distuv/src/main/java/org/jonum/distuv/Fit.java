package org.jonum.distuv;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A law fitted to data by maximum likelihood.
///
/// {@snippet :
/// Fit<Normal> fit = Normal.fit(1, 2, 3, 4);
/// double mean = fit.law().mean();                // mean == 2.5
/// double error = fit.standardErrors()[0];        // error == 0.5590169943749475
/// double aic = fit.aic();                        // aic == 16.244082470894221
/// }
/// The covariance is the inverse of the Fisher information at the estimate, for parameters in the order of the record's components;
/// NaN for ends of a support, to which that theory does not apply.
///
/// @param law           the law that makes the data most likely
/// @param logLikelihood Σ wᵢ·log f(xᵢ)
/// @param weight        Σ wᵢ, the number of data if there are no weights
/// @param covariance    of the estimates of the free parameters
/// @param iterations    of the iteration, 0 for closed forms
/// @param converged     whether it came to its end
/// @param <D>           the law
public record Fit<D extends Distribution>(D law, double logLikelihood, double weight, double[][] covariance,
        int iterations, boolean converged) {
    /// The square roots of the diagonal of the covariance.
    ///
    /// @return one for each free parameter
    public double[] standardErrors() {
        double[] s = new double[covariance.length];
        for (int i = 0; i < s.length; i++) s[i] = Math.sqrt(covariance[i][i]);
        return s;
    }

    /// Akaike's criterion, 2k − 2·log-likelihood for k free parameters.
    ///
    /// @return the smaller, the better
    public double aic() {
        return 2 * covariance.length - 2 * logLikelihood;
    }

    /// Schwarz's criterion, k·log n − 2·log-likelihood for k free parameters and the weight n.
    ///
    /// @return the smaller, the better
    public double bic() {
        return covariance.length * Math.log(weight) - 2 * logLikelihood;
    }

    /// {@return the law, the standard errors of its parameters, likelihood and criteria}
    @Override
    public String toString() {
        String errors =
                Arrays.stream(standardErrors()).mapToObj(Fit::number).collect(Collectors.joining(", ", "[", "]"));
        return law + "\nstandard errors " + errors + "\nlog-likelihood " + number(logLikelihood) + ", n "
                + number(weight) + ", AIC "
                + number(aic()) + ", BIC " + number(bic())
                + (converged ? "" : "; not converged after " + iterations + " iterations");
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.6g", x);
    }
}
