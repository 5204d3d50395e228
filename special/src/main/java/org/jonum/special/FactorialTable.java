package org.jonum.special;

import java.util.stream.IntStream;

/// 1/n as doubles, n! and 1/n! as pairs of doubles, while neither is near the ends of the range.
final class FactorialTable {
    static final int MOST = 140;
    /// n! and what that lacks.
    static final double[] VALUE = new double[MOST + 1], VALUE_LO = new double[MOST + 1];
    /// 1/n! and what that lacks.
    static final double[] INVERSE = new double[MOST + 1], INVERSE_LO = new double[MOST + 1];

    /// 1/n.
    static final double[] RECIPROCAL = IntStream.range(0, 256).mapToDouble(n -> 1.0 / n).toArray();

    static {
        DoubleDouble v = DoubleDouble.ONE, w = DoubleDouble.ONE;
        for (int n = 0; n <= MOST; n++) {
            if (n > 1) {
                v = v.times(n);
                w = w.over(n);
            }
            VALUE[n] = v.hi();
            VALUE_LO[n] = v.lo();
            INVERSE[n] = w.hi();
            INVERSE_LO[n] = w.lo();
        }
    }

    private FactorialTable() {}
}
