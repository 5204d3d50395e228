package org.jonum.bench.operation;

/// Double or single precision.
public enum Precision {
    /// 64 bits, prefix d.
    DOUBLE('d', 8),
    /// 32 bits, prefix s.
    FLOAT('s', 4);

    private final char prefix;
    private final int bytes;

    Precision(char prefix, int bytes) {
        this.prefix = prefix;
        this.bytes = bytes;
    }

    /// {@return the letter that routines of this precision begin with}
    public char prefix() {
        return prefix;
    }

    /// {@return the size of one number in bytes}
    public int bytes() {
        return bytes;
    }

    static Precision of(char prefix) {
        for (Precision p : values()) {
            if (p.prefix == prefix) return p;
        }
        throw new IllegalArgumentException("a routine begins with d or s, not with " + prefix);
    }
}
