/// Contract suites that every back end passes, random shapes and matrices with known properties, and assertions
/// in units of n·ε.
@org.jspecify.annotations.NullMarked
module org.jonum.testkit {
    requires static org.jspecify;
    requires transitive org.jonum.mat;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive net.jqwik.api;

    exports org.jonum.testkit;
}
