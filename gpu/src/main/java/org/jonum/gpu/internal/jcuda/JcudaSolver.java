package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnCreate;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDestroy;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSetStream;

import jcuda.jcusolver.cusolverDnHandle;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Status;

/// A cuSOLVER handle of JCusolver.
final class JcudaSolver implements CudaSolver, DoubleJcudaLinear, FloatJcudaLinear, DoubleJcudaEigen, FloatJcudaEigen {
    private final BaseContext context;
    private final int[] elements = new int[1];
    private final cusolverDnHandle handle = new cusolverDnHandle();
    private boolean made;
    private boolean closed;

    JcudaSolver(BaseContext context, long stream) {
        this.context = context;
        try {
            begin();
            done("cusolverDnCreate", cusolverDnCreate(handle));
            made = true;
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
            if (!made) return;
            begin();
            done("cusolverDnDestroy", cusolverDnDestroy(handle));
        } finally {
            closed = true;
        }
    }
}
