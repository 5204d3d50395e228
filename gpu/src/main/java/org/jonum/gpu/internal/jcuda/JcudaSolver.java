package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnCreate;
import static jcuda.jcusolver.JCusolverDn.cusolverDnCreateParams;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDestroy;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDestroyParams;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSetStream;

import jcuda.jcusolver.cusolverDnHandle;
import jcuda.jcusolver.cusolverDnParams;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Status;

/// A cuSOLVER handle of JCusolver.
final class JcudaSolver implements CudaSolver, DoubleJcudaLinear, FloatJcudaLinear, DoubleJcudaEigen, FloatJcudaEigen {
    private final BaseContext context;
    private final long[] onDevice = new long[1], onHost = new long[1];
    private final int[] elements = new int[1];
    private final cusolverDnHandle handle = new cusolverDnHandle();
    private final cusolverDnParams params = new cusolverDnParams();
    private int made;
    private boolean closed;

    JcudaSolver(BaseContext context, long stream) {
        this.context = context;
        try {
            begin();
            done("cusolverDnCreate", cusolverDnCreate(handle));
            made = 1;
            done("cusolverDnCreateParams", cusolverDnCreateParams(params));
            made = 2;
            stream(stream);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void begin() {
        if (closed) throw new IllegalStateException("the cuSOLVER handle is closed");
        context.begin();
    }

    @Override
    public void done(String what, int status) {
        context.done(Status.SOLVER, what, status);
    }

    @Override
    public cusolverDnHandle handle() {
        return handle;
    }

    @Override
    public cusolverDnParams params() {
        return params;
    }

    @Override
    public long[] onDevice() {
        return onDevice;
    }

    @Override
    public long[] onHost() {
        return onHost;
    }

    @Override
    public int[] elements() {
        return elements;
    }

    @Override
    public int pivotBytes() {
        return Integer.BYTES;
    }

    @Override
    public void stream(long stream) {
        begin();
        done("cusolverDnSetStream", cusolverDnSetStream(handle, Streams.of(stream)));
    }

    @Override
    public void deterministic(boolean demanded) {
        throw new UnsupportedOperationException("JCusolver has no cusolverDnSetDeterministicMode");
    }

    @Override
    public void close() {
        if (closed) return;
        try {
            if (context.fault() != null) return;
            if (made >= 1) begin();
            int status = made >= 2 ? cusolverDnDestroyParams(params) : 0;
            if (made >= 1) status = Math.max(status, cusolverDnDestroy(handle));
            done("cusolverDnDestroy", status);
        } finally {
            closed = true;
        }
    }
}
