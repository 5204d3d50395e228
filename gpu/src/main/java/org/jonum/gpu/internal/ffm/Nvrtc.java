package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.Status;

/// NVRTC, the compiler of kernels; it needs no device.
///
/// @param symbols where its functions are
record Nvrtc(Symbols symbols) {
    private static final Fn CREATE = Fn.of("nvrtcCreateProgram", P, P, P, I, P, P);
    private static final Fn DESTROY = Fn.of("nvrtcDestroyProgram", P);
    private static final Fn COMPILE = Fn.of("nvrtcCompileProgram", D, I, P);
    private static final Fn ARCHITECTURES = Fn.of("nvrtcGetNumSupportedArchs", P);
    private static final Fn ARCHITECTURE = Fn.of("nvrtcGetSupportedArchs", P);
    private static final Fn CUBIN_SIZE = Fn.of("nvrtcGetCUBINSize", D, P);
    private static final Fn CUBIN = Fn.of("nvrtcGetCUBIN", D, P);
    private static final Fn PTX_SIZE = Fn.of("nvrtcGetPTXSize", D, P);
    private static final Fn PTX = Fn.of("nvrtcGetPTX", D, P);
    private static final Fn LOG_SIZE = Fn.of("nvrtcGetProgramLogSize", D, P);
    private static final Fn LOG = Fn.of("nvrtcGetProgramLog", D, P);
    /// All that is called of the library.
    static final List<Fn> ALL =
            List.of(CREATE, DESTROY, COMPILE, ARCHITECTURES, ARCHITECTURE, CUBIN_SIZE, CUBIN, PTX_SIZE, PTX, LOG_SIZE,
                    LOG);

    /// Compile a program to machine code of that compute capability where the compiler knows it: a driver older than the
    /// compiler takes that, but no PTX. Else to PTX of the newest one before, which the driver translates.
    byte[] compile(String source, int capability, String... more) {
        try (Arena arena = Arena.ofConfined()) {
            int known = newest(arena, capability);
            boolean exact = known == capability;
            String[] options = Arrays.copyOf(more, more.length + 1);
            options[more.length] = "--gpu-architecture=" + (exact ? "sm_" : "compute_") + known;
            MemorySegment program = arena.allocate(JAVA_LONG);
            MemorySegment text = arena.allocateFrom(source), name = arena.allocateFrom("jonum.cu");
            MemorySegment none = MemorySegment.NULL;
            check(CREATE, (int) CREATE.call().invokeExact(symbols.at(CREATE), program, text, name, 0, none, none), "");
            try {
                long handle = program.get(JAVA_LONG, 0);
                MemorySegment list = arena.allocate(ADDRESS, Math.max(1, options.length));
                for (int i = 0; i < options.length; i++) list.setAtIndex(ADDRESS, i, arena.allocateFrom(options[i]));
                int status = (int) COMPILE.call().invokeExact(symbols.at(COMPILE), handle, options.length, list);
                if (status != 0) check(COMPILE, status, "\n" + text(arena, LOG_SIZE, LOG, handle));
                return (exact ? bytes(arena, CUBIN_SIZE, CUBIN, handle) : bytes(arena, PTX_SIZE, PTX, handle))
                        .toArray(JAVA_BYTE);
            } finally {
                check(DESTROY, (int) DESTROY.call().invokeExact(symbols.at(DESTROY), program), "");
            }
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    /// The newest compute capability that the compiler knows and the device can run.
    private int newest(Arena arena, int capability) throws Throwable {
        MemorySegment n = arena.allocate(JAVA_INT);
        check(ARCHITECTURES, (int) ARCHITECTURES.call().invokeExact(symbols.at(ARCHITECTURES), n), "");
        MemorySegment all = arena.allocate(JAVA_INT, n.get(JAVA_INT, 0));
        check(ARCHITECTURE, (int) ARCHITECTURE.call().invokeExact(symbols.at(ARCHITECTURE), all), "");
        int[] known = Arrays.stream(all.toArray(JAVA_INT)).filter(k -> k <= capability).sorted().toArray();
        if (known.length == 0) {
            throw new GpuUnavailableException(Reason.BROKEN, "this NVRTC does not compile for compute capability "
                    + capability / 10 + "." + capability % 10 + ", only for " + Arrays.toString(all.toArray(JAVA_INT)));
        }
        return known[known.length - 1];
    }

    private String text(Arena arena, Fn size, Fn get, long program) throws Throwable {
        return bytes(arena, size, get, program).getString(0);
    }

    private MemorySegment bytes(Arena arena, Fn size, Fn get, long program) throws Throwable {
        MemorySegment n = arena.allocate(JAVA_LONG);
        check(size, (int) size.call().invokeExact(symbols.at(size), program, n), "");
        MemorySegment to = arena.allocate(Math.max(1, n.get(JAVA_LONG, 0)));
        check(get, (int) get.call().invokeExact(symbols.at(get), program, to), "");
        return to;
    }

    private static void check(Fn f, int status, String more) {
        if (status != 0) throw new GpuException(f.name() + ": " + Status.COMPILER.name(status) + more, status, false);
    }
}
