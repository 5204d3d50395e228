package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/// Handles of cuBLAS and what is set on them.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeBlasSetup {
    private static final int OK = 0, NOT_INITIALIZED = 1, INVALID = 7;
    private final FakeCuda cuda;
    private final Map<Long, Integer> math = new HashMap<>();

    FakeBlasSetup(FakeCuda cuda) {
        this.cuda = cuda;
    }

    int cublasCreate_v2(MemorySegment handle) {
        if (cuda.context() != 0) return NOT_INITIALIZED;
        long id = cuda.id();
        cuda.handles.put(id, 0L);
        handle.set(JAVA_LONG, 0, id);
        return OK;
    }

    int cublasDestroy_v2(long handle) {
        cuda.workspaces.remove(handle);
        return cuda.handles.remove(handle) == null ? NOT_INITIALIZED : OK;
    }

    int cublasSetStream_v2(long handle, long stream) {
        if (!cuda.streams.has(stream)) return INVALID;
        cuda.workspaces.remove(handle);                             // as the library does
        return cuda.handles.replace(handle, stream) == null ? NOT_INITIALIZED : OK;
    }

    int cublasSetWorkspace_v2(long handle, long workspace, long bytes) {
        if (!cuda.handles.containsKey(handle)) return NOT_INITIALIZED;
        if (workspace % 256 != 0) return INVALID;
        cuda.memory.at(workspace, bytes);
        cuda.workspaces.put(handle, new long[] {workspace, bytes});
        return OK;
    }

    int cublasSetMathMode(long handle, int mode) {
        if (!cuda.handles.containsKey(handle)) return NOT_INITIALIZED;
        math.put(handle, mode);
        return mode < 0 || mode > 4 ? INVALID : OK;
    }

    int cublasGetMathMode(long handle, MemorySegment mode) {
        mode.set(JAVA_INT, 0, math.getOrDefault(handle, 0));
        return cuda.handles.containsKey(handle) ? OK : NOT_INITIALIZED;
    }

    int cublasSetAtomicsMode(long handle, int mode) {
        return !cuda.handles.containsKey(handle) ? NOT_INITIALIZED : mode == 0 || mode == 1 ? OK : INVALID;
    }

    int cublasGetProperty(int part, MemorySegment value) {
        value.set(JAVA_INT, 0, new int[] {cuda.family(), 6, 4}[part]);
        return OK;
    }
}
