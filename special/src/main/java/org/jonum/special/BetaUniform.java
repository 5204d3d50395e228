package org.jonum.special;

/// I_x(a, b) for large a and b, uniformly in x.
///
/// With h = 1/a + 1/b and t = −sign(ay − bx)·√(2h·D), D the deviance, dx/(xy) = f(t) dt, f(t) = 1 + P₁t + P₂t² + …,
/// and the density is a normal one with variance h times f. Termwise integration by parts gives
///
/// I = e^(−D)·(½·erfcx(−t/√(2h)) − √(h/2π)·e^(−Δ)·Σ Pₘ·Tₘ), T₁ = 1, T₂ = t, Tₘ = tᵐ⁻¹ + (m−1)·h·Tₘ₋₂,
///
/// where Δ = δ(a) + δ(b) − δ(a+b) are Stirling's remainders and Pₘ is a polynomial in s = y₀ − x₀ = (b − a)/(a + b), even or odd as m is. It is Temme's expansion (Temme 1982,
/// 1992), its inner series summed by powers of t; for s = ±1 it is that of the incomplete gamma functions.
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
        return 0.5 * Erf.erfcx(-t / Math.sqrt(2 * h)) * Math.exp(-correction) - h * scale * sum((b - a) / (a + b), t, h);
    }

    /// log(x/y) where I is about Φ(t/√h): t + h·log f(t)/t is the next approximation to the t of x, and
    /// log(x/y) = log(x₀/y₀) + ∫₀ᵗ f = log(a/b) + t + P₁t²/2 + P₂t³/3 + …
    static double logit(double a, double b, double h, double t) {
        double s = (b - a) / (a + b), p1 = -s / 3, p2 = 1 / 16.0 + s * s / 48,
                p3 = -s / 60 + s * s * s / 540;
        double g = p1 + t * (p2 + t * p3), v = g * t;
        t += h * (Math.abs(v) < 1e-8 ? g : g * Math.log1p(v) / v);
        return Math.log(a) - Math.log(b) + t * (1 + t * (p1 / 2 + t * (p2 / 3 + t * p3 / 4)));
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
