package org.jonum.bench.peer;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The few functions by which a native library is set up and asked about itself.
///
/// @param library whose functions
record NativeFunctions(SymbolLookup library) {

    /// Call `void f(int)` or `int f(int)`, whose result is ignored.
    void set(String function, int value) throws MissingPeerException {
        try {
            handle(function, FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(value);
        } catch (MissingPeerException e) {
            throw e;
        } catch (Throwable t) {
            throw new MissingPeerException(function + " failed: " + t, t);
        }
    }

    /// Call `char* f(void)`.
    @SuppressWarnings("restricted")
    String text(String function) throws MissingPeerException {
        try {
            MemorySegment text = (MemorySegment) handle(function, FunctionDescriptor.of(ADDRESS)).invokeExact();
            return text.reinterpret(Long.MAX_VALUE).getString(0).strip();
        } catch (MissingPeerException e) {
            throw e;
        } catch (Throwable t) {
            throw new MissingPeerException(function + " failed: " + t, t);
        }
    }

    /// Call `void f(char* buffer, int length)`.
    String textInto(String function, int length) throws MissingPeerException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(length);
            handle(function, FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT)).invokeExact(buffer, length - 1);
            return buffer.getString(0).strip();
        } catch (MissingPeerException e) {
            throw e;
        } catch (Throwable t) {
            throw new MissingPeerException(function + " failed: " + t, t);
        }
    }

    /// Call `dlopen(file, mode)`.
    void open(Path file, int mode) throws MissingPeerException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment library = (MemorySegment) handle("dlopen", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT))
                    .invokeExact(arena.allocateFrom(file.toString()), mode);
            if (library.address() == 0) throw new MissingPeerException(file + " cannot be opened");
        } catch (MissingPeerException e) {
            throw e;
        } catch (Throwable t) {
            throw new MissingPeerException("dlopen failed: " + t, t);
        }
    }

    @SuppressWarnings("restricted")
    private MethodHandle handle(String function, FunctionDescriptor type) throws MissingPeerException {
        MemorySegment address = library.find(function)
                .orElseThrow(() -> new MissingPeerException("no function " + function));
        return Linker.nativeLinker().downcallHandle(address, type);
    }
}
