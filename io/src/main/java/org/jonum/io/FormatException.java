package org.jonum.io;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file that is not what its format demands.
///
/// {@snippet :
/// byte[] cut = {(byte) 0x93, 'N', 'U', 'M'};
/// String text = "";
/// try {
///     Npy.read(new java.io.ByteArrayInputStream(cut));
/// } catch (FormatException e) {
///     text = e.getMessage();
/// }
/// // text == "npy: byte 4: expected 8 bytes of magic string and version, found the end after 4"
/// }
public final class FormatException extends IOException {
    private static final long serialVersionUID = 1;

    /// Place, what the format demands there, and what stands there.
    private final String where, expected, found;

    FormatException(String source, String where, String expected, String found) {
        this(source, where, expected, found, null);
    }

    FormatException(String source, String where, String expected, String found, @Nullable Throwable cause) {
        super(source + ": " + where + ": expected " + expected + ", found " + found, cause);
        this.where = where;
        this.expected = expected;
        this.found = found;
    }

    /// {@return the place: `byte 12`, counted from 0, or `3:5` for line 3, column 5, counted from 1}
    public String where() {
        return where;
    }

    /// {@return what the format demands there}
    public String expected() {
        return expected;
    }

    /// {@return what is there}
    public String found() {
        return found;
    }
}
