package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PricedRowsTest {
    /// After any sequence of columns that enter and leave, each row has just the entries of those outside, with their values.
    @Test
    void rowsHaveTheColumnsOutsideTheBasis() {
        Random r = new Random(11);
        int m = 17, n = 23;
        SparseMatrix.Builder b = SparseMatrix.builder(m, n);
        for (int k = 0; k < 120; k++) b.add(r.nextInt(m), r.nextInt(n), r.nextGaussian());
        SparseMatrix a = b.build();
        PricedRows rows = new PricedRows(a);
        boolean[] inside = new boolean[n];
        for (int step = 0; step < 500; step++) {
            int j = r.nextInt(n);
            if (inside[j]) rows.show(j);
            else rows.hide(j);
            inside[j] = !inside[j];
            for (int i = 0; i < m; i++) {
                double[] left = new double[n];
                for (int c = 0; c < n; c++) left[c] = inside[c] ? 0 : a.get(i, c);
                for (int k = rows.start[i]; k < rows.end[i]; k++) {
                    assertEquals(left[rows.index[k]], rows.value[k]);
                    left[rows.index[k]] = 0;
                }
                for (double v : left) assertEquals(0, v);
            }
        }
    }
}
