package org.jonum.netlib;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;

/// The back end under test. Where no native library is found, its tests are skipped, and the reason is printed.
final class Natives {
    private Natives() {}

    /// For [NeedsNatives].
    static boolean there() {
        boolean there = Backend.available().contains("netlib");
        if (!there) System.err.println("SKIPPED, no native library here:\n" + Backend.report());
        return there;
    }

    static Blas blas() {
        return Backend.named("netlib").blas();
    }

    /// For properties, which know no [NeedsNatives].
    static Blas assumedBlas() {
        assumeTrue(there());
        return blas();
    }

    static Lapack lapack() {
        return Lapack.on(Backend.named("netlib"));
    }
}
