/// Native BLAS and LAPACK as the back end `netlib`, and Jonum's kernels behind netlib's interface.
@org.jspecify.annotations.NullMarked
module org.jonum.netlib {
    requires static org.jspecify;
    requires transitive org.jonum.lapack;
    requires transitive dev.ludovic.netlib.blas;
    requires transitive dev.ludovic.netlib.lapack;
    requires transitive arpack.combined.all;      // org.netlib.util.doubleW …, in netlib's signatures
    requires java.logging;

    exports org.jonum.netlib;

    provides org.jonum.blas.spi.BackendProvider with org.jonum.netlib.internal.NetlibProvider;
    provides org.jonum.lapack.spi.LapackProvider with org.jonum.netlib.internal.NetlibLapackProvider;
}
