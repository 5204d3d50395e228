package org.jonum.distuv;

import java.util.Objects;
import java.util.random.RandomGenerator;

/// Draws numbers of a continuous law; its set-up is done.
///
/// {@snippet :
/// Sampler sampler = Gamma.ofShapeScale(2.5, 1).sampler();
/// double[] x = sampler.fill(new Philox4x64(1), new double[1000]);   // x[0] == 1.2020305412031727
/// }
/// Samplers of laws are immutable and may be shared by threads; the generator may not. They take bits by `nextLong()` only, and
/// work with the operations of IEEE 754 and of `StrictMath`: from the same bits they make the same numbers on every machine. A
/// change of these numbers is a change of version, see [ParallelSampling#VERSION]. Only where a law has no method of its own, and
/// the quantiles of uniform numbers are taken, the last digits are those of the quantile.
@FunctionalInterface
public interface Sampler {
    /// One number.
    ///
    /// @param random where the bits come from
    /// @return a number of the law's support
    double next(RandomGenerator random);

    /// Fills an array: the same as so many calls of [#next].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @return `out`
    default double[] fill(RandomGenerator random, double[] out) {
        return fill(random, out, 0, out.length);
    }

    /// Fills a part of an array: the same as so many calls of [#next].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @param from   index of the first
    /// @param to     index after the last
    /// @return `out`
    /// @throws IndexOutOfBoundsException if the array does not have that part; then nothing is drawn
    default double[] fill(RandomGenerator random, double[] out, int from, int to) {
        Objects.checkFromToIndex(from, to, out.length);
        for (int i = from; i < to; i++) out[i] = next(random);
        return out;
    }
}
