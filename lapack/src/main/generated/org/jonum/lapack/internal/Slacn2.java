// Generated from Dlacn2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Estimate ‖B‖₁ of a matrix that is known only by its products B·x and Bᵀ·x (Hager 1984; Higham
/// 1988, Algorithm 4.1).
///
/// ‖B·x‖₁ is convex, so its maximum over the unit ball is at some eⱼ; a gradient step Bᵀ·sign(B·x)
/// says which to try next. At most five steps, then one vector of alternating signs as a safeguard
/// against cancellation. The result never exceeds ‖B‖₁.
final class Slacn2 {
    private static final int STEPS = 5;

    private Slacn2() {}

    /// x := B·x or Bᵀ·x.
    interface Operator {
        /// Overwrite the first n elements of x with the product.
        void apply(Trans trans, float[] x);
    }

    /// The estimate; +∞ if a product is not finite.
    static float norm1(Blas blas, int n, Operator b) {
        float[] x = Scratch.floats(n), signs = Scratch.floats(n);
        float estimate = norm1(blas, n, b, x, signs);
        Scratch.give(x);
        Scratch.give(signs);
        return Float.isFinite(estimate) ? estimate : Float.POSITIVE_INFINITY;
    }

    private static float norm1(Blas blas, int n, Operator b, float[] x, float[] signs) {
        Arrays.fill(x, 0, n, 1.0f / n);
        Arrays.fill(signs, 0, n, 0);
        b.apply(Trans.NO_TRANS, x);
        float best = blas.sasum(n, x, 0, 1);
        if (n == 1 || !Float.isFinite(best)) return best;
        for (int step = 1, last = -1; step < STEPS && changedSigns(n, x, signs); step++) {
            System.arraycopy(signs, 0, x, 0, n);
            b.apply(Trans.TRANS, x);
            int j = blas.isamax(n, x, 0, 1);
            if (last >= 0 && x[last] == Math.abs(x[j])) break;  // no steeper way up than the one just gone
            last = j;
            Arrays.fill(x, 0, n, 0);
            x[j] = 1;
            b.apply(Trans.NO_TRANS, x);
            float next = blas.sasum(n, x, 0, 1);
            if (!(next > best)) {
                if (!Float.isFinite(next)) return next;
                break;
            }
            best = next;
        }
        for (int i = 0; i < n; i++) x[i] = (i % 2 == 0 ? 1 : -1) * (1 + i / (n - 1.0f));
        b.apply(Trans.NO_TRANS, x);
        float safeguard = 2 * blas.sasum(n, x, 0, 1) / (3.0f * n);
        return safeguard <= best ? best : safeguard;
    }

    /// The signs of x, and whether they differ from the signs before.
    private static boolean changedSigns(int n, float[] x, float[] signs) {
        boolean changed = false;
        for (int i = 0; i < n; i++) {
            float s = x[i] < 0 ? -1 : 1;
            changed |= s != signs[i];
            signs[i] = s;
        }
        return changed;
    }
}
