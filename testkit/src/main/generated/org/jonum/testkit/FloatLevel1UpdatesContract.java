// Generated from DoubleLevel1UpdatesContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What axpy, axpby, scal and copy must do.
public abstract class FloatLevel1UpdatesContract extends FloatContract {
    @Override
    protected List<FloatRoutine> routines() {
        return FloatLevel1Routines.UPDATES;
    }

    /// An x that is one repeated element is among them.
    @Override
    protected List<Plan> large() {
        return List.of(VectorPlans.LEVEL1, VectorPlans.LEVEL1.with("incX", 0), VectorPlans.LARGE.with("size", 50_000));
    }

    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("size", 20_000);
    }

    /// A y that is one repeated element gets all that the loop of the definition gives it, one after the other.
    @Test
    void incrementZeroRepeatsTheElementThatIsWritten() {
        float[] x = {1, 2, 3, 4, 5}, y = {10};
        blas().saxpy(5, 2, x, 0, 1, y, 0, 0);
        assertArrayEquals(new float[] {40}, y);
        blas().saxpby(3, 1, x, 2, -1, 2, y, 0, 0);
        assertArrayEquals(new float[] {8 * 40 + 4 * 5 + 2 * 4 + 3}, y);
        blas().scopy(5, x, 0, 1, y, 0, 0);
        assertArrayEquals(new float[] {5}, y);
        blas().scopy(5, x, 0, -1, y, 0, 0);
        assertArrayEquals(new float[] {1}, y);
    }

    @Test
    void xAndYMayBeOneVector() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {0, 1, 2, 5, 16, 33, 70, 200}) {
            for (int inc : new int[] {1, -1, 2, -3}) {
                FloatGuarded x = FloatGuarded.of(new Layout.Vector(n, inc), 2, 1)
                        .fill((i, j) -> random.nextInt(1, 100));
                FloatGuarded y = x.copy(), z = x.copy();
                blas().saxpy(n, 2, y.array(), 2, inc, y.array(), 2, inc);
                y.assertUnchanged(z.fill((i, j) -> 3 * x.get(i, j)), "axpy of x and x");
                blas().saxpby(n, 2, y.array(), 2, inc, -4, y.array(), 2, inc);
                y.assertUnchanged(z.fill((i, j) -> 3 * x.get(i, j) * (2 - 4)), "axpby of x and x");
                blas().scopy(n, y.array(), 2, inc, y.array(), 2, inc);
                y.assertUnchanged(z, "copy of x to x");
            }
        }
    }

    /// A true multiplication, whatever the factor.
    @Test
    void scalByZeroKeepsNan() {
        for (int n : new int[] {3, 40}) {
            for (int inc : new int[] {1, 2}) {
                float[] x = new float[n * inc], zero = new float[n * inc];
                x[0] = Float.NaN;
                x[inc] = Float.POSITIVE_INFINITY;
                x[(n - 1) * inc] = -1;
                blas().sscal(n, 0, x, 0, inc);
                zero[0] = zero[inc] = Float.NaN;
                zero[(n - 1) * inc] = -0.0f;
                assertArrayEquals(zero, x);
            }
        }
    }
}
