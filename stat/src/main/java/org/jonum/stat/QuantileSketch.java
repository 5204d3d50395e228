package org.jonum.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;

/// Quantiles and distribution function, approximately, of numbers that come one after the other, in memory for about 3k
/// of them: the sketch of Karnin, Lang & Liberty.
///
/// Numbers on level h stand for 2^h. A level that is full is sorted, and every other number, beginning with the first or
/// the second by a coin, goes
/// to the level above. The error of a rank is about 1.7·n/k, of all ranks at once 2.5·n/k, in 99 of 100 cases, whatever
/// the numbers and their order; smallest and largest are exact.
/// Merged sketches keep that error. Up to k numbers are all kept, and quantiles are exact.
///
/// {@snippet :
/// var sketch = new QuantileSketch(200);
/// for (int i = 1; i <= 100_000; i++) sketch.add(i);
/// boolean near = Math.abs(sketch.quantile(0.5) - 50_000) < 2500;     // near == true
/// double largest = sketch.quantile(1);           // largest == 100000.0
/// }
/// NaN are counted and otherwise left out. The coins come from a generator inside, so that the same numbers give the same
/// sketch.
///
/// Source: Karnin, Lang & Liberty, Optimal quantile approximation in streams (2016).
public final class QuantileSketch {
    private static final double SHRINK = 2.0 / 3;
    private static final int LEAST = 8, LEVELS = 64;

    private final int k;
    private final List<Level> levels = new ArrayList<>();
    private long n, missing, coin;
    private double min = Double.POSITIVE_INFINITY, max = Double.NEGATIVE_INFINITY;
    private int kept, room;
    private int[] capacities = {};

    /// Numbers of one weight.
    private static final class Level {
        double[] x = new double[LEAST];
        int size;

        void add(double v) {
            if (size == x.length) x = Arrays.copyOf(x, 2 * size);
            x[size++] = v;
        }
    }

    /// An empty sketch.
    ///
    /// @param k the capacity of the highest level, from 8 to 65535; 200 for errors of 1 %
    /// @throws IllegalArgumentException if k is not such
    public QuantileSketch(int k) {
        Samples.require(k >= LEAST && k <= 0xFFFF, "QuantileSketch", "k", k, "8 ≤ k ≤ 65535");
        this.k = k;
        coin = 0x9E3779B97F4A7C15L;
        grow();
    }

    private void grow() {
        levels.add(new Level());
        int count = levels.size();
        capacities = new int[count];
        for (int h = 0; h < count; h++)
            capacities[h] = Math.max(LEAST, (int) Math.ceil(k * Math.pow(SHRINK, count - 1.0 - h)));
        room = Arrays.stream(capacities).sum();
    }

    /// Takes a number.
    ///
    /// @param x any number
    public void add(double x) {
        if (Double.isNaN(x)) {
            missing++;
            return;
        }
        n++;
        min = Math.min(min, x);
        max = Math.max(max, x);
        levels.getFirst().add(x + 0.0);
        if (++kept > room) compress();
    }

    /// Takes numbers.
    ///
    /// @param x any numbers
    /// @return this
    public QuantileSketch addAll(double... x) {
        for (double v : x) add(v);
        return this;
    }

    /// Halves the lowest levels that are full until all that is kept has room.
    private void compress() {
        for (int h = 0; kept > room && h < LEVELS; h++) {
            if (levels.get(h).size <= capacities[h]) continue;
            if (h + 1 == levels.size()) grow();
            halve(levels.get(h), levels.get(h + 1));
        }
    }

