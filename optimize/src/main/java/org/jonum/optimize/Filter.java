package org.jonum.optimize;

/// Pairs (θ, φ) of violation and barrier function that no later point may come near, as many as there is room for.
///
/// **Source** R. Fletcher & S. Leyffer (2002), Math. Program. 91; A. Wächter & L. T. Biegler (2006), §2.3.
final class Filter {
    private static final int ROOM = 200;
    private final double[] theta = new double[ROOM], phi = new double[ROOM];
    private int count;

    void clear() {
        count = 0;
    }

    boolean accepts(double t, double p) {
        for (int k = 0; k < count; k++) if (t >= theta[k] && p >= phi[k]) return false;
        return true;
    }

    void add(double t, double p) {
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (theta[k] >= t && phi[k] >= p) continue;
            theta[kept] = theta[k];
            phi[kept++] = phi[k];
        }
        if (kept == ROOM) kept--;
        theta[kept] = t;
        phi[kept] = p;
        count = kept + 1;
    }

    void exchange(Ledger l) {
        l.array("theta", theta);
        l.array("phi", phi);
        count = l.integer("filtered", count);
    }
}
