package org.jonum.gpu.internal;

import java.lang.foreign.MemorySegment;

/// Where a routine of cuSOLVER finds its workspace.
public interface Workspace {
    /// {@return device memory of at least so many bytes, aligned to 256; the same as before where that suffices}
    long device(long bytes);

    /// {@return host memory of at least so many bytes; the same as before where that suffices}
    MemorySegment host(long bytes);
}