    private void halve(Level from, Level to) {
        Arrays.sort(from.x, 0, from.size);
        int odd = from.size & 1; // the smallest stays if they are odd in number
        coin ^= coin << 13;
        coin ^= coin >>> 7;
        coin ^= coin << 17;
        for (int i = odd + (int) (coin >>> 63); i < from.size; i += 2) to.add(from.x[i]);
        kept -= (from.size - odd) / 2;
        from.size = odd;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other a sketch with the same k of other numbers
    /// @return this
    /// @throws IllegalArgumentException if the other has another k, or is this one
    public QuantileSketch merge(QuantileSketch other) {
        Samples.require(other.k == k && other != this, "QuantileSketch.merge", "k", other.k,
                "another sketch with k = " + k);
        while (levels.size() < other.levels.size()) grow();
        for (int h = 0; h < other.levels.size(); h++) {
            Level theirs = other.levels.get(h);
            for (int i = 0; i < theirs.size; i++) levels.get(h).add(theirs.x[i]);
        }
        kept += other.kept;
        n += other.n;
        missing += other.missing;
        coin ^= Long.rotateLeft(other.coin, 31);
        if (coin == 0) coin = 1;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
        while (kept > room) compress(); // each time some level is over its capacity, and less is kept
        return this;
    }

    /// How many numbers were taken, without NaN.
    ///
    /// @return at least 0
    public long count() {
        return n;
    }

    /// How many NaN were taken.
    ///
    /// @return at least 0
    public long missing() {
        return missing;
    }

    /// How many numbers are kept.
    ///
    /// @return about 3k at most
    public int kept() {
        return kept;
    }

    /// The part of the numbers that is ≤ t.
    ///
    /// @param t any number
    /// @return from 0 to 1; NaN of no numbers, or if t is NaN
    public double cdf(double t) {
        if (n == 0 || Double.isNaN(t)) return Double.NaN;
        if (t < min) return 0;
        if (t >= max) return 1;
        double sum = 0;
        for (int h = 0; h < levels.size(); h++) {
            Level level = levels.get(h);
            int count = 0;
            for (int i = 0; i < level.size; i++) if (level.x[i] <= t) count++;
            sum += Math.scalb((double) count, h);
        }
        return Math.min(1, sum / n);
    }

    /// The smallest number that is kept with a part of at least p of all numbers not above it: type 1.
    ///
    /// @param p from 0 to 1
    /// @return the quantile; NaN of no numbers
    /// @throws IllegalArgumentException if p is not such
    public double quantile(double p) {
        return quantiles(p)[0];
    }

    /// Several quantiles.
    ///
    /// @param p from 0 to 1 each
    /// @return a quantile for each p; NaN of no numbers
    /// @throws IllegalArgumentException if a p is not such
    public double[] quantiles(double... p) {
        for (double v : p) Samples.require(v >= 0 && v <= 1, "QuantileSketch.quantile", "p", v, "0 ≤ p ≤ 1");
        double[] all = new double[kept], weights = new double[kept], q = new double[p.length];
        Arrays.fill(q, Double.NaN);
        if (n == 0) return q;
        int m = 0;
        for (int h = 0; h < levels.size(); h++) {
            for (int i = 0; i < levels.get(h).size; i++) {
                all[m] = levels.get(h).x[i];
                weights[m++] = Math.scalb(1.0, h);
            }
        }
        WeightedOrder order = new WeightedOrder(all, Weights.frequency(weights));
        for (int i = 0; i < q.length; i++)
            q[i] = p[i] == 0 ? min : p[i] == 1 ? max : order.at(Math.ceil(p[i] * n * (1 - 0x1p-50)));
        return q;
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        var out = new ByteForm.Writer('Q').putInt(k).putLong(n).putLong(missing).putLong(coin).putDoubles(min, max)
                .putInt(levels.size());
        for (Level level : levels) out.putInt(level.size).putDoubles(level.x, level.size);
        return out.bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same sketch
    /// @throws IllegalArgumentException if the bytes are not such
    public static QuantileSketch ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("QuantileSketch", 'Q', bytes);
        QuantileSketch s = new QuantileSketch(in.intWithin(LEAST, 0xFFFF));
        s.n = in.count();
        s.missing = in.count();
        s.coin = in.anyLong();
        in.require(s.coin != 0, "no coins");
        s.min = in.number();
        s.max = in.number();
        int count = in.intWithin(1, LEVELS);
        while (s.levels.size() < count) s.grow();
        double weight = 0;
        for (int h = 0; h < count; h++) {
            double[] x = in.numbers(in.intWithin(0, Integer.MAX_VALUE - 8));
            for (double v : x) {
                in.require(v >= s.min && v <= s.max, "a number out of their range");
                s.levels.get(h).add(v);
            }
            s.kept += x.length;
            weight += Math.scalb((double) x.length, h);
        }
        in.require(weight == (double) s.n && s.kept <= s.room, "numbers that do not add up");
        in.end();
        return s;
    }

    /// Collects a stream.
    ///
    /// @param k the capacity of the highest level, from 8 to 65535
    /// @return a collector of numbers into a sketch
    public static Collector<Double, ?, QuantileSketch> collector(int k) {
        return Collector.of(() -> new QuantileSketch(k), QuantileSketch::add, QuantileSketch::merge);
    }

    @Override
    public String toString() {
        return "QuantileSketch[k=" + k + ", n=" + n + ", median=" + quantile(0.5) + "]";
    }
}
