package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Status;

/// A cuSOLVER handle with its parameters.
final class FfmSolver implements CudaSolver, DoubleFfmLinear, FloatFfmLinear, DoubleFfmEigen, FloatFfmEigen {
    private static final Fn CREATE = Fn.of("cusolverDnCreate", P);
    private static final Fn DESTROY = Fn.of("cusolverDnDestroy", D);
    private static final Fn STREAM = Fn.of("cusolverDnSetStream", D, D);
    private static final Fn CREATE_PARAMS = Fn.of("cusolverDnCreateParams", P);
    private static final Fn DESTROY_PARAMS = Fn.of("cusolverDnDestroyParams", D);
    /// `cusolverDeterministicMode_t`: 1 the same results each time, 2 not necessarily.
    static final Fn DETERMINISTIC = Fn.optional("cusolverDnSetDeterministicMode", D, I);
    /// `libraryPropertyType` → its value.
    static final Fn PROPERTY = Fn.of("cusolverGetProperty", I, P);
    /// All that is called of the library.
    static final List<Fn> ALL = Stream.of(
            List.of(CREATE, DESTROY, STREAM, CREATE_PARAMS, DESTROY_PARAMS, DETERMINISTIC, PROPERTY),
            Generic.ALL, DoubleFfmLinear.ALL, FloatFfmLinear.ALL, DoubleFfmEigen.ALL, FloatFfmEigen.ALL)
            .flatMap(List::stream).toList();

    private final FfmContext context;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment deviceSize = arena.allocate(JAVA_LONG), hostSize = arena.allocate(JAVA_LONG);
    private long handle, params;
    private boolean closed;

    FfmSolver(FfmContext context, long stream) {
        this.context = context;
        try {
            handle = create(CREATE);
            params = create(CREATE_PARAMS);
            stream(stream);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private long create(Fn f) {
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), deviceSize));
            return deviceSize.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    private void destroy(Fn f, long what) {
        if (what == 0) return;
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), what));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public MemorySegment at(Fn f) {
        return context.at(f);
    }

    @Override
    public void begin() {
        if (closed) throw new IllegalStateException("the cuSOLVER handle is closed");
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
    public long params() {
        return params;
    }

    @Override
    public MemorySegment deviceSize() {
        return deviceSize;
    }

    @Override
    public MemorySegment hostSize() {
        return hostSize;
    }

    @Override
    public int pivotBytes() {
        return Long.BYTES;
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
    public void deterministic(boolean demanded) {
        begin();
        try {
            done(DETERMINISTIC,
                    (int) DETERMINISTIC.call().invokeExact(at(DETERMINISTIC), handle, demanded ? 1 : 2));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void close() {
        if (closed) return;
        try {
            if (context.fault() == null) {
                try {
                    destroy(DESTROY_PARAMS, params);
                } finally {
                    destroy(DESTROY, handle);
                }
            }
        } finally {
            closed = true;
            arena.close();
        }
    }
}
