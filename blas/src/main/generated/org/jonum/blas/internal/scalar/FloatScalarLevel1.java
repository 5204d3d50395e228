// Generated from DoubleScalarLevel1.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.FloatLoops.first;

import org.jonum.blas.FloatLevel1;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;

/// Level 1 in plain Java: element i of a vector is at `first + i*inc`, whatever the sign of inc.
public interface FloatScalarLevel1 extends FloatLevel1, FloatLoops {

    @Override
    default float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return dot(n, x, first(n, xOff, incX), incX, y, first(n, yOff, incY), incY);
    }

    /// Blue's three sums: of small, medium and big numbers, each scaled so that no square over- or
    /// underflows (Blue 1978; in the form of Anderson 2017, Algorithm 978).
    @Override
    default float snrm2(int n, float[] x, int xOff, int incX) {
        int x0 = first(n, xOff, incX);
        float small = 0, medium = 0, big = 0;
        for (int i = 0; i < n; i++) {
            float v = Math.abs(x[x0 + i * incX]);
            if (v > FloatLimits.BLUE_BIG) {
                big += (v * FloatLimits.SCALE_BIG) * (v * FloatLimits.SCALE_BIG);
            } else if (v < FloatLimits.BLUE_SMALL) {
                small += (v * FloatLimits.SCALE_SMALL) * (v * FloatLimits.SCALE_SMALL);
            } else {
                medium += v * v;                                   // and NaN, which is neither big nor small
            }
        }
        return norm(small, medium, big);
    }

    /// The norm from Blue's sums. Where there are big numbers, small ones cannot be seen in the
    /// result.
    private static float norm(float small, float medium, float big) {
        if (big > 0) {
            float sum = big + medium * FloatLimits.SCALE_BIG * FloatLimits.SCALE_BIG;
            return (float) Math.sqrt(sum) / FloatLimits.SCALE_BIG;
        }
        if (medium == 0) return (float) Math.sqrt(small) / FloatLimits.SCALE_SMALL;
        float s = (float) Math.sqrt(small) / FloatLimits.SCALE_SMALL, m = (float) Math.sqrt(medium);
        float lo = Math.min(s, m), hi = Math.max(s, m);
        return hi * (float) Math.sqrt(1 + (lo / hi) * (lo / hi));
    }

    @Override
    default float sasum(int n, float[] x, int xOff, int incX) {
        float sum = 0;
        for (int i = 0; i < n; i++) sum += Math.abs(x[xOff + i * incX]);
        return sum;
    }

    @Override
    default int isamax(int n, float[] x, int xOff, int incX) {
        int at = -1;
        float max = -1;
        for (int i = 0; i < n; i++) {
            float v = Math.abs(x[xOff + i * incX]);
            if (Float.isNaN(v)) return i;
            if (v > max) {
                max = v;
                at = i;
            }
        }
        return at;
    }

    @Override
    default int isamin(int n, float[] x, int xOff, int incX) {
        if (n == 0) return -1;
        int at = 0;
        float min = Math.abs(x[xOff]);
        for (int i = 0; i < n; i++) {
            float v = Math.abs(x[xOff + i * incX]);
            if (Float.isNaN(v)) return i;
            if (v < min) {
                min = v;
                at = i;
            }
        }
        return at;
    }

    @Override
    default void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            float xi = x[x0 + i * incX];
            x[x0 + i * incX] = y[y0 + i * incY];
            y[y0 + i * incY] = xi;
        }
    }

    @Override
    default void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) y[y0 + i * incY] = x[x0 + i * incX];
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY) {
        if (alpha == 0) return;
        axpy(n, alpha, x, first(n, xOff, incX), incX, y, first(n, yOff, incY), incY);
    }

    @Override
    default void saxpby(int n, float alpha, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        axpby(n, alpha, x, x0, incX, beta, y, y0, incY);
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int xOff, int incX) {
        for (int i = 0; i < n; i++) x[xOff + i * incX] *= alpha;
    }

    @Override
    default FloatRotation srotg(float a, float b) {
        return FloatRotations.srotg(a, b);
    }

    @Override
    default FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1) {
        return FloatRotations.srotmg(d1, d2, x1, y1);
    }

    @Override
    default void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            float c, float s) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            float xi = x[x0 + i * incX], yi = y[y0 + i * incY];
            y[y0 + i * incY] = c * yi - s * xi;
            x[x0 + i * incX] = c * xi + s * yi;
        }
    }

    @Override
    default void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            FloatModifiedRotation h) {
        if (h.flag() == -2) return;
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            float xi = x[x0 + i * incX], yi = y[y0 + i * incY];
            x[x0 + i * incX] = xi * h.h11() + yi * h.h12();
            y[y0 + i * incY] = xi * h.h21() + yi * h.h22();
        }
    }
}
