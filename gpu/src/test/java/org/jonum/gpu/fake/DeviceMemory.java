package org.jonum.gpu.fake;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.TreeMap;

/// Memory of the device: what the processor cannot reach by the same address.
final class DeviceMemory {
    private static final long TAG = 1L << 62;
    /// What is free, as long as nobody has taken it.
    static final long TOTAL = 1L << 30;
    private static final int ALIGNMENT = 256;

    private record Block(MemorySegment memory, Arena arena) {}

    private final TreeMap<Long, Block> blocks = new TreeMap<>();
    private long taken;

    /// An address that no memory is at.
    static final class Illegal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Illegal(String message) {
            super(message);
        }
    }

    /// New memory, full of NaN; 0 if it does not fit.
    @SuppressWarnings("MustBeClosedChecker")
    long allocate(long bytes) {
        if (bytes <= 0 || bytes > TOTAL - taken) return 0;
        Arena arena = Arena.ofShared();
        MemorySegment s = arena.allocate(bytes, ALIGNMENT);
        s.fill((byte) -1);
        taken += bytes;
        long address = s.address() + TAG;
        blocks.put(address, new Block(s, arena));
        return address;
    }

    /// Whether there was such memory.
    boolean free(long address) {
        Block b = blocks.remove(address);
        if (b == null) return false;
        taken -= b.memory.byteSize();
        b.arena.close();
        return true;
    }

    /// The memory at an address.
    MemorySegment at(long address, long bytes) {
        var e = blocks.floorEntry(address);
        long off = e == null ? -1 : address - e.getKey();
        if (e == null || off + bytes > e.getValue().memory.byteSize()) {
            throw new Illegal("no " + bytes + " bytes of the device at 0x" + Long.toHexString(address));
        }
        return e.getValue().memory.asSlice(off, bytes);
    }

    /// Whether memory begins there.
    boolean isBlock(long address) {
        return blocks.containsKey(address);
    }

    int blocks() {
        return blocks.size();
    }

    long free() {
        return TOTAL - taken;
    }

    void clear() {
        for (long a : blocks.keySet().toArray(Long[]::new)) free(a);
    }
}
