package org.jonum.netlib.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The native routines that are called, by name; [NativeLibrary] looks for them before anything else.
final class Routines {
    /// In the library with BLAS.
    static final List<String> BLAS = both("gemm", "symm", "syrk", "syr2k", "trmm", "trsm", "gemv", "symv", "ger");
    /// In the library with LAPACK.
    static final List<String> LAPACK = both("getrf", "getri", "potrf", "potri", "trtri", "lauum",
            "getrs", "potrs", "geqrf", "gelqf", "orgqr", "orglq", "ormqr", "ormlq", "geqp3",
            "gels", "gelsy", "gelss", "gelsd",
            "sytrd", "syev", "syevd", "gehrd", "geev", "ggev", "gebrd", "gesvd", "gesdd");

    /// All of them.
    static final Set<String> ALL =
            Stream.concat(BLAS.stream(), LAPACK.stream()).collect(Collectors.toUnmodifiableSet());

    private Routines() {}

    private static List<String> both(String... names) {
        return Stream.of(names).flatMap(n -> Stream.of("d" + n, "s" + n)).toList();
    }
}
