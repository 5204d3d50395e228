package org.jonum.bench.peer;

/// A peer that cannot take part here, and why.
public final class MissingPeerException extends Exception {
    private static final long serialVersionUID = 1;

    MissingPeerException(String why) {
        super(why);
    }

    MissingPeerException(String why, Throwable cause) {
        super(why, cause);
    }
}
