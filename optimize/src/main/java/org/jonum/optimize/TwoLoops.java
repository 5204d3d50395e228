package org.jonum.optimize;

/// H·g by the recursion of two loops.
///
/// **Source** J. Nocedal (1980), Updating quasi-Newton matrices with limited storage, Math. Comp. 35, 773–782.
final class TwoLoops extends LbfgsMemory {
    private final double[][] ss, yy;
    private final double[] rho, alpha;

    TwoLoops(int m, int n) {
        super(m, n);
        ss = new double[m][];
        yy = new double[m][];
        rho = new double[m];
        alpha = new double[m];
    }

    @Override
    void direction(double[] g, double[] d) {
        VectorMath.negate(g, d);
        for (int k = 1; k <= count; k++) {
            int i = place(k);
            alpha[i] = rho[i] * VectorMath.dot(ss[i], d);
            VectorMath.axpy(-alpha[i], yy[i], d);
        }
        VectorMath.scale(gamma, d);
        for (int k = count; k >= 1; k--) {
            int i = place(k);
            double beta = rho[i] * VectorMath.dot(yy[i], d);
            VectorMath.axpy(alpha[i] - beta, ss[i], d);
        }
    }

    @Override
    void learn(double[] s, double[] y, double step) {
        double sy = VectorMath.dot(s, y), y2 = VectorMath.dot(y, y);
        if (!curved(sy, y2, step)) return;
        allocate(next);
        VectorMath.copy(s, ss[next]);
        VectorMath.copy(y, yy[next]);
        rho[next] = 1 / sy;
        advance(sy, y2);
    }

    private void allocate(int i) {
        if (ss[i] != null) return;
        ss[i] = new double[n];
        yy[i] = new double[n];
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("rho", rho);
        for (int i = 0; i < count; i++) {
            allocate(i);
            l.array("ss" + i, ss[i]);
            l.array("yy" + i, yy[i]);
        }
    }
}
