package org.jonum.special;

/// Factorials as pairs of doubles and a power of two, n! = value·2ᵉ with 1 ≤ value < 2, to some 100 bits.
final class Factorials {
    /// The largest n.
    static final int MOST = 1023;
    private static final DoubleDouble[] VALUE = new DoubleDouble[MOST + 1];
    private static final int[] POWER = new int[MOST + 1];

    static {
        VALUE[0] = DoubleDouble.ONE;
        for (int n = 1; n <= MOST; n++) {
            DoubleDouble v = VALUE[n - 1].times(n);
            int e = Math.getExponent(v.hi());
            VALUE[n] = v.scale(Math.scalb(1.0, -e));
            POWER[n] = POWER[n - 1] + e;
        }
    }

    private Factorials() {}

    /// C(b, k)·C(w, d − k)/C(b + w, d), for integers of which the sum b + w is at most MOST.
    static double hypergeometric(int k, int b, int w, int d) {
        int n = b + w, l = n - d, i = b - k, j = d - k, m = w - j;
        DoubleDouble up = VALUE[b].times(VALUE[w]).times(VALUE[d].times(VALUE[l]));
        DoubleDouble down = VALUE[k].times(VALUE[i]).times(VALUE[j].times(VALUE[m])).times(VALUE[n]);
        int e = POWER[b] + POWER[w] + POWER[d] + POWER[l] - POWER[k] - POWER[i] - POWER[j] - POWER[m] - POWER[n];
        return Math.scalb(up.over(down).value(), e);
    }
}
