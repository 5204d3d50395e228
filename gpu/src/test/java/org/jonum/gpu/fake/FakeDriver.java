package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/// The driver's functions.
@SuppressWarnings({"unused", "restricted", "MemberName", "UnusedMethod", "MethodName", "MustBeClosedChecker"})
final class FakeDriver {
    private static final int OK = 0, INVALID = 1, MEMORY = 2, HANDLE = 400, NOT_FOUND = 500, NOT_READY = 600,
            IMAGE = 200, BINARY = 209;
    /// Far less than a driver's, so that tests get there.
    private static final int MAX_PITCH = 1 << 14, NOT_SUPPORTED = 801;
    private static final long DEVICE = 7, CONTEXT = 0xC0DE, POOL = 0x9001;
    private final FakeCuda cuda;

    FakeDriver(FakeCuda cuda) {
        this.cuda = cuda;
    }

    int cuInit(int flags) {
        cuda.initialized = true;
        return flags == 0 ? OK : INVALID;
    }

    int cuDriverGetVersion(MemorySegment version) {
        return put(version, cuda.family() * 1000 + 60);
    }

    private static int put(MemorySegment to, int value) {
        to.set(JAVA_INT, 0, value);
        return OK;
    }

    private static int put(MemorySegment to, long value) {
        to.set(JAVA_LONG, 0, value);
        return OK;
    }

    int cuDeviceGetCount(MemorySegment count) {
        return cuda.initialized ? put(count, 1) : 3;
    }

    int cuDeviceGet(MemorySegment device, int ordinal) {
        return ordinal == 0 ? put(device, (int) DEVICE) : 101;
    }

    int cuDeviceGetName(MemorySegment name, int length, int device) {
        byte[] text = "Fake device\0".getBytes(StandardCharsets.US_ASCII);
        if (device != DEVICE || length < text.length) return INVALID;
        MemorySegment.copy(text, 0, name, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, text.length);
        return OK;
    }

    int cuDeviceGetAttribute(MemorySegment value, int attribute, int device) {
        return device != DEVICE ? INVALID : put(value, switch (attribute) {
            case 11 -> MAX_PITCH;
            case 75 -> cuda.capability() / 10;
            case 76 -> cuda.capability() % 10;
            case 115 -> cuda.hasPool() ? 1 : 0;
            default -> throw new DeviceMemory.Illegal("attribute " + attribute);
        });
    }

    int cuDevicePrimaryCtxRetain(MemorySegment context, int device) {
        if (device != DEVICE) return INVALID;
        if (cuda.kept() != OK) return cuda.kept();
        cuda.retained++;
        return put(context, CONTEXT);
    }

    int cuDevicePrimaryCtxRelease_v2(int device) {
        if (device != DEVICE || cuda.retained == 0) return INVALID;
        cuda.retained--;
        return OK;
    }

    int cuDevicePrimaryCtxReset_v2(int device) {
        if (device != DEVICE) return INVALID;
        cuda.reset();
        return OK;
    }

    int cuCtxSetCurrent(long context) {
        if (context != CONTEXT && context != 0) return INVALID;
        cuda.bound.set(context);
        return OK;
    }

    int cuCtxSynchronize() {
        int s = cuda.context();
        return s != OK ? s : cuda.finishAll();
    }

    int cuMemGetInfo_v2(MemorySegment free, MemorySegment total) {
        int s = cuda.context();
        if (s != OK) return s;
        put(free, cuda.memory.free());
        return put(total, DeviceMemory.TOTAL);
    }

    int cuMemAlloc_v2(MemorySegment address, long bytes) {
        int s = cuda.context();
        if (s != OK) return s;
        if (bytes <= 0) return INVALID;
        int fault = cuda.finishAll();
        if (fault != OK) return fault;
        return given(address, cuda.allocate(bytes));
    }

    private static int given(MemorySegment to, long address) {
        put(to, address);
        return address == 0 ? MEMORY : OK;
    }

    int cuMemFree_v2(long address) {
        int s = cuda.context();
        if (s != OK) return s;
        int fault = cuda.finishAll();
        if (fault != OK) return fault;
        return cuda.memory.free(address) ? OK : INVALID;
    }

    int cuDeviceGetDefaultMemPool(MemorySegment pool, int device) {
        return !cuda.hasPool() ? NOT_SUPPORTED : device == DEVICE ? put(pool, POOL) : INVALID;
    }

    int cuMemPoolSetAttribute(long pool, int attribute, MemorySegment value) {
        return pool == POOL && attribute == 4 && value.get(JAVA_LONG, 0) >= -1 ? OK : INVALID;
    }

    int cuMemPoolTrimTo(long pool, long keep) {
        return pool == POOL && keep >= 0 ? OK : INVALID;
    }

    int cuMemAllocAsync(MemorySegment address, long bytes, long stream) {
        int s = on(stream);
        if (s != OK) return s;
        if (!cuda.hasPool()) return NOT_SUPPORTED;
        return bytes <= 0 ? INVALID : given(address, cuda.allocate(bytes));
    }

