/// The tour, and small programs built on the library.
@org.jspecify.annotations.NullMarked
module org.jonum.examples {
    requires static org.jspecify;
    requires transitive org.jonum.mat;
    requires org.jonum.distuv;
    requires org.jonum.stat;
    requires org.jonum.optimize;
    requires org.jonum.io;
    requires org.jonum.plot;
    requires org.jonum.gpu;
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires jdk.httpserver;

    exports org.jonum.examples;
}
