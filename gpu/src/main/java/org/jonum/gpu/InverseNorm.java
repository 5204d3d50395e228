// float-twin
package org.jonum.gpu;

import org.jonum.blas.Trans;
import org.jonum.mat.Vector;

/// An estimate of ‖A⁻¹‖₁ from a few solutions, by ascent on the convex function ‖A⁻¹·x‖₁ from vertex to vertex of the unit
/// ball, and a last look at a vector of alternating signs (Hager 1984; Higham, FORTRAN codes for estimating the one-norm,
/// 1988, algorithm 2.4 in spirit: at most five steps).
final class InverseNorm {
    private static final int STEPS = 5;

    private InverseNorm() {}

    /// x := op(A)⁻¹·x.
    interface Solve {
        Vector of(Trans trans, Vector x);
    }

    static double estimate(int n, Solve a) {
        Vector x = Vector.zeros(n);
        x.fill(1.0 / n);
        double best = 0;
        int last = -1;
        for (int step = 0; step < STEPS; step++) {
            Vector y = a.of(Trans.NO_TRANS, x);
            double norm = y.norm1();
            if (!(norm > best)) return step == 0 ? norm : Math.max(best, alternating(n, a));
            best = norm;
            Vector z = a.of(Trans.TRANS, y.map(t -> t < 0 ? -1 : 1));
            int j = z.map(t -> Math.abs(t)).argMax();
            if (j == last || step > 0 && !(Math.abs(z.get(j)) > z.dot(x))) break;
            last = j;
            x = Vector.zeros(n);
            x.set(j, 1);
        }
        return Math.max(best, alternating(n, a));
    }

    /// What a vector of alternating signs and growing size shows, which catches cancellation.
    private static double alternating(int n, Solve a) {
        Vector x = Vector.zeros(n);
        for (int i = 0; i < n; i++) x.set(i, (i % 2 == 0 ? 1 : -1) * (1 + (n == 1 ? 0 : (double) i / (n - 1))));
        return 2 * a.of(Trans.NO_TRANS, x).norm1() / (3 * (double) n);
    }
}
