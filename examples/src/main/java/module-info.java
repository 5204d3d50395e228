/// The tour, and small programs built on the library.
@org.jspecify.annotations.NullMarked
module org.jonum.examples {
    requires static org.jspecify;
    requires org.jonum.distuv;
    requires org.jonum.gpu;
    requires transitive org.jonum.mat;
    requires org.jonum.stat;

    exports org.jonum.examples;
}
