package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Entropy and mode of Kolmogorov's Dₙ from its density, by pieces.
///
/// For small n the density is a polynomial between kinks, multiples of 1/2n; it comes from values of the distribution function at
/// Chebyshev's points. For large n entropy and mode of √n·Dₙ are smooth in 1/√n, as Pelz & Good's (1976) expansion of the law is: polynomials
/// through their values at n = 100 … 1120, computed by pieces as well, and at the limit, within 1e-8.
final class KolmogorovDensity {
    private static final int POINTS = 16;
    /// Beyond, in units of 1/√n, are less than 1e-13 of the law.
    private static final double LOWEST = 0.2, HIGHEST = 4;

    /// Sizes, and for them entropy + ½·log n and √n·mode, the last of the limit.
    private static final double[] SIZES = {100, 140, 200, 280, 400, 560, 800, 1120, Double.POSITIVE_INFINITY},
            ENTROPIES = {-0.0018463423151131586, -0.0010708071236535943, -4.866653207331595E-4, -9.572497356247212E-5,
                1.9848246040643502E-4, 3.9521385932328457E-4, 5.431474201840203E-4, 6.419941498663206E-4,
                8.903226544026737E-4},
            MODES = {0.7195394690362883, 0.721908699913224, 0.7240514237149529, 0.725770918889454, 0.7273188099441125,
                0.728556531645701, 0.7296674416942832, 0.7305535590788595, 0.735467907916572};

    private final double centre, half;
    /// Coefficients of Chebyshev's polynomials.
    private final double[] slope = new double[POINTS];

    private KolmogorovDensity(KolmogorovD law, double a, double b) {
        half = 0.5 * (b - a);
        centre = a + half;
        boolean below = law.cdf(centre) < 0.5;
        double[] values = new double[POINTS], c = new double[POINTS + 2];
        for (int i = 0; i < POINTS; i++) {
            double x = centre + half * Math.cos((i + 0.5) * Math.PI / POINTS);
            values[i] = below ? law.cdf(x) : -law.sf(x);
        }
        for (int k = POINTS - 1; k > 0; k--) {
            double sum = 0;
            for (int i = 0; i < POINTS; i++) sum += values[i] * Math.cos(k * (i + 0.5) * Math.PI / POINTS);
            c[k - 1] = c[k + 1] + 2 * k * (sum * 2 / POINTS);
        }
        for (int k = 0; k < POINTS; k++) slope[k] = c[k] / half;
        slope[0] *= 0.5;
    }

    private double at(double x) {
        double t = (x - centre) / half, b1 = 0, b2 = 0;
        for (int k = POINTS - 1; k > 0; k--) {
            double b = 2 * t * b1 - b2 + slope[k];
            b2 = b1;
            b1 = b;
        }
        return Math.max(0, slope[0] + t * b1 - b2);
    }

    /// Lagrange's interpolation in 1/√n.
    private static double between(double[] values, double n) {
        double y = 1 / Math.sqrt(n), sum = 0;
        for (int i = 0; i < SIZES.length; i++) {
            double yi = 1 / Math.sqrt(SIZES[i]), v = values[i];
            for (int j = 0; j < SIZES.length; j++)
                if (j != i) v *= (y - 1 / Math.sqrt(SIZES[j])) / (yi - 1 / Math.sqrt(SIZES[j]));
            sum += v;
        }
        return sum;
    }

    /// The entropy for n of at least a hundred.
    static double entropy(double n) {
        return between(ENTROPIES, n) - 0.5 * Math.log(n);
    }

    /// The mode for n of at least a hundred.
    static double mode(double n) {
        return between(MODES, n) / Math.sqrt(n);
    }

    private static double term(double f) {
        return f > 0 ? -f * Math.log(f) : 0;
    }

    private static KolmogorovDensity[] pieces(KolmogorovD law) {
        double step = 0.5 / law.n();
        double root = Math.sqrt((double) law.n()), least = law.support().lower();
        long first = (long) Math.floor(Math.max(least, LOWEST / root) / step),
                last = (long) Math.ceil(Math.min(1, HIGHEST / root) / step);
        KolmogorovDensity[] all = new KolmogorovDensity[(int) (last - first)];
        for (int i = 0; i < all.length; i++)
            all[i] = new KolmogorovDensity(law, Math.max(least, (first + i) * step),
                    Math.min(1, (first + i + 1) * step));
        return all;
    }

    /// ∫ −f·log f.
    static double entropy(KolmogorovD law) {
        double sum = 0;
        for (KolmogorovDensity f : pieces(law)) {
            double a = f.centre - f.half, b = f.centre + f.half;
            if (b == 1) // at an end the density may be a power
                sum += Quadrature.integral(s -> term(f.at(b - s)), b - a);
            else
                if (a == law.support().lower()) sum += Quadrature.integral(s -> term(f.at(a + s)), b - a);
                else {
                    DoubleUnaryOperator g = x -> term(f.at(x));
                    sum += Quadrature.finite(g, a, f.centre) + Quadrature.finite(g, f.centre, b);
                }
        }
        return sum;
    }

    /// The highest point.
    static double mode(KolmogorovD law) {
        double best = 0, top = 0;
        for (KolmogorovDensity f : pieces(law)) {
            double a = f.centre - f.half, b = f.centre + f.half;
            for (int i = 0; i < 100 && b - a > 1e-12 * b; i++) { // of one piece, where the density has one top
                double x = a + (b - a) / 3, y = b - (b - a) / 3;
                if (f.at(x) < f.at(y)) a = x;
                else b = y;
            }
            double x = 0.5 * (a + b), v = f.at(x);
            if (v > top) {
                top = v;
                best = x;
            }
        }
        return best;
    }
}
