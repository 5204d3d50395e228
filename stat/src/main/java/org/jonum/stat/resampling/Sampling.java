package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jonum.distuv.Exponential;
import org.jonum.distuv.Sampler;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Random choices among n things, as indices.
///
/// {@snippet :
/// int[] chosen = Sampling.withoutReplacement(10, 3, new Philox4x64(1));
/// int[] byWeight = Sampling.withoutReplacement(new double[] {0, 5, 0, 2}, 2, new Philox4x64(1));
/// boolean legal = byWeight[0] + byWeight[1] == 4;                // legal == true;  what has no weight is never chosen
/// }
public final class Sampling {
    private static final Sampler EXPONENTIAL = Exponential.ofMean(1).sampler();

    private Sampling() {
    }

    /// k of n things, each choice and each order with the same probability.
    ///
    /// @param n      how many there are
    /// @param k      how many are chosen, 0 ≤ k ≤ n
    /// @param random where the bits come from
    /// @return k different indices, in the order of the draws
    /// @throws IllegalArgumentException if k is out of range
    public static int[] withoutReplacement(int n, int k, RandomGenerator random) {
        Require.that(k >= 0 && k <= n, "Sampling.withoutReplacement", "k", k, "0 ≤ k ≤ n = " + n);
        int[] order = Uniforms.identity(n);
        for (int i = 0; i < k; i++) {
            int j = i + Uniforms.below(random, n - i), t = order[i];
            order[i] = order[j];
            order[j] = t;
        }
        return Arrays.copyOf(order, k);
    }

    /// k of n things, each draw with a probability in proportion to the weights of those that are left.
    ///
    /// Thing i gets the key Eᵢ/wᵢ with Eᵢ exponential; the k smallest keys are chosen, in their order: that of a race.
    ///
    /// **Cost** O(n + k·log k·log n) on average, of one pass.
    ///
    /// Source: Efraimidis & Spirakis, Weighted random sampling with a reservoir (2006).
    ///
    /// @param weights finite, at least 0
    /// @param k       how many are chosen, from 0 to the number of positive weights
    /// @param random  where the bits come from
    /// @return k different indices, in the order of the draws
    /// @throws IllegalArgumentException if a weight or k is out of range
    public static int[] withoutReplacement(double[] weights, int k, RandomGenerator random) {
        int positive = 0;
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            Require.that(weights[i] >= 0 && weights[i] <= Double.MAX_VALUE, "Sampling.withoutReplacement",
                    "weights[" + i + "]", weights[i], "a finite number ≥ 0");
            if (weights[i] > 0) positive++;
            largest = Math.max(largest, weights[i]);
        }
        Require.that(k >= 0 && k <= positive, "Sampling.withoutReplacement", "k", k,
                "0 ≤ k ≤ " + positive + " positive weights");
        double[] key = new double[k]; // a heap whose root is the largest of the k smallest keys
        int[] index = new int[k];
        int size = 0;
        for (int i = 0; i < weights.length && k > 0; i++) {
            if (!(weights[i] > 0)) continue;
            double e = EXPONENTIAL.next(random) / (weights[i] / largest);
            if (size < k) up(key, index, size++, e, i);
            else if (e < key[0]) down(key, index, k, e, i);
        }
        for (int end = k - 1; end > 0; end--) { // heap sort
            double e = key[end];
            int i = index[end];
            key[end] = key[0];
            index[end] = index[0];
            down(key, index, end, e, i);
        }
        return index;
    }

    /// k draws of n things, each with the same probability.
    ///
    /// @param n      how many there are, at least 1
    /// @param k      how many draws, at least 0
    /// @param random where the bits come from
    /// @return k indices
    /// @throws IllegalArgumentException if n or k is out of range
    public static int[] withReplacement(int n, int k, RandomGenerator random) {
        Require.that(n >= 1, "Sampling.withReplacement", "n", n, "at least 1");
        Require.that(k >= 0, "Sampling.withReplacement", "k", k, "at least 0");
        int[] drawn = new int[k];
        for (int i = 0; i < k; i++) drawn[i] = Uniforms.below(random, n);
        return drawn;
    }

    /// The numbers from 0 to n − 1, each order with the same probability.
    ///
    /// @param n      how many, at least 0
    /// @param random where the bits come from
    /// @return a permutation
    /// @throws IllegalArgumentException if n < 0
    public static int[] permutation(int n, RandomGenerator random) {
        Require.that(n >= 0, "Sampling.permutation", "n", n, "at least 0");
        return Uniforms.shuffle(random, Uniforms.identity(n));
    }

    private static void up(double[] key, int[] index, int hole, double e, int i) {
        int at = hole;
        for (; at > 0 && key[(at - 1) / 2] < e; at = (at - 1) / 2) {
            key[at] = key[(at - 1) / 2];
            index[at] = index[(at - 1) / 2];
        }
        key[at] = e;
        index[at] = i;
    }

    private static void down(double[] key, int[] index, int size, double e, int i) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && key[child + 1] > key[child]) child++;
            if (!(key[child] > e)) break;
            key[at] = key[child];
            index[at] = index[child];
            at = child;
        }
        key[at] = e;
        index[at] = i;
    }
}
