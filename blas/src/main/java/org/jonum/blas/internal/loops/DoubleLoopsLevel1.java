package org.jonum.blas.internal.loops;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.scalar.DoubleScalarLevel1;
import org.jonum.blas.spi.DoubleKernels;

/// Level 1 on vector kernels where elements are contiguous, on the scalar loops where they are not.
interface DoubleLoopsLevel1 extends DoubleScalarLevel1 {
    /// Elements that are looked at for a maximum before the place of the best is sought.
    int CHUNK = 2048;

    /// The port's kernels.
    DoubleKernels kernelsDouble();

    @Override
    default double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1) return kernelsDouble().dot(n, x, xOff, y, yOff);
        return DoubleScalarLevel1.super.ddot(n, x, xOff, incX, y, yOff, incY);
    }

    /// The plain sum of squares serves unless it over- or underflowed; then Blue's scaled sums.
    @Override
    default double dnrm2(int n, double[] x, int xOff, int incX) {
        if (incX == 1) {
            double sum = kernelsDouble().dot(n, x, xOff, x, xOff);
            // a square that underflowed is lost below n·SAFE_MIN, which nobody sees in a sum above this bound
            double visible = DoubleLimits.SAFE_MIN / DoubleLimits.EPS * Math.max(n, 1);
            if (sum > visible && sum <= DoubleLimits.HUGE) return Math.sqrt(sum);
        }
        return DoubleScalarLevel1.super.dnrm2(n, x, xOff, incX);
    }

    @Override
    default double dasum(int n, double[] x, int xOff, int incX) {
        return incX == 1 ? kernelsDouble().asum(n, x, xOff) : DoubleScalarLevel1.super.dasum(n, x, xOff, incX);
    }

    /// By chunks: the largest of a chunk is found without its place; the winning chunk is searched once more.
    @Override
    default int idamax(int n, double[] x, int xOff, int incX) {
        if (incX != 1 || n < 32) return DoubleScalarLevel1.super.idamax(n, x, xOff, incX);
        double best = -1;
        int at = 0;
        for (int i = 0; i < n; i += CHUNK) {
            double max = kernelsDouble().maxAbs(Math.min(CHUNK, n - i), x, xOff + i);
            if (max > best || Double.isNaN(max)) {
                best = max;
                at = i;
                if (Double.isNaN(max)) break;                            // the first NaN wins
            }
        }
        return at + kernelsDouble().findAbs(Math.min(CHUNK, n - at), best, x, xOff + at);
    }

    @Override
    default int idamin(int n, double[] x, int xOff, int incX) {
        if (incX != 1 || n < 32) return DoubleScalarLevel1.super.idamin(n, x, xOff, incX);
        double best = Math.abs(x[xOff]);
        int at = 0;
        for (int i = 0; i < n; i += CHUNK) {
            double min = kernelsDouble().minAbs(Math.min(CHUNK, n - i), x, xOff + i);
            if (min < best || Double.isNaN(min)) {
                best = min;
                at = i;
                if (Double.isNaN(min)) break;
            }
        }
        return at + kernelsDouble().findAbs(Math.min(CHUNK, n - at), best, x, xOff + at);
    }

    @Override
    default void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1) {
            System.arraycopy(x, xOff, y, yOff, n);
        } else {
            DoubleScalarLevel1.super.dcopy(n, x, xOff, incX, y, yOff, incY);
        }
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        if (alpha == 0) return;
        if (incX == 1 && incY == 1) {
            kernelsDouble().axpy(n, alpha, x, xOff, y, yOff);
        } else {
            DoubleScalarLevel1.super.daxpy(n, alpha, x, xOff, incX, y, yOff, incY);
        }
    }

    @Override
    default void daxpby(int n, double alpha, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY) {
        if (incX == 1 && incY == 1 && alpha != 0 && beta != 0) {
            kernelsDouble().axpby(n, alpha, x, xOff, beta, y, yOff);
        } else {
            DoubleScalarLevel1.super.daxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
        }
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int xOff, int incX) {
        if (incX == 1) {
            kernelsDouble().scaled(n, alpha, x, xOff, x, xOff);
        } else {
            DoubleScalarLevel1.super.dscal(n, alpha, x, xOff, incX);
        }
    }

    @Override
    default void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, double c, double s) {
        if (incX == 1 && incY == 1 && (x != y || xOff != yOff)) {
            kernelsDouble().rot(n, x, xOff, y, yOff, c, s);
        } else {
            DoubleScalarLevel1.super.drot(n, x, xOff, incX, y, yOff, incY, c, s);
        }
    }
}
