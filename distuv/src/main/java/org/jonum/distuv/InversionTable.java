package org.jonum.distuv;

/// Inversion of cumulative masses: the least k whose sum is above u, from where a guide says that it is not before.
///
/// Source: Chen and Asau, On generating random variates from an empirical distribution (1974).
final class InversionTable {
    private static final int CELLS = 512;

    private final double[] sums;
    private final int[] guide = new int[CELLS];

    /// @param sums not decreasing
    InversionTable(double[] sums) {
        this.sums = sums;
        int k = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            while (k < sums.length && sums[k] <= cell / (double) CELLS) k++;
            guide[cell] = k;
        }
    }

    /// @param u from 0, below 1
    /// @return the k, or the number of sums if all are at most u
    int least(double u) {
        int k = guide[(int) (u * CELLS)];
        while (k < sums.length && sums[k] <= u) k++;
        return k;
    }
}
