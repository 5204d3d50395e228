package org.jonum.optimize.programming;

/// A row of B⁻¹·[A I] outside the basis: what a step changes the reduced costs by.
final class PriceRow {
    private final Basis b;
    final double[] value;
    final int[] index;
    /// How many columns have an element that is not 0.
    int count;

    PriceRow(Basis b) {
        this.b = b;
        value = new double[b.size];
        index = new int[b.size];
    }

    /// Computes the row from one of B⁻¹.
    ///
    /// @param rho  the row of B⁻¹
    /// @param sign of the whole, 1 or −1
    void of(SparseVector rho, int sign) {
        for (int k = 0; k < count; k++) value[index[k]] = 0;
        count = 0;
        PricedRows t = b.rows;
        int[] place = b.place;
        for (int e = 0; e < rho.count; e++) {
            int i = rho.index[e];
            double v = sign * rho.value[i];
            int logical = b.n + i;
            // that of an equation never enters, and its reduced cost is not looked at
            if (place[logical] < 0 && b.lower[logical] != b.upper[logical]) {
                value[logical] = v;
                index[count++] = logical;
            }
            for (int k = t.start[i], end = t.end[i]; k < end; k++) {
                int j = t.index[k];
                double old = value[j], now = old + v * t.value[k];
                if (old == 0) index[count++] = j;
                // a sum that comes out as 0 keeps its place in the list
                value[j] = now == 0 ? SparseVector.TRACE : now;
            }
        }
    }
}
