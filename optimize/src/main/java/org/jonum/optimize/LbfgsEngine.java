package org.jonum.optimize;

/// L-BFGS by the recursion of two loops, over pairs in a ring.
final class LbfgsEngine extends DescentEngine {
    private final double[][] ss, yy;
    private final double[] rho, alpha;
    private int count, next;
    private double gamma = 1;

    LbfgsEngine(Lbfgs method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        int m = method.memory();
        ss = new double[m][];
        yy = new double[m][];
        rho = new double[m];
        alpha = new double[m];
    }

    @Override
    void direction() {
        VectorMath.negate(g, d);
        int m = rho.length;
        for (int k = 1; k <= count; k++) {
            int i = (next - k + m) % m;
            alpha[i] = rho[i] * VectorMath.dot(ss[i], d);
            VectorMath.axpy(-alpha[i], yy[i], d);
        }
        VectorMath.scale(gamma, d);
        for (int k = count; k >= 1; k--) {
            int i = (next - k + m) % m;
            double beta = rho[i] * VectorMath.dot(yy[i], d);
            VectorMath.axpy(alpha[i] - beta, ss[i], d);
        }
    }

    @Override
    void forget() {
        count = 0;
        next = 0;
        gamma = 1;
    }

    @Override
    void learn(double stepLength) {
        double sy = VectorMath.dot(s, y), y2 = VectorMath.dot(y, y);
        if (!curved(sy, y2)) return;
        if (ss[next] == null) allocate(next);
        VectorMath.copy(s, ss[next]);
        VectorMath.copy(y, yy[next]);
        rho[next] = 1 / sy;
        gamma = sy / y2;
        next = (next + 1) % rho.length;
        count = Math.min(count + 1, rho.length);
    }

    private void allocate(int i) {
        ss[i] = new double[n];
        yy[i] = new double[n];
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        count = l.integer("count", count);
        next = l.integer("next", next);
        gamma = l.number("gamma", gamma);
        l.array("rho", rho);
        for (int i = 0; i < count; i++) {
            if (ss[i] == null) allocate(i);
            l.array("ss" + i, ss[i]);
            l.array("yy" + i, yy[i]);
        }
    }
}
