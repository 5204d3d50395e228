package org.jonum.special;

/// sin πf and cos πf as pairs, for |f| ≤ ½, by Taylor's series on |πf| ≤ π/4.
final class SinePi {
    private static final int TERMS = 14;
    private static final DoubleDouble[] INVERSE = new DoubleDouble[2 * TERMS + 2];

    static {
        for (int k = 1; k < INVERSE.length; k++) INVERSE[k] = DoubleDouble.quotient(1, k);
    }

    private SinePi() {}

    static DoubleDouble sin(double f) {
        if (f < 0) return sin(-f).negate();
        return f <= 0.25 ? sine(f) : cosine(0.5 - f);
    }

    static DoubleDouble cos(double f) {
        double g = Math.abs(f);
        return g <= 0.25 ? cosine(g) : sine(0.5 - g);
    }

    private static DoubleDouble sine(double f) {
        DoubleDouble u = DoubleDouble.PI.times(f);
        return series(u, 1).times(u);
    }

    private static DoubleDouble cosine(double f) {
        return series(DoubleDouble.PI.times(f), 0);
    }

    /// 1 − u²/((s+1)(s+2))·(1 − u²/((s+3)(s+4))·(1 − …)).
    private static DoubleDouble series(DoubleDouble u, int s) {
        DoubleDouble z = u.times(u).negate(), v = DoubleDouble.ONE;
        for (int k = s + 2 * TERMS - 1; k > s; k -= 2) v = v.times(z).times(INVERSE[k]).times(INVERSE[k + 1]).plus(1.0);
        return v;
    }
}
