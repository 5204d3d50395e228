package org.jonum.gpu;

/// Device memory, with what is known of who works on it.
///
/// Streams run beside each other, and only events order them. So a piece of memory remembers the stream that wrote it last,
/// those that are ordered after that, and those that have read it since; who comes next on another stream waits for them. All
/// fields that change are guarded by the lock of the device.
final class Memory {
    final Device device;
    final long address, bytes;
    private final Lane home;
    private final Leaks.Ticket ticket;
    private boolean closed;
    private int writer;
    private long after, readers;        // sets of streams, by their numbers

    /// Allocated on `home`, by the device.
    Memory(Lane home, long address, long bytes) {
        this.device = home.device;
        this.home = home;
        this.address = address;
        this.bytes = bytes;
        this.ticket = device.leaks.opened(this, address, bytes);
        writer = home.number;
        after = home.bit();
    }

    boolean isOpen() {
        device.lock.lock();
        try {
            return !closed && device.isOpen();
        } finally {
            device.lock.unlock();
        }
    }

    /// Orders the stream behind the last write.
    void readOn(Lane lane) {
        if ((after & lane.bit()) == 0) {
            lane.follow(writer);
            after |= lane.bit();
        }
        readers |= lane.bit();
    }

    /// Orders the stream behind the last write and all reads.
    void writeOn(Lane lane) {
        if ((after & lane.bit()) == 0) lane.follow(writer);
        for (long others = readers & ~lane.bit(); others != 0; others &= others - 1) {
            lane.follow(Long.numberOfTrailingZeros(others));
        }
        writer = lane.number;
        after = lane.bit();
        readers = 0;
    }

    /// Given back behind all that works on it; the second time nothing happens.
    void close() {
        device.lock.lock();
        try {
            if (closed) return;
            closed = true;
            if (!device.isOpen() || device.isDead()) {
                ticket.closed();
                return;
            }
            Lane lane = home.isOpen() ? home : device.root();
            writeOn(lane);
            device.context.freeAsync(address, lane.stream);
            ticket.closed();
        } finally {
            device.lock.unlock();
        }
    }
}
