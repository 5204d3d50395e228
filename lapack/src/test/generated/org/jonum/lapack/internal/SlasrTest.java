// Generated from DlasrTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Side;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Pivot;
import org.junit.jupiter.api.Test;

/// Sequences of rotations against rotations of one element after the other.
class SlasrTest {
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
        float[] c = new float[z + 1], s = new float[z + 1], a = new float[OFF + lda * n + 4];
        for (int i = 0; i < a.length; i++) a[i] = random.nextFloat();
        for (int k = 0; k < z; k++) {
            float angle = k % 5 == 3 ? 0 : random.nextFloat();
            c[k + 1] = (float) Math.cos(angle);
            s[k + 1] = (float) Math.sin(angle);
        }
        float[] expected = a.clone();
        for (int i = 0; i < z - 1; i++) {
            int k = direct == Direct.FORWARD ? i : z - 2 - i;
            int p = pivot == Pivot.TOP ? 0 : k, q = pivot == Pivot.BOTTOM ? z - 1 : k + 1;
            for (int j = 0; j < other; j++) {
                int x = OFF + (side == Side.LEFT ? p + j * lda : j + p * lda);
                int y = OFF + (side == Side.LEFT ? q + j * lda : j + q * lda);
                float ax = expected[x], ay = expected[y];
                expected[x] = c[k + 1] * ax + s[k + 1] * ay;
                expected[y] = c[k + 1] * ay - s[k + 1] * ax;
            }
        }
        Slasr.apply(Backend.named("scalar").blas(), side, pivot, direct, m, n, c, 1, s, 1, a, OFF, lda);
        assertArrayEquals(expected, a, 10 * (m + n) * FloatLimits.EPS, side + " " + pivot + " " + direct);
    }
}
