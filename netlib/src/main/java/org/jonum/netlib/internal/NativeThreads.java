package org.jonum.netlib.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jonum.blas.Backend;
import org.jspecify.annotations.Nullable;

/// Lets the library use as many threads as Jonum may: `-Djonum.threads`, the scope's number, 1 inside Jonum's own tasks.
///
/// The library has one number for the process; it is set before a call when it differs from the last one. Callers whose
/// numbers differ may see each other's for a call: that costs time, never a wrong result.
final class NativeThreads {
    private static final FunctionDescriptor SET = FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT);

    /// Null where the library has no such function.
    private final @Nullable MethodHandle set;
    private volatile int last;

    NativeThreads(SymbolLookup symbols) {
        Optional<MemorySegment> function = symbols.find("openblas_set_num_threads")
                .or(() -> symbols.find("MKL_Set_Num_Threads"));
        this.set = function.map(f -> Dl.function(f, SET)).orElse(null);
    }

    /// {@return whether the library can be told}
    boolean governed() {
        return set != null;
    }

    /// Before each call.
    void adjust() {
        if (set == null) return;
        int wanted = Backend.threads();
        if (wanted == last) return;
        last = wanted;
        try {
            set.invokeExact(wanted);
        } catch (Throwable t) {
            throw new IllegalStateException("setting the number of threads", t);
        }
    }
}
