package org.jonum.stat.resampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Ways to split observations into those that a model is fitted to and those that it is tried on.
///
/// {@snippet :
/// List<CrossValidation.Split> folds = CrossValidation.kFold(10, 3);
/// int[] test = folds.get(0).test();              // test == {0, 1, 2, 3}
/// int[] train = folds.get(2).train();            // train == {0, 1, 2, 3, 4, 5, 6}
/// }
/// All indices are in ascending order. Sizes of folds differ by at most one.
public final class CrossValidation {
    private CrossValidation() {
    }

    /// One split.
    ///
    /// @param train indices of those to fit to
    /// @param test  indices of those to try on: no one is in both
    public record Split(int[] train, int[] test) {
        /// {@return how many are on each side}
        @Override
        public String toString() {
            return "Split[train " + train.length + ", test " + test.length + "]";
        }
    }

    /// k folds of consecutive observations, each the test once.
    ///
    /// @param n how many observations
    /// @param k how many folds, 2 ≤ k ≤ n
    /// @return k splits
    /// @throws IllegalArgumentException if k is out of range
    public static List<Split> kFold(int n, int k) {
        folds("kFold", n, k);
        return splits(consecutive(Uniforms.identity(n), k), k);
    }

    /// k folds of observations in random order.
    ///
    /// @param n      how many observations
    /// @param k      how many folds, 2 ≤ k ≤ n
    /// @param random where the order comes from
    /// @return k splits
    /// @throws IllegalArgumentException if k is out of range
    public static List<Split> kFold(int n, int k, RandomGenerator random) {
        folds("kFold", n, k);
        return splits(consecutive(Uniforms.shuffle(random, Uniforms.identity(n)), k), k);
    }

    /// k folds in which each class is as frequent as in the whole: the numbers of a class in two folds differ by at most one.
    ///
    /// @param labels the class of each observation
    /// @param k      how many folds, 2 ≤ k ≤ n
    /// @param random where the order comes from
    /// @return k splits
    /// @throws IllegalArgumentException if k is out of range
    public static List<Split> stratified(int[] labels, int k, RandomGenerator random) {
        int n = labels.length;
        folds("stratified", n, k);
        TreeMap<Integer, List<Integer>> classes = new TreeMap<>();
        for (int i : Uniforms.shuffle(random, Uniforms.identity(n))) {
            classes.computeIfAbsent(labels[i], c -> new ArrayList<>()).add(i);
        }
        int[] fold = new int[n];
        int next = 0; // going round: folds as a whole differ by at most one, too
        for (List<Integer> members : classes.values()) {
            for (int i : members) fold[i] = next++ % k;
        }
        return splits(fold, k);
    }

    /// k folds in which all observations of a group are in one fold; groups go, the largest first, to the fold that has least.
    ///
    /// @param groups the group of each observation
    /// @param k      how many folds, 2 ≤ k ≤ number of groups
    /// @return k splits
    /// @throws IllegalArgumentException if k is out of range
    public static List<Split> grouped(int[] groups, int k) {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        for (int g : groups) sizes.merge(g, 1, Integer::sum);
        Require.that(k >= 2 && k <= sizes.size(), "CrossValidation.grouped", "k", k,
                "2 ≤ k ≤ " + sizes.size() + " groups");
        List<Integer> bySize = new ArrayList<>(sizes.keySet());
        bySize.sort((a, b) -> Integer.compare(sizes.getOrDefault(b, 0), sizes.getOrDefault(a, 0)));
        int[] load = new int[k];
        TreeMap<Integer, Integer> home = new TreeMap<>();
        for (int g : bySize) {
            int least = 0;
            for (int f = 1; f < k; f++) if (load[f] < load[least]) least = f;
            load[least] += sizes.getOrDefault(g, 0);
            home.put(g, least);
        }
        return splits(Arrays.stream(groups).map(g -> home.getOrDefault(g, 0)).toArray(), k);
    }

    /// Each observation is the test once.
    ///
    /// @param n how many observations, at least 2
    /// @return n splits
    /// @throws IllegalArgumentException if n < 2
    public static List<Split> leaveOneOut(int n) {
        return kFold(n, n);
    }

    /// Tests drawn anew each time.
    ///
    /// @param n      how many observations
    /// @param test   how many of them are tested on, 1 ≤ test < n
    /// @param splits how many splits, at least 1
    /// @param random where the draws come from
    /// @return so many splits
    /// @throws IllegalArgumentException if test or splits is out of range
    public static List<Split> shuffle(int n, int test, int splits, RandomGenerator random) {
        Require.that(test >= 1 && test < n, "CrossValidation.shuffle", "test", test, "1 ≤ test < n = " + n);
        Require.that(splits >= 1, "CrossValidation.shuffle", "splits", splits, "at least 1");
        List<Split> list = new ArrayList<>();
        for (int s = 0; s < splits; s++) {
            int[] fold = new int[n];
            Arrays.fill(fold, 1);
            int[] order = Uniforms.shuffle(random, Uniforms.identity(n));
            for (int i = 0; i < test; i++) fold[order[i]] = 0;
            list.add(split(fold, 0));
        }
        return list;
    }

    private static void folds(String routine, int n, int k) {
        Require.that(k >= 2 && k <= n, "CrossValidation." + routine, "k", k, "2 ≤ k ≤ n = " + n);
    }

    /// The fold of each observation, when those of an order are cut into k parts; the first n mod k have one more.
    private static int[] consecutive(int[] order, int k) {
        int n = order.length, at = 0;
        int[] fold = new int[n];
        for (int f = 0; f < k; f++) {
            int to = at + n / k + (f < n % k ? 1 : 0);
            for (; at < to; at++) fold[order[at]] = f;
        }
        return fold;
    }

    private static List<Split> splits(int[] fold, int k) {
        List<Split> list = new ArrayList<>();
        for (int f = 0; f < k; f++) list.add(split(fold, f));
        return list;
    }

    private static Split split(int[] fold, int f) {
        int[] all = Uniforms.identity(fold.length);
        return new Split(Arrays.stream(all).filter(i -> fold[i] != f).toArray(),
                Arrays.stream(all).filter(i -> fold[i] == f).toArray());
    }
}
