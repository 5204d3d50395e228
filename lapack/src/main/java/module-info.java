/// LAPACK on Java arrays, written once over any BLAS, and the SPI by which a back end replaces
/// whole drivers.
@org.jspecify.annotations.NullMarked
module org.jonum.lapack {
    requires static org.jspecify;
    requires transitive org.jonum.blas;

    exports org.jonum.lapack;
    exports org.jonum.lapack.spi;
    exports org.jonum.lapack.internal.blocks to org.jonum.mat;

    uses org.jonum.lapack.spi.LapackProvider;
}
