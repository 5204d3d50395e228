package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each step of presolve on a programme made for it.
class ReductionsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static void size(int rows, int columns, @Nullable Reduction r) {
        assertNotNull(r);
        assertEquals(rows, r.reduced().rows(), r::toString);
        assertEquals(columns, r.reduced().variables(), r::toString);
    }

    private static void optimal(double optimum, LinearProgram p) {
        ProgramResult r = new DualSimplex().solve(p);
        assertTrue(r.status() instanceof ProgramStatus.Optimal, r::toString);
        assertEquals(optimum, r.objective(), 1e-12 * Math.max(1, Math.abs(optimum)), r::toString);
        assertTrue(Kkt.of(p, r.x().toArray(), r.multipliers().toArray()).worst() <= 1e-12, r::toString);
    }

    /// x + 2·y ≥ 4 and −2·x − 4·y ≥ −20, x − y free of a multiple: the first two are one row between 4 and 10.
    @Test
    void aMultipleOfARowGivesItsBounds() {
        for (double price : new double[] {1, -1}) {
            ProgramBuilder b = new ProgramBuilder();
            int x = b.variable(0, 7, price), y = b.variable(0, 7, price);
            b.row(4, INF).entry(x, 1).entry(y, 2);
            b.row(-20, INF).entry(x, -2).entry(y, -4);
            b.row(-3, 5).entry(x, 1).entry(y, -1);
            LinearProgram p = b.linear();
            size(2, 2, Presolve.of(p));
            optimal(price > 0 ? 2 : -8.333333333333334, p);
            // where the first row holds, its own multiplier does; where the second one does, that of the second
            double[] m = new DualSimplex().solve(p).multipliers().toArray();
            assertTrue(price > 0 ? m[0] > 0 && m[1] == 0 : m[0] == 0 && m[1] > 0);
        }
    }

    @Test
    void contradictingMultiplesAreProvedInfeasible() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(-INF, INF, 1), y = b.variable(-INF, INF, 2), z = b.variable(-INF, INF, 0);
        b.row(5, INF).entry(x, 1).entry(y, 2).entry(z, 1);
        b.row(-8, INF).entry(x, -2).entry(y, -4).entry(z, -2);
        LinearProgram p = b.linear();
        ProgramResult r = new DualSimplex().solve(p);
        assertTrue(r.status() instanceof ProgramStatus.Infeasible, r::toString);
        NetlibTest.proves(p, (ProgramStatus.Infeasible) r.status());
    }

    /// Two columns of one price are one; a dearer one without need stays at its bound.
    @Test
    void multiplesOfAColumnAreOneOrDominated() {
        for (double dearer : new double[] {0, 0.5}) {
            ProgramBuilder b = new ProgramBuilder();
            int x = b.variable(0, INF, 1), y = b.variable(1, 3, 2 + dearer), z = b.variable(0, 9, 4),
                    w = b.variable(0, 9, 5);
            b.row(4, 11).entry(x, 1).entry(y, 2).entry(z, 1).entry(w, 2);
            b.row(6, INF).entry(x, 2).entry(y, 4).entry(z, 3).entry(w, 1);
            LinearProgram p = b.linear();
            size(2, 3, Presolve.of(p));
            optimal(4 + dearer, p);
        }
    }

    /// x − 2·y + … : each variable at each of its bounds, and in between.
    @Test
    void anEquationInTwoVariablesSubstitutesOne() {
        for (double cx : new double[] {-3, -1, 0, 2, 5}) {
            for (double cy : new double[] {-9, -4, 0, 1, 7}) {
                ProgramBuilder b = new ProgramBuilder();
                int x = b.variable(-1, 4, cx), y = b.variable(0, 5, cy), z = b.variable(0, 10, 1);
                b.row(1, 1).entry(x, 1).entry(y, -2);
                b.row(2, INF).entry(x, 1).entry(y, 1).entry(z, 1);
                b.row(-INF, 12).entry(y, 1).entry(z, 2);
                LinearProgram p = b.linear();
                Substitutions d = Substitutions.of(p);
                size(2, 2, d);
                // y in [0, 1.5], x = 1 + 2·y, z = max(0, 1 − 3·y)
                double best = INF;
                for (double t : new double[] {0, 1 / 3.0, 1.5}) {
                    best = Math.min(best, cx * (1 + 2 * t) + cy * t + Math.max(0, 1 - 3 * t));
                }
                optimal(best, p);
            }
        }
    }

    /// A long chain x(k+1) = 2·x(k) or so is one variable.
    @Test
    void chainsOfEquationsCollapse() {
        int n = 200;
        Random random = new Random(5);
        ProgramBuilder b = new ProgramBuilder();
        for (int j = 0; j < n; j++) b.variable(-INF, INF, random.nextInt(9) - 4);
        double[] entry = new double[n];
        for (int j = 0; j + 1 < n; j++) {
            entry[j] = random.nextBoolean() ? 1 : -1;
            b.row(j % 3, j % 3).entry(j, 1).entry(j + 1, entry[j]);
        }
        b.row(-10, 10).entry(0, 1).entry(n - 1, 1).entry(n / 2, 1);
        b.row(-30, 50).entry(3, 1).entry(n - 5, 2);
        LinearProgram p = b.linear();
        Reduction r = Reductions.of(p);
        assertNotNull(r);
        assertTrue(r.reduced().variables() <= 1, r::toString);
        ProgramResult found = new DualSimplex().solve(p);
        assertTrue(found.status() instanceof ProgramStatus.Optimal || found.status() instanceof ProgramStatus.Unbounded
                || found.status() instanceof ProgramStatus.Infeasible, found::toString);
        if (found.status() instanceof ProgramStatus.Optimal) {
            assertTrue(Kkt.of(p, found.x().toArray(), found.multipliers().toArray()).worst() <= 1e-11, found::toString);
        }
    }

    /// s, with one entry and a price of 2, bounds the multiplier of the row by 2: a column that asks for more than that is not used.
    @Test
    void aColumnWithOneEntryBoundsAMultiplier() {
        ProgramBuilder b = new ProgramBuilder();
        int s = b.variable(0, INF, 2), x = b.variable(0, INF, 7), y = b.variable(0, 4, 1), z = b.variable(0, 4, 1);
        b.row(10, INF).entry(s, 1).entry(x, 3).entry(y, 1).entry(z, 2);
        b.row(-6, INF).entry(x, -1).entry(y, 1).entry(z, 1);
        b.row(1, 5).entry(y, 2).entry(z, -1);
        LinearProgram p = b.linear();
        Postsolve r = Presolve.of(p);
        assertNotNull(r);
        assertTrue(r.reduced().variables() <= 3, r::toString);
        assertEquals(0, r.point(new double[r.reduced().variables()])[x]);
        assertTrue(new DualSimplex().solve(p).status() instanceof ProgramStatus.Optimal);
    }

    @Test
    void whatIsNoMultipleStays() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(0, 9, -1), y = b.variable(0, 9, -1);
        b.row(-INF, 10).entry(x, 3).entry(y, 1);
        b.row(-INF, 10).entry(x, 1).entry(y, 3);
        b.row(-INF, 12).entry(x, 3).entry(y, Math.nextUp(1.0));
        assertNull(Reductions.of(b.linear()));
        assertArrayEquals(new double[] {2.5, 2.5}, new DualSimplex().solve(b.linear()).x().toArray(), 1e-12);
    }
}
