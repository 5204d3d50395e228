package org.jonum.gpu.internal.ffm;

import java.util.Optional;

/// Where libraries are.
public interface Libraries {
    /// Open a library.
    ///
    /// @param name such as `cublas`
    /// @param major the number in the name of its file
    /// @return nothing if there is none
    Optional<Library> open(String name, int major);

    /// {@return where was looked, for messages}
    String places();
}
