package org.jonum.gpu.internal.ffm;

import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.Status;

/// What every call of cuBLAS needs: besides its address, the handle and a place for scalars and results.
interface FfmBlasCall extends FfmCall {
    /// {@return the cuBLAS handle}
    long handle();

    /// {@return where this α is}
    MemorySegment alpha(double value);

    /// {@return where this α is}
    MemorySegment alpha(float value);

    /// {@return where this β is}
    MemorySegment beta(double value);

    /// {@return where this β is}
    MemorySegment beta(float value);

    /// {@return where a result goes}
    MemorySegment result();

    @Override
    default void done(Fn f, int status) {
        done(Status.BLAS, f.name(), status);
    }
}
