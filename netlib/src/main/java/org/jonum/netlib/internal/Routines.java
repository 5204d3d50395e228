package org.jonum.netlib.internal;

import java.util.List;
import java.util.stream.Stream;

/// The native routines that are called, by name; [NativeLibrary] looks for them before anything else.
final class Routines {
    /// In the library with BLAS.
    static final List<String> BLAS = both("gemm", "symm", "syrk", "syr2k", "trmm", "trsm", "gemv", "symv", "ger");
    /// In the library with LAPACK.
    static final List<String> LAPACK = both("getrf", "getri", "potrf", "potri", "trtri", "lauum",
            "geqrf", "gelqf", "orgqr", "orglq", "ormqr", "ormlq",
            "sytrd", "syevd", "gehrd", "geev", "gebrd", "gesdd");

    private Routines() {}

    private static List<String> both(String... names) {
        return Stream.of(names).flatMap(n -> Stream.of("d" + n, "s" + n)).toList();
    }
}
