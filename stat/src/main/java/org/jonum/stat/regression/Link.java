package org.jonum.stat.regression;

import org.jonum.distuv.Normal;

/// What ties the mean μ of a response to the linear predictor η = xᵀb: η = g(μ).
///
/// {@snippet :
/// double eta = Link.LOGIT.predictor(0.25);       // eta == -1.0986122886681098
/// double mu = Link.LOGIT.mean(eta);              // mu == 0.25
/// }
/// Means of links onto (0, 1) are kept ε = 2⁻⁵² away from 0 and 1.
public enum Link {
    /// η = μ.
    IDENTITY {
        @Override
        public double predictor(double mu) {
            return mu;
        }

        @Override
        public double mean(double eta) {
            return eta;
        }

        @Override
        public double slope(double eta) {
            return 1;
        }
    },
    /// η = log μ.
    LOG {
        @Override
        public double predictor(double mu) {
            return Math.log(mu);
        }

        @Override
        public double mean(double eta) {
            return Math.max(Math.exp(eta), 1e-300);
        }

        @Override
        public double slope(double eta) {
            return mean(eta);
        }

        @Override
        boolean endless(int side) {
            return side < 0;
        }
    },
    /// η = log(μ/(1 − μ)).
    LOGIT {
        @Override
        public double predictor(double mu) {
            return Math.log(mu / (1 - mu));
        }

        @Override
        public double mean(double eta) {
            double e = Math.exp(-Math.abs(eta)), small = e / (1 + e);
            return inside(eta < 0 ? small : 1 / (1 + e));
        }

        @Override
        public double slope(double eta) {
            double e = Math.exp(-Math.abs(eta));
            return Math.max(e / ((1 + e) * (1 + e)), EPS);
        }

        @Override
        boolean endless(int side) {
            return true;
        }
    },
    /// η = Φ⁻¹(μ).
    PROBIT {
        @Override
        public double predictor(double mu) {
            return Normal.standard().quantile(mu);
        }

        @Override
        public double mean(double eta) {
            return inside(Normal.standard().cdf(eta));
        }

        @Override
        public double slope(double eta) {
            return Math.max(Normal.standard().pdf(eta), EPS);
        }

        @Override
        boolean endless(int side) {
            return true;
        }
    },
    /// η = log(−log(1 − μ)).
    CLOGLOG {
        @Override
        public double predictor(double mu) {
            return Math.log(-Math.log1p(-mu));
        }

        @Override
        public double mean(double eta) {
            return inside(-Math.expm1(-Math.exp(eta)));
        }

        @Override
        public double slope(double eta) {
            return Math.max(Math.exp(Math.min(eta, 700) - Math.exp(eta)), EPS);
        }

        @Override
        boolean endless(int side) {
            return true;
        }
    },
    /// η = 1/μ.
    INVERSE {
        @Override
        public double predictor(double mu) {
            return 1 / mu;
        }

        @Override
        public double mean(double eta) {
            return 1 / eta;
        }

        @Override
        public double slope(double eta) {
            return -1 / (eta * eta);
        }

        @Override
        boolean valid(double eta) {
            return Double.isFinite(eta) && eta != 0;
        }
    },
    /// η = 1/μ².
    INVERSE_SQUARE {
        @Override
        public double predictor(double mu) {
            return 1 / (mu * mu);
        }

        @Override
        public double mean(double eta) {
            return 1 / Math.sqrt(eta);
        }

        @Override
        public double slope(double eta) {
            return -1 / (2 * eta * Math.sqrt(eta));
        }

        @Override
        boolean valid(double eta) {
            return Double.isFinite(eta) && eta > 0;
        }
    },
    /// η = √μ.
    SQRT {
        @Override
        public double predictor(double mu) {
            return Math.sqrt(mu);
        }

        @Override
        public double mean(double eta) {
            return eta * eta;
        }

        @Override
        public double slope(double eta) {
            return 2 * eta;
        }

        @Override
        boolean valid(double eta) {
            return Double.isFinite(eta) && eta > 0;
        }
    };

    private static final double EPS = 0x1p-52;

    /// η for a mean.
    ///
    /// @param mu a mean in the range of the link
    /// @return g(μ)
    public abstract double predictor(double mu);

    /// μ for a linear predictor.
    ///
    /// @param eta a linear predictor
    /// @return g⁻¹(η)
    public abstract double mean(double eta);

    /// dμ/dη.
    ///
    /// @param eta a linear predictor
    /// @return the derivative of [#mean(double)]
    public abstract double slope(double eta);

    boolean valid(double eta) {
        return Double.isFinite(eta);
    }

    /// Whether the mean reaches its end on the side of −∞ or +∞ only there: then a likelihood can grow without a maximum.
    boolean endless(int side) {
        return false;
    }

    private static double inside(double mu) {
        return Math.min(Math.max(mu, EPS), 1 - EPS);
    }
}
