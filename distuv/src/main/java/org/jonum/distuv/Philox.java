package org.jonum.distuv;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.LeapableGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/// Philox: random bits as a function of a key and a counter, not of what was drawn before.
///
/// Block i of stream s under a key is ten rounds of multiplication and exclusive or on the counter (i, s). Any place of
/// any stream is therefore reached at once, streams of one key never overlap, and tasks that take their stream by
/// number get the same numbers on any number of threads.
///
/// {@snippet :
/// var random = new Philox4x64(42);
/// long a = random.nextLong();
/// Philox seventh = random.stream(7);              // stream 7 under the same key, from its beginning
/// Philox later = random.copy().skip(1_000_000);   // a million draws ahead, at once
/// boolean other = seventh.nextLong() != a && later.nextLong() != random.nextLong();   // other == true
/// }
/// Both generators pass the known answers of Random123, the programs of the authors. They are for simulation, not for secrets. A
/// generator is to be used by one thread at a time; its streams and splits by others.
///
/// Source: Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
public abstract sealed class Philox implements SplittableGenerator, LeapableGenerator permits Philox4x32, Philox4x64 {
    static final int ROUNDS = 10;

    Philox() {
    }

    /// The stream of that number under the same key, from its beginning; this generator stays where it is.
    ///
    /// The stream that a new generator is in has number 0.
    ///
    /// @param number any integer
    /// @return a generator that shares no block with other streams of this key
    public abstract Philox stream(long number);

    /// Goes on by n draws of `nextLong()`, at once.
    ///
    /// @param n how many draws to pass over, n ≥ 0
    /// @return this
    /// @throws IllegalArgumentException if n < 0
    public abstract Philox skip(long n);

    @Override
    public abstract Philox copy();

    /// A generator whose key is drawn from this one.
    @Override
    public final Philox split() {
        return split(this);
    }

    /// A generator whose key is drawn from `source`.
    @Override
    public abstract Philox split(SplittableGenerator source);

    @Override
    public final Stream<SplittableGenerator> splits(long size) {
        return splits(size, this);
    }

    @Override
    public final Stream<SplittableGenerator> splits(SplittableGenerator source) {
        return Stream.<SplittableGenerator>generate(() -> split(source)).sequential();
    }

    @Override
    public final Stream<SplittableGenerator> splits(long size, SplittableGenerator source) {
        return splits(source).limit(size);
    }

    @Override
    public final Stream<RandomGenerator> rngs() {
        return splits().map(g -> g);
    }

    @Override
    public final Stream<RandomGenerator> rngs(long size) {
        return splits(size).map(g -> g);
    }

    static void checkSkip(long n) {
        if (n < 0) throw new IllegalArgumentException("Philox.skip: n = " + n + ", need n ≥ 0");
    }
}
