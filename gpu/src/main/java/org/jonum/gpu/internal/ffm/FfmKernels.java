package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.CudaKernels;

/// Kernels of one's own, by the driver.
interface FfmKernels extends CudaKernels, FfmCall {
    @Override
    default long moduleLoad(byte[] image) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment code = arena.allocate(image.length + 1L, 16), module = arena.allocate(JAVA_LONG);
            MemorySegment.copy(image, 0, code, JAVA_BYTE, 0, image.length);
            done(Driver.MODULE_LOAD, (int) Driver.MODULE_LOAD.call().invokeExact(at(Driver.MODULE_LOAD), module, code));
            return module.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void moduleUnload(long module) {
        begin();
        try {
            done(Driver.MODULE_UNLOAD,
                    (int) Driver.MODULE_UNLOAD.call().invokeExact(at(Driver.MODULE_UNLOAD), module));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default long function(long module, String name) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment function = arena.allocate(JAVA_LONG), text = arena.allocateFrom(name);
            done(Driver.FUNCTION,
                    (int) Driver.FUNCTION.call().invokeExact(at(Driver.FUNCTION), function, module, text));
            return function.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void launch(long function, int grid, int block, int shared, long stream, long... args) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocateFrom(JAVA_LONG, args), pointers = arena.allocate(ADDRESS, args.length);
            for (int i = 0; i < args.length; i++) {
                pointers.setAtIndex(ADDRESS, i, values.asSlice(i * JAVA_LONG.byteSize()));
            }
            done(Driver.LAUNCH, (int) Driver.LAUNCH.call().invokeExact(at(Driver.LAUNCH), function, grid, 1, 1, block,
                    1, 1, shared, stream, pointers, MemorySegment.NULL));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
