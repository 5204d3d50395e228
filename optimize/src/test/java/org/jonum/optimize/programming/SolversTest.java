package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Edges, textbook troubles and what peers got wrong.
class SolversTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static void bothFind(double optimum, LinearProgram p) {
        ProgramResult a = new DualSimplex().solve(p), b = new ProximalInteriorPoint().solve(p);
        assertInstanceOf(ProgramStatus.Optimal.class, a.status(), a::toString);
        assertEquals(optimum, a.objective(), 1e-11 * (1 + Math.abs(optimum)), a::toString);
        assertTrue(b.status().usable(), b::toString);
        assertEquals(optimum, b.objective(), 1e-7 * (1 + Math.abs(optimum)), b::toString);
    }

    @Test
    void nothingToDecide() {
        bothFind(0, new ProgramBuilder().linear());
        bothFind(7, new ProgramBuilder().offset(7).linear());
        ProgramBuilder b = new ProgramBuilder();
        b.variable(-2, 3, 1);
        b.variable(-2, 3, -1);
        b.variable(5, 5, 2);
        bothFind(5, b.linear());
        b = new ProgramBuilder();
        b.row(-1, 1);
        bothFind(0, b.linear());
    }

    @Test
    void anEmptyRowThatCannotHoldIsInfeasible() {
        ProgramBuilder b = new ProgramBuilder();
        b.variable(0, 1, 1);
        b.row(1, 2);
        for (ProgramResult r : new ProgramResult[] {new DualSimplex().solve(b.linear()),
            new ProximalInteriorPoint().solve(b.linear())}) {
            NetlibTest.proves(b.linear(), assertInstanceOf(ProgramStatus.Infeasible.class, r.status(), r::toString));
        }
    }

    /// Rows that follow from others, and more of them than variables (gonum#450, #1914).
    @Test
    void redundantRows() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(0, INF, 1), y = b.variable(0, INF, 2);
        for (int k = 1; k <= 6; k++) b.row(4 * k, 4 * k).entry(x, k).entry(y, k);
        b.row(-INF, 3).entry(x, 1);
        bothFind(5, b.linear());
    }

    /// E. M. L. Beale (1955): the first textbook rule cycles.
    @Test
    void bealesCycle() {
        ProgramBuilder b = new ProgramBuilder();
        double[] c = {-0.75, 150, -0.02, 6};
        double[][] a = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
        for (double t : c) b.variable(0, INF, t);
        for (int i = 0; i < 3; i++) {
            ProgramBuilder.Row row = b.row(-INF, i == 2 ? 1 : 0);
            for (int j = 0; j < 4; j++) row.entry(j, a[i][j]);
        }
        bothFind(-0.05, b.linear());
    }

    /// V. Klee & G. J. Minty (1972), with right-hand sides 5ⁱ.
    @Test
    void kleeAndMinty() {
        int n = 12;
        ProgramBuilder b = new ProgramBuilder();
        for (int j = 0; j < n; j++) b.variable(0, INF, -Math.scalb(1.0, n - 1 - j));
        for (int i = 0; i < n; i++) {
            ProgramBuilder.Row row = b.row(-INF, Math.pow(5, i + 1)).entry(i, 1);
            for (int j = 0; j < i; j++) row.entry(j, Math.scalb(1.0, i - j + 1));
        }
        bothFind(-Math.pow(5, n), b.linear());
    }

    /// Entries over sixteen orders of magnitude (scipy#13610, #20116).
    @Test
    void scalesFarApart() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(0, INF, 1e-8), y = b.variable(0, INF, 1e8);
        b.row(3e8, INF).entry(x, 1e8).entry(y, 1);
        b.row(2e-8, INF).entry(x, 1e-8).entry(y, 1e-8);
        b.row(1e-3, 1e-3).entry(y, 1e3);
        bothFind(100 + 3e-8 - 1e-22, b.linear());
    }

    @Test
    void unboundedWithItsRay() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(0, INF, -1), y = b.variable(0, INF, 0);
        b.row(-INF, 2).entry(x, 1).entry(y, -1);
        for (ProgramResult r : new ProgramResult[] {new DualSimplex().solve(b.linear()),
            new ProximalInteriorPoint().solve(b.linear())}) {
            ProgramStatus.Unbounded u = assertInstanceOf(ProgramStatus.Unbounded.class, r.status(), r::toString);
            assertTrue(u.slope() < 0 && u.ray().get(0) > 0 && u.ray().get(1) >= u.ray().get(0) - 1e-9);
        }
    }

    @Test
    void limitsAreNamed() {
        LinearProgram p = RandomPrograms.solved(11, 40, 50, false).program().linear();
        ProgramStatus.Stopped s =
                assertInstanceOf(ProgramStatus.Stopped.class, new DualSimplex().iterations(1).solve(p).status());
        assertEquals(ProgramStatus.Limit.ITERATIONS, s.by());
        s = assertInstanceOf(ProgramStatus.Stopped.class, new ProximalInteriorPoint().iterations(1).solve(p).status());
        assertEquals(ProgramStatus.Limit.ITERATIONS, s.by());
        s = assertInstanceOf(ProgramStatus.Stopped.class,
                new ProximalInteriorPoint().time(Duration.ofNanos(1)).solve(p).status());
        assertEquals(ProgramStatus.Limit.TIME, s.by());
        assertInstanceOf(ProgramStatus.Stopped.class, new DualSimplex().time(Duration.ofNanos(1)).solve(p).status());
    }

    @Test
    void argumentsAreCheckedAtTheDoor() {
        ProgramBuilder b = new ProgramBuilder();
        assertThrows(IllegalArgumentException.class, () -> b.variable(2, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> b.variable(Double.NaN, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> b.variable(0, 1, INF));
        assertThrows(IllegalArgumentException.class, () -> b.row(INF, INF));
        int x = b.variable(0, 1, 1);
        assertThrows(IndexOutOfBoundsException.class, () -> b.row(0, 1).entry(x + 1, 1));
        assertThrows(IllegalArgumentException.class, () -> b.row(0, 1).entry(x, Double.NaN));
        b.quadratic(x, x, 1);
        assertThrows(IllegalArgumentException.class, b::linear);
        assertThrows(IllegalArgumentException.class, () -> new DualSimplex().tolerance(0));
        assertThrows(IllegalArgumentException.class, () -> new ProximalInteriorPoint().iterations(0));
        assertThrows(IllegalArgumentException.class, () -> new ProximalInteriorPoint().time(Duration.ZERO));
    }

    /// A bound that prices rows wrongly is not called optimal: the residuals are those of the caller's model.
    @Test
    void residualsAreOfTheModelThatWasGiven() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(0, INF, 1);
        b.row(2, INF).entry(x, 1);
        LinearProgram p = b.linear();
        assertEquals(0, Kkt.of(p, new double[] {2}, new double[] {1}).worst());
        assertEquals(1 / 3.0, Kkt.of(p, new double[] {1}, new double[] {1}).primal(), 1e-15);
        assertEquals(0.5, Kkt.of(p, new double[] {1}, new double[] {1}).gap(), 1e-15);
        assertEquals(1.0 / 3, Kkt.of(p, new double[] {2}, new double[] {2}).dual(), 1e-15);
        assertTrue(Double.isNaN(Kkt.of(p, new double[] {Double.NaN}, new double[] {1}).worst()));
    }

    @Test
    void aQuadraticProgrammeThatIsNotConvexIsRefused() {
        ProgramBuilder b = new ProgramBuilder();
        int x = b.variable(-1, 1, 0), y = b.variable(-1, 1, 0);
        b.quadratic(x, y, 1);
        ProgramResult r = new ProximalInteriorPoint().solve(b.quadratic());
        assertEquals(ProgramStatus.Cause.NOT_CONVEX, assertInstanceOf(ProgramStatus.Failed.class, r.status()).cause());
        assertTrue(r.toString().contains("negative eigenvalue"));
    }
}
