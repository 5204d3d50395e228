package org.jonum.gpu.internal.jcuda;

import jcuda.Pointer;
import jcuda.jcusolver.cusolverDnHandle;

/// What every call of JCusolver needs.
interface JcusolverCall {
    /// {@return the handle}
    cusolverDnHandle handle();

    /// {@return where the elements of workspace on the device go}
    int[] elements();

    /// Bind the context, which must be alive.
    void begin();

    /// Look at a status.
    void done(String what, int status);

    /// {@return memory of the device}
    default Pointer p(long address) {
        return new Address(address);
    }
}
