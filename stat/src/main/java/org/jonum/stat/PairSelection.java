package org.jonum.stat;

/// The k-th smallest of x₍ᵢ₎ ± x₍ⱼ₎ over pairs of sorted numbers, without forming them all: pairs up to a bound are counted in one pass, and the bound is halved in
/// the order of doubles, 64 times at most. The result is one of the sums, as it is rounded.
final class PairSelection {
    private PairSelection() {
    }

    /// The k-th smallest, from 1, of xᵢ + xⱼ, i ≤ j.
    static double sum(double[] sorted, long k) {
        return search(k, v -> {
            long count = 0;
            int j = sorted.length - 1;
            for (int i = 0; i <= j; i++) {
                while (j >= i && !(sorted[i] + sorted[j] <= v)) j--; // nor do they fit any later i
                count += j - i + 1;
            }
            return count;
        });
    }

    /// The k-th smallest, from 1, of xⱼ − xᵢ, i < j.
    static double difference(double[] sorted, long k) {
        return search(k, v -> {
            long count = 0;
            int i = 0;
            for (int j = 1; j < sorted.length; j++) {
                while (i < j && !(sorted[j] - sorted[i] <= v)) i++;
                count += j - i;
            }
            return count;
        });
    }

    private interface Count {
        long upTo(double v);
    }

    private static double search(long k, Count count) {
        long low = key(Double.NEGATIVE_INFINITY), high = key(Double.POSITIVE_INFINITY);
        for (int i = 0; i < 64 && low < high; i++) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (count.upTo(value(middle)) >= k) high = middle;
            else low = middle + 1;
        }
        return value(high) + 0.0;
    }

    /// Integers in the order of doubles.
    private static long key(double v) {
        long b = Double.doubleToLongBits(v);
        return b < 0 ? Long.MIN_VALUE - b : b;
    }

    private static double value(long key) {
        return Double.longBitsToDouble(key < 0 ? Long.MIN_VALUE - key : key);
    }
}
