package org.jonum.netlib.internal;

/// A native library that cannot be used, and why: the message is one line for the report.
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
        super(reason.replaceAll("\\s*\\R\\s*", " "));
    }
}
