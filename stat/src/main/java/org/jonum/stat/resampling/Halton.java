package org.jonum.stat.resampling;

import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Halton's sequence: coordinate j of point i is i with its digits to the base of the j-th prime number reflected about the point.
///
/// {@snippet :
/// double[] x = Halton.of(3).point(5, new double[3]);             // x == {0.625, 0.7777777777777778, 0.04}
/// QuasiRandom random = Halton.of(10).scrambled(new Philox4x64(1));
/// boolean near = Math.abs(random.points(0, 4096).col(9).mean() - 0.5) < 1e-3;    // near == true
/// }
/// Coordinates to large bases go together for the first points; scrambling breaks that, and any number of points is as good as any other.
///
/// Sources: Halton, On the efficiency of certain quasi-random sequences of points (1960); Owen, A randomized Halton algorithm in R (2017):
/// all digits are permuted, those beyond the last of the index, too.
public final class Halton implements QuasiRandom {
    /// The largest dimension: beyond, tables of permutations are large and nothing is gained.
    public static final int MAX_DIMENSION = 1000;

    private static final long MOST = 1L << 52; // digits are collected in integers up to here

    private final int[] base;
    private final char[][] permutations; // of coordinate j: those of its places, one after the other; none if not scrambled
    private final double[] tail; // of coordinate j: what is below its last place

    private Halton(int[] base, char[][] permutations, double[] tail) {
        this.base = base;
        this.permutations = permutations;
        this.tail = tail;
    }

    /// The sequence itself, whose first point is 0.
    ///
    /// @param dimension from 1 to [#MAX_DIMENSION]
    /// @return a sequence
    /// @throws IllegalArgumentException if the dimension is out of range
    public static Halton of(int dimension) {
        Require.that(dimension >= 1 && dimension <= MAX_DIMENSION, "Halton.of", "dimension", dimension,
                "1 ≤ dimension ≤ " + MAX_DIMENSION);
        return new Halton(primes(dimension), new char[0][], new double[0]);
    }

    /// Each digit is permuted, by a random permutation of its own for each coordinate and place.
    @Override
    public Halton scrambled(RandomGenerator random) {
        char[][] tables = new char[base.length][];
        double[] below = new double[base.length];
        for (int j = 0; j < base.length; j++) {
            int b = base[j], places = 0;
            for (long power = 1; power <= MOST / b; power *= b) places++;
            tables[j] = new char[places * b];
            for (int place = 0; place < places; place++) {
                int[] p = Uniforms.shuffle(random, Uniforms.identity(b));
                for (int d = 0; d < b; d++) tables[j][place * b + d] = (char) p[d];
            }
            below[j] = Uniforms.open(random);
        }
        return new Halton(base, tables, below);
    }

    @Override
    public int dimension() {
        return base.length;
    }

    @Override
    public double[] point(long index, double[] point) {
        Require.that(index >= 0, "Halton.point", "index", index, "at least 0");
        Objects.checkFromIndexSize(0, base.length, point.length);
        for (int j = 0; j < base.length; j++) {
            double x = permutations.length == 0 ? reflected(index, base[j])
                    : permuted(index, base[j], permutations[j], tail[j]);
            point[j] = Math.min(x, 1 - 0x1p-53);
        }
        return point;
    }

    private static double reflected(long index, int b) {
        double value = 0, scale = 1;
        long digits = 0, power = 1;
        for (long i = index; i > 0; i /= b) {
            if (power > MOST / b) {
                value += (double) digits * scale / (double) power;
                scale /= (double) power;
                digits = 0;
                power = 1;
            }
            digits = digits * b + i % b;
            power *= b;
        }
        return value + (double) digits * scale / (double) power;
    }

    private static double permuted(long index, int b, char[] permutation, double tail) {
        long digits = 0, power = 1, i = index;
        for (int at = 0; at < permutation.length; at += b, i /= b) {
            digits = digits * b + permutation[at + (int) (i % b)];
            power *= b;
        }
        return ((double) digits + tail) / (double) power;
    }

    private static int[] primes(int n) {
        int[] p = new int[n];
        int found = 0;
        for (int c = 2; found < n; c++) {
            boolean prime = true;
            for (int i = 0; i < found && p[i] * p[i] <= c && prime; i++) prime = c % p[i] != 0;
            if (prime) p[found++] = c;
        }
        return p;
    }

    @Override
    public String toString() {
        return (permutations.length == 0 ? "Halton" : "Scrambled Halton") + " sequence in " + base.length
                + " dimensions";
    }
}
