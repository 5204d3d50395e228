package org.jonum.stat.regression;

import org.jonum.special.Gamma;

/// Counts with Var y = μ + μ²/θ, and θ estimated by maximum likelihood together with the coefficients.
///
/// {@snippet :
/// Design group = Design.of(Frame.of("g", "a", "a", "a", "a", "b", "b", "b", "b"), Term.intercept(), Term.factor("g"));
/// NegativeBinomialFit fit = NegativeBinomialFit.of(Glm.of(Family.poisson()), group, 0, 9, 1, 2, 4, 30, 0, 14);
/// double slope = fit.glm().coefficients()[1];                  // slope == 1.3862943611198906
/// }
/// The coefficients for a θ and the θ for these means are found in turn, until neither moves; estimates of both are independent of each other in large
/// samples, so that this takes few rounds. If the counts vary less than Poisson's at the means of that law, θ is ∞ and the
/// fit is that of Poisson's law.
///
/// @param glm                the fit for the θ found; its log likelihood and criteria do not count θ
/// @param theta              θ, ∞ if there is no finite one
/// @param thetaStandardError 1/√(observed information), NaN for θ = ∞
/// @param converged          whether θ and the coefficients ceased to move
public record NegativeBinomialFit(GlmFit glm, double theta, double thetaStandardError, boolean converged) {
    private static final int ROUNDS = 100;

    /// Fit.
    ///
    /// @param model its link, weights and offset are used, its family is not
    /// @param x     the columns
    /// @param y     counts ≥ 0, one for each row
    /// @return the fit
    /// @throws IllegalArgumentException as [Glm#fit(Design, double...)]
    public static NegativeBinomialFit of(Glm model, Design x, double... y) {
        GlmFit fit = model.family(Family.poisson()).fit(x, y);
        double[] w = GlmData.of(model, y).weights();
        double theta = Double.NaN;
        for (int round = 0; round < ROUNDS; round++) {
            double next = theta(y, fit.fitted(), w, theta);
            if (!(next < Double.POSITIVE_INFINITY))
                return new NegativeBinomialFit(model.family(Family.poisson()).fit(x, y), next, Double.NaN, true);
            boolean still = Math.abs(next - theta) <= 1e-13 * theta;
            theta = next;
            if (still) return new NegativeBinomialFit(fit, theta, error(y, fit.fitted(), w, theta), true);
            fit = from(model, fit).family(Family.negativeBinomial(theta)).fit(x, y);
        }
        return new NegativeBinomialFit(fit, theta, error(y, fit.fitted(), w, theta), false);
    }

    private static Glm from(Glm model, GlmFit fit) {
        double[] b = fit.coefficients();
        for (int j = 0; j < b.length; j++) {
            if (Double.isNaN(b[j])) b[j] = 0;
        }
        return model.startAt(b);
    }

    /// The logarithm of the likelihood at its maximum in coefficients and θ.
    ///
    /// @return [GlmFit#logLikelihood()]
    public double logLikelihood() {
        return glm.logLikelihood();
    }

    /// Akaike's criterion, in which θ counts as a parameter, if it is finite.
    ///
    /// @return −2·logL + 2·(p + 1)
    public double aic() {
        return glm.aic() + (theta < Double.POSITIVE_INFINITY ? 2 : 0);
    }

    private static double error(double[] y, double[] mu, double[] w, double theta) {
        return Math.sqrt(-1 / curvature(y, mu, w, theta));
    }

    /// The θ where the score is 0, by Newton's method on log θ inside a bracket; ∞ if the counts do not vary enough.
    private static double theta(double[] y, double[] mu, double[] w, double guess) {
        Cut cut = Cut.of(y.length);
        double excess = cut.sum(i -> w[i] * ((y[i] - mu[i]) * (y[i] - mu[i]) - y[i]));
        if (!(excess > 0)) return Double.POSITIVE_INFINITY;
        double t = guess > 0 ? guess : cut.sum(i -> w[i] * mu[i] * mu[i]) / excess;
        double low = 0, high = Double.POSITIVE_INFINITY;
        for (int it = 0; it < 200; it++) {
            double s = score(y, mu, w, t), slope = curvature(y, mu, w, t);
            if (s > 0) {
                low = t;
            } else if (s < 0) {
                high = t;
            } else {
                return t;
            }
            double next = t * Math.exp(Math.max(-2, Math.min(2, -s / (t * slope + s)))); // d/d(log θ) of θ·score
            if (!(next > low && next < high))
                next = high == Double.POSITIVE_INFINITY ? 4 * t : low == 0 ? t / 4 : Math.sqrt(low) * Math.sqrt(high);
            if (Math.abs(next - t) <= 0x1p-51 * t) return next;
            if (next > 1e12) return Double.POSITIVE_INFINITY;
            t = next;
        }
        return t;
    }

    /// dlogL/dθ.
    private static double score(double[] y, double[] mu, double[] w, double theta) {
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0
                : w[i] * (rise(y[i], theta, 1) - Math.log1p(mu[i] / theta) + (mu[i] - y[i]) / (theta + mu[i])));
    }

    /// d²logL/dθ².
    private static double curvature(double[] y, double[] mu, double[] w, double theta) {
        return Cut.of(y.length).sum(i -> {
            double s = theta + mu[i];
            return w[i] == 0 ? 0
                    : w[i] * (-rise(y[i], theta, 2) + mu[i] / (theta * s) - (mu[i] - y[i]) / (s * s));
        });
    }

    /// ψ(θ + y) − ψ(θ) for order 1, −(ψ′(θ + y) − ψ′(θ)) for order 2.
    private static double rise(double y, double theta, int order) {
        if (y == Math.rint(y) && y <= 64) {
            double s = 0;
            for (int k = (int) y - 1; k >= 0; k--) s += order == 1 ? 1 / (theta + k) : 1 / ((theta + k) * (theta + k));
            return s;
        }
        return order == 1 ? Gamma.digamma(theta + y) - Gamma.digamma(theta)
                : Gamma.trigamma(theta) - Gamma.trigamma(theta + y);
    }

    @Override
    public String toString() {
        return glm + "θ " + Table.number(theta) + ", standard error " + Table.number(thetaStandardError)
                + "; AIC with θ " + Table.number(aic()) + '\n';
    }
}
