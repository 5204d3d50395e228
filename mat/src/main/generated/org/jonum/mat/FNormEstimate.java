// Generated from NormEstimate.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.function.UnaryOperator;

/// An estimate of ‖B‖₁ from products with B and Bᵀ (Hager 1984; Higham 1988): a lower bound, seldom less than a third.
final class FNormEstimate {
    private static final int STEPS = 5;

    private FNormEstimate() {}

    static float norm1(int n, UnaryOperator<FVector> times, UnaryOperator<FVector> transposed) {
        if (n == 0) return 0;
        FVector x = FVector.zeros(n);
        x.fill(1.0f / n);
        float best = 0;
        int last = -1;
        for (int step = 0; step < STEPS; step++) {
            FVector y = times.apply(x);
            best = Math.max(best, y.norm1());
            FVector z = transposed.apply(y.map(Math::signum));
            int j = 0;
            for (int i = 1; i < n; i++) {
                if (Math.abs(z.get(i)) > Math.abs(z.get(j))) j = i;
            }
            if (j == last) break;
            last = j;
            x = FVector.zeros(n);
            x.set(j, 1);
        }
        FVector alternating = FVector.zeros(n);                   // catches what cancels in the products above
        for (int i = 0; i < n; i++) alternating.set(i, (i % 2 == 0 ? 1 : -1) * (1 + i / Math.max(1.0f, n - 1.0f)));
        return Math.max(best, 2 * times.apply(alternating).norm1() / (3.0f * n));
    }
}
