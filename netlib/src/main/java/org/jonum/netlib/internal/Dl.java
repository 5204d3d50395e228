package org.jonum.netlib.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// Opens libraries for the life of the process, and keeps the loader's own words when that fails.
@SuppressWarnings("restricted")
final class Dl {
    private static final Linker LINKER = Linker.nativeLinker();

    private Dl() {}

    /// The symbols of a file.
    static SymbolLookup open(Path file) throws Unusable {
        Elf.whole(file);
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + " cannot be loaded: " + reason(file.toString()));
        }
    }

    /// The symbols of a library that the loader knows by name.
    static SymbolLookup open(String name) throws Unusable {
        try {
            return SymbolLookup.libraryLookup(name, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new Unusable("the system's loader cannot open " + name + ": " + reason(name));
        }
    }

    /// A function of a library, to be called.
    static MethodHandle function(MemorySegment address, FunctionDescriptor type) {
        return LINKER.downcallHandle(address, type);
    }

    /// The loader is asked once more, in the way that tells: what dlerror says after dlopen, where there are such functions.
    private static String reason(String name) {
        SymbolLookup libc = LINKER.defaultLookup();
        if (libc.find("dlopen").isEmpty() || libc.find("dlerror").isEmpty()) return "the loader gives no reason";
        var pointer = ValueLayout.ADDRESS;
        MethodHandle open = function(libc.findOrThrow("dlopen"),
                FunctionDescriptor.of(pointer, pointer, ValueLayout.JAVA_INT));
        MethodHandle error = function(libc.findOrThrow("dlerror"), FunctionDescriptor.of(pointer));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = (MemorySegment) open.invokeExact(arena.allocateFrom(name), 1);
            if (!handle.equals(MemorySegment.NULL)) return "no reason given";
            MemorySegment text = (MemorySegment) error.invokeExact();
            return text.equals(MemorySegment.NULL) ? "no reason given"
                    : text.reinterpret(1 << 12).getString(0).replace(name + ": ", "");
        } catch (Throwable t) {
            throw new IllegalStateException("dlopen", t);
        }
    }
}
