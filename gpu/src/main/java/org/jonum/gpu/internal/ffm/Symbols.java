package org.jonum.gpu.internal.ffm;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;

/// The addresses of functions in the libraries that were found.
final class Symbols {
    private final Map<Fn, MemorySegment> addresses = new HashMap<>();

    /// Look all of them up.
    ///
    /// @throws GpuUnavailableException if a function is missing that is not optional
    void add(Library library, List<Fn> functions) {
        List<String> missing = new ArrayList<>();
        for (Fn f : functions) {
            library.symbols().find(f.name()).ifPresentOrElse(a -> addresses.put(f, a), () -> {
                if (!f.optional()) missing.add(f.name());
            });
        }
        if (!missing.isEmpty()) {
            throw new GpuUnavailableException(Reason.BROKEN, library.file() + " lacks " + missing);
        }
    }

    /// Whether a function is there.
    boolean has(Fn f) {
        return addresses.containsKey(f);
    }

    /// {@return the address of a function}
    MemorySegment at(Fn f) {
        MemorySegment a = addresses.get(f);
        if (a == null)
            throw new UnsupportedOperationException(f.name() + " is not in the CUDA libraries of this machine");
        return a;
    }
}
