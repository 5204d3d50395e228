package org.jonum.distuv;

import org.jonum.special.BetaOdds;
import org.jonum.special.IncompleteBeta;

/// A point of beta laws: x = 1 − y, or x/(1 − x) = m·n/d, of which only the ratio has all digits, and n is the variable.
interface BetaPoint {
    double x();

    double y();

    double lower(double a, double b);

    double upper(double a, double b);

    double logLower(double a, double b);

    double logUpper(double a, double b);

    /// The density of the variable.
    double density(double a, double b);

    double logDensity(double a, double b);

    /// xᵃyᵇ/B(a, b).
    double product(double a, double b);

    double logProduct(double a, double b);

    /// A point of the unit interval.
    record At(double x, double y) implements BetaPoint {
        @Override
        public double lower(double a, double b) {
            return IncompleteBeta.i(a, b, x, y);
        }

        @Override
        public double upper(double a, double b) {
            return IncompleteBeta.complement(a, b, x, y);
        }

        @Override
        public double logLower(double a, double b) {
            return IncompleteBeta.logI(a, b, x, y);
        }

        @Override
        public double logUpper(double a, double b) {
            return IncompleteBeta.logComplement(a, b, x, y);
        }

        @Override
        public double density(double a, double b) {
            return IncompleteBeta.density(a, b, x, y);
        }

        @Override
        public double logDensity(double a, double b) {
            return IncompleteBeta.logDensity(a, b, x, y);
        }

        @Override
        public double product(double a, double b) {
            return density(a, b) * x * y;
        }

        @Override
        public double logProduct(double a, double b) {
            return logDensity(a, b) + Math.log(x) + Math.log(y);
        }
    }

    /// A point given by its odds.
    record Odds(double m, double n, double d, double x, double y) implements BetaPoint {
        static Odds of(double m, double n, double d) {
            double w = m / d * n, v = d / m / n;
            return new Odds(m, n, d, w < 1 ? w / (1 + w) : 1 / (1 + v), w < 1 ? 1 / (1 + w) : v / (1 + v));
        }

        @Override
        public double lower(double a, double b) {
            return BetaOdds.i(a, b, m, n, d);
        }

        @Override
        public double upper(double a, double b) {
            return BetaOdds.complement(a, b, m, n, d);
        }

        @Override
        public double logLower(double a, double b) {
            return BetaOdds.logI(a, b, m, n, d);
        }

        @Override
        public double logUpper(double a, double b) {
            return BetaOdds.logComplement(a, b, m, n, d);
        }

        @Override
        public double density(double a, double b) {
            return BetaOdds.density(a, b, m, n, d);
        }

        @Override
        public double logDensity(double a, double b) {
            return BetaOdds.logDensity(a, b, m, n, d);
        }

        @Override
        public double product(double a, double b) {
            return density(a, b) * n;
        }

        @Override
        public double logProduct(double a, double b) {
            return logDensity(a, b) + Math.log(n);
        }
    }
}
