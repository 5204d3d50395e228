package org.jonum.stat;

import java.util.Arrays;
import java.util.stream.Collector;

/// Counts in fixed bins of numbers that come one after the other. Merging is exact.
///
/// {@snippet :
/// var h = RunningHistogram.equal(0, 10, 5).addAll(1, 2, 3, 10, 11);
/// double[] counts = h.histogram().counts();      // counts == {1, 2, 0, 0, 1}
/// double above = h.histogram().above();          // above == 1.0
/// }
public final class RunningHistogram {
    private final Bins bins;
    private final long[] counts; // of the bins, then below, above, missing

    /// Empty bins between edges.
    ///
    /// @param edges two or more finite numbers, ascending
    /// @throws IllegalArgumentException if they are not such
    public RunningHistogram(double... edges) {
        bins = new Bins("RunningHistogram", edges);
        counts = new long[bins.count() + 3];
    }

    /// Empty bins of one width.
    ///
    /// @param lower the lower edge of the first
    /// @param upper the upper edge of the last, upper > lower
    /// @param bins  how many, bins ≥ 1
    /// @return a histogram without counts
    /// @throws IllegalArgumentException if the arguments are not such, or the bins too narrow for doubles
    public static RunningHistogram equal(double lower, double upper, int bins) {
        return new RunningHistogram(Bins.equal("RunningHistogram.equal", lower, upper, bins));
    }

    /// Takes a number.
    ///
    /// @param x any number
    public void add(double x) {
        int i = bins.index(x);
        counts[i >= 0 ? i : bins.count() - 1 - i]++;
    }

    /// Takes numbers.
    ///
    /// @param x any numbers
    /// @return this
    public RunningHistogram addAll(double... x) {
        for (double v : x) add(v);
        return this;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other counts in the same bins
    /// @return this
    /// @throws IllegalArgumentException if the other has other bins
    public RunningHistogram merge(RunningHistogram other) {
        Samples.require(bins.same(other.bins), "RunningHistogram.merge", "bins", other.bins.count(), "the same bins");
        for (int i = 0; i < counts.length; i++) counts[i] += other.counts[i];
        return this;
    }

    /// How many numbers were taken.
    ///
    /// @return at least 0
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /// The counts so far.
    ///
    /// @return a histogram that does not change
    public Histogram histogram() {
        int n = bins.count();
        double[] c = new double[n + 3];
        for (int i = 0; i < c.length; i++) c[i] = (double) counts[i];
        return new Histogram(bins, Arrays.copyOf(c, n), c[n], c[n + 1], c[n + 2]);
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        return new ByteForm.Writer('H').putInt(bins.count()).putDoubles(bins.edges()).putLongs(counts, counts.length)
                .bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same counts
    /// @throws IllegalArgumentException if the bytes are not such
    public static RunningHistogram ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("RunningHistogram", 'H', bytes);
        RunningHistogram h = new RunningHistogram(in.numbers(in.intWithin(1, Integer.MAX_VALUE - 16) + 1));
        for (int i = 0; i < h.counts.length; i++) h.counts[i] = in.count();
        in.end();
        return h;
    }

    /// Collects a stream.
    ///
    /// @param edges two or more finite numbers, ascending
    /// @return a collector of numbers into their counts
    public static Collector<Double, ?, RunningHistogram> collector(double... edges) {
        return Collector.of(() -> new RunningHistogram(edges), RunningHistogram::add, RunningHistogram::merge);
    }

    /// {@return the histogram as text}
    @Override
    public String toString() {
        return histogram().toString();
    }
}
