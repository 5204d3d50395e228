package org.jonum.stat;

import java.util.Arrays;

/// The k-th smallest of numbers without sorting them all.
///
/// Hoare's method with the median of three as pivot; if it does not narrow the range fast enough, the rest is sorted, so
/// that the cost is
/// O(n log n) at worst and O(n) on average.
///
/// Source: Hoare, Algorithm 65: Find (1961).
final class Selection {
    private static final int FEW = 32;

    private Selection() {
    }

    /// Reorders a, without NaN, so that a[k] is what it would be if a were sorted, nothing before it larger and nothing
    /// after it smaller.
    static double select(double[] a, int k) {
        int lo = 0, hi = a.length - 1, rounds = 4 * (32 - Integer.numberOfLeadingZeros(a.length));
        while (hi - lo > FEW && rounds-- > 0) {
            double pivot = middle(a[lo], a[(lo + hi) >>> 1], a[hi]);
            int i = lo - 1, j = hi + 1;
            while (true) {
                do i++;
                while (a[i] < pivot);
                do j--;
                while (a[j] > pivot);
                if (i >= j) break;
                double t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
            if (k <= j) hi = j;
            else lo = j + 1;
        }
        Arrays.sort(a, lo, hi + 1);
        return a[k];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /// The smallest number from index k on.
    static double least(double[] a, int k) {
        double least = a[k];
        for (int i = k + 1; i < a.length; i++) least = Math.min(least, a[i]);
        return least;
    }
}
