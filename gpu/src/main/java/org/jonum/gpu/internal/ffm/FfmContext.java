package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuOutOfMemoryException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Status;

/// The primary context of a device, by the driver.
final class FfmContext extends BaseContext implements FfmMemory, FfmStreams, FfmKernels {
    private static final int NAME_BYTES = 256;
    /// `CU_DEVICE_ATTRIBUTE_…`.
    private static final int MAX_PITCH = 11, MAJOR = 75, MINOR = 76, MEMORY_POOLS_SUPPORTED = 115;
    private final FfmCuda cuda;
    private final int device, handle;
    private final long context, pool, maxPitch;

    /// @param least the least compute capability that the libraries know
    FfmContext(FfmCuda cuda, int device, int least) {
        this.cuda = cuda;
        this.device = device;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_LONG);
            status(Driver.GET, (int) Driver.GET.call().invokeExact(at(Driver.GET), value, device));
            handle = value.get(JAVA_INT, 0);
            int capability = 10 * attribute(arena, MAJOR) + attribute(arena, MINOR);
            if (capability < least) {
                throw new GpuUnavailableException(Reason.BROKEN, "device " + device + " has compute capability "
                        + capability / 10 + "." + capability % 10 + ", these libraries need " + least / 10 + "."
                        + least % 10 + ": take those of CUDA 12");
            }
            maxPitch = attribute(arena, MAX_PITCH);
            boolean pools = attribute(arena, MEMORY_POOLS_SUPPORTED) != 0;
            if (pools) status(Driver.POOL, (int) Driver.POOL.call().invokeExact(at(Driver.POOL), value, handle));
            pool = pools ? value.get(JAVA_LONG, 0) : 0;
            status(Driver.RETAIN, (int) Driver.RETAIN.call().invokeExact(at(Driver.RETAIN), value, handle));
            context = value.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    private int attribute(Arena arena, int attribute) throws Throwable {
        MemorySegment value = arena.allocate(JAVA_INT);
        Fn f = Driver.ATTRIBUTE;
        status(f, (int) f.call().invokeExact(at(f), value, attribute, handle));
        return value.get(JAVA_INT, 0);
    }

    private static void status(Fn f, int status) {
        if (status == 0) return;
        boolean lost = Status.sticky(status);
        throw new GpuException(f.name() + ": " + Status.DRIVER.name(status)
                + (lost ? ": this process met a fault that the driver does not forget; a new process can use the device"
                        : ""),
                status, lost);
    }

    @Override
    public MemorySegment at(Fn f) {
        return cuda.symbols().at(f);
    }

    @Override
    public boolean has(Fn f) {
        return cuda.symbols().has(f);
    }

    @Override
    public CudaApi api() {
        return cuda;
    }

    @Override
    public int device() {
        return device;
    }

    @Override
    public long pool() {
        return pool;
    }

    @Override
    public long maxPitch() {
        return maxPitch;
    }

    @Override
    protected int bindStatus() {
        try {
            return (int) Driver.BIND.call().invokeExact(at(Driver.BIND), context);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    protected int synchronizeStatus() {
        try {
            return (int) Driver.SYNCHRONIZE.call().invokeExact(at(Driver.SYNCHRONIZE));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    protected Attempt attempt(long bytes, long stream, boolean pooled) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(JAVA_LONG);
            int status = pooled && pool != 0
                    ? (int) Driver.MALLOC_ASYNC.call().invokeExact(at(Driver.MALLOC_ASYNC), address, bytes, stream)
                    : (int) Driver.MALLOC.call().invokeExact(at(Driver.MALLOC), address, bytes);
            return new Attempt(status, address.get(JAVA_LONG, 0));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    protected void release(boolean lost) {
        try {
            int reset = lost ? (int) Driver.RESET.call().invokeExact(at(Driver.RESET), handle) : 0;
            int released = (int) Driver.RELEASE.call().invokeExact(at(Driver.RELEASE), handle);
            if (lost && reset + released != 0) return;              // with its fault once more
            status(Driver.RELEASE, released);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public String name() {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(NAME_BYTES);
            done(Driver.NAME, (int) Driver.NAME.call().invokeExact(at(Driver.NAME), text, NAME_BYTES, handle));
            return text.getString(0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public int attribute(int attribute) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_INT);
            done(Driver.ATTRIBUTE,
                    (int) Driver.ATTRIBUTE.call().invokeExact(at(Driver.ATTRIBUTE), value, attribute, handle));
            return value.get(JAVA_INT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public CudaBlas blas(long stream) {
        return again(() -> cuda.blas(this, stream));
    }

    @Override
    public CudaSolver solver(long stream) {
        return again(() -> cuda.solver(this, stream));
    }

    /// What finds no memory is tried once more, since the pool has given back by then what nobody uses.
    private static <T> T again(Supplier<T> make) {
        try {
            return make.get();
        } catch (GpuOutOfMemoryException e) {
            return make.get();
        }
    }
}
