package org.jonum.stat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/// A sample of k numbers, without replacement, from numbers that come one after the other and whose number is not known before.
///
/// Each number draws 64 random bits, and those with the k smallest draws are kept. So samples of parts merge to what would have
/// been the sample of the whole, exactly and in any order.
///
/// {@snippet :
/// var sample = new Reservoir(3, new java.util.Random(1));
/// for (int i = 0; i < 1000; i++) sample.add(i);
/// int k = sample.values().length;                // k == 3
/// }
public final class Reservoir {
    private static final int FEW = 64;

    private final RandomGenerator random;
    private final int k;
    private double[] values;
    private long[] draws; // a heap with the largest, as an unsigned number, on top
    private int size;
    private long n;

    /// An empty sample.
    ///
    /// @param k      how many numbers to keep, k ≥ 1
    /// @param random where the bits come from; parts that are to be merged need generators that are independent
    /// @throws IllegalArgumentException if k < 1
    public Reservoir(int k, RandomGenerator random) {
        Samples.require(k >= 1, "Reservoir", "k", k, "k ≥ 1");
        this.random = random;
        this.k = k;
        values = new double[Math.min(k, FEW)];
        draws = new long[values.length];
    }

    /// Takes a number.
    ///
    /// @param x any number
    public void add(double x) {
        n++;
        offer(x, random.nextLong());
    }

    /// Takes numbers.
    ///
    /// @param x any numbers
    /// @return this
    public Reservoir addAll(double... x) {
        for (double v : x) add(v);
        return this;
    }

    private void offer(double x, long draw) {
        if (size < k) {
            if (size == draws.length) {
                int more = (int) Math.min(k, 2L * size);
                values = Arrays.copyOf(values, more);
                draws = Arrays.copyOf(draws, more);
            }
            int i = size++;
            for (int parent; i > 0 && above(draw, draws[parent = (i - 1) / 2]); i = parent)
                put(i, values[parent], draws[parent]);
            put(i, x, draw);
        } else if (above(draws[0], draw)) {
            int i = 0;
            for (int child = 1; child < size; child = 2 * i + 1) {
                if (child + 1 < size && above(draws[child + 1], draws[child])) child++;
                if (!above(draws[child], draw)) break;
                put(i, values[child], draws[child]);
                i = child;
            }
            put(i, x, draw);
        }
    }

    private static boolean above(long a, long b) {
        return Long.compareUnsigned(a, b) > 0;
    }

    private void put(int i, double value, long draw) {
        values[i] = value;
        draws[i] = draw;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other a sample of the same size of other numbers
    /// @return this
    /// @throws IllegalArgumentException if the other keeps another number, or is this one
    public Reservoir merge(Reservoir other) {
        Samples.require(other.k == k && other != this, "Reservoir.merge", "k", other.k,
                "another sample with k = " + k);
        n += other.n;
        for (int i = 0; i < other.size; i++) offer(other.values[i], other.draws[i]);
        return this;
    }

    /// How many numbers were taken.
    ///
    /// @return at least 0
    public long count() {
        return n;
    }

    /// The sample, in random order.
    ///
    /// @return k numbers, or all that were taken if they are fewer
    public double[] values() {
        return Arrays.stream(order()).mapToDouble(i -> values[i]).toArray();
    }

    private int[] order() {
        return IntStream.range(0, size).boxed().sorted((i, j) -> Long.compareUnsigned(draws[i], draws[j]))
                .mapToInt(Integer::intValue).toArray();
    }

    /// All that is known, as bytes; without the generator.
    ///
    /// @return bytes for [#ofBytes(byte[], RandomGenerator)]
    public byte[] toBytes() {
        return new ByteForm.Writer('R').putInt(k).putInt(size).putLong(n).putDoubles(values, size)
                .putLongs(draws, size).bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes  from there
    /// @param random where further bits come from
    /// @return the same sample
    /// @throws IllegalArgumentException if the bytes are not such
    public static Reservoir ofBytes(byte[] bytes, RandomGenerator random) {
        ByteForm.Reader in = new ByteForm.Reader("Reservoir", 'R', bytes);
        int k = in.intWithin(1, Integer.MAX_VALUE - 8), size = in.intWithin(0, k);
        long n = in.count();
        in.require(size == Math.min(k, n), "a sample of " + size + " from " + n);
        double[] values = in.numbers(size);
        Reservoir r = new Reservoir(k, random);
        for (double v : values) r.offer(v, in.anyLong());
        r.n = n;
        in.end();
        return r;
    }

    /// Collects a sequential stream; the parts of a parallel one need generators of their own, see [#merge(Reservoir)].
    ///
    /// @param k      how many numbers to keep, k ≥ 1
    /// @param random where the bits come from; it is split for each part of a parallel stream
    /// @return a collector of numbers into a sample
    public static Collector<Double, ?, Reservoir> collector(int k, RandomGenerator.SplittableGenerator random) {
        return Collector.of(() -> {
            synchronized (random) {
                return new Reservoir(k, random.split());
            }
        }, Reservoir::add, Reservoir::merge);
    }

    /// {@return its size and how many numbers it has seen}
    @Override
    public String toString() {
        return "Reservoir[k=" + k + ", n=" + count() + "]";
    }
}
