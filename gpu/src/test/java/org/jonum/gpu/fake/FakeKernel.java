package org.jonum.gpu.fake;

import java.lang.foreign.MemorySegment;

/// What a kernel does, in Java.
///
/// @param arguments how many it takes
/// @param body      what it does with them
public record FakeKernel(int arguments, Body body) {
    /// Memory of the device.
    public interface Memory {
        /// The memory at an address.
        MemorySegment at(long address, long bytes);
    }

    /// A kernel's work, of all threads at once.
    public interface Body {
        /// Run it.
        ///
        /// @param args what was passed: 64 bits each, of which an int or a float has the lower half
        void run(Memory memory, int grid, int block, long[] args);
    }
}
