package org.jonum.special;

/// I_x(a, b) for large a and b, uniformly in x.
///
/// With h = 1/a + 1/b and t = −sign(ay − bx)·√(2h·D), D the deviance, dx/(xy) = f(t) dt, f(t) = 1 + P₁t + P₂t² + …,
/// and the density is a normal one with variance h times f. Termwise integration by parts gives
///
/// I = e^(−D)·(½·erfcx(−t/√(2h)) − √(h/2π)·e^(−Δ)·Σ Pₘ·Tₘ), T₁ = 1, T₂ = t, Tₘ = tᵐ⁻¹ + (m−1)·h·Tₘ₋₂,
///
/// where Δ = δ(a) + δ(b) − δ(a+b) are Stirling's remainders and Pₘ is a polynomial in s = y₀ − x₀ = (b − a)/(a + b),
/// even or odd as m is. It is Temme's expansion (Temme 1982, 1992), its inner series summed by powers of t; for s =
/// ±1 it is that of the incomplete gamma functions.
final class BetaUniform {
    /// From here on for both parameters, and for t up to the other, the table is long enough.
    static final double LARGE = 40, WIDE = 1.15;
    /// The series Pₘtᵐ converge for |t| < 2√π at least.
    private static final double DECAY = 0.2821, END = 0x1p-58;

    private BetaUniform() {}

    /// t for l = a·y − b·x and the deviance.
    static double t(double h, double l, double deviance) {
        return -Math.copySign(Math.sqrt(2 * h * deviance), l);
    }

    /// I·e^(D − correction), the scale and the correction those of [BetaKernel].
    static double factor(double a, double b, double h, double t, double scale, double correction) {
        return 0.5 * Erf.erfcx(-t / Math.sqrt(2 * h)) * Math.exp(-correction)
                - h * scale * sum((b - a) / (a + b), t, h);
    }

    /// log(x/y) where I = Φ(t/√h): t + h·ε₁ + h²·ε₂ is about the t of x (Temme 1992), where with f = 1 + P₁t + … above
    /// ε₁ = log f(t)/t, ε₂ = (ε₁·f′/f + ε₁′ − P₂ − ε₁²/2)/t; and log(x/y) = log(a/b) + ∫₀ᵗ f. The series of all in t,
    /// with digits for a start.
    static double logit(double a, double b, double h, double t) {
        double s = (b - a) / (a + b), v = s * s;
        double first = -s / 3 + t * (0.0625 - v * 0.0347222 + t * (s * (0.00416667 - v * 0.00354938)
                + t * (-0.00130208 + v * (0.000520833 - v * 0.000298997) + t * s * (0.000254216 + v * 0.0000372))));
        double second = s * (-0.0333333 + v * 0.0160494) + t * (0.00195313 + v * (-0.00911458 + v * 0.00446084)
                + t * (s * (0.00379464 + v * (-0.00201168 + v * 0.00082825))
                        + t * (-0.000406901 - v * (0.000132017 + v * 0.00032532))));
        t += h * (first + h * second);
        double p2 = 0.0625 + v / 48, p3 = s * (-0.0166667 + v * 0.00185185),
                p4 = 0.000651042 + v * (0.000434028 + v * 0.0000723), p5 = s * (0.000297619 + v * 0.0000661);
        return Math.log(a / b)
                + t * (1 + t * (-s / 6 + t * (p2 / 3 + t * (p3 / 4 + t * (p4 / 5 + t * p5 / 6)))));
    }

    private static double sum(double s, double t, double h) {
        double[] c = BetaUniformTable.C;
        double v = s * s, power = 1, before = 0, last = 0, sum = 0, bound = DECAY;
        int at = 0;
        for (int m = 1; m <= BetaUniformTable.ROWS; m++) {
            double p = 0, next = power + (m - 1) * h * before;
            int n = m / 2;
            for (int i = at + n; i >= at; i--) p = p * v + c[i];
            at += n + 1;
            sum += next * ((m & 1) == 0 ? p : p * s);
            if ((Math.abs(next) + Math.abs(last)) * bound < END) break;
            before = last;
            last = next;
            power *= t;
            bound *= DECAY;
        }
        return sum;
    }
}
