package org.jonum.gpu;

import org.jspecify.annotations.Nullable;

/// How a factorization went: `info` comes back from the device with the stream, and is looked at when that is waited for.
final class Outcome {
    /// What no `info` is: it has not come back yet.
    static final int UNKNOWN = Integer.MIN_VALUE;

    /// What an info other than 0 means.
    interface Failure {
        /// @param place which of many problems, from 0
        RuntimeException of(int place, int info);
    }

    private final String routine;
    private final Failure failure;
    private volatile int info = UNKNOWN;
    private volatile int place;
    private volatile boolean told;

    /// @param failure what to throw for an info above 0
    Outcome(String routine, Failure failure) {
        this.routine = routine;
        this.failure = failure;
    }

    /// Of a routine whose info can only tell of arguments.
    static Outcome good(String routine) {
        return new Outcome(routine, (place, info) -> new IllegalStateException(routine + ": info = " + info));
    }

    /// The outcome is there.
    ///
    /// @return what is to be thrown: null if all went well, or the caller looks after it
    @Nullable
    RuntimeException arrived(int which, int value) {
        place = which;
        info = value;
        if (value == 0 || told) return null;
        told = true;
        return exception(value);
    }

    private RuntimeException exception(int value) {
        return value > 0 ? failure.of(place, value)
                : new GpuException(routine + ": cuSOLVER refuses its argument " + -value, value, false);
    }

    /// From now on the caller asks, and nothing is thrown.
    void asked() {
        told = true;
    }

    int info() {
        return info;
    }

    /// Nothing can be made of a factorization that is known to have failed.
    void usable() {
        int known = info;
        if (known != UNKNOWN && known != 0) throw exception(known);
    }
}
