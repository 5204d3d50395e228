/// Special functions of double arguments, accurate to the last digits in both tails.
@org.jspecify.annotations.NullMarked
module org.jonum.special {
    requires static org.jspecify;

    exports org.jonum.special;
    exports org.jonum.special.internal.simd to org.jonum.distuv;
}
