/// BLAS on Java arrays: scalar and SIMD engines behind one checked interface, and the back-end SPI.
@org.jspecify.annotations.NullMarked
module org.jonum.blas {
    requires static org.jspecify;
    requires jdk.incubator.vector;
    requires jdk.management;

    exports org.jonum.blas;
    exports org.jonum.blas.spi;
    exports org.jonum.blas.internal.door to org.jonum.lapack, org.jonum.mat, org.jonum.io;
    exports org.jonum.blas.internal.threads to org.jonum.gpu, org.jonum.lapack, org.jonum.mat, org.jonum.optimize, org.jonum.stat;

    uses org.jonum.blas.spi.BackendProvider;

    provides org.jonum.blas.spi.BackendProvider with
            org.jonum.blas.internal.scalar.ScalarProvider,
            org.jonum.blas.internal.simd.SimdProvider;
}
