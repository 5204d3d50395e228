package org.jonum.optimize;

/// Leads out of the middle of an iteration when a limit is reached; never leaves [Run].
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Status status;

    Halt(Status status) {
        super(status.toString(), null, false, false);
        this.status = status;
    }
}
