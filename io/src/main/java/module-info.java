/// Matrices and vectors from and to files: NumPy, Matrix Market, CSV, raw bytes.
@org.jspecify.annotations.NullMarked
module org.jonum.io {
    requires static org.jspecify;
    requires transitive org.jonum.mat;
    requires de.siegmar.fastcsv;

    exports org.jonum.io;
}
