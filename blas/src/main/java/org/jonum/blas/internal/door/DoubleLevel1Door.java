package org.jonum.blas.internal.door;

import org.jonum.blas.DoubleLevel1;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;

/// The public door of the double vector routines: checks, then the engine.
///
/// Increments may be zero or negative where reference BLAS gives that a meaning. Where the reference silently
/// does nothing for a non-positive increment (asum, scal, iamax), it is refused here.
interface DoubleLevel1Door extends DoubleLevel1 {
    /// The engine behind the door; it may rely on the checks.
    DoubleLevel1 engine();

    @Override
    default double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        Args.dim("ddot", "n", n);
        Args.vector("ddot", "x", x, xOff, n, incX);
        Args.vector("ddot", "y", y, yOff, n, incY);
        return engine().ddot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default double dnrm2(int n, double[] x, int xOff, int incX) {
        Args.dim("dnrm2", "n", n);
        Args.vector("dnrm2", "x", x, xOff, n, incX);
        return engine().dnrm2(n, x, xOff, incX);
    }

    @Override
    default double dasum(int n, double[] x, int xOff, int incX) {
        Args.dim("dasum", "n", n);
        Args.incPositive("dasum", "incX", incX);
        Args.vector("dasum", "x", x, xOff, n, incX);
        return engine().dasum(n, x, xOff, incX);
    }

    @Override
    default int idamax(int n, double[] x, int xOff, int incX) {
        Args.dim("idamax", "n", n);
        Args.incPositive("idamax", "incX", incX);
        Args.vector("idamax", "x", x, xOff, n, incX);
        return engine().idamax(n, x, xOff, incX);
    }

    @Override
    default int idamin(int n, double[] x, int xOff, int incX) {
        Args.dim("idamin", "n", n);
        Args.incPositive("idamin", "incX", incX);
        Args.vector("idamin", "x", x, xOff, n, incX);
        return engine().idamin(n, x, xOff, incX);
    }

    @Override
    default void dswap(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        Args.dim("dswap", "n", n);
        Args.vector("dswap", "x", x, xOff, n, incX);
        Args.vector("dswap", "y", y, yOff, n, incY);
        Overlap.refuseVectors("dswap", x, xOff, incX, y, yOff, incY, n);
        engine().dswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        Args.dim("dcopy", "n", n);
        Args.vector("dcopy", "x", x, xOff, n, incX);
        Args.vector("dcopy", "y", y, yOff, n, incY);
        Overlap.refuseVectors("dcopy", x, xOff, incX, y, yOff, incY, n);
        engine().dcopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        Args.dim("daxpy", "n", n);
        Args.vector("daxpy", "x", x, xOff, n, incX);
        Args.vector("daxpy", "y", y, yOff, n, incY);
        Overlap.refuseVectors("daxpy", x, xOff, incX, y, yOff, incY, n);
        engine().daxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void daxpby(int n, double alpha, double[] x, int xOff, int incX, double beta,
            double[] y, int yOff, int incY) {
        Args.dim("daxpby", "n", n);
        Args.vector("daxpby", "x", x, xOff, n, incX);
        Args.vector("daxpby", "y", y, yOff, n, incY);
        Overlap.refuseVectors("daxpby", x, xOff, incX, y, yOff, incY, n);
        engine().daxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int xOff, int incX) {
        Args.dim("dscal", "n", n);
        Args.incPositive("dscal", "incX", incX);
        Args.vector("dscal", "x", x, xOff, n, incX);
        engine().dscal(n, alpha, x, xOff, incX);
    }

    @Override
    default DoubleRotation drotg(double a, double b) {
        return engine().drotg(a, b);
    }

    @Override
    default DoubleModifiedRotation drotmg(double d1, double d2, double x1, double y1) {
        return engine().drotmg(d1, d2, x1, y1);
    }

    @Override
    default void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            double c, double s) {
        Args.dim("drot", "n", n);
        Args.vector("drot", "x", x, xOff, n, incX);
        Args.vector("drot", "y", y, yOff, n, incY);
        Overlap.refuseVectors("drot", x, xOff, incX, y, yOff, incY, n);
        engine().drot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void drotm(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            DoubleModifiedRotation h) {
        Args.dim("drotm", "n", n);
        Args.vector("drotm", "x", x, xOff, n, incX);
        Args.vector("drotm", "y", y, yOff, n, incY);
        Overlap.refuseVectors("drotm", x, xOff, incX, y, yOff, incY, n);
        Args.present("drotm", "h", h);
        engine().drotm(n, x, xOff, incX, y, yOff, incY, h);
    }
}
