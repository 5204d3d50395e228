package org.jonum.stat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collector;

/// How often each thing has come, in rows of counters that many things share: never too low, and too high by little. Merging is exact.
///
/// Each of d rows has w counters; a thing has one in each row, by its hash, and its estimate is the least of them. With w = ⌈e/ε⌉ and d = ⌈log 1/δ⌉, the
/// estimate is more than ε·N above the truth with a probability of at most δ, where N is the sum of all counts.
///
/// {@snippet :
/// CountMinSketch sketch = CountMinSketch.ofError(1e-3, 1e-6);
/// for (int i = 0; i < 10_000; i++) sketch.add(i % 100 == 0 ? "often" : "thing " + i);
/// long often = sketch.estimate("often");
/// boolean near = often >= 100 && often <= 110;                   // near == true
/// }
/// **Cost** d steps to add or to ask; 8·w·d bytes.
///
/// Source: Cormode & Muthukrishnan, An improved data stream summary: the count-min sketch and its applications (2005); places from two halves of one hash: Kirsch & Mitzenmacher,
/// Less hashing, same performance (2008).
public final class CountMinSketch {
    private static final int WIDEST = 1 << 27, DEEPEST = 64;

    private final int width, depth;
    private final long[] counts; // row after row
    private long total;

    /// A sketch that has seen nothing.
    ///
    /// @param width how many counters a row has, from 1 to 2²⁷
    /// @param depth how many rows there are, from 1 to 64; together at most 2²⁷ counters
    /// @throws IllegalArgumentException if a number is out of its range
    public CountMinSketch(int width, int depth) {
        Samples.require(width >= 1 && width <= WIDEST, "CountMinSketch", "width", width, "1 ≤ width ≤ 2²⁷");
        Samples.require(depth >= 1 && depth <= DEEPEST && (long) width * depth <= WIDEST, "CountMinSketch", "depth",
                depth, "1 ≤ depth ≤ 64, width·depth ≤ 2²⁷");
        this.width = width;
        this.depth = depth;
        counts = new long[width * depth];
    }

    /// A sketch that has seen nothing, for errors that are rarely above a part of the sum.
    ///
    /// @param epsilon the part ε, from 2·10⁻⁸ to 1
    /// @param delta   the probability δ with which an estimate is further off, from 10⁻²⁷ to below 1
    /// @return the sketch
    /// @throws IllegalArgumentException if a number is out of its range
    public static CountMinSketch ofError(double epsilon, double delta) {
        Samples.require(epsilon >= 2e-8 && epsilon <= 1, "CountMinSketch.ofError", "epsilon", epsilon,
                "2·10⁻⁸ ≤ epsilon ≤ 1");
        Samples.require(delta >= 1e-27 && delta < 1, "CountMinSketch.ofError", "delta", delta, "10⁻²⁷ ≤ delta < 1");
        return new CountMinSketch((int) Math.ceil(Math.E / epsilon), (int) Math.max(1, Math.ceil(-Math.log(delta))));
    }

    /// {@return how many counters a row has}
    public int width() {
        return width;
    }

    /// {@return how many rows there are}
    public int depth() {
        return depth;
    }

    /// {@return the sum of all counts}
    public long total() {
        return total;
    }

    /// Counts a number; 0 and −0 are one, all NaN are one.
    ///
    /// @param x any number
    public void add(double x) {
        addHash(Hash.of(x), 1);
    }

    /// Counts an integer; it is not the same as the double of that value.
    ///
    /// @param x any integer
    public void add(long x) {
        addHash(Hash.of(x), 1);
    }

    /// Counts a text.
    ///
    /// @param text any text
    public void add(String text) {
        addHash(hash(text), 1);
    }

    /// Counts something by its hash.
    ///
    /// @param hash  64 bits that look random
    /// @param times how often it came, at least 0
    /// @throws IllegalArgumentException if times is below 0, or the sum of all counts would be above 2⁶³ − 1
    public void addHash(long hash, long times) {
        Samples.require(times >= 0 && times <= Long.MAX_VALUE - total, "CountMinSketch.addHash", "times", times,
                "times ≥ 0, and a sum of all counts below 2⁶³");
        total += times;
        for (int row = 0; row < depth; row++) counts[place(hash, row)] += times;
    }

    /// How often a number came.
    ///
    /// @param x any number
    /// @return at least how often it did
    public long estimate(double x) {
        return estimateHash(Hash.of(x));
    }

    /// How often an integer came.
    ///
    /// @param x any integer
    /// @return at least how often it did
    public long estimate(long x) {
        return estimateHash(Hash.of(x));
    }

    /// How often a text came.
    ///
    /// @param text any text
    /// @return at least how often it did
    public long estimate(String text) {
        return estimateHash(hash(text));
    }

    /// How often something came, by its hash.
    ///
    /// @param hash 64 bits that look random
    /// @return at least how often it did
    public long estimateHash(long hash) {
        long least = Long.MAX_VALUE;
        for (int row = 0; row < depth; row++) least = Math.min(least, counts[place(hash, row)]);
        return least;
    }

    private static long hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private int place(long hash, int row) {
        long h = hash + row * (Hash.mix(hash) | 1);
        return row * width + (int) Math.unsignedMultiplyHigh(h, width);
    }

    /// Takes what the other has counted; that stays as it is.
    ///
    /// @param other a sketch of the same width and depth
    /// @return this
    /// @throws IllegalArgumentException if it has another size, or the sum of all counts would be above 2⁶³ − 1
    public CountMinSketch merge(CountMinSketch other) {
        Samples.require(other.width == width, "CountMinSketch.merge", "width", other.width, "width = " + width);
        Samples.require(other.depth == depth, "CountMinSketch.merge", "depth", other.depth, "depth = " + depth);
        Samples.require(other.total <= Long.MAX_VALUE - total, "CountMinSketch.merge", "total", other.total,
                "a sum of all counts below 2⁶³");
        total += other.total;
        for (int i = 0; i < counts.length; i++) counts[i] += other.counts[i];
        return this;
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        return new ByteForm.Writer('N').putInt(width).putInt(depth).putLong(total).putLongs(counts, counts.length)
                .bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same sketch
    /// @throws IllegalArgumentException if the bytes are not such
    public static CountMinSketch ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("CountMinSketch", 'N', bytes);
        int width = in.intWithin(1, WIDEST), depth = in.intWithin(1, DEEPEST);
        long total = in.count();
        in.require((long) width * depth * Long.BYTES == in.left(), "the counters are of another number");
        CountMinSketch s = new CountMinSketch(width, depth);
        s.total = total;
        for (int row = 0; row < depth; row++) {
            long rest = total;
            for (int i = 0; i < width; i++) {
                long c = in.count();
                in.require(c <= rest, "the counters of a row are more than the sum");
                rest -= c;
                s.counts[row * width + i] = c;
            }
            in.require(rest == 0, "the counters of a row are less than the sum");
        }
        in.end();
        return s;
    }

    /// Collects a stream.
    ///
    /// @param width how many counters a row has
    /// @param depth how many rows there are
    /// @return a collector of numbers into a sketch
    public static Collector<Double, ?, CountMinSketch> collector(int width, int depth) {
        return Collector.of(() -> new CountMinSketch(width, depth), CountMinSketch::add, CountMinSketch::merge);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CountMinSketch s && width == s.width && total == s.total && Arrays.equals(counts, s.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "CountMinSketch[width=" + width + ", depth=" + depth + ", total=" + total + "]";
    }
}
