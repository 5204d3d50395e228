package org.jonum.netlib.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The one thing that a loader of ELF files does not look at: whether the file is all there. It maps what is missing, and
/// the process dies when it touches that.
final class Elf {
    private static final int MAGIC = 0x7F454C46, HEADER = 64, SECTIONS_AT = 40, SECTION_SIZE = 58, SECTION_COUNT = 60;

    private Elf() {}

    /// Refuse a 64-bit ELF file that ends before its table of sections, which comes last; the rest is the loader's.
    static void whole(Path file) throws Unusable {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(HEADER);
            int read;
            do {
                read = channel.read(head);
            } while (read > 0);
            if (head.hasRemaining() || head.getInt(0) != MAGIC || head.get(4) != 2) return;
            head.order(head.get(5) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            long end = head.getLong(SECTIONS_AT) + (long) head.getShort(SECTION_SIZE) * head.getShort(SECTION_COUNT);
            if (channel.size() < end) {
                throw new Unusable(file + " is not whole: " + channel.size() + " bytes of at least " + end);
            }
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read: " + e);
        }
    }
}
