/// Probability distributions on the real line, accurate in both tails, with samplers and fits.
@org.jspecify.annotations.NullMarked
module org.jonum.distuv {
    requires static jdk.incubator.vector;
    requires static org.jspecify;
    requires org.jonum.special;

    exports org.jonum.distuv;
}
