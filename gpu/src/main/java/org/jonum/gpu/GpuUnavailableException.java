package org.jonum.gpu;

/// There is no device to work on, and why.
public final class GpuUnavailableException extends GpuException {
    private static final long serialVersionUID = 1L;
    /// What is wrong.
    private final Reason reason;

    /// Why there is no device.
    public enum Reason {
        /// No driver, or a driver without a device: `libcuda.so.1` is not there, or says that it has none.
        NO_DRIVER,
        /// A driver, but no cuBLAS and cuSOLVER of one family.
        NO_LIBRARIES,
        /// All is there, but does not work; the message says what.
        BROKEN
    }

    /// No device.
    ///
    /// @param reason  of what kind
    /// @param message what was looked for, where, and what came of it
    public GpuUnavailableException(Reason reason, String message) {
        super(reason + ": " + message, 0, false);
        this.reason = reason;
    }

    /// The same once more, for another caller.
    ///
    /// @param reason of what kind
    /// @param cause  the first one
    public GpuUnavailableException(Reason reason, GpuUnavailableException cause) {
        super(String.valueOf(cause.getMessage()), 0, false);
        this.reason = reason;
        initCause(cause);
    }

    /// {@return why there is no device}
    public Reason reason() {
        return reason;
    }
}
