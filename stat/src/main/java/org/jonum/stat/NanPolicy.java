package org.jonum.stat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jonum.mat.Matrix;

/// What a statistic does with values that are NaN. Where no policy is given it is [#PROPAGATE].
///
/// Functions used most, and the two-sided forms of tests, take a policy as their last argument, before the groups where these are several; for all
/// others, the data are passed through one first. What then is too small is refused as if the sample had been so from the start.
///
/// {@snippet :
/// double[] x = {1, Double.NaN, 4};
/// double a = Means.mean(x, NanPolicy.OMIT);                       // a == 2.5
/// double b = Means.harmonic(NanPolicy.OMIT.apply(x));             // b == 1.6
/// boolean c = Double.isNaN(Means.mean(x));                        // c == true
/// }
public enum NanPolicy {
    /// A NaN in the data makes the result NaN.
    PROPAGATE,
    /// NaN values are left out, as if they had not been measured: for paired data, the whole pair.
    OMIT,
    /// A NaN in the data is refused with an `IllegalArgumentException` that gives its index.
    RAISE;

    /// The values that a statistic is to see under this policy.
    ///
    /// @param x any numbers; they are not changed
    /// @return x itself, or, if values are left out, a new array of the others in their order
    /// @throws IllegalArgumentException if this is [#RAISE] and a value is NaN
    public double[] apply(double... x) {
        if (this == PROPAGATE) return x;
        int[] kept = kept(x.length, i -> Double.isNaN(x[i]));
        return kept.length == x.length ? x : select(x, kept);
    }

    /// The weights of the values that [#apply(double...)] keeps.
    ///
    /// @param x       any numbers
    /// @param weights one for each of them
    /// @return the weights themselves, or those of the values that are kept
    /// @throws IllegalArgumentException if there are not as many weights as values, if this is [#RAISE] and a value is NaN, or
    ///                                  the weights left are all 0
    public Weights apply(double[] x, Weights weights) {
        weights.requireSize("NanPolicy.apply", x.length);
        if (this == PROPAGATE) return weights;
        int[] kept = kept(x.length, i -> Double.isNaN(x[i]));
        return kept.length == x.length ? weights : weights.select(kept);
    }

    /// The pairs that a statistic is to see under this policy: those where neither value is NaN.
    ///
    /// @param x the first values
    /// @param y the second values, as many
    /// @return two arrays of one length
    /// @throws IllegalArgumentException if the lengths differ, or this is [#RAISE] and a value is NaN
    public double[][] applyToPairs(double[] x, double[] y) {
        Samples.sameLength("NanPolicy.applyToPairs", x, y);
        if (this == PROPAGATE) return new double[][] {x, y};
        int[] kept = kept(x.length, i -> Double.isNaN(x[i]) || Double.isNaN(y[i]));
        return kept.length == x.length ? new double[][] {x, y} : new double[][] {select(x, kept), select(y, kept)};
    }

    /// The rows that a statistic is to see under this policy: those without NaN.
    ///
    /// @param x observations in rows
    /// @return the matrix itself, or one of the rows that are kept
    /// @throws IllegalArgumentException if this is [#RAISE] and an element is NaN
    public Matrix applyToRows(Matrix x) {
        if (this == PROPAGATE) return x;
        int[] kept = kept(x.rows(), i -> IntStream.range(0, x.cols()).anyMatch(j -> Double.isNaN(x.get(i, j))));
        return kept.length == x.rows() ? x : x.selectRows(kept);
    }

    /// The groups that a statistic is to see under this policy.
    ///
    /// @param groups samples; they are not changed
    /// @return as many arrays, each as of [#apply(double...)]
    /// @throws IllegalArgumentException if this is [#RAISE] and a value is NaN
    public double[][] applyToGroups(double[]... groups) {
        double[][] left = new double[groups.length][];
        for (int i = 0; i < left.length; i++) left[i] = apply(groups[i]);
        return left;
    }

    /// The blocks that a statistic is to see under this policy: those without NaN.
    ///
    /// @param blocks observations that belong together, in rows; they are not changed
    /// @return the rows themselves, or those that are kept
    /// @throws IllegalArgumentException if this is [#RAISE] and a value is NaN
    public double[][] applyToBlocks(double[][] blocks) {
        if (this == PROPAGATE) return blocks;
        int[] kept = kept(blocks.length, i -> Samples.anyNaN(blocks[i]));
        return IntStream.of(kept).mapToObj(i -> blocks[i]).toArray(double[][]::new);
    }

    private int[] kept(int n, IntPredicate missing) {
        if (this == RAISE) {
            IntStream.range(0, n).filter(missing).findFirst().ifPresent(i -> {
                throw new IllegalArgumentException("NanPolicy.RAISE: NaN at index " + i + ", need numbers");
            });
            return IntStream.range(0, n).toArray();
        }
        return IntStream.range(0, n).filter(missing.negate()).toArray();
    }

    private static double[] select(double[] x, int[] kept) {
        double[] y = new double[kept.length];
        for (int i = 0; i < y.length; i++) y[i] = x[kept[i]];
        return y;
    }
}
