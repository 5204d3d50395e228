package org.jonum.gpu.internal.ffm;

import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.Status;

/// What every call of cuSOLVER needs: besides its address, the handle, its parameters and two places for sizes.
interface FfmSolverCall extends FfmCall {
    /// {@return the cuSOLVER handle}
    long handle();

    /// {@return a `cusolverDnParams_t`}
    long params();

    /// {@return where the bytes of workspace on the device go, or its elements as an int}
    MemorySegment deviceSize();

    /// {@return where the bytes of workspace on the host go}
    MemorySegment hostSize();

    @Override
    default void done(Fn f, int status) {
        done(Status.SOLVER, f.name(), status);
    }
}
