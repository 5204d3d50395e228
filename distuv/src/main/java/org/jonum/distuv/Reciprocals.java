package org.jonum.distuv;

/// 1/k for small k, for sums of masses that would have to wait for divisions.
final class Reciprocals {
    static final int LENGTH = 160;
    static final double[] OF = new double[LENGTH];

    static {
        for (int k = 1; k < LENGTH; k++) OF[k] = 1.0 / k;
    }

    private Reciprocals() {
    }
}