    int cuMemFreeAsync(long address, long stream) {
        int s = on(stream);
        if (s != OK) return s;
        if (!cuda.hasPool()) return NOT_SUPPORTED;
        if (!cuda.memory.isBlock(address)) return INVALID;
        cuda.enqueue(stream, () -> {
            if (!cuda.memory.free(address)) throw new DeviceMemory.Illegal("freed twice");
        });
        return OK;
    }

    private int on(long stream) {
        int s = cuda.context();
        return s != OK ? s : cuda.streams.has(stream) ? OK : HANDLE;
    }

    int cuMemHostAlloc(MemorySegment pointer, long bytes, int flags) {
        int s = cuda.context();
        if (s != OK) return s;
        if (bytes <= 0 || flags != 0) return INVALID;
        Arena arena = Arena.ofShared();
        MemorySegment memory = arena.allocate(bytes, 256);
        memory.fill((byte) -1);
        cuda.pinned.put(memory.address(), arena);
        cuda.pinnedSizes.put(memory.address(), bytes);
        pointer.set(ADDRESS, 0, memory);
        return OK;
    }

    int cuMemFreeHost(MemorySegment memory) {
        int s = cuda.context();
        if (s != OK) return s;
        int fault = cuda.finishAll();
        if (fault != OK) return fault;
        Arena arena = cuda.pinned.remove(memory.address());
        cuda.pinnedSizes.remove(memory.address());
        if (arena == null) return INVALID;
        arena.close();
        return OK;
    }

    /// As on a device, streams that do not block are not waited for.
    int cuMemcpyHtoD_v2(long to, MemorySegment from, long bytes) {
        int s = on(0);
        return s != OK ? s : now(() -> cuda.memory.at(to, bytes).copyFrom(from.asSlice(0, bytes)));
    }

    int cuMemcpyDtoH_v2(MemorySegment to, long from, long bytes) {
        int s = on(0);
        return s != OK ? s : now(() -> to.asSlice(0, bytes).copyFrom(cuda.memory.at(from, bytes)));
    }

    private int now(Runnable work) {
        cuda.enqueue(0, work);
        return cuda.finish(0);
    }

    int cuMemcpyHtoDAsync_v2(long to, MemorySegment from, long bytes, long stream) {
        if (!cuda.isPinned(from.address(), bytes))
            cuda.sin("a copy that is not waited for, from memory that is not pinned");
        return later(stream, () -> cuda.memory.at(to, bytes).copyFrom(from.asSlice(0, bytes)));
    }

    int cuMemcpyDtoHAsync_v2(MemorySegment to, long from, long bytes, long stream) {
        if (!cuda.isPinned(to.address(), bytes))
            cuda.sin("a copy that is not waited for, to memory that is not pinned");
        return later(stream, () -> to.asSlice(0, bytes).copyFrom(cuda.memory.at(from, bytes)));
    }

    int cuMemcpyDtoDAsync_v2(long to, long from, long bytes, long stream) {
        return later(stream, () -> cuda.memory.at(to, bytes).copyFrom(cuda.memory.at(from, bytes)));
    }

    private int later(long stream, Runnable work) {
        int s = on(stream);
        if (s == OK) cuda.enqueue(stream, work);
        return s;
    }

    /// `CUDA_MEMCPY2D`: x, y, type, host, device, array, pitch of the source, then of the destination; width, height.
    int cuMemcpy2DAsync_v2(MemorySegment what, long stream) {
        MemorySegment w = MemorySegment.ofArray(what.asSlice(0, 128).toArray(JAVA_LONG));
        long width = w.getAtIndex(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, 14);
        long height = w.getAtIndex(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, 15);
        long pitch0 = side(w, 0, 6), pitch1 = side(w, 7, 6);
        if (side(w, 0, 0) != 0 || side(w, 0, 1) != 0 || side(w, 7, 0) != 0 || side(w, 7, 1) != 0) return INVALID;
        if (width > pitch0 || width > pitch1 || Math.max(pitch0, pitch1) > MAX_PITCH) return INVALID;
        for (int base : new int[] {0, 7}) {
            long pitch = base == 0 ? pitch0 : pitch1;
            if ((int) side(w, base, 2) == 1 && height > 0
                    && !cuda.isPinned(side(w, base, 3), (height - 1) * pitch + width)) {
                cuda.sin("a copy of columns, of memory that is not pinned");
            }
        }
        return later(stream, () -> {
            for (long j = 0; j < height; j++) end(w, 7, j * pitch1, width).copyFrom(end(w, 0, j * pitch0, width));
        });
    }

    private static long side(MemorySegment w, int base, int field) {
        return w.getAtIndex(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, base + field);
    }

    @SuppressWarnings("restricted")
    private MemorySegment end(MemorySegment w, int base, long offset, long width) {
        return switch ((int) side(w, base, 2)) {
            case 1 -> MemorySegment.ofAddress(side(w, base, 3) + offset).reinterpret(width);
            case 2 -> cuda.memory.at(side(w, base, 4) + offset, width);
            default -> throw new DeviceMemory.Illegal("memory type");
        };
    }

