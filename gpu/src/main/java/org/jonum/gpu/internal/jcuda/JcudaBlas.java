package org.jonum.gpu.internal.jcuda;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import jcuda.Pointer;
import jcuda.jcublas.JCublas2;
import jcuda.jcublas.cublasHandle;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.Status;

/// A cuBLAS handle of JCublas.
final class JcudaBlas implements CudaBlas, DoubleJcudaLevel1, FloatJcudaLevel1, DoubleJcudaLevel2, FloatJcudaLevel2,
        DoubleJcudaLevel3, FloatJcudaLevel3, DoubleJcudaBatched, FloatJcudaBatched {
    private final BaseContext context;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment alpha = arena.allocate(JAVA_DOUBLE), beta = arena.allocate(JAVA_DOUBLE),
            result = arena.allocate(JAVA_DOUBLE);
    private final Pointer alphaAt = new Address(alpha.address()), betaAt = new Address(beta.address()),
            resultAt = new Address(result.address());
    private final cublasHandle handle = new cublasHandle();
    private boolean closed;

    JcudaBlas(BaseContext context, long stream) {
        this.context = context;
        try {
            begin();
            done("cublasCreate", JCublas2.cublasCreate(handle));
        } catch (RuntimeException e) {
            arena.close();
            throw e;
        }
        try {
            stream(stream);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void begin() {
        if (closed) throw new IllegalStateException("the cuBLAS handle is closed");
        context.begin();
    }

    @Override
    public void done(String what, int status) {
        context.done(Status.BLAS, what, status);
    }

    @Override
    public cublasHandle handle() {
        return handle;
    }

    @Override
    public Pointer alpha(double value) {
        alpha.set(JAVA_DOUBLE, 0, value);
        return alphaAt;
    }

    @Override
    public Pointer alpha(float value) {
        alpha.set(JAVA_FLOAT, 0, value);
        return alphaAt;
    }

    @Override
    public Pointer beta(double value) {
        beta.set(JAVA_DOUBLE, 0, value);
        return betaAt;
    }

    @Override
    public Pointer beta(float value) {
        beta.set(JAVA_FLOAT, 0, value);
        return betaAt;
    }

    @Override
    public Pointer result() {
        return resultAt;
    }

    @Override
    public double doubleResult() {
        return result.get(JAVA_DOUBLE, 0);
    }

    @Override
    public float floatResult() {
        return result.get(JAVA_FLOAT, 0);
    }

    @Override
    public int intResult() {
        return result.get(JAVA_INT, 0);
    }

    @Override
    public void stream(long stream) {
        begin();
        done("cublasSetStream", JCublas2.cublasSetStream(handle, Streams.of(stream)));
    }

    @Override
    public void workspace(long address, long bytes) {
        begin();
        done("cublasSetWorkspace", JCublas2.cublasSetWorkspace(handle, p(address), bytes));
    }

    @Override
    public void math(MathMode mode) {
        begin();
        done("cublasSetMathMode", JCublas2.cublasSetMathMode(handle, Codes.of(mode)));
    }

    @Override
    public MathMode math() {
        begin();
        int[] mode = new int[1];
        done("cublasGetMathMode", JCublas2.cublasGetMathMode(handle, mode));
        return Codes.mathMode(mode[0]);
    }

    @Override
    public void atomics(boolean allowed) {
        begin();
        done("cublasSetAtomicsMode", JCublas2.cublasSetAtomicsMode(handle, allowed ? 1 : 0));
    }

    @Override
    public void ddgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        begin();
        done("cublasDdgmm", JCublas2.cublasDdgmm_64(handle, left ? 0 : 1, m, n, p(a), lda, p(x), incX, p(c), ldc));
    }

    @Override
    public void sdgmm(boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        begin();
        done("cublasSdgmm", JCublas2.cublasSdgmm_64(handle, left ? 0 : 1, m, n, p(a), lda, p(x), incX, p(c), ldc));
    }

    @Override
    public void close() {
        if (closed) return;
        try {
            if (context.fault() == null) {
                begin();
                done("cublasDestroy", JCublas2.cublasDestroy(handle));
            }
        } finally {
            closed = true;
            arena.close();
        }
    }
}
