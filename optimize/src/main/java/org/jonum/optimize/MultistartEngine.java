package org.jonum.optimize;

/// One local run a step, from the better of a few points.
final class MultistartEngine extends SearchEngine {
    private static final int LOOKED_AT = 4;

    private final double[] origin, value = new double[LOOKED_AT];
    private final double[][] point;

    MultistartEngine(Multistart method, Evaluator eval, double[] x0) {
        super(method.seed(), method.starts(), eval, x0);
        origin = x0.clone();
        point = new double[LOOKED_AT][n];
    }

    @Override
    void first() {
        // nothing but the local run
    }

    @Override
    void search() {
        double least = Double.POSITIVE_INFINITY;
        for (double[] p : point) anywhere(origin, p);
        eval.values(point, value, LOOKED_AT);
        double[] better = point[0];
        for (int k = 0; k < LOOKED_AT; k++) {
            if (k > 0 && !(value[k] < least)) continue;
            least = value[k];
            better = point[k];
        }
        if (finite(least)) down(better);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("origin", origin);
    }
}
