package org.jonum.stat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// 64 bits that look random, of numbers and bytes, the same on every machine: by the finalizer of MurmurHash3 (Appleby, public domain).
final class Hash {
    private Hash() {
    }

    /// 0 and −0 are one, all NaN are one.
    static long of(double x) {
        return mix(Double.doubleToLongBits(x + 0.0));
    }

    static long of(long x) {
        return mix(x ^ 0x9E3779B97F4A7C15L);
    }

    static long of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long h = mix(bytes.length + 0x632BE59BD9B4E019L);
        while (in.remaining() >= Long.BYTES) h = mix(h * 31 + in.getLong());
        long rest = 0;
        while (in.hasRemaining()) rest = rest << 8 | in.get() & 0xFF;
        return mix(h * 31 + rest);
    }

    static long mix(long bits) {
        long h = bits;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
