package org.jonum.gpu.internal.ffm;

import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.Status;

/// What every call needs: the address of its function, the context before it, and its status looked at after it.
interface FfmCall {
    /// {@return the address of a function}
    MemorySegment at(Fn f);

    /// Bind the context, which must be alive.
    void begin();

    /// Look at a status of a library.
    void done(Status library, String what, int status);

    /// Look at a status of the driver.
    default void done(Fn f, int status) {
        done(Status.DRIVER, f.name(), status);
    }
}
