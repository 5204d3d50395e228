package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// Presolve on programmes that are full of what it looks for.
class ReductionProperties {
    private static Limits limits() {
        DualSimplex s = new DualSimplex();
        return new Limits(s.tolerance(), s.iterations(), s.time());
    }

    /// The simplex method alone.
    private static SimplexEngine.Found alone(LinearProgram p) {
        int n = p.variables();
        QuadraticProgram q = new QuadraticProgram(p, SparseMatrix.builder(n, n).build());
        return new SimplexEngine(p, Scaling.geometric(q), limits(), 0).run();
    }

    /// From an optimum of the small programme, one of the whole, with multipliers; the same as without presolve.
    @Property(tries = 1000)
    void optimaComeBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int m,
            @ForAll @IntRange(min = 1, max = 14) int n) {
        RandomPrograms.Solved s = ReduciblePrograms.solved(seed, m, n);
        comesBack(s, Reductions.of(s.program().linear()));
    }

    /// The same of each kind of step alone.
    @Property(tries = 1000)
    void optimaComeBackFromSubstitutions(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int m,
            @ForAll @IntRange(min = 1, max = 14) int n) {
        RandomPrograms.Solved s = ReduciblePrograms.solved(seed, m, n);
        comesBack(s, Substitutions.of(s.program().linear()));
    }

    @Property(tries = 1000)
    void optimaComeBackFromWhatIsTakenOut(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int m,
            @ForAll @IntRange(min = 1, max = 14) int n) {
        RandomPrograms.Solved s = ReduciblePrograms.solved(seed, m, n);
        comesBack(s, Presolve.of(s.program().linear()));
    }

    private static void comesBack(RandomPrograms.Solved s, @Nullable Reduction r) {
        LinearProgram p = s.program().linear();
        double slack = 1e-9 * (1 + Math.abs(s.optimum()));
        SimplexEngine.Found whole = alone(p);
        assertEquals(s.optimum(), p.objective(whole.x()), slack);
        if (r == null) return;
        SimplexEngine.Found f = alone(r.reduced());
        assertEquals(null, f.proof(), r::toString);
        double[] x = r.point(f.x()), y = r.multipliers(f.y());
        Kkt k = Kkt.of(p, x, y);
        assertTrue(k.worst() <= 1e-9, () -> k + "\n" + r);
        assertEquals(s.optimum(), p.objective(x), slack, r::toString);
    }

    /// Whatever the programme: an optimum or a proof on the model itself, and the simplex method alone says the same.
    @Property(tries = 2000)
    void answersAreThoseWithoutPresolve(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int m,
            @ForAll @IntRange(min = 1, max = 10) int n) {
        LinearProgram p = ReduciblePrograms.any(seed, m, n);
        QuadraticProgram q = new QuadraticProgram(p, SparseMatrix.builder(n, n).build());
        ProgramResult r = new DualSimplex().solve(p);
        SimplexEngine.Found f = alone(p);
        switch (r.status()) {
            case ProgramStatus.Optimal o -> {
                assertTrue(Kkt.of(q, r.x().toArray(), r.multipliers().toArray()).worst() <= 1e-9, r::toString);
                assertEquals(p.objective(f.x()), r.objective(), 1e-9 * (1 + Math.abs(r.objective())), r::toString);
            }
            case ProgramStatus.Infeasible i -> {
                NetlibTest.proves(p, i);
                assertInstanceOf(ProgramStatus.Infeasible.class, f.proof());
            }
            case ProgramStatus.Unbounded u -> {
                ProgramProperties.falls(q, u);
                assertInstanceOf(ProgramStatus.Unbounded.class, f.proof());
            }
            default -> throw new AssertionError(r.toString());
        }
    }
}
