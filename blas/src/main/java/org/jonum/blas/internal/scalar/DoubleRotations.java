package org.jonum.blas.internal.scalar;

import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;

/// How plane rotations are built: a few operations on scalars, the same for every engine.
public final class DoubleRotations {
    /// Scaling factors of a modified rotation are kept between 1/GAMMA² and GAMMA².
    private static final double GAMMA = 4096, GAMMA_SQUARED = 4096.0 * 4096.0;

    private DoubleRotations() {}

    /// The plane rotation that maps (a, b) to (r, 0).
    ///
    /// Both numbers are divided by the power of two below the larger one, so that the squares can
    /// neither overflow nor lose what matters to underflow (Anderson 2017, Algorithm 978, scales by
    /// the larger number itself). c and s come from the scaled numbers: they are right even where r
    /// overflows or is subnormal.
    ///
    /// @param a first component
    /// @param b second component
    /// @return c, s, r and z
    public static DoubleRotation drotg(double a, double b) {
        if (b == 0) return new DoubleRotation(1, 0, a, 0);
        if (a == 0) return new DoubleRotation(0, 1, b, 1);
        boolean aLarger = Math.abs(a) > Math.abs(b);
        int exponent = Math.getExponent(Math.max(Math.abs(a), Math.abs(b)));
        double scale = Math.scalb(1.0, Math.min(exponent, Double.MAX_EXPONENT));
        double u = a / scale, v = b / scale;
        double h = Math.copySign(Math.sqrt(u * u + v * v), aLarger ? a : b);
        double c = u / h, s = v / h;
        double z = aLarger ? s : c != 0 ? 1 / c : 1;
        return new DoubleRotation(c, s, scale * h, z);
    }

    /// The modified rotation H that annuls the second component of (√d1·x1, √d2·y1), without square
    /// roots (Lawson, Hanson, Kincaid, Krogh 1979; Hopkins 1997 for the rescaling).
    ///
    /// Factors that are infinite or NaN are not rescaled, so that every loop ends.
    ///
    /// @param d1 first scaling factor; if negative, all of the result is zero
    /// @param d2 second scaling factor
    /// @param x1 first component
    /// @param y1 second component
    /// @return H and the factors and component after it
    public static DoubleModifiedRotation drotmg(double d1, double d2, double x1, double y1) {
        double p2 = d2 * y1;
        if (d1 < 0) return zero();
        if (p2 == 0) return new DoubleModifiedRotation(-2, 1, 0, 0, 1, d1, d2, x1);
        double p1 = d1 * x1, q1 = p1 * x1, q2 = p2 * y1;
        if (Math.abs(q1) > Math.abs(q2)) {
            double h21 = -y1 / x1, h12 = p2 / p1, u = 1 - h12 * h21;
            if (u <= 0) return zero();                                   // by rounding only
            return rescaled(0, 1, h21, h12, 1, d1 / u, d2 / u, x1 * u);
        }
        if (q2 < 0 && !Double.isNaN(q1)) return zero();
        double h11 = p1 / p2, h22 = x1 / y1, u = 1 + h11 * h22;
        return rescaled(1, h11, -1, 1, h22, d2 / u, d1 / u, y1 * u);
    }

    private static DoubleModifiedRotation zero() {
        return new DoubleModifiedRotation(-1, 0, 0, 0, 0, 0, 0, 0);
    }

    /// Bring d1 and |d2| between 1/GAMMA² and GAMMA², each together with its row of H (and x1 with
    /// the first). Once a row is rescaled its entries are no longer ±1, so that all of H is stored:
    /// flag −1.
    private static DoubleModifiedRotation rescaled(int flag,
            double h11, double h21, double h12, double h22, double d1, double d2, double x1) {
        double g1 = factor(d1), g2 = factor(d2);
        boolean stored = g1 != 1 || g2 != 1;
        return new DoubleModifiedRotation(stored ? -1 : flag,
                h11 * g1, h21 * g2, h12 * g1, h22 * g2, d1 / g1 / g1, d2 / g2 / g2, x1 * g1);
    }

    /// The power g of GAMMA for which |d|/g² lies between 1/GAMMA² and GAMMA²; 1 if d is 0,
    /// infinite or NaN.
    private static double factor(double d) {
        double g = 1, rest = Math.abs(d);
        if (!(rest > 0 && rest <= Double.MAX_VALUE)) return g;
        for (; rest >= GAMMA_SQUARED; rest /= GAMMA_SQUARED) g *= GAMMA;
        for (; rest <= 1 / GAMMA_SQUARED; rest *= GAMMA_SQUARED) g /= GAMMA;
        return g;
    }
}
