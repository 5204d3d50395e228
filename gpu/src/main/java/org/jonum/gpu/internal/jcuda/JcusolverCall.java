package org.jonum.gpu.internal.jcuda;

import java.lang.foreign.MemorySegment;
import jcuda.Pointer;
import jcuda.jcusolver.cusolverDnHandle;
import jcuda.jcusolver.cusolverDnParams;
import org.jonum.gpu.internal.Workspace;

/// What every call of JCusolver needs.
interface JcusolverCall {
    /// {@return the handle}
    cusolverDnHandle handle();

    /// {@return parameters, which JCusolver wants though the library does not}
    cusolverDnParams params();

    /// {@return where the bytes of workspace on the device go}
    long[] onDevice();

    /// {@return where the bytes of workspace on the host go}
    long[] onHost();

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

    /// {@return memory of the host, of at least a byte: JCusolver refuses none}
    default Pointer host(Workspace work) {
        MemorySegment s = work.host(Math.max(1, onHost()[0]));
        return new Address(s.address());
    }
}
