/// Dense matrices and vectors, views without copies, and decomposition objects.
@org.jspecify.annotations.NullMarked
module org.jonum.mat {
    requires static org.jspecify;
    requires transitive org.jonum.lapack;

    exports org.jonum.mat;
}
