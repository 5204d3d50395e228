package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What axpy, axpby, scal and copy must do.
public abstract class DoubleLevel1UpdatesContract extends DoubleContract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel1Routines.UPDATES;
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
        double[] x = {1, 2, 3, 4, 5}, y = {10};
        blas().daxpy(5, 2, x, 0, 1, y, 0, 0);
        assertArrayEquals(new double[] {40}, y);
        blas().daxpby(3, 1, x, 2, -1, 2, y, 0, 0);
        assertArrayEquals(new double[] {8 * 40 + 4 * 5 + 2 * 4 + 3}, y);
        blas().dcopy(5, x, 0, 1, y, 0, 0);
        assertArrayEquals(new double[] {5}, y);
        blas().dcopy(5, x, 0, -1, y, 0, 0);
        assertArrayEquals(new double[] {1}, y);
    }

    @Test
    void xAndYMayBeOneVector() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {0, 1, 2, 5, 16, 33, 70, 200}) {
            for (int inc : new int[] {1, -1, 2, -3}) {
                DoubleGuarded x = DoubleGuarded.of(new Layout.Vector(n, inc), 2, 1)
                        .fill((i, j) -> random.nextInt(1, 100));
                DoubleGuarded y = x.copy(), z = x.copy();
                blas().daxpy(n, 2, y.array(), 2, inc, y.array(), 2, inc);
                y.assertUnchanged(z.fill((i, j) -> 3 * x.get(i, j)), "axpy of x and x");
                blas().daxpby(n, 2, y.array(), 2, inc, -4, y.array(), 2, inc);
                y.assertUnchanged(z.fill((i, j) -> 3 * x.get(i, j) * (2 - 4)), "axpby of x and x");
                blas().dcopy(n, y.array(), 2, inc, y.array(), 2, inc);
                y.assertUnchanged(z, "copy of x to x");
            }
        }
    }

    /// A true multiplication, whatever the factor.
    @Test
    void scalByZeroKeepsNan() {
        for (int n : new int[] {3, 40}) {
            for (int inc : new int[] {1, 2}) {
                double[] x = new double[n * inc], zero = new double[n * inc];
                x[0] = Double.NaN;
                x[inc] = Double.POSITIVE_INFINITY;
                x[(n - 1) * inc] = -1;
                blas().dscal(n, 0, x, 0, inc);
                zero[0] = zero[inc] = Double.NaN;
                zero[(n - 1) * inc] = -0.0;
                assertArrayEquals(zero, x);
            }
        }
    }
}
