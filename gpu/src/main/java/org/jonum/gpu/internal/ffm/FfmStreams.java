package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.CudaStreams;

/// Streams and events of the driver.
interface FfmStreams extends CudaStreams, FfmCall {
    /// `CU_STREAM_NON_BLOCKING`.
    int NON_BLOCKING = 1;
    /// `CU_EVENT_DISABLE_TIMING`.
    int NO_TIMING = 2;
    /// `CUDA_ERROR_NOT_READY`.
    int NOT_READY = 600;

    @Override
    default long streamCreate() {
        return create(Driver.STREAM_CREATE, NON_BLOCKING);
    }

    @Override
    default long eventCreate(boolean timing) {
        return create(Driver.EVENT_CREATE, timing ? 0 : NO_TIMING);
    }

    private long create(Fn f, int flags) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_LONG);
            done(f, (int) f.call().invokeExact(at(f), handle, flags));
            return handle.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void streamDestroy(long stream) {
        on(Driver.STREAM_DESTROY, stream);
    }

    @Override
    default void streamSynchronize(long stream) {
        on(Driver.STREAM_SYNCHRONIZE, stream);
    }

    @Override
    default void eventDestroy(long event) {
        on(Driver.EVENT_DESTROY, event);
    }

    @Override
    default void eventSynchronize(long event) {
        on(Driver.EVENT_SYNCHRONIZE, event);
    }

    private void on(Fn f, long handle) {
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), handle));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default boolean eventQuery(long event) {
        begin();
        try {
            int status = (int) Driver.EVENT_QUERY.call().invokeExact(at(Driver.EVENT_QUERY), event);
            if (status != NOT_READY) done(Driver.EVENT_QUERY, status);
            return status == 0;
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void streamWait(long stream, long event) {
        begin();
        try {
            done(Driver.STREAM_WAIT,
                    (int) Driver.STREAM_WAIT.call().invokeExact(at(Driver.STREAM_WAIT), stream, event, 0));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void eventRecord(long event, long stream) {
        begin();
        try {
            done(Driver.EVENT_RECORD,
                    (int) Driver.EVENT_RECORD.call().invokeExact(at(Driver.EVENT_RECORD), event, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default float elapsed(long start, long end) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ms = arena.allocate(JAVA_FLOAT);
            Fn f = has(Driver.EVENT_ELAPSED_2) ? Driver.EVENT_ELAPSED_2 : Driver.EVENT_ELAPSED;
            done(f, (int) f.call().invokeExact(at(f), ms, start, end));
            return ms.get(JAVA_FLOAT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    /// Whether the driver has a function.
    boolean has(Fn f);
}
