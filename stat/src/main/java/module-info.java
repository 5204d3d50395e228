/// Statistics: description, tests, regression, resampling, multivariate analysis and laws.
@org.jspecify.annotations.NullMarked
module org.jonum.stat {
    requires static jdk.incubator.vector;
    requires static org.jspecify;
    requires transitive org.jonum.mat;
    requires transitive org.jonum.distuv;
    requires org.jonum.special;

    exports org.jonum.stat;
    exports org.jonum.stat.inference;
    exports org.jonum.stat.regression;
    exports org.jonum.stat.multivariate;
    exports org.jonum.stat.resampling;
}
