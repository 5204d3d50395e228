/// Minimisation with and without bounds, least squares, curve fitting, roots.
@org.jspecify.annotations.NullMarked
module org.jonum.optimize {
    requires static org.jspecify;
    requires transitive org.jonum.mat;

    exports org.jonum.optimize;
    exports org.jonum.optimize.dual;
    exports org.jonum.optimize.programming;
    exports org.jonum.optimize.scalar;
}
