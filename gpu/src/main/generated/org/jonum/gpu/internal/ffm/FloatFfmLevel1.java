// Generated from DoubleFfmLevel1.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;
import org.jonum.gpu.internal.FloatCudaLevel1;

/// Vectors, by cuBLAS.
interface FloatFfmLevel1 extends FloatCudaLevel1, FfmBlasCall {
    Fn SCOPY = Fn.of("cublasScopy_v2_64", D, J, D, J, D, J);
    Fn SSWAP = Fn.of("cublasSswap_v2_64", D, J, D, J, D, J);
    Fn SSCAL = Fn.of("cublasSscal_v2_64", D, J, P, D, J);
    Fn SAXPY = Fn.of("cublasSaxpy_v2_64", D, J, P, D, J, D, J);
    Fn SDOT = Fn.of("cublasSdot_v2_64", D, J, D, J, D, J, P);
    Fn SNRM2 = Fn.of("cublasSnrm2_v2_64", D, J, D, J, P);
    Fn SASUM = Fn.of("cublasSasum_v2_64", D, J, D, J, P);
    Fn ISAMAX = Fn.of("cublasIsamax_v2_64", D, J, D, J, P);

    /// The functions above.
    List<Fn> ALL = List.of(SCOPY, SSWAP, SSCAL, SAXPY, SDOT, SNRM2, SASUM, ISAMAX);

    @Override
    default void scopy(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(SCOPY, (int) SCOPY.call().invokeExact(at(SCOPY), handle(), n, x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sswap(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(SSWAP, (int) SSWAP.call().invokeExact(at(SSWAP), handle(), n, x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sscal(long n, float alpha, long x, long incX) {
        begin();
        try {
            done(SSCAL, (int) SSCAL.call().invokeExact(at(SSCAL), handle(), n, alpha(alpha), x, incX));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void saxpy(long n, float alpha, long x, long incX, long y, long incY) {
        begin();
        try {
            done(SAXPY, (int) SAXPY.call().invokeExact(at(SAXPY), handle(), n, alpha(alpha), x, incX, y, incY));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default float sdot(long n, long x, long incX, long y, long incY) {
        begin();
        try {
            done(SDOT, (int) SDOT.call().invokeExact(at(SDOT), handle(), n, x, incX, y, incY, result()));
            return result().get(JAVA_FLOAT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default float snrm2(long n, long x, long incX) {
        begin();
        try {
            done(SNRM2, (int) SNRM2.call().invokeExact(at(SNRM2), handle(), n, x, incX, result()));
            return result().get(JAVA_FLOAT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default float sasum(long n, long x, long incX) {
        begin();
        try {
            done(SASUM, (int) SASUM.call().invokeExact(at(SASUM), handle(), n, x, incX, result()));
            return result().get(JAVA_FLOAT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default long isamax(long n, long x, long incX) {
        begin();
        try {
            done(ISAMAX, (int) ISAMAX.call().invokeExact(at(ISAMAX), handle(), n, x, incX, result()));
            return result().get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
