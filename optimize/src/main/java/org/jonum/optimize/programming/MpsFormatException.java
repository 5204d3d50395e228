package org.jonum.optimize.programming;

import java.io.IOException;

/// A file is not what the MPS or QPS format says; the message names the line.
public final class MpsFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /// The line, counted from 1.
    private final int line;

    MpsFormatException(int line, String what) {
        super("MPS line " + line + ": " + what);
        this.line = line;
    }

    /// {@return the line, counted from 1}
    public int line() {
        return line;
    }
}
