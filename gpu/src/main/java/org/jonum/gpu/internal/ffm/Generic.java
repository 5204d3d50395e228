package org.jonum.gpu.internal.ffm;

import static org.jonum.gpu.internal.ffm.Fn.B;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;

/// The 64-bit functions of cuSOLVER, which take any precision: a matrix comes as its type, address and leading dimension.
final class Generic {
    static final Fn POTRF_SIZE = Fn.of("cusolverDnXpotrf_bufferSize", D, D, I, J, I, D, J, I, P, P);
    static final Fn POTRF = Fn.of("cusolverDnXpotrf", D, D, I, J, I, D, J, I, D, J, P, J, D);
    static final Fn POTRS = Fn.of("cusolverDnXpotrs", D, D, I, J, J, I, D, J, I, D, J, D);
    static final Fn GETRF_SIZE = Fn.of("cusolverDnXgetrf_bufferSize", D, D, J, J, I, D, J, I, P, P);
    static final Fn GETRF = Fn.of("cusolverDnXgetrf", D, D, J, J, I, D, J, D, I, D, J, P, J, D);
    static final Fn GETRS = Fn.of("cusolverDnXgetrs", D, D, I, J, J, I, D, J, D, I, D, J, D);
    static final Fn GEQRF_SIZE = Fn.of("cusolverDnXgeqrf_bufferSize", D, D, J, J, I, D, J, I, D, I, P, P);
    static final Fn GEQRF = Fn.of("cusolverDnXgeqrf", D, D, J, J, I, D, J, I, D, I, D, J, P, J, D);
    static final Fn SYEVD_SIZE = Fn.of("cusolverDnXsyevd_bufferSize", D, D, I, I, J, I, D, J, I, D, I, P, P);
    static final Fn SYEVD = Fn.of("cusolverDnXsyevd", D, D, I, I, J, I, D, J, I, D, I, D, J, P, J, D);
    static final Fn GESVD_SIZE =
            Fn.of("cusolverDnXgesvd_bufferSize", D, D, B, B, J, J, I, D, J, I, D, I, D, J, I, D, J, I, P, P);
    static final Fn GESVD =
            Fn.of("cusolverDnXgesvd", D, D, B, B, J, J, I, D, J, I, D, I, D, J, I, D, J, I, D, J, P, J, D);
    static final Fn GEEV_SIZE =
            Fn.optional("cusolverDnXgeev_bufferSize", D, D, I, I, J, I, D, J, I, D, I, D, J, I, D, J, I, P, P);
    static final Fn GEEV =
            Fn.optional("cusolverDnXgeev", D, D, I, I, J, I, D, J, I, D, I, D, J, I, D, J, I, D, J, P, J, D);
    /// All of them.
    static final List<Fn> ALL = List.of(POTRF_SIZE, POTRF, POTRS, GETRF_SIZE, GETRF, GETRS, GEQRF_SIZE, GEQRF,
            SYEVD_SIZE, SYEVD, GESVD_SIZE, GESVD, GEEV_SIZE, GEEV);

    private Generic() {}
}
