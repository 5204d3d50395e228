package org.jonum.gpu;

/// A call of the CUDA driver or of one of its libraries that failed.
///
/// The device works behind the caller's back: a status tells of the call itself **or of an earlier, asynchronous one**.
/// After a *sticky* fault ([#isSticky()]) every further call on the device fails. Close what is open on it; whether it can
/// be opened anew in this process is the driver's to say, and mostly it cannot: [Gpu#open] then throws a sticky exception too.
public sealed class GpuException extends RuntimeException permits GpuOutOfMemoryException, GpuUnavailableException {
    private static final long serialVersionUID = 1L;
    /// The status that came back.
    private final int status;
    /// Whether the context is lost.
    private final boolean sticky;

    /// A call that failed.
    ///
    /// @param message what was called and what came back
    /// @param status  the status as the library numbers it; 0 if there is none
    /// @param sticky  whether the context is lost
    public GpuException(String message, int status, boolean sticky) {
        super(message);
        this.status = status;
        this.sticky = sticky;
    }

    /// {@return the status as the library that was called numbers it; 0 if no call gave one}
    public final int status() {
        return status;
    }

    /// {@return whether the context is lost, so that no call on it can succeed any more}
    public final boolean isSticky() {
        return sticky;
    }
}
