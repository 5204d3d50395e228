/// Plots of samples, laws, fits, matrices and runs.
@SuppressWarnings("requires-automatic")       // XChart has a name for its module, and no descriptor
@org.jspecify.annotations.NullMarked
module org.jonum.plot {
    requires static org.jspecify;
    requires transitive org.jonum.stat;
    requires transitive org.jonum.optimize;
    requires java.desktop;
    requires org.knowm.xchart;

    exports org.jonum.plot;
}
