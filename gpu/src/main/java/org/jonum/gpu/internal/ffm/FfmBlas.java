package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.Status;

/// A cuBLAS handle with its scalars.
final class FfmBlas implements CudaBlas, DoubleFfmLevel1, FloatFfmLevel1, DoubleFfmLevel2, FloatFfmLevel2,
        DoubleFfmLevel3, FloatFfmLevel3, DoubleFfmBatched, FloatFfmBatched {
    private static final Fn CREATE = Fn.of("cublasCreate_v2", P);
    private static final Fn DESTROY = Fn.of("cublasDestroy_v2", D);
    private static final Fn STREAM = Fn.of("cublasSetStream_v2", D, D);
    private static final Fn WORKSPACE = Fn.of("cublasSetWorkspace_v2", D, D, J);
    private static final Fn SET_MATH = Fn.of("cublasSetMathMode", D, I);
    private static final Fn GET_MATH = Fn.of("cublasGetMathMode", D, P);
    private static final Fn ATOMICS = Fn.of("cublasSetAtomicsMode", D, I);
    private static final Fn DDGMM = Fn.of("cublasDdgmm_64", D, I, J, J, D, J, D, J, D, J);
    private static final Fn SDGMM = Fn.of("cublasSdgmm_64", D, I, J, J, D, J, D, J, D, J);
    /// `libraryPropertyType` → its value.
    static final Fn PROPERTY = Fn.of("cublasGetProperty", I, P);
    /// All that is called of the library.
    static final List<Fn> ALL = Stream.of(
            List.of(CREATE, DESTROY, STREAM, WORKSPACE, SET_MATH, GET_MATH, ATOMICS, DDGMM, SDGMM, PROPERTY),
            DoubleFfmLevel1.ALL, FloatFfmLevel1.ALL, DoubleFfmLevel2.ALL, FloatFfmLevel2.ALL,
            DoubleFfmLevel3.ALL, FloatFfmLevel3.ALL, DoubleFfmBatched.ALL, FloatFfmBatched.ALL)
            .flatMap(List::stream).toList();

    private final FfmContext context;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment alpha = arena.allocate(JAVA_DOUBLE), beta = arena.allocate(JAVA_DOUBLE),
            result = arena.allocate(JAVA_LONG);
    private final long handle;
    private boolean closed;

    FfmBlas(FfmContext context, long stream) {
        this.context = context;
        try {
            begin();
            done(CREATE, (int) CREATE.call().invokeExact(at(CREATE), result));
            handle = result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            arena.close();
            throw Fn.unchecked(t);
        }
        try {
            stream(stream);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public MemorySegment at(Fn f) {
        return context.at(f);
    }

    @Override
    public void begin() {
        if (closed) throw new IllegalStateException("the cuBLAS handle is closed");
        context.begin();
    }

    @Override
    public void done(Status library, String what, int status) {
        context.done(library, what, status);
    }

    @Override
    public long handle() {
        return handle;
    }

    @Override
    public MemorySegment alpha(double value) {
        alpha.set(JAVA_DOUBLE, 0, value);
        return alpha;
    }

    @Override
    public MemorySegment alpha(float value) {
        alpha.set(JAVA_FLOAT, 0, value);
        return alpha;
    }

    @Override
    public MemorySegment beta(double value) {
        beta.set(JAVA_DOUBLE, 0, value);
        return beta;
    }

    @Override
    public MemorySegment beta(float value) {
        beta.set(JAVA_FLOAT, 0, value);
        return beta;
    }

    @Override
    public MemorySegment result() {
        return result;
    }

    @Override
    public void stream(long stream) {
        begin();
        try {
            done(STREAM, (int) STREAM.call().invokeExact(at(STREAM), handle, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void workspace(long address, long bytes) {
        begin();
        try {
            done(WORKSPACE, (int) WORKSPACE.call().invokeExact(at(WORKSPACE), handle, address, bytes));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void math(MathMode mode) {
        begin();
        try {
            done(SET_MATH, (int) SET_MATH.call().invokeExact(at(SET_MATH), handle, Codes.of(mode)));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public MathMode math() {
        begin();
        try {
            done(GET_MATH, (int) GET_MATH.call().invokeExact(at(GET_MATH), handle, result));
            return Codes.mathMode(result.get(JAVA_INT, 0));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void atomics(boolean allowed) {
        begin();
        try {
            done(ATOMICS, (int) ATOMICS.call().invokeExact(at(ATOMICS), handle, allowed ? 1 : 0));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void ddgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        dgmm(DDGMM, left, m, n, a, lda, x, incX, c, ldc);
    }

    @Override
    public void sdgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        dgmm(SDGMM, left, m, n, a, lda, x, incX, c, ldc);
    }

    private void dgmm(Fn f, boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), handle, left ? 0 : 1, m, n, a, lda, x, incX, c, ldc));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void close() {
        if (closed) return;
        try {
            if (context.fault() == null) {
                begin();
                done(DESTROY, (int) DESTROY.call().invokeExact(at(DESTROY), handle));
            }
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        } finally {
            closed = true;
            arena.close();
        }
    }
}
