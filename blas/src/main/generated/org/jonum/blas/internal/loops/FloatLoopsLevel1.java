// Generated from DoubleLoopsLevel1.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.scalar.FloatScalarLevel1;
import org.jonum.blas.spi.FloatKernels;

/// Level 1 on vector kernels where elements are contiguous, on the scalar loops where they are not.
interface FloatLoopsLevel1 extends FloatScalarLevel1 {
    /// Elements that are looked at for a maximum before the place of the best is sought.
    int CHUNK = 2048;

    /// The port's kernels.
    FloatKernels kernelsFloat();

    @Override
    default float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1) return kernelsFloat().dot(n, x, xOff, y, yOff);
        return FloatScalarLevel1.super.sdot(n, x, xOff, incX, y, yOff, incY);
    }

    /// The plain sum of squares serves unless it over- or underflowed; then Blue's scaled sums.
    @Override
    default float snrm2(int n, float[] x, int xOff, int incX) {
        if (incX == 1) {
            float sum = kernelsFloat().dot(n, x, xOff, x, xOff);
            // a square that underflowed is lost below n·SAFE_MIN, which nobody sees in a sum above this bound
            float visible = FloatLimits.SAFE_MIN / FloatLimits.EPS * Math.max(n, 1);
            if (sum > visible && sum <= FloatLimits.HUGE) return (float) Math.sqrt(sum);
        }
        return FloatScalarLevel1.super.snrm2(n, x, xOff, incX);
    }

    @Override
    default float sasum(int n, float[] x, int xOff, int incX) {
        return incX == 1 ? kernelsFloat().asum(n, x, xOff) : FloatScalarLevel1.super.sasum(n, x, xOff, incX);
    }

    /// By chunks: the largest of a chunk is found without its place; the winning chunk is searched once more.
    @Override
    default int isamax(int n, float[] x, int xOff, int incX) {
        if (incX != 1 || n < 32) return FloatScalarLevel1.super.isamax(n, x, xOff, incX);
        float best = -1;
        int at = 0;
        for (int i = 0; i < n; i += CHUNK) {
            float max = kernelsFloat().maxAbs(Math.min(CHUNK, n - i), x, xOff + i);
            if (max > best || Float.isNaN(max)) {
                best = max;
                at = i;
                if (Float.isNaN(max)) break;                            // the first NaN wins
            }
        }
        return at + kernelsFloat().findAbs(Math.min(CHUNK, n - at), best, x, xOff + at);
    }

    @Override
    default int isamin(int n, float[] x, int xOff, int incX) {
        if (incX != 1 || n < 32) return FloatScalarLevel1.super.isamin(n, x, xOff, incX);
        float best = Math.abs(x[xOff]);
        int at = 0;
        for (int i = 0; i < n; i += CHUNK) {
            float min = kernelsFloat().minAbs(Math.min(CHUNK, n - i), x, xOff + i);
            if (min < best || Float.isNaN(min)) {
                best = min;
                at = i;
                if (Float.isNaN(min)) break;
            }
        }
        return at + kernelsFloat().findAbs(Math.min(CHUNK, n - at), best, x, xOff + at);
    }

    @Override
    default void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1) {
            System.arraycopy(x, xOff, y, yOff, n);
        } else {
            FloatScalarLevel1.super.scopy(n, x, xOff, incX, y, yOff, incY);
        }
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        if (alpha == 0) return;
        if (incX == 1 && incY == 1) {
            kernelsFloat().axpy(n, alpha, x, xOff, y, yOff);
        } else {
            FloatScalarLevel1.super.saxpy(n, alpha, x, xOff, incX, y, yOff, incY);
        }
    }

    @Override
    default void saxpby(int n, float alpha, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1 && alpha != 0 && beta != 0) {
            kernelsFloat().axpby(n, alpha, x, xOff, beta, y, yOff);
        } else {
            FloatScalarLevel1.super.saxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
        }
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int xOff, int incX) {
        if (incX == 1) {
            kernelsFloat().scaled(n, alpha, x, xOff, x, xOff);
        } else {
            FloatScalarLevel1.super.sscal(n, alpha, x, xOff, incX);
        }
    }

    @Override
    default void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, float c, float s) {
        if (incX == 1 && incY == 1 && (x != y || xOff != yOff)) {
            kernelsFloat().rot(n, x, xOff, y, yOff, c, s);
        } else {
            FloatScalarLevel1.super.srot(n, x, xOff, incX, y, yOff, incY, c, s);
        }
    }
}
