package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.DoubleLoops.first;

import org.jonum.blas.DoubleLevel1;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;

/// Level 1 in plain Java: element i of a vector is at `first + i*inc`, whatever the sign of inc.
public interface DoubleScalarLevel1 extends DoubleLevel1, DoubleLoops {

    @Override
    default double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        return dot(n, x, first(n, xOff, incX), incX, y, first(n, yOff, incY), incY);
    }

    /// Blue's three sums: of small, medium and big numbers, each scaled so that no square over- or
    /// underflows (Blue 1978; in the form of Anderson 2017, Algorithm 978).
    @Override
    default double dnrm2(int n, double[] x, int xOff, int incX) {
        int x0 = first(n, xOff, incX);
        double small = 0, medium = 0, big = 0;
        for (int i = 0; i < n; i++) {
            double v = Math.abs(x[x0 + i * incX]);
            if (v > DoubleLimits.BLUE_BIG) {
                big += (v * DoubleLimits.SCALE_BIG) * (v * DoubleLimits.SCALE_BIG);
            } else if (v < DoubleLimits.BLUE_SMALL) {
                small += (v * DoubleLimits.SCALE_SMALL) * (v * DoubleLimits.SCALE_SMALL);
            } else {
                medium += v * v;                                   // and NaN, which is neither big nor small
            }
        }
        return norm(small, medium, big);
    }

    /// The norm from Blue's sums. Where there are big numbers, small ones cannot be seen in the
    /// result.
    private static double norm(double small, double medium, double big) {
        if (big > 0) {
            double sum = big + medium * DoubleLimits.SCALE_BIG * DoubleLimits.SCALE_BIG;
            return Math.sqrt(sum) / DoubleLimits.SCALE_BIG;
        }
        if (medium == 0) return Math.sqrt(small) / DoubleLimits.SCALE_SMALL;
        double s = Math.sqrt(small) / DoubleLimits.SCALE_SMALL, m = Math.sqrt(medium);
        double lo = Math.min(s, m), hi = Math.max(s, m);
        return hi * Math.sqrt(1 + (lo / hi) * (lo / hi));
    }

    @Override
    default double dasum(int n, double[] x, int xOff, int incX) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += Math.abs(x[xOff + i * incX]);
        return sum;
    }

    @Override
    default int idamax(int n, double[] x, int xOff, int incX) {
        int at = -1;
        double max = -1;
        for (int i = 0; i < n; i++) {
            double v = Math.abs(x[xOff + i * incX]);
            if (Double.isNaN(v)) return i;
            if (v > max) {
                max = v;
                at = i;
            }
        }
        return at;
    }

    @Override
    default int idamin(int n, double[] x, int xOff, int incX) {
        if (n == 0) return -1;
        int at = 0;
        double min = Math.abs(x[xOff]);
        for (int i = 0; i < n; i++) {
            double v = Math.abs(x[xOff + i * incX]);
            if (Double.isNaN(v)) return i;
            if (v < min) {
                min = v;
                at = i;
            }
        }
        return at;
    }

    @Override
    default void dswap(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            double xi = x[x0 + i * incX];
            x[x0 + i * incX] = y[y0 + i * incY];
            y[y0 + i * incY] = xi;
        }
    }

    @Override
    default void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) y[y0 + i * incY] = x[x0 + i * incX];
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY) {
        if (alpha == 0) return;
        axpy(n, alpha, x, first(n, xOff, incX), incX, y, first(n, yOff, incY), incY);
    }

    @Override
    default void daxpby(int n, double alpha, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        axpby(n, alpha, x, x0, incX, beta, y, y0, incY);
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int xOff, int incX) {
        for (int i = 0; i < n; i++) x[xOff + i * incX] *= alpha;
    }

    @Override
    default DoubleRotation drotg(double a, double b) {
        return DoubleRotations.drotg(a, b);
    }

    @Override
    default DoubleModifiedRotation drotmg(double d1, double d2, double x1, double y1) {
        return DoubleRotations.drotmg(d1, d2, x1, y1);
    }

    @Override
    default void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            double c, double s) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            double xi = x[x0 + i * incX], yi = y[y0 + i * incY];
            y[y0 + i * incY] = c * yi - s * xi;
            x[x0 + i * incX] = c * xi + s * yi;
        }
    }

    @Override
    default void drotm(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            DoubleModifiedRotation h) {
        if (h.flag() == -2) return;
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        for (int i = 0; i < n; i++) {
            double xi = x[x0 + i * incX], yi = y[y0 + i * incY];
            x[x0 + i * incX] = xi * h.h11() + yi * h.h12();
            y[y0 + i * incY] = xi * h.h21() + yi * h.h22();
        }
    }
}
