package org.jonum.gpu.fake;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// What functions of the libraries share: operands on the device, codes, and who computes.
abstract class Operands {
    static final Blas BLAS = Backend.named("scalar").blas();
    static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));
    final FakeCuda cuda;

    Operands(FakeCuda cuda) {
        this.cuda = cuda;
    }

    /// An argument that the library refuses.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String what) {
            super(what);
        }
    }

    /// Numbers on the device, and a copy to compute with.
    static final class Array {
        final Real real;
        final MemorySegment memory;
        final double[] x;

        Array(Real real, MemorySegment memory, long n) {
            this.real = real;
            this.memory = memory;
            x = new double[Math.toIntExact(n)];
            for (int i = 0; i < x.length; i++) x[i] = real.get(memory, i);
        }

        /// Put them back where they changed.
        void back() {
            for (int i = 0; i < x.length; i++) {
                if (Double.doubleToRawLongBits(real.get(memory, i)) != Double.doubleToRawLongBits(x[i])) {
                    real.set(memory, i, x[i]);
                }
            }
        }
    }

    Array matrix(Real real, long address, long ld, long rows, long cols) {
        if (ld < Math.max(1, rows)) throw new DeviceMemory.Illegal("leading dimension " + ld + " for rows " + rows);
        long n = rows == 0 || cols == 0 ? 0 : ld * (cols - 1) + rows;
        return array(real, address, n);
    }

    Array vector(Real real, long address, long inc, long n) {
        return array(real, address, n == 0 ? 0 : 1 + (n - 1) * Math.abs(inc));
    }

    Array array(Real real, long address, long n) {
        return new Array(real, n == 0 ? MemorySegment.NULL : cuda.memory.at(address, n * real.bytes), n);
    }

    /// Put the work of a handle on its stream.
    int later(long handle, int unknown, Runnable work) {
        Long stream = cuda.handles.get(handle);
        if (stream == null || cuda.context() != 0 || !cuda.streams.has(stream)) return unknown;
        long[] space = cuda.workspaces.get(handle);
        cuda.enqueue(stream, () -> {
            if (space != null) cuda.memory.at(space[0], space[1]).asSlice(0, 8).fill((byte) -1);    // it must be there still
            work.run();
        });
        return 0;
    }

    static void need(boolean condition) {
        if (!condition) throw new Refused("argument");
    }

    static int i(long x) {
        return Math.toIntExact(x);
    }

    static Trans trans(int code) {
        return switch (code) {
            case 0 -> Trans.NO_TRANS;
            case 1 -> Trans.TRANS;
            default -> throw new Refused("cublasOperation_t " + code);
        };
    }

    static Uplo uplo(int code) {
        return switch (code) {
            case 0 -> Uplo.LOWER;
            case 1 -> Uplo.UPPER;
            default -> throw new Refused("cublasFillMode_t " + code);
        };
    }

    static Side side(int code) {
        return switch (code) {
            case 0 -> Side.LEFT;
            case 1 -> Side.RIGHT;
            default -> throw new Refused("cublasSideMode_t " + code);
        };
    }

    static Diag diag(int code) {
        return switch (code) {
            case 0 -> Diag.NON_UNIT;
            case 1 -> Diag.UNIT;
            default -> throw new Refused("cublasDiagType_t " + code);
        };
    }

    static double at(Real real, MemorySegment scalar) {
        return real.get(scalar, 0);
    }
}
