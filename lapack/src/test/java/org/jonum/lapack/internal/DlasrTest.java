package org.jonum.lapack.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Side;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Pivot;
import org.junit.jupiter.api.Test;

/// Sequences of rotations against rotations of one element after the other.
class DlasrTest {
    private static final int OFF = 3;

    @Test
    void everySideAndPivotAndDirectionIsAsDefined() {
        for (int[] size : new int[][] {{0, 3}, {1, 1}, {2, 5}, {5, 2}, {9, 8}, {600, 7}, {7, 11}}) {
            for (Side side : Side.values()) {
                for (Pivot pivot : Pivot.values()) {
                    for (Direct direct : Direct.values()) agrees(side, pivot, direct, size[0], size[1]);
                }
            }
        }
    }

    private static void agrees(Side side, Pivot pivot, Direct direct, int m, int n) {
        SplittableRandom random = new SplittableRandom(m + 7L * n);
        int z = side == Side.LEFT ? m : n, other = side == Side.LEFT ? n : m, lda = m + 2;
        double[] c = new double[z + 1], s = new double[z + 1], a = new double[OFF + lda * n + 4];
        for (int i = 0; i < a.length; i++) a[i] = random.nextDouble();
        for (int k = 0; k < z; k++) {
            double angle = k % 5 == 3 ? 0 : random.nextDouble();
            c[k + 1] = Math.cos(angle);
            s[k + 1] = Math.sin(angle);
        }
        double[] expected = a.clone();
        for (int i = 0; i < z - 1; i++) {
            int k = direct == Direct.FORWARD ? i : z - 2 - i;
            int p = pivot == Pivot.TOP ? 0 : k, q = pivot == Pivot.BOTTOM ? z - 1 : k + 1;
            for (int j = 0; j < other; j++) {
                int x = OFF + (side == Side.LEFT ? p + j * lda : j + p * lda);
                int y = OFF + (side == Side.LEFT ? q + j * lda : j + q * lda);
                double ax = expected[x], ay = expected[y];
                expected[x] = c[k + 1] * ax + s[k + 1] * ay;
                expected[y] = c[k + 1] * ay - s[k + 1] * ax;
            }
        }
        Dlasr.apply(Backend.named("scalar").blas(), side, pivot, direct, m, n, c, 1, s, 1, a, OFF, lda);
        assertArrayEquals(expected, a, 10 * (m + n) * DoubleLimits.EPS, side + " " + pivot + " " + direct);
    }
}
