package org.jonum.stat;

import java.util.stream.Collector;

/// The smallest and the largest of numbers that come one after the other.
///
/// {@snippet :
/// var extremes = new RunningExtremes().addAll(3, 1).merge(new RunningExtremes().addAll(5));
/// double range = extremes.max() - extremes.min();    // range == 4.0
/// }
/// A NaN makes both NaN. Merging is exact.
public final class RunningExtremes {
    private long n;
    private double min = Double.POSITIVE_INFINITY, max = Double.NEGATIVE_INFINITY;

    /// The extremes of no numbers yet.
    public RunningExtremes() {
    }

    /// Takes a number.
    ///
    /// @param x any number
    public void add(double x) {
        n++;
        min = Math.min(min, x);
        max = Math.max(max, x);
    }

    /// Takes numbers.
    ///
    /// @param x any numbers
    /// @return this
    public RunningExtremes addAll(double... x) {
        double lo = min, hi = max;
        for (double v : x) {
            lo = Math.min(lo, v);
            hi = Math.max(hi, v);
        }
        n += x.length;
        min = lo;
        max = hi;
        return this;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other extremes of other numbers
    /// @return this
    public RunningExtremes merge(RunningExtremes other) {
        n += other.n;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
        return this;
    }

    /// How many numbers were taken.
    ///
    /// @return at least 0
    public long count() {
        return n;
    }

    /// The smallest.
    ///
    /// @return a number; ∞ of none
    public double min() {
        return min;
    }

    /// The largest.
    ///
    /// @return a number; −∞ of none
    public double max() {
        return max;
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        return new ByteForm.Writer('E').putLong(n).putDoubles(min, max).bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same extremes
    /// @throws IllegalArgumentException if the bytes are not such
    public static RunningExtremes ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("RunningExtremes", 'E', bytes);
        RunningExtremes r = new RunningExtremes();
        r.n = in.count();
        r.min = in.number();
        r.max = in.number();
        in.end();
        return r;
    }

    /// Collects a stream.
    ///
    /// @return a collector of numbers into their extremes
    public static Collector<Double, ?, RunningExtremes> collector() {
        return Collector.of(RunningExtremes::new, RunningExtremes::add, RunningExtremes::merge);
    }

    @Override
    public String toString() {
        return "RunningExtremes[n=" + n + ", min=" + min + ", max=" + max + "]";
    }
}
