package org.jonum.special;

import java.util.Arrays;

/// P(Dₙ ≤ d) and P(Dₙ > d) by a recursion over time, with positive terms only (Pomeranz 1974, in other words).
///
/// The points of a uniform sample of n, counted up to τ/n, are a Poisson process N(τ) given N(n) = n. With c = nd the
/// law asks for τ − c ≤ N(τ) ≤ τ + c. N falls through the lower bound at τ = j + c if N(τ) = j, and it jumps over the
/// upper one before τ = j + 1 − c if N(τ) > j then: so the masses of N are carried from one of these times to the
/// next, by convolution with a Poisson law of mean below 1, and what leaves is taken away: for P(Dₙ > d) it
/// is added up, times the probability to get from there to n.
///
/// With c = k − h, k an integer, the times are i + h (above) and i + 1 − h (below), i = 0, 1, …
final class PoissonBridge {
    private static final double HUGE = 0x1p300;
    private static final DoubleDouble LOG_HUGE = Logarithm.LOG_TWO.times(300);

    private final int n, k;
    private final double h;
    private final boolean aboveFirst;
    private final double[] toFirst, between, around;
    /// Masses of N − lowest, and the array for the next.
    private double[] mass, next;
    private int lowest, count;
    /// The masses are those of the array times e^(exponent − time), as the factors e^(−λ) are left out.
    private DoubleDouble exponent = DoubleDouble.of(0);
    private double left;

    private PoissonBridge(int n, double d) {
        this.n = n;
        double c = n * d, cLo = DoubleDouble.productError(n, d, c);
        k = (int) Math.ceil(c);
        double e = k - c;                                 // exact
        h = e - cLo;
        aboveFirst = h <= 0.5;
        double first = aboveFirst ? h : 1 - h, gap = aboveFirst ? (1 - 2 * e) + 2 * cLo : (2 * e - 1) - 2 * cLo;
        toFirst = poisson(first);
        between = poisson(gap);
        around = poisson(2 * first);
        mass = new double[2 * k + 64];
        next = new double[2 * k + 64];
    }

    /// P(Dₙ ≤ d) for d > 1/(2n).
    static double cdf(int n, double d) {
        PoissonBridge b = new PoissonBridge(n, d);
        b.run(false);
        DoubleDouble e = b.exponent.minus(n);
        return PairExp.expTimes(e.hi(), e.lo(), b.convolvedAt(n, b.toFirst) / GammaPrefix.scale(n), 0);
    }

    /// log P(Dₙ ≤ d).
    static double logCdf(int n, double d) {
        PoissonBridge b = new PoissonBridge(n, d);
        b.run(false);
        return Math.log(b.convolvedAt(n, b.toFirst) / GammaPrefix.scale(n)) + b.exponent.minus(n).value();
    }

    /// P(Dₙ > d).
    static double sf(int n, double d) {
        PoissonBridge b = new PoissonBridge(n, d);
        b.run(true);
        return b.left / GammaPrefix.scale(n);
    }

    private void run(boolean leaving) {
        mass[0] = 1;
        count = 1;
        for (int i = 0; i < n; i++) {
            carry(i == 0 ? toFirst : around);
            if (aboveFirst) cutAbove(i, leaving);
            else cutBelow(i, leaving);
            carry(between);
            if (aboveFirst) cutBelow(i, leaving);
            else cutAbove(i, leaving);
            rescale();
        }
    }

    private void carry(double[] p) {
        int size = count + p.length - 1;
        Arrays.fill(next, 0, size, 0);
        for (int l = 0; l < p.length; l++) {
            double w = p[l];
            for (int j = 0; j < count; j++) next[j + l] += w * mass[j];
        }
        double[] swap = mass;
        mass = next;
        next = swap;
        count = size;
    }

    /// At τ = i + h: N ≤ i + k − 1.
    private void cutAbove(int i, boolean leaving) {
        int most = Math.max(0, i + k - lowest);
        if (most >= count) return;
        if (leaving) {
            double time = n - i - h, reach = n - lowest - most, p = arrival(reach, time, i + h);
            for (int j = most; j < count && reach >= 0; j++, p *= reach / time, reach--) left += mass[j] * p;
        }
        count = most;
    }

    /// At τ = i + 1 − h: N ≥ i + 2 − k.
    private void cutBelow(int i, boolean leaving) {
        int less = i + 2 - k - lowest;
        if (less <= 0) return;
        if (leaving && count > 0) left += mass[0] * arrival(n - lowest, n - i - 1 + h, i + 1 - h);
        lowest++;
        count = Math.max(0, count - 1);
        System.arraycopy(mass, 1, mass, 0, count);
    }

    /// The probability of so many points in the time that is left, with the factor that the masses lack.
    private double arrival(double points, double time, double elapsed) {
        if (!(points >= 0 && time > 0)) return 0;
        DoubleDouble e = exponent.minus(elapsed).plus(GammaPrefix.exponent(points, time));
        return PairExp.expTimes(e.hi(), e.lo(), GammaPrefix.scale(points), 0);
    }

    private void rescale() {
        double s = 0;
        for (int j = 0; j < count; j++) s = Math.max(s, mass[j]);
        if (s < HUGE && (s > 1 / HUGE || s == 0)) return;
        double f = s < 1 ? HUGE : 1 / HUGE;
        for (int j = 0; j < count; j++) mass[j] *= f;
        exponent = exponent.plus(s < 1 ? LOG_HUGE.negate() : LOG_HUGE);
    }

    /// The mass of N = to after one more step.
    private double convolvedAt(int to, double[] p) {
        double s = 0;
        for (int j = 0; j < count; j++) {
            int l = to - lowest - j;
            if (l >= 0 && l < p.length) s += mass[j] * p[l];
        }
        return s;
    }

    /// λᵏ/k!, the Poisson law of mean λ ≤ 1 without its factor e^(−λ), down to 1e-23; λ < 0, for c just above an integer,
    /// goes back in time by a rounding error.
    private static double[] poisson(double mean) {
        double[] p = new double[26];
        p[0] = 1;
        int m = 1;
        for (; m < p.length; m++) {
            p[m] = p[m - 1] * mean / m;
            if (Math.abs(p[m]) < 1e-23) break;
        }
        return Arrays.copyOf(p, m);
    }
}
