package org.jonum.gpu;

import java.lang.ref.Cleaner;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which memory is not given back: told when nobody can reach it any more, and when the device is closed.
///
/// A garbage collector does not see device memory, and comes too late for it; so what it finds is told, not freed.
final class Leaks {
    private static final System.Logger LOG = System.getLogger("org.jonum.gpu");
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int FRAMES = 12;

    /// An allocation; it must not know the [Memory] that it stands for.
    private static final class Entry implements Runnable {
        final Leaks leaks;
        final long number, address, bytes;
        final @Nullable Throwable site;

        Entry(Leaks leaks, long number, long address, long bytes, @Nullable Throwable site) {
            this.leaks = leaks;
            this.number = number;
            this.address = address;
            this.bytes = bytes;
            this.site = site;
        }

        /// Run by the cleaner only: the memory was never closed.
        @Override
        public void run() {
            leaks.lost(this);
        }

        String text() {
            StringBuilder s = new StringBuilder(String.format(Locale.ROOT,
                    "%d bytes of device memory were never closed", bytes));
            if (site == null) return s.append("; -Djonum.gpu.leakcheck tells where they come from").toString();
            s.append("; allocated");
            StackTraceElement[] frames = site.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) s.append("\n  at ").append(frames[i]);
            return s.toString();
        }
    }

    /// What becomes of an allocation.
    static final class Ticket {
        private final Entry entry;
        private final Cleaner.Cleanable cleanable;

        private Ticket(Entry entry, Cleaner.Cleanable cleanable) {
            this.entry = entry;
            this.cleanable = cleanable;
        }

        /// The memory is closed: there is nothing to tell.
        void closed() {
            if (entry.leaks.forget(entry)) cleanable.clean();
        }
    }

    private final boolean sites = System.getProperty("jonum.gpu.leakcheck") != null;
    private final Set<Entry> open = new HashSet<>();
    private long count, bytes, lost;

    /// An allocation that `owner` is to close.
    synchronized Ticket opened(Object owner, long address, long size) {
        Entry e = new Entry(this, count++, address, size, sites ? new Throwable() : null);
        open.add(e);
        bytes += size;
        return new Ticket(e, CLEANER.register(owner, e));
    }

    private synchronized boolean forget(Entry e) {
        if (!open.remove(e)) return false;
        bytes -= e.bytes;
        return true;
    }

    private synchronized void lost(Entry e) {
        if (!open.contains(e)) return;       // closed in time
        lost++;
        LOG.log(System.Logger.Level.WARNING, e.text());
    }

    /// {@return the bytes that are allocated}
    synchronized long bytes() {
        return bytes;
    }

    /// {@return how many allocations are open}
    synchronized int open() {
        return open.size();
    }

    /// {@return how many allocations could not be reached any more and were open}
    synchronized long lost() {
        return lost;
    }

    /// At the end: tell of all that is open.
    ///
    /// @return their addresses, oldest first
    synchronized long[] end() {
        var left = open.stream().sorted(Comparator.comparingLong(e -> e.number)).toList();
        left.forEach(e -> LOG.log(System.Logger.Level.WARNING, e.text()));
        open.clear();
        bytes = 0;
        return left.stream().mapToLong(e -> e.address).toArray();
    }
}
