package org.jonum.special;

/// Stirling's remainder δ(x) = log Γ(x) − (x−½)·log x + x − ½·log 2π for x ≥ 1.
final class Stirling {
    private static final double TABLE_END = 16;
    private static final int SHIFT = 52 - 4, FIRST = 1023 << 4, TERMS = StirlingTable.C.length / 64;
    /// B₂ₖ/(2k(2k−1)), k = 1, 2, …
    private static final double[] B = {1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0,
        1 / 156.0, -3617 / 122400.0};

    private Stirling() {}

    /// δ(x), with an absolute error of some 2e-17: from a table of polynomials for x < 16, by the series beyond.
    static double tail(double x) {
        if (x < TABLE_END) return piece(x);
        double r = 1 / x;
        if (x > 1e4) return r * (B[0] + B[1] * r * r);
        double z = r * r;
        return r * (B[0] + z * (B[1] + z * (B[2] + z * (B[3] + z * (B[4] + z * (B[5] + z * B[6]))))));
    }

    /// δ(b + a) − δ(b) for b ≥ 10 and 0 < a ≤ 1, with no loss for tiny a: p²ᵏ⁻¹ − q²ᵏ⁻¹ is p − q times a sum of
    /// products.
    static double tailRise(double b, double a) {
        double p = 1 / (b + a), q = 1 / b, power = 1, sum = 1, s = 0;
        for (double c : B) {
            s += c * sum;
            for (int i = 0; i < 2; i++) {
                power *= q;
                sum = p * sum + power;
            }
        }
        return -a * p * q * s;
    }

    private static double piece(double x) {
        long bits = Double.doubleToRawLongBits(x);
        double centre = Double.longBitsToDouble(bits >>> SHIFT << SHIFT | 1L << SHIFT - 1), d = x - centre;
        double[] c = StirlingTable.C;
        int at = ((int) (bits >>> SHIFT) - FIRST) * TERMS;
        double s = c[at + TERMS - 1];
        for (int k = TERMS - 2; k >= 0; k--) s = c[at + k] + d * s;
        return s;
    }
}
