package org.jonum.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// What calls of BLAS routines are made of, apart from numbers: sizes, strides, offsets, kinds.
public final class BlasArbitraries {
    private BlasArbitraries() {}

    /// Dimensions from 0 to `most`, every third one next to a power of two or a multiple of 24, where kernels have their
    /// edges.
    ///
    /// @param most the largest
    /// @return sizes that shrink towards 0
    public static Arbitrary<Integer> sizes(int most) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, most);
        Arbitrary<Integer> edges = Arbitraries.of(1, 2, 4, 6, 8, 16, 24, 32, 48, 64, 72, 96, 128, 192, 256, 512)
                .flatMap(edge -> Arbitraries.integers().between(edge - 1, edge + 1)).map(n -> Math.min(n, most));
        return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, edges));
    }

    /// Increments of vectors, forwards and backwards, never 0.
    ///
    /// @return −4 … 4, mostly 1
    public static Arbitrary<Integer> increments() {
        return Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(1, 2), Tuple.of(1, 3), Tuple.of(1, 4), Tuple.of(2, -1),
                Tuple.of(1, -2), Tuple.of(1, -3), Tuple.of(1, -4));
    }

    /// Elements before an operand, or between its columns.
    ///
    /// @return 0 … 9, often 0
    public static Arbitrary<Integer> gaps() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 9)));
    }

    /// Where an m×n matrix may lie.
    ///
    /// @param m rows
    /// @param n columns
    /// @return layouts with or without gaps between columns
    public static Arbitrary<Layout> dense(int m, int n) {
        return gaps().map(gap -> new Layout.Dense(m, n, Math.max(1, m) + gap));
    }

    /// Where a vector may lie.
    ///
    /// @param n elements
    /// @return layouts with any increment but 0
    public static Arbitrary<Layout> vector(int n) {
        return increments().map(inc -> new Layout.Vector(n, inc));
    }

    /// {@return both triangles}
    public static Arbitrary<Uplo> uplo() {
        return Arbitraries.of(Uplo.class);
    }

    /// {@return all transpositions}
    public static Arbitrary<Trans> trans() {
        return Arbitraries.of(Trans.class);
    }

    /// {@return stored diagonals and ones}
    public static Arbitrary<Diag> diag() {
        return Arbitraries.of(Diag.class);
    }

    /// {@return both sides}
    public static Arbitrary<Side> side() {
        return Arbitraries.of(Side.class);
    }
}
