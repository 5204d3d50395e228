package org.jonum.stat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collector;

/// How many different things there are among those that come one after the other, in 2^p bytes. Merging is exact.
///
/// Each thing is hashed to 64 bits: the first p say which register it belongs to, and a register keeps the largest number
/// of leading
/// zeros, plus one, of what follows. The standard error of the estimate is about 1.04/√2^p of the number, at any number:
/// 0.8 % for p = 14.
///
/// {@snippet :
/// var sketch = new HyperLogLog(14);
/// for (int i = 0; i < 100_000; i++) sketch.add(i % 5000);
/// boolean near = Math.abs(sketch.estimate() - 5000) < 150;       // near == true
/// }
/// Sources: Flajolet, Fusy, Gandouet & Meunier, HyperLogLog (2007); the estimator is that of Ertl, New cardinality
/// estimation algorithms for HyperLogLog
/// sketches (2017), which needs no table and no switch. The hash mixes by the finalizer of MurmurHash3 (Appleby, public
/// domain).
public final class HyperLogLog {
    private static final int ROUNDS = 128; // more than the series of the estimator take

    private final int p;
    private final byte[] registers;

    /// A sketch that has seen nothing.
    ///
    /// @param p the logarithm of the number of registers, from 4 to 20
    /// @throws IllegalArgumentException if p is not such
    public HyperLogLog(int p) {
        Samples.require(p >= 4 && p <= 20, "HyperLogLog", "p", p, "4 ≤ p ≤ 20");
        this.p = p;
        registers = new byte[1 << p];
    }

    /// Takes a number; 0 and −0 are one, all NaN are one.
    ///
    /// @param x any number
    public void add(double x) {
        addHash(Hash.of(x));
    }

    /// Takes an integer; it is not the same as the double of that value.
    ///
    /// @param x any integer
    public void add(long x) {
        addHash(Hash.of(x));
    }

    /// Takes a text.
    ///
    /// @param text any text
    public void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Takes a sequence of bytes.
    ///
    /// @param bytes any bytes
    public void add(byte[] bytes) {
        addHash(Hash.of(bytes));
    }

    /// Takes something by its hash.
    ///
    /// @param hash 64 bits that look random
    public void addHash(long hash) {
        int register = (int) (hash >>> 64 - p);
        int zeros = Long.numberOfLeadingZeros(hash << p | 1L << p - 1); // at most 64 − p
        if (zeros >= registers[register]) registers[register] = (byte) (zeros + 1);
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other a sketch with as many registers
    /// @return this
    /// @throws IllegalArgumentException if it has another number of registers
    public HyperLogLog merge(HyperLogLog other) {
        Samples.require(other.p == p, "HyperLogLog.merge", "p", other.p, "p = " + p);
        for (int i = 0; i < registers.length; i++) registers[i] = (byte) Math.max(registers[i], other.registers[i]);
        return this;
    }

    /// The estimate of the number of different things.
    ///
    /// @return at least 0
    public double estimate() {
        int q = 64 - p;
        double m = registers.length;
        int[] counts = new int[q + 2];
        for (byte r : registers) counts[r]++;
        double z = m * tau(1 - counts[q + 1] / m);
        for (int k = q; k >= 1; k--) z = (z + counts[k]) / 2;
        z += m * sigma(counts[0] / m);
        return m / (2 * Math.log(2)) * (m / z);
    }

    /// x + Σ x^(2^k)·2^(k−1), k ≥ 1.
    private static double sigma(double x) {
        if (x == 1) return Double.POSITIVE_INFINITY;
        double sum = x, power = x, factor = 1;
        for (int k = 0; k < ROUNDS; k++) {
            power *= power;
            double next = sum + power * factor;
            if (next == sum) break;
            sum = next;
            factor *= 2;
        }
        return sum;
    }

    /// (1 − x − Σ (1 − x^(2^−k))²·2^−k)/3, k ≥ 1.
    private static double tau(double x) {
        if (x == 0 || x == 1) return 0;
        double sum = 1 - x, root = x, factor = 1;
        for (int k = 0; k < ROUNDS; k++) {
            root = Math.sqrt(root);
            factor /= 2;
            double next = sum - (1 - root) * (1 - root) * factor;
            if (next == sum) break;
            sum = next;
        }
        return sum / 3;
    }

    /// About the standard deviation of the estimate over the number: 1.04/√m for m registers.
    ///
    /// @return the relative standard error
    public double relativeStandardError() {
        return Math.sqrt((3 * Math.log(2) - 1) / registers.length);
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        return new ByteForm.Writer('L').putInt(p).putBytes(registers).bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same sketch
    /// @throws IllegalArgumentException if the bytes are not such
    public static HyperLogLog ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("HyperLogLog", 'L', bytes);
        int p = in.intWithin(4, 20);
        byte[] registers = in.some(1 << p);
        in.end();
        HyperLogLog h = new HyperLogLog(p);
        for (int i = 0; i < registers.length; i++) {
            in.require(registers[i] >= 0 && registers[i] <= 65 - p, "register " + registers[i]);
            h.registers[i] = registers[i];
        }
        return h;
    }

    /// Collects a stream.
    ///
    /// @param p the logarithm of the number of registers, from 4 to 20
    /// @return a collector of numbers into a sketch
    public static Collector<Double, ?, HyperLogLog> collector(int p) {
        return Collector.of(() -> new HyperLogLog(p), HyperLogLog::add, HyperLogLog::merge);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HyperLogLog h && Arrays.equals(registers, h.registers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(registers);
    }

    @Override
    public String toString() {
        return "HyperLogLog[p=" + p + ", estimate=" + estimate() + "]";
    }
}
