package org.jonum.stat.regression;

/// Residuals of a generalized linear model.
public enum ResidualKind {
    /// y − μ.
    RESPONSE,
    /// (y − μ)·√(w/V(μ)).
    PEARSON,
    /// √(w·d) with the sign of y − μ; their squares sum to the deviance.
    DEVIANCE,
    /// (y − μ)/μ′: what the linear predictor lacks.
    WORKING;

    double of(Glm model, double y, double mu, double eta, double w) {
        double e = y - mu;
        return switch (this) {
            case RESPONSE -> e;
            case PEARSON -> e * Math.sqrt(w / model.family.variance(mu));
            case DEVIANCE -> Math.copySign(Math.sqrt(w * model.family.deviance(y, mu)), e);
            case WORKING -> e / model.link.slope(eta);
        };
    }
}
