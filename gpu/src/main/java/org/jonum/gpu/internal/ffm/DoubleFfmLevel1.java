package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;
import org.jonum.gpu.internal.DoubleCudaLevel1;

/// Vectors, by cuBLAS.
interface DoubleFfmLevel1 extends DoubleCudaLevel1, FfmBlasCall {
    Fn DCOPY = Fn.of("cublasDcopy_v2_64", D, J, D, J, D, J);
    Fn DSWAP = Fn.of("cublasDswap_v2_64", D, J, D, J, D, J);
    Fn DSCAL = Fn.of("cublasDscal_v2_64", D, J, P, D, J);
    Fn DAXPY = Fn.of("cublasDaxpy_v2_64", D, J, P, D, J, D, J);
    Fn DDOT = Fn.of("cublasDdot_v2_64", D, J, D, J, D, J, P);
    Fn DNRM2 = Fn.of("cublasDnrm2_v2_64", D, J, D, J, P);
    Fn DASUM = Fn.of("cublasDasum_v2_64", D, J, D, J, P);
    Fn IDAMAX = Fn.of("cublasIdamax_v2_64", D, J, D, J, P);

    /// The functions above.
    List<Fn> ALL = List.of(DCOPY, DSWAP, DSCAL, DAXPY, DDOT, DNRM2, DASUM, IDAMAX);

    @Override
    default void dcopy(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(DCOPY, (int) DCOPY.call().invokeExact(at(DCOPY), handle(), n, x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dswap(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(DSWAP, (int) DSWAP.call().invokeExact(at(DSWAP), handle(), n, x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dscal(long n, double alpha, long x, long incX) {
        begin();
        try {
            done(DSCAL, (int) DSCAL.call().invokeExact(at(DSCAL), handle(), n, alpha(alpha), x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void daxpy(long n, double alpha, long x, long incX, long y, long incY) {
        begin();
        try {
            done(DAXPY, (int) DAXPY.call().invokeExact(at(DAXPY), handle(), n, alpha(alpha), x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default double ddot(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(DDOT, (int) DDOT.call().invokeExact(at(DDOT), handle(), n, x, incX, y, incY, result()));
            return result().get(JAVA_DOUBLE, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default double dnrm2(long n, long x, long incX) {
        begin();
        try {
            done(DNRM2, (int) DNRM2.call().invokeExact(at(DNRM2), handle(), n, x, incX, result()));
            return result().get(JAVA_DOUBLE, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default double dasum(long n, long x, long incX) {
        begin();
        try {
            done(DASUM, (int) DASUM.call().invokeExact(at(DASUM), handle(), n, x, incX, result()));
            return result().get(JAVA_DOUBLE, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default long idamax(long n, long x, long incX) {
        begin();
        try {
            done(IDAMAX, (int) IDAMAX.call().invokeExact(at(IDAMAX), handle(), n, x, incX, result()));
            return result().get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
