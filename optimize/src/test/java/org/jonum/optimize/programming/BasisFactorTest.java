package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Sparse factors of a basis: solves that leave no residual, by search and by sweep, before and after exchanges of columns.
class BasisFactorTest {
    private final Random random = new Random(5);
    private final int m;
    /// The matrix by columns; column k has its pivot in row k once it is arranged.
    private double[][] columns;
    private final BasisFactor factor;

    BasisFactorTest() {
        m = 120;
        columns = new double[m][];
        for (int k = 0; k < m; k++) columns[k] = column(k);
        factor = new BasisFactor(m);
        factorAndArrange();
    }

    /// A few entries, one of them in row k.
    private double[] column(int k) {
        double[] c = new double[m];
        c[k] = 2 + random.nextDouble();
        for (int e = random.nextInt(4); e > 0; e--) c[random.nextInt(m)] += random.nextGaussian();
        return c;
    }

    private Markowitz factor(BasisFactor f) {
        int[] start = new int[m + 1], index = new int[m * m];
        double[] value = new double[m * m];
        for (int k = 0; k < m; k++) {
            start[k + 1] = start[k];
            for (int i = 0; i < m; i++) {
                if (columns[k][i] == 0) continue;
                index[start[k + 1]] = i;
                value[start[k + 1]++] = columns[k][i];
            }
        }
        return f.factor(start, index, value);
    }

    private void factorAndArrange() {
        Markowitz e = factor(factor);
        assertEquals(m, e.rank);
        double[][] arranged = new double[m][];
        for (int k = 0; k < m; k++) arranged[e.rows[k]] = columns[e.cols[k]];
        columns = arranged;
    }

    private SparseVector few(int count) {
        SparseVector v = new SparseVector(m);
        for (int k = 0; k < count; k++) v.add(random.nextInt(m), random.nextGaussian());
        return v;
    }

    private void solvesLeaveNoResidual(int count) {
        SparseVector v = few(count);
        double[] b = v.value.clone();
        factor.forward(v);
        double[] r = b.clone();
        for (int k = 0; k < m; k++) {
            for (int i = 0; i < m; i++) r[i] -= columns[k][i] * v.value[k];
        }
        assertSmall(r);
        assertListed(v);
        v = few(count);
        b = v.value.clone();
        factor.backward(v);
        for (int k = 0; k < m; k++) r[k] = b[k] - dot(columns[k], v.value);
        assertSmall(r);
        assertListed(v);
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) s += a[i] * b[i];
        return s;
    }

    private static void assertSmall(double[] r) {
        for (double e : r) assertEquals(0, e, 1e-10);
    }

    /// Every element that is not 0 is in the list, once.
    private void assertListed(SparseVector v) {
        boolean[] seen = new boolean[m];
        for (int k = 0; k < v.count; k++) {
            assertFalse(seen[v.index[k]]);
            seen[v.index[k]] = true;
        }
        for (int i = 0; i < m; i++) assertTrue(v.value[i] == 0 || seen[i]);
    }

    @Test
    void exchangesKeepTheFactors() {
        solvesLeaveNoResidual(1);
        solvesLeaveNoResidual(m);
        SparseVector alpha = new SparseVector(m), rho = new SparseVector(m);
        int exchanges = 0;
        for (int step = 0; step < 200 && exchanges < 100; step++) {
            int position = random.nextInt(m);
            double[] next = column(position);
            alpha.clear();
            for (int i = 0; i < m; i++) {
                if (next[i] != 0) alpha.add(i, next[i]);
            }
            factor.column(alpha);
            if (Math.abs(alpha.value[position]) < 0.2) continue;
            factor.row(position, rho);
            // the element of the pivot from both sides
            assertEquals(alpha.value[position], dot(rho.value, next), 1e-9);
            factor.exchange(position, alpha.value[position]);
            columns[position] = next;
            assertEquals(++exchanges, factor.exchanges());
            solvesLeaveNoResidual(1 + random.nextInt(3));
            if (exchanges % 10 == 0) solvesLeaveNoResidual(m);
        }
        assertTrue(factor.old());
        factorAndArrange();
        assertEquals(0, factor.exchanges());
        solvesLeaveNoResidual(2);
    }

    @Test
    void dependentColumnsAreFound() {
        columns[7] = Arrays.copyOf(columns[3], m);
        Markowitz e = factor(new BasisFactor(m));
        assertEquals(m - 1, e.rank);
        assertTrue(e.hasColumn(3) ^ e.hasColumn(7));
    }
}
