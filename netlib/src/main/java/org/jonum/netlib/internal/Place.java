package org.jonum.netlib.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where libraries are: files, or names that the system's loader knows.
///
/// @param blas   a path, or a name
/// @param lapack the same for LAPACK; null if it may only be in the one with BLAS
/// @param files  whether they are paths
/// @param origin who says so, for the report
record Place(String blas, @Nullable String lapack, boolean files, String origin) {

    /// A file with both, or with BLAS only.
    static Place file(Path blas, String origin) {
        return new Place(blas.toAbsolutePath().toString(), null, true, origin);
    }
}
