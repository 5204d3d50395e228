// Generated from DoubleRotations.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;

/// How plane rotations are built: a few operations on scalars, the same for every engine.
public final class FloatRotations {
    /// Scaling factors of a modified rotation are kept between 1/GAMMA² and GAMMA².
    private static final float GAMMA = 4096, GAMMA_SQUARED = 4096.0f * 4096.0f;

    private FloatRotations() {}

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
    public static FloatRotation srotg(float a, float b) {
        if (b == 0) return new FloatRotation(1, 0, a, 0);
        if (a == 0) return new FloatRotation(0, 1, b, 1);
        boolean aLarger = Math.abs(a) > Math.abs(b);
        int exponent = Math.getExponent(Math.max(Math.abs(a), Math.abs(b)));
        float scale = Math.scalb(1.0f, Math.min(exponent, Float.MAX_EXPONENT));
        float u = a / scale, v = b / scale;
        float h = Math.copySign((float) Math.sqrt(u * u + v * v), aLarger ? a : b);
        float c = u / h, s = v / h;
        float z = aLarger ? s : c != 0 ? 1 / c : 1;
        return new FloatRotation(c, s, scale * h, z);
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
    public static FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1) {
        float p2 = d2 * y1;
        if (d1 < 0) return zero();
        if (p2 == 0) return new FloatModifiedRotation(-2, 1, 0, 0, 1, d1, d2, x1);
        float p1 = d1 * x1, q1 = p1 * x1, q2 = p2 * y1;
        if (Math.abs(q1) > Math.abs(q2)) {
            float h21 = -y1 / x1, h12 = p2 / p1, u = 1 - h12 * h21;
            if (u <= 0) return zero();                                   // by rounding only
            return rescaled(0, 1, h21, h12, 1, d1 / u, d2 / u, x1 * u);
        }
        if (q2 < 0 && !Float.isNaN(q1)) return zero();
        float h11 = p1 / p2, h22 = x1 / y1, u = 1 + h11 * h22;
        return rescaled(1, h11, -1, 1, h22, d2 / u, d1 / u, y1 * u);
    }

    private static FloatModifiedRotation zero() {
        return new FloatModifiedRotation(-1, 0, 0, 0, 0, 0, 0, 0);
    }

    /// Bring d1 and |d2| between 1/GAMMA² and GAMMA², each together with its row of H (and x1 with
    /// the first). Once a row is rescaled its entries are no longer ±1, so that all of H is stored:
    /// flag −1.
    private static FloatModifiedRotation rescaled(int flag,
            float h11, float h21, float h12, float h22, float d1, float d2, float x1) {
        float g1 = factor(d1), g2 = factor(d2);
        boolean stored = g1 != 1 || g2 != 1;
        return new FloatModifiedRotation(stored ? -1 : flag,
                h11 * g1, h21 * g2, h12 * g1, h22 * g2, d1 / g1 / g1, d2 / g2 / g2, x1 * g1);
    }

    /// The power g of GAMMA for which |d|/g² lies between 1/GAMMA² and GAMMA²; 1 if d is 0,
    /// infinite or NaN.
    private static float factor(float d) {
        float g = 1, rest = Math.abs(d);
        if (!(rest > 0 && rest <= Float.MAX_VALUE)) return g;
        for (; rest >= GAMMA_SQUARED; rest /= GAMMA_SQUARED) g *= GAMMA;
        for (; rest <= 1 / GAMMA_SQUARED; rest *= GAMMA_SQUARED) g /= GAMMA;
        return g;
    }
}
