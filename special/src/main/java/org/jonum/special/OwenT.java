package org.jonum.special;

/// Owen's function T(h, a) = 1/2π · ∫₀ᵃ e^(−h²(1 + x²)/2)/(1 + x²) dx: the probability of X > h and 0 < Y < a·X for
/// independent standard normal X and Y.
///
/// {@snippet :
/// double t = OwenT.t(1, 1);                      // t == 0.06674188216570097
/// double far = OwenT.t(20, 0.1);                 // far == 1.314899142302014e-89
/// }
public final class OwenT {
    private static final double ONE_OVER_2PI = 0.15915494309189535;
    /// abs(x)·h beyond which the integrand is below 2^-60 of its start.
    private static final double REACH = 9.2;

    private OwenT() {
    }

    /// T(h, a), even in h and odd in a.
    ///
    /// By sixteen-point Gauss–Legendre rules for abs(a) <= 1, where the integrand is as smooth as a normal density;
    /// beyond by T(h, a) = Q(h)/2 + Q(ah)·(1/2 − Q(h)) − T(ah, 1/a) with Q = 1 − Φ (Owen 1956).
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param h any number
    /// @param a any number
    /// @return between −1/4 and 1/4
    public static double t(double h, double a) {
        if (Double.isNaN(h) || Double.isNaN(a)) return Double.NaN;
        return Math.copySign(positive(Math.abs(h), Math.abs(a)), a);
    }

    private static double positive(double h, double a) {
        if (a <= 1) return small(h, a);
        double q = StandardNormal.sf(h);
        if (a == Double.POSITIVE_INFINITY) return h == 0 ? 0.25 : 0.5 * q;
        return 0.5 * q + (StandardNormal.sf(a * h) * (0.5 - q) - small(a * h, 1 / a));
    }

    private static double small(double h, double a) {
        if (!(h < 40)) return 0;
        double end = a * h > REACH ? REACH / h : a, b = end * h;
        int panels = b > 5 ? 3 : b > 2 ? 2 : 1;
        double sum = 0, half = 0.5 * end / panels;
        for (int i = 0; i < panels; i++) sum += GaussLegendre.sum(half, (2 * i + 1) * half, h);
        double s = 0.5 * h * h;
        return PairExp.expTimes(-s, -0.5 * DoubleDouble.productError(h, h, 2 * s), ONE_OVER_2PI * half * sum, 0);
    }

    /// The rule with sixteen points: the positive zeros of the Legendre polynomial, and their weights.
    private static final class GaussLegendre {
        private static final double[] X =
                {0.9894009349916499, 0.9445750230732326, 0.8656312023878318, 0.755404408355003,
                    0.6178762444026438, 0.45801677765722737, 0.2816035507792589, 0.09501250983763744};
        private static final double[] W =
                {0.027152459411754096, 0.062253523938647894, 0.09515851168249279, 0.12462897125553388,
                    0.14959598881657674, 0.16915651939500254, 0.18260341504492358, 0.1894506104550685};

        /// ∫ e^(−h²x²/2)/(1 + x²) dx over centre ± half, divided by half.
        static double sum(double half, double centre, double h) {
            double s = 0;
            for (int i = 0; i < 8; i++) s += W[i] * (f(centre - half * X[i], h) + f(centre + half * X[i], h));
            return s;
        }

        private static double f(double x, double h) {
            double y = h * x;
            return Math.exp(-0.5 * y * y) / (1 + x * x);
        }
    }
}
