package org.jonum.stat.multivariate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jonum.distuv.Normal;
import org.jonum.special.StandardNormal;
import org.jonum.stat.internal.GoldenSection;
import org.jonum.stat.internal.TanhSinh;

/// log of ∫ φ(x)·P(the other variables are in their intervals | x) dx from a to b: a box of two variables, or of three of which two have one bound each.
///
/// The integrand is positive and its logarithm concave (Prékopa 1973), so that nothing cancels, and there is one peak. The integral runs from it to where the integrand is e⁻⁴⁵ of it, in logarithms, in pieces that
/// end at the peak and where a bound passes the conditional mean, by [TanhSinh]: the relative error is below 10⁻¹⁰ also far out.
record LastVariable(double a, double b, DoubleUnaryOperator logRest, double... turns) {
    private static final double NEGLIGIBLE = 45;
    private static final int STEPS = 90, DOUBLINGS = 80;

    /// P(a₁ < X ≤ b₁, a₂ < Y ≤ b₂) of two standard normal variables with correlation ρ, −1 < ρ < 1.
    static double logBox(double a1, double b1, double a2, double b2, double rho) {
        double s = Math.sqrt((1 - rho) * (1 + rho));
        return new LastVariable(a1, b1,
                x -> Normal.standard().logProbability((a2 - rho * x) / s, (b2 - rho * x) / s), a2 / rho, b2 / rho)
                .log();
    }

    /// P(a < X ≤ b, Y ≤ h, Z ≤ k) of three standard normal variables, whose correlations are xy, xz and yz, none of them ±1.
    static double logBox(double a, double b, double h, double k, double xy, double xz, double yz) {
        double s = Math.sqrt((1 - xy) * (1 + xy)), t = Math.sqrt((1 - xz) * (1 + xz));
        double rho = Math.clamp((yz - xy * xz) / s / t, -1, 1);
        return new LastVariable(a, b, x -> BivariateNormal.logCdf((h - xy * x) / s, (k - xz * x) / t, rho), h / xy,
                k / xz).log();
    }

    private double g(double x) {
        return StandardNormal.logPdf(x) + logRest.applyAsDouble(x);
    }

    double log() {
        double start = Math.clamp(0, a, b), size = 40 + 2 * Math.abs(start);
        for (double t : turns) if (Math.abs(t) < 1e6) size += 2 * Math.abs(t);
        double peak = peak(Math.max(a, start - size), Math.min(b, start + size)), top = g(peak);
        if (!(top > Double.NEGATIVE_INFINITY)) return Double.isNaN(top) ? top : Double.NEGATIVE_INFINITY;
        double low = end(peak, a, -1, top), high = end(peak, b, 1, top), sum = 0;
        double[] cuts = {low, peak, turn(0, low, high), turns.length > 1 ? turn(1, low, high) : low, high};
        Arrays.sort(cuts);
        for (int i = 1; i < cuts.length; i++)
            sum += TanhSinh.integral(x -> Math.exp(g(x) - top), cuts[i - 1], cuts[i]);
        return Math.min(0, top + Math.log(sum));
    }

    private double turn(int i, double low, double high) {
        return turns[i] > low && turns[i] < high ? turns[i] : low;
    }

    private double peak(double from, double to) {
        GoldenSection best = GoldenSection.maximum(this::g, from, to, STEPS, 1e-9);
        if (g(from) >= best.value()) return from;
        return g(to) >= best.value() ? to : best.x();
    }

    /// Where the integrand is negligible, on that side of the peak, or the end of the interval.
    private double end(double peak, double bound, int side, double top) {
        double step = 1e-4;
        for (int i = 0; i < DOUBLINGS; i++) {
            double x = peak + side * step;
            if (side * (x - bound) >= 0) return bound;
            if (!(g(x) > top - NEGLIGIBLE)) return x;
            step *= 2;
        }
        return peak + side * step;
    }
}
