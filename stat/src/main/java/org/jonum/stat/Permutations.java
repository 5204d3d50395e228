package org.jonum.stat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The ways to put k of the numbers 0 … n − 1 in a row, in lexicographic order.
///
/// {@snippet :
/// var p = new Permutations(3, 2);                // 01, 02, 10, 12, 20, 21
/// int[] last = p.get(5);                         // last == {2, 1}
/// long rank = p.rank(1, 2);                      // rank == 3
/// }
///
/// @param n how many there are, n ≥ 0
/// @param k how many stand in the row, 0 ≤ k ≤ n
public record Permutations(int n, int k) implements Iterable<int[]> {

    /// The arrangements of k of n.
    ///
    /// @throws IllegalArgumentException if not 0 ≤ k ≤ n
    public Permutations {
        Samples.require(n >= 0, "Permutations", "n", n, "n ≥ 0");
        Samples.require(k >= 0 && k <= n, "Permutations", "k", k, "0 ≤ k ≤ n = " + n);
    }

    /// The permutations of n.
    ///
    /// @param n how many there are, n ≥ 0
    /// @throws IllegalArgumentException if n < 0
    public Permutations(int n) {
        this(n, n);
    }

    /// How many there are.
    ///
    /// @return n!/(n − k)!
    /// @throws ArithmeticException if it is no long
    public long count() {
        long c = 1;
        for (int i = 0; i < k; i++) c = Math.multiplyExact(c, (long) n - i);
        return c;
    }

    /// The arrangement of a number, without those before it.
    ///
    /// @param rank from 0 to count − 1
    /// @return k different numbers
    /// @throws IllegalArgumentException if rank is not such
    public int[] get(long rank) {
        long all = count(), left = rank;
        Samples.require(rank >= 0 && rank < all, "Permutations.get", "rank", rank, "0 ≤ rank < " + all);
        int[] free = new int[n], p = new int[k];
        Arrays.setAll(free, i -> i);
        for (int i = 0; i < k; i++) {
            all /= n - i;
            int d = (int) (left / all);
            left %= all;
            p[i] = free[d];
            System.arraycopy(free, d + 1, free, d, n - i - d - 1);
        }
        return p;
    }

    /// The number of an arrangement.
    ///
    /// @param arrangement k different numbers below n
    /// @return from 0 to count − 1
    /// @throws IllegalArgumentException if they are not such
    public long rank(int... arrangement) {
        Samples.require(arrangement.length == k, "Permutations.rank", "length", arrangement.length, "k = " + k);
        boolean[] taken = new boolean[n];
        long rank = 0;
        for (int i = 0; i < k; i++) {
            int v = arrangement[i];
            Samples.require(v >= 0 && v < n && !taken[v], "Permutations.rank", "element", v,
                    "different numbers below " + n);
            int before = 0;
            for (int u = 0; u < v; u++) if (!taken[u]) before++;
            taken[v] = true;
            rank = rank * (n - i) + before;
        }
        return rank;
    }

    /// All of them, each in a new array.
    @Override
    public Iterator<int[]> iterator() {
        int[] first = new int[k];
        Arrays.setAll(first, i -> i);
        boolean[] taken = new boolean[n];
        return new Combinations.Lexicographic(first) {
            @Override
            boolean advance(int[] p) {
                Arrays.fill(taken, false);
                for (int v : p) taken[v] = true;
                for (int i = k - 1; i >= 0; i--) {
                    taken[p[i]] = false;
                    int v = free(p[i] + 1);
                    if (v == n) continue;
                    for (int j = i; j < k; j++) {
                        p[j] = v;
                        taken[v] = true;
                        v = free(0);
                    }
                    return true;
                }
                return false;
            }

            private int free(int from) {
                int v = from;
                while (v < n && taken[v]) v++;
                return v;
            }
        };
    }

    /// All of them, each in a new array.
    ///
    /// @return a sequential stream
    public Stream<int[]> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
