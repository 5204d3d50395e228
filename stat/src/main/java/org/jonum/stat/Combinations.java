package org.jonum.stat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The ways to choose k of the numbers 0 … n − 1, in lexicographic order.
///
/// {@snippet :
/// var c = new Combinations(4, 2);                // 01, 02, 03, 12, 13, 23
/// long count = c.count();                        // count == 6
/// int[] fourth = c.get(3);                       // fourth == {1, 2}
/// long rank = c.rank(1, 2);                      // rank == 3
/// }
///
/// @param n how many there are, n ≥ 0
/// @param k how many are chosen, 0 ≤ k ≤ n
public record Combinations(int n, int k) implements Iterable<int[]> {

    /// The combinations of k of n.
    ///
    /// @throws IllegalArgumentException if not 0 ≤ k ≤ n
    public Combinations {
        Samples.require(n >= 0, "Combinations", "n", n, "n ≥ 0");
        Samples.require(k >= 0 && k <= n, "Combinations", "k", k, "0 ≤ k ≤ n = " + n);
    }

    /// How many there are.
    ///
    /// @return n!/(k!(n − k)!)
    /// @throws ArithmeticException if it is no long
    public long count() {
        return count(n, k);
    }

    private static long count(int n, int k) {
        int m = Math.min(k, n - k);
        long c = 1;
        for (int i = 1; i <= m; i++) { // c·(n − m + i)/i is whole; i is cancelled before the product is formed
            long g = gcd(c, i), rest = i / g;
            c = Math.multiplyExact(c / g, (n - m + i) / rest);
        }
        return c;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /// The combination of a number, without those before it.
    ///
    /// @param rank from 0 to count − 1
    /// @return k ascending numbers
    /// @throws IllegalArgumentException if rank is not such
    public int[] get(long rank) {
        Samples.require(rank >= 0 && rank < count(), "Combinations.get", "rank", rank, "0 ≤ rank < " + count());
        int[] c = new int[k];
        long left = rank;
        for (int i = 0, v = 0; i < k; i++, v++) {
            for (long with = count(n - v - 1, k - i - 1); left >= with; with = count(n - v - 1, k - i - 1)) {
                left -= with;
                v++;
            }
            c[i] = v;
        }
        return c;
    }

    /// The number of a combination.
    ///
    /// @param combination k ascending numbers below n
    /// @return from 0 to count − 1
    /// @throws IllegalArgumentException if they are not such
    public long rank(int... combination) {
        Samples.require(combination.length == k, "Combinations.rank", "length", combination.length, "k = " + k);
        long rank = 0;
        for (int i = 0, v = 0; i < k; i++, v++) {
            Samples.require(combination[i] >= v && combination[i] < n, "Combinations.rank", "element", combination[i],
                    "ascending numbers below " + n);
            for (; v < combination[i]; v++) rank += count(n - v - 1, k - i - 1);
        }
        return rank;
    }

    /// All of them, each in a new array.
    @Override
    public Iterator<int[]> iterator() {
        return new Lexicographic(first()) {
            @Override
            boolean advance(int[] c) {
                int i = k - 1;
                while (i >= 0 && c[i] == n - k + i) i--;
                if (i < 0) return false;
                for (int v = c[i] + 1; i < k; i++, v++) c[i] = v;
                return true;
            }
        };
    }

    private int[] first() {
        int[] c = new int[k];
        Arrays.setAll(c, i -> i);
        return c;
    }

    /// All of them, each in a new array.
    ///
    /// @return a sequential stream
    public Stream<int[]> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /// From the first to the last by steps; shared by all that are in lexicographic order.
    abstract static class Lexicographic implements Iterator<int[]> {
        private int @Nullable [] next;

        Lexicographic(int @Nullable [] first) {
            next = first;
        }

        /// Makes c the next one; false if it was the last.
        abstract boolean advance(int[] c);

        @Override
        public final boolean hasNext() {
            return next != null;
        }

        @Override
        public final int[] next() {
            int[] c = next;
            if (c == null) throw new NoSuchElementException();
            int[] after = c.clone();
            next = advance(after) ? after : null;
            return c;
        }
    }
}
