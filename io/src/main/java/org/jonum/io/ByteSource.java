package org.jonum.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/// Bytes that come one after another, and where we are in them. Nothing is read ahead.
final class ByteSource implements Place {
    private final String name;
    private final ReadableByteChannel in;
    private final long end;
    private long position;

    /// @param end the number of bytes, −1 if that is not known
    ByteSource(String name, ReadableByteChannel in, long end) {
        this.name = name;
        this.in = in;
        this.end = end;
    }

    static ByteSource of(String name, InputStream in) {
        return new ByteSource(name, Channels.newChannel(in), -1);
    }

    static ByteSource of(String name, ReadableByteChannel in) throws IOException {
        // a pipe or device under a name says that it has no bytes
        long left = in instanceof SeekableByteChannel file ? file.size() - file.position() : 0;
        return new ByteSource(name, in, left > 0 ? left : -1);
    }

    /// How many bytes are left, −1 if that is not known.
    long left() {
        return end < 0 ? -1 : end - position;
    }

    /// Fill a buffer up to its limit.
    void fill(ByteBuffer b, String what) throws IOException {
        int n = b.remaining();
        while (b.hasRemaining()) {
            int k = in.read(b);
            if (k == 0)
                throw new IOException(name + ": byte " + position + ": a read gave nothing; the channel must block");
            if (k < 0) throw error(n + " bytes of " + what, "the end after " + (n - b.remaining()));
            position += k;
        }
    }

    /// There must be nothing left.
    void end() throws IOException {
        if (in.read(ByteBuffer.allocate(1)) >= 0)
            throw error("the end", left() > 0 ? left() + " more bytes" : "more bytes");
    }

    @Override
    public FormatException error(String expected, String found) {
        return error(position, expected, found);
    }

    FormatException error(long at, String expected, String found) {
        return new FormatException(name, "byte " + at, expected, found);
    }
}
