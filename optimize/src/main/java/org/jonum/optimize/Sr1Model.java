package org.jonum.optimize;

/// The exact minimum of a model whose matrix is learned from gradients, by the symmetric update of rank one, which may be indefinite.
///
/// B := B + (y − B·s)·(y − B·s)ᵀ/(y − B·s)ᵀs, left out where the divisor is below 10⁻⁸·‖s‖·‖y − B·s‖ (Conn, Gould & Toint 1991).
final class Sr1Model extends ExactModel {
    private final double[] b, lastX, lastG, s, y;
    private boolean any, scaled;

    Sr1Model(Evaluator eval) {
        super(eval);
        b = new double[Math.multiplyExact(n, n)];
        lastX = new double[n];
        lastG = new double[n];
        s = new double[n];
        y = new double[n];
        for (int i = 0; i < n; i++) b[i + i * n] = 1;
    }

    @Override
    boolean at(double[] x, double[] g) {
        if (any) {
            VectorMath.minus(x, lastX, s);
            VectorMath.minus(g, lastG, y);
            update();
        }
        any = true;
        VectorMath.copy(x, lastX);
        VectorMath.copy(g, lastG);
        VectorMath.copy(b, q);
        return decompose(g);
    }

    private void update() {
        double sy = VectorMath.dot(s, y), ss = VectorMath.dot(s, s);
        if (!(ss > 0)) return;
        if (!scaled && sy > 0) {
            double t = VectorMath.dot(y, y) / sy;
            for (int i = 0; i < n; i++) b[i + i * n] = t;
            scaled = true;
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) y[i] -= b[i + j * n] * s[j];
        }
        double divisor = VectorMath.dot(y, s), size = VectorMath.norm(y);
        if (!(Math.abs(divisor) > 1e-8 * Math.sqrt(ss) * size) || !Engine.finite(size)) return;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) b[i + j * n] += y[i] * y[j] / divisor;
        }
    }

    @Override
    void exchange(Ledger l) {
        l.array("b", b);
        l.array("lastX", lastX);
        l.array("lastG", lastG);
        any = l.flag("any", any);
        scaled = l.flag("scaled", scaled);
    }
}
