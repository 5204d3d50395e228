package org.jonum.stat.inference;

/// The limit laws of the statistics of Cramér & von Mises and of Anderson & Darling, Σ λⱼZⱼ² of independent standard
/// normal Zⱼ with λⱼ = 1/(jπ)² and λⱼ = 1/(j(j + 1)).
///
/// Smirnov's formula (1936): P(Σ λⱼZⱼ² > x) = 1/π·Σ (−1)ᵏ⁻¹ ∫ e^(−xu/2)/(u·√|D(u)|) du, k = 1, 2, …, from 1/λ₂ₖ₋₁ to 1/λ₂ₖ with
/// D(u) = Π(1 − λⱼu), which is sin√u/√u for the one, and −cos(½π√(1 + 4u))/(πu) for the other. With v = √u, or √(1 + 4u), running as
/// centre − half·cos θ the singularities at both ends vanish, and the midpoint rule in θ converges exponentially. In
/// the upper tail the first integral is all, and its exponential is taken out.
enum QuadraticLimit {
    /// v = √u from (2k − 1)π to 2kπ: 2·e^(−xv²/2)/√(v·|sin v|) dv.
    CRAMER_VON_MISES(Math.PI, 1.5 * Math.PI, 0.5 * Math.PI, 1) {
        @Override
        double weight(double v) {
            return 2 / Math.sqrt(v);
        }
    },
    /// v = √(1 + 4u) from 4k − 1 to 4k + 1: √π·v·e^(−xu/2)/(2√(u·|cos ½πv|)) dv, u = (v² − 1)/4.
    ANDERSON_DARLING(3, 4, 1, 0.25) {
        @Override
        double weight(double v) {
            return Math.sqrt(Math.PI / ((v - 1) * (v + 1))) * v;
        }
    };

    private static final double ENOUGH = 80;
    private static final int NODES = 64, MOST = 100_000;

    private final double first, centre, half, square;

    /// The lower end of the first interval, its centre and half its length, and the factor of v² in u.
    QuadraticLimit(double first, double centre, double half, double square) {
        this.first = first;
        this.centre = centre;
        this.half = half;
        this.square = square;
    }

    /// What there is beside e^(−xu/2) and the root of the sine or cosine.
    abstract double weight(double v);

    /// P(Σ λⱼZⱼ² > x).
    double sf(double x) {
        return Math.exp(logSf(x));
    }

    /// log P(Σ λⱼZⱼ² > x).
    double logSf(double x) {
        if (!(x > 0.01 * square)) return Double.isNaN(x) ? x : 0;
        if (x == Double.POSITIVE_INFINITY) return Double.NEGATIVE_INFINITY;
        double sum = 0, least = square * first * first - (square < 1 ? square : 0);
        for (int k = 0; k < 200 && x * above(4 * half * k) < ENOUGH; k++) {
            double part = part(x, 4 * half * k);
            sum += k % 2 == 0 ? part : -part;
        }
        return Math.min(0, Math.log(sum / Math.PI) - 0.5 * x * least);
    }

    /// u at v = first + d, less that at the first v.
    private double above(double d) {
        return square * d * (d + 2 * first);
    }

    /// One integral, times e^(x·u(first)/2).
    private double part(double x, double shift) {
        int n = (int) Math.min(MOST, NODES + 12 * Math.sqrt(x));
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double theta = Math.PI * (i + 0.5) / n, s = Math.sin(0.5 * theta), c = Math.cos(0.5 * theta),
                    small = Math.min(s, c);
            double e = Math.exp(-0.5 * x * above(shift + 2 * half * s * s));
            sum += e * weight(centre + shift - half * (c - s) * (c + s)) * 2 * s * c
                    / Math.sqrt(Math.sin(Math.PI * small * small));
            if (e == 0) break;
        }
        return half * Math.PI / n * sum;
    }
}