    int cuMemsetD8Async(long to, byte value, long bytes, long stream) {
        return later(stream, () -> cuda.memory.at(to, bytes).fill(value));
    }

    int cuStreamCreate(MemorySegment stream, int flags) {
        int s = cuda.context();
        return s != OK ? s : flags != 1 ? INVALID : put(stream, cuda.streams.create());
    }

    int cuStreamDestroy_v2(long stream) {
        int s = on(stream);
        return s != OK ? s : cuda.streams.destroy(stream) ? OK : HANDLE;
    }

    int cuStreamSynchronize(long stream) {
        int s = on(stream);
        return s != OK ? s : cuda.finish(stream);
    }

    int cuStreamWaitEvent(long stream, long event, int flags) {
        int s = on(stream);
        if (s != OK) return s;
        if (!cuda.streams.hasEvent(event)) return HANDLE;
        cuda.streams.await(stream, event);
        return flags == 0 ? OK : INVALID;
    }

    int cuEventCreate(MemorySegment event, int flags) {
        int s = cuda.context();
        return s != OK ? s : put(event, cuda.streams.createEvent());
    }

    int cuEventDestroy_v2(long event) {
        int s = cuda.context();
        return s != OK ? s : cuda.streams.destroyEvent(event) ? OK : HANDLE;
    }

    int cuEventRecord(long event, long stream) {
        int s = on(stream);
        if (s != OK) return s;
        if (!cuda.streams.hasEvent(event)) return HANDLE;
        cuda.streams.record(event, stream);
        return OK;
    }

    int cuEventSynchronize(long event) {
        int s = cuda.context();
        if (s != OK) return s;
        if (!cuda.streams.hasEvent(event)) return HANDLE;
        cuda.streams.finishEvent(event);
        return cuda.context();
    }

    int cuEventQuery(long event) {
        int s = cuda.context();
        if (s != OK) return s;
        return !cuda.streams.hasEvent(event) ? HANDLE : cuda.streams.happened(event) ? OK : NOT_READY;
    }

    int cuEventElapsedTime(MemorySegment ms, long start, long end) {
        if (!cuda.streams.hasEvent(start) || !cuda.streams.hasEvent(end)) return HANDLE;
        if (!cuda.streams.happened(start) || !cuda.streams.happened(end)) return NOT_READY;
        ms.set(JAVA_FLOAT, 0, cuda.streams.milliseconds(start, end));
        return OK;
    }

    int cuEventElapsedTime_v2(MemorySegment ms, long start, long end) {
        return cuEventElapsedTime(ms, start, end);
    }

    int cuModuleLoadData(MemorySegment module, MemorySegment image) {
        int s = cuda.context();
        if (s != OK) return s;
        String code = image.getString(0), target = code.substring(0, Math.max(0, code.indexOf(' ')));
        int number =
                target.matches("(sm|compute)_\\d+") ? Integer.parseInt(target.substring(target.indexOf('_') + 1)) : 0;
        if (number == 0) return IMAGE;
        if (target.startsWith("sm_") ? number != cuda.capability() : number > cuda.capability()) return BINARY;
        long id = cuda.id();
        cuda.modules.put(id, code);
        cuda.loaded(target);
        return put(module, id);
    }

    int cuModuleUnload(long module) {
        int s = cuda.context();
        return s != OK ? s : cuda.modules.remove(module) == null ? HANDLE : OK;
    }

    /// A function's handle is its name's hash.
    int cuModuleGetFunction(MemorySegment function, long module, MemorySegment name) {
        int s = cuda.context();
        if (s != OK) return s;
        String text = cuda.modules.get(module), wanted = name.getString(0);
        if (text == null) return HANDLE;
        if (!cuda.kernels.containsKey(wanted)) return NOT_FOUND;
        return put(function, 0x100000000L + wanted.hashCode());
    }

    int cuLaunchKernel(long function, int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int shared,
            long stream, MemorySegment params, MemorySegment extra) {
        int s = on(stream);
        if (s != OK) return s;
        if (gridX < 1 || gridY != 1 || gridZ != 1 || blockX < 1 || blockX > 1024 || blockY != 1 || blockZ != 1
                || extra.address() != 0) {
            return INVALID;
        }
        FakeKernel kernel = cuda.kernels.entrySet().stream()
                .filter(k -> 0x100000000L + k.getKey().hashCode() == function).findFirst().orElseThrow().getValue();
        long[] args = new long[kernel.arguments()];
        for (int i = 0; i < args.length; i++) {
            args[i] = params.getAtIndex(ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(1, JAVA_LONG)), i)
                    .get(JAVA_LONG, 0);
        }
        cuda.enqueue(stream, () -> kernel.body().run(cuda.memory::at, gridX, blockX, args));
        return OK;
    }
}
