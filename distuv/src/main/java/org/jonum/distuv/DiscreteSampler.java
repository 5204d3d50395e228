package org.jonum.distuv;

import java.util.Objects;
import java.util.random.RandomGenerator;

/// Draws integers of a discrete law; its set-up is done.
///
/// {@snippet :
/// DiscreteSampler sampler = Poisson.of(50).sampler();
/// long[] k = sampler.fill(new Philox4x64(1), new long[1000]);       // k[0] == 46
/// }
/// What [Sampler] says holds here too.
@FunctionalInterface
public interface DiscreteSampler {
    /// One number.
    ///
    /// @param random where the bits come from
    /// @return a number of the law's support
    long next(RandomGenerator random);

    /// Fills an array: the same as so many calls of [#next].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @return `out`
    default long[] fill(RandomGenerator random, long[] out) {
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
    default long[] fill(RandomGenerator random, long[] out, int from, int to) {
        Objects.checkFromToIndex(from, to, out.length);
        for (int i = from; i < to; i++) out[i] = next(random);
        return out;
    }
}
