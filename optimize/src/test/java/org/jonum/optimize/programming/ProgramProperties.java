package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Random programmes: the optimum that they were built around, proofs that hold, and two solvers that agree.
class ProgramProperties {
    @Property(tries = 300)
    void dualSimplexFindsTheOptimum(@ForAll long seed, @ForAll @IntRange(max = 14) int m,
            @ForAll @IntRange(min = 1, max = 14) int n) {
        RandomPrograms.Solved s = RandomPrograms.solved(seed, m, n, false);
        ProgramResult r = new DualSimplex().solve(s.program().linear());
        assertInstanceOf(ProgramStatus.Optimal.class, r.status(), r::toString);
        assertEquals(s.optimum(), r.objective(), 1e-9 * (1 + Math.abs(s.optimum())), r::toString);
        assertTrue(Kkt.of(s.program(), r.x().toArray(), r.multipliers().toArray()).worst() <= 1e-9);
    }

    @Property(tries = 300)
    void interiorPointFindsTheOptimum(@ForAll long seed, @ForAll @IntRange(max = 12) int m,
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll boolean quadratic) {
        RandomPrograms.Solved s = RandomPrograms.solved(seed, m, n, quadratic);
        ProgramResult r = new ProximalInteriorPoint().solve(s.program());
        assertTrue(r.status().usable(), r::toString);
        assertEquals(s.optimum(), r.objective(), 1e-6 * (1 + Math.abs(s.optimum())), r::toString);
    }

    /// Whatever the programme: an optimum with small residuals, or a proof; and the other solver does not contradict.
    @Property(tries = 300)
    void everyAnswerIsProved(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int m,
            @ForAll @IntRange(min = 1, max = 10) int n) {
        QuadraticProgram q = RandomPrograms.any(seed, m, n);
        LinearProgram p = q.linear();
        ProgramResult r = new DualSimplex().solve(p);
        switch (r.status()) {
            case ProgramStatus.Optimal o ->
                assertTrue(Kkt.of(q, r.x().toArray(), r.multipliers().toArray()).worst() <= 1e-9);
            case ProgramStatus.Infeasible i -> NetlibTest.proves(p, i);
            case ProgramStatus.Unbounded u -> falls(q, u);
            default -> throw new AssertionError(r.toString());
        }
        ProgramResult other = new ProximalInteriorPoint().solve(p);
        if (other.status() instanceof ProgramStatus.Infeasible i) {
            assertInstanceOf(ProgramStatus.Infeasible.class, r.status());
            NetlibTest.proves(p, i);
        }
        if (other.status().usable())
            assertEquals(r.objective(), other.objective(), 1e-6 * (1 + Math.abs(r.objective())));
    }

    /// A direction along which the objective falls, within rows and bounds.
    static void falls(QuadraticProgram q, ProgramStatus.Unbounded u) {
        LinearProgram p = q.linear();
        double[] d = u.ray().toArray(), r = p.matrix().times(d), c = p.cost(), h = q.hessian().times(d);
        double[] terms = new double[r.length], bent = new double[d.length];
        p.matrix().forEach((i, j, v) -> terms[i] = Math.max(terms[i], Math.abs(v * d[j])));
        q.hessian().forEach((i, j, v) -> bent[i] = Math.max(bent[i], Math.abs(v * d[j])));
        double slope = 0;
        for (int j = 0; j < d.length; j++) {
            slope += c[j] * d[j];
            assertTrue(Math.abs(h[j]) <= 1e-9 * bent[j]);
            assertTrue(d[j] <= 0 || p.upper()[j] == Double.POSITIVE_INFINITY);
            assertTrue(d[j] >= 0 || p.lower()[j] == Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < r.length; i++) {
            assertTrue(r[i] <= 1e-9 * terms[i] || p.rowUpper()[i] == Double.POSITIVE_INFINITY);
            assertTrue(r[i] >= -1e-9 * terms[i] || p.rowLower()[i] == Double.NEGATIVE_INFINITY);
        }
        assertTrue(slope < 0);
    }

    @Property(tries = 60)
    void aSecondRunGivesTheSameBits(@ForAll long seed, @ForAll boolean quadratic) {
        RandomPrograms.Solved s = RandomPrograms.solved(seed, 10, 12, quadratic);
        assertEquals(new ProximalInteriorPoint().solve(s.program()).x(),
                new ProximalInteriorPoint().solve(s.program()).x());
        LinearProgram p = s.program().linear();
        assertEquals(new DualSimplex().solve(p).multipliers(), new DualSimplex().solve(p).multipliers());
    }

    /// What presolve takes out comes back exactly: from an optimum of the small programme, one of the whole.
    @Property(tries = 300)
    void presolveIsUndone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int m,
            @ForAll @IntRange(min = 1, max = 12) int n) {
        QuadraticProgram q = RandomPrograms.solved(seed, m, n, false).program();
        Postsolve undo = Presolve.of(q.linear());
        if (undo == null) return;
        ProgramResult small = new ProximalInteriorPoint().solve(undo.reduced());
        if (!(small.status() instanceof ProgramStatus.Optimal)) return;
        double[] x = undo.point(small.x().toArray()), y = undo.multipliers(small.multipliers().toArray());
        Kkt k = Kkt.of(q, x, y);
        assertTrue(k.worst() <= 1e-7, () -> q + " " + k + "\n" + undo);
    }
}
