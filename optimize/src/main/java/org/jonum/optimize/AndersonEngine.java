package org.jonum.optimize;

import java.util.Arrays;

/// Anderson's iteration: x + β·F − Σ γᵢ·(Δxᵢ + β·ΔFᵢ) with the γ that minimise ‖F − Σ γᵢ·ΔFᵢ‖.
final class AndersonEngine extends SystemEngine {
    private static final int PATIENCE = 60;
    private final int memory;
    /// The last steps and changes of F, the oldest first.
    private final double[] dx, df;
    private final double[] bestR, bestX;
    private int kept, without;
    private double beta = 1, least = Double.POSITIVE_INFINITY;

    AndersonEngine(Anderson method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        memory = Math.min(method.memory(), n);
        dx = new double[Math.multiplyExact(memory, n)];
        df = new double[memory * n];
        bestX = new double[n];
        bestR = new double[n];
    }

    @Override
    Status step() {
        if (f < least) {
            without = f < 0.98 * least ? 0 : without + 1;
            least = f;
            VectorMath.copy(x, bestX);
            VectorMath.copy(r, bestR);
        } else {
            without++;
        }
        if (without > PATIENCE) return stuck("the iteration does not converge", EPS * VectorMath.norm(x));
        mix();
        double value = VectorMath.finite(trial) ? look() : Double.POSITIVE_INFINITY;
        if (!(value <= 1e4 * least)) return back();
        if (kept == memory) {
            System.arraycopy(dx, n, dx, 0, (memory - 1) * n);
            System.arraycopy(df, n, df, 0, (memory - 1) * n);
            kept--;
        }
        for (int i = 0; i < n; i++) {
            dx[kept * n + i] = trial[i] - x[i];
            df[kept * n + i] = there[i] - r[i];
        }
        kept++;
        return accept(value);
    }

    private void mix() {
        for (int i = 0; i < n; i++) trial[i] = x[i] + beta * r[i];
        while (kept > 0) {
            DampedQr qr = new DampedQr(n, kept);
            double[] gamma = new double[kept], negative = new double[n];
            VectorMath.negate(r, negative);
            qr.factor(Arrays.copyOf(df, kept * n), negative);
            qr.gaussNewton(gamma);
            if (qr.fullRank() && VectorMath.finite(gamma)) {
                for (int c = 0; c < kept; c++) {
                    for (int i = 0; i < n; i++) trial[i] -= gamma[c] * (dx[c * n + i] + beta * df[c * n + i]);
                }
                return;
            }
            // the oldest depends on the others, or nearly
            System.arraycopy(dx, n, dx, 0, (kept - 1) * n);
            System.arraycopy(df, n, df, 0, (kept - 1) * n);
            kept--;
        }
    }

    /// From the best point again, with shorter steps.
    private Status back() {
        beta *= 0.5;
        VectorMath.copy(bestX, x);
        VectorMath.copy(bestR, r);
        f = least;
        size = VectorMath.normInf(r);
        kept = 0;
        return beta < 1e-6 ? stuck("the iteration does not converge", EPS * VectorMath.norm(x)) : RUNNING;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("dx", dx);
        l.array("df", df);
        l.array("mixX", bestX);
        l.array("mixR", bestR);
        kept = l.integer("kept", kept);
        without = l.integer("without", without);
        beta = l.number("beta", beta);
        least = l.number("least", least);
    }
}
