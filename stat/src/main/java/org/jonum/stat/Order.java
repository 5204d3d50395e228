package org.jonum.stat;

/// The order of numbers: indices such that the numbers ascend, equal ones in the order in which they came, −0 with 0, NaN last.
///
/// A radix sort on the bits, eight or eleven at a time, from the lowest; digits that all numbers share are passed over.
/// Being stable, it sorts by several
/// keys if it is applied to the least important one first.
final class Order {
    private static final int FEW = 40;

    private Order() {
    }

    /// The indices of x in ascending order.
    static int[] ascending(double[] x) {
        int[] order = new int[x.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        return refine(order, x);
    }

    /// The same indices in ascending order of x, those of equal numbers in the order in which they are; the argument is
    /// used up.
    static int[] refine(int[] order, double[] x) {
        long[] keys = new long[order.length];
        for (int i = 0; i < keys.length; i++) keys[i] = key(x[order[i]]);
        if (keys.length <= FEW) {
            insertion(keys, order);
            return order;
        }
        return radix(keys, order, keys.length < 4096 ? 8 : 11);
    }

    /// A long that orders as the number does.
    private static long key(double x) {
        long bits = Double.doubleToLongBits(x + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE) ^ Long.MIN_VALUE;
    }

    private static void insertion(long[] keys, int[] order) {
        for (int i = 1; i < keys.length; i++) {
            long k = keys[i];
            int o = order[i], j = i;
            for (; j > 0 && Long.compareUnsigned(keys[j - 1], k) > 0; j--) {
                keys[j] = keys[j - 1];
                order[j] = order[j - 1];
            }
            keys[j] = k;
            order[j] = o;
        }
    }

    private static int[] radix(long[] first, int[] order, int bits) {
        int n = first.length, size = 1 << bits, mask = size - 1, digits = (63 + bits) / bits;
        int[][] counts = new int[digits][size];
        for (long k : first) for (int d = 0; d < digits; d++) counts[d][(int) (k >>> d * bits) & mask]++;
        long[] keys = first, otherKeys = new long[n];
        int[] from = order, to = new int[n];
        for (int d = 0; d < digits; d++) {
            int[] place = counts[d];
            int shift = d * bits;
            if (place[(int) (keys[0] >>> shift) & mask] == n) continue;
            for (int i = 0, sum = 0; i < size; i++) {
                int c = place[i];
                place[i] = sum;
                sum += c;
            }
            for (int i = 0; i < n; i++) {
                long k = keys[i];
                int p = place[(int) (k >>> shift) & mask]++;
                otherKeys[p] = k;
                to[p] = from[i];
            }
            long[] k = keys;
            keys = otherKeys;
            otherKeys = k;
            int[] o = from;
            from = to;
            to = o;
        }
        return from;
    }
}
