package org.jonum.gpu.internal.jcuda;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jcuda.runtime.cudaStream_t;

/// Streams of the driver, as JCuda's libraries want them. Their constructor from an address is not public.
final class Streams {
    private static final MethodHandle NEW = constructor();

    private Streams() {}

    private static MethodHandle constructor() {
        try {
            return MethodHandles.privateLookupIn(cudaStream_t.class, MethodHandles.lookup())
                    .findConstructor(cudaStream_t.class, MethodType.methodType(void.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this JCuda's cudaStream_t has no constructor from an address", e);
        }
    }

    static cudaStream_t of(long stream) {
        try {
            return (cudaStream_t) NEW.invokeExact(stream);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }
}
