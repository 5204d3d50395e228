package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Integers from 0 to n − 1 by weight: one word, one multiplication, one comparison.
///
/// The high half of n times a word is the column, the low half the place in it: below the column's threshold it is the column's own
/// number, else its alias. An integer of weight 0 never comes.
///
/// Source: Walker, An efficient method for generating discrete random variables with general distributions (1977); set up as in
/// Vose, A linear algorithm for generating random numbers with a given distribution (1991).
final class AliasTable implements DiscreteSampler {
    private final long[] threshold; // unsigned
    private final int[] alias;

    /// @param weights at least 0, finite, with a sum that is finite and above 0
    AliasTable(double[] weights) {
        int n = weights.length, least = 0, most = n; // a stack of those below the mean from the left, of the others from the right
        threshold = new long[n];
        alias = new int[n];
        double sum = 0;
        for (double w : weights) sum += w;
        double[] share = new double[n];
        int[] stack = new int[n];
        int heaviest = 0;
        for (int i = 0; i < n; i++) {
            share[i] = weights[i] / sum * n;
            if (weights[i] > weights[heaviest]) heaviest = i;
            if (share[i] < 1) stack[least++] = i;
            else stack[--most] = i;
        }
        while (least > 0 && most < n) {
            int small = stack[--least], large = stack[most];
            threshold[small] = unsigned(share[small]);
            alias[small] = large;
            share[large] -= 1 - share[small];
            if (share[large] < 1) {
                most++;
                stack[least++] = large;
            }
        }
        while (most < n) fill(stack[most++]);
        while (least > 0) { // by rounding only: its share is nearly 1, or it has no weight at all
            int i = stack[--least];
            if (weights[i] > 0) fill(i);
            else alias[i] = heaviest;
        }
    }

    private void fill(int column) {
        threshold[column] = -1L;
        alias[column] = column;
    }

    /// p·2⁶⁴ for p below 1.
    private static long unsigned(double p) {
        return (long) (p * 0x1p53) << 11;
    }

    @Override
    public long next(RandomGenerator random) {
        long bits = random.nextLong(), n = threshold.length;
        int column = (int) Math.unsignedMultiplyHigh(bits, n);
        return Long.compareUnsigned(bits * n, threshold[column]) < 0 ? column : alias[column];
    }
}
