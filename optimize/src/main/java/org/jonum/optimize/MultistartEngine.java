package org.jonum.optimize;

/// One local run a step, from the better of a few points.
final class MultistartEngine extends SearchEngine {
    private static final int LOOKED_AT = 4;

    private final double[] origin, point, better;

    MultistartEngine(Multistart method, Evaluator eval, double[] x0) {
        super(method.seed(), method.starts(), eval, x0);
        origin = x0.clone();
        point = new double[n];
        better = new double[n];
    }

    @Override
    void first() {
        // nothing but the local run
    }

    @Override
    void search() {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < LOOKED_AT; k++) {
            anywhere(origin, point);
            double v = eval.value(point);
            if (k > 0 && !(v < least)) continue;
            least = v;
            VectorMath.copy(point, better);
        }
        if (finite(least)) down(better);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("origin", origin);
    }
}
