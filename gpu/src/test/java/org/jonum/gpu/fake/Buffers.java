package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/// Functions of cuSOLVER with their workspace, which must be as large as they said, and is spoilt.
abstract class Buffers extends Operands {
    static final int UNKNOWN = 1;
    private static final long HOST = 40;

    Buffers(FakeCuda cuda) {
        super(cuda);
    }

    /// Bytes that a problem wants on the device: an odd number, so that no other one fits by chance.
    static long bytes(long n) {
        return 8 * n + 24 + 1;
    }

    /// Elements that a problem wants on the device.
    static int elements(long n) {
        return (int) (n + 3);
    }

    int say(long handle, long n, MemorySegment device, MemorySegment host) {
        device.set(JAVA_LONG, 0, bytes(n));
        host.set(JAVA_LONG, 0, HOST);
        return cuda.handles.containsKey(handle) ? 0 : UNKNOWN;
    }

    int say(long handle, long n, MemorySegment elements) {
        elements.set(JAVA_INT, 0, elements(n));
        return cuda.handles.containsKey(handle) ? 0 : UNKNOWN;
    }

    /// Whether a handle's parameters are there.
    void known(long params) {
        need(cuda.handles.containsKey(params));
    }

    /// A routine that has its workspace.
    int later(long handle, long n, long buffer, long size, MemorySegment host, long hostSize, long info, Result work) {
        need(size == bytes(n) && hostSize == HOST);
        host.asSlice(0, hostSize).fill((byte) -1);
        return later(handle, buffer, size, info, work);
    }

    int later(Real r, long handle, long n, long buffer, int size, long info, Result work) {
        need(size == elements(n));
        return later(handle, buffer, (long) size * r.bytes, info, work);
    }

    private int later(long handle, long buffer, long bytes, long info, Result work) {
        return later(handle, UNKNOWN, () -> {
            cuda.memory.at(buffer, bytes).fill((byte) -1);
            int result = work.run();
            cuda.memory.at(info, 4).set(JAVA_INT, 0, result);
        });
    }

    /// What LAPACK says.
    interface Result {
        int run();
    }
}
