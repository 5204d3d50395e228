package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The problems of [PublishedFormulas]: their published values are found, and no success is false.
class PublishedProblemsTest {
    /// Solved: feasible to 1e-6, f within 1e-4 of the published value, and said so. What else is called a success satisfies the conditions of
    /// Kuhn and Tucker: the spring has a corner of three active sides where f is four times as large.
    @ParameterizedTest
    @CsvSource({"0, true, 56, 1", "0, false, 57, 1", "1, true, 52, 4", "2, true, 50, 3"})
    void publishedValuesAreFound(int method, boolean exact, int least, int local) {
        if (method > 0 && !Boolean.getBoolean("jonum.test.slow")) return;
        Method m = Methods.CONSTRAINED.get(method);
        List<ConstrainedProblem> all = PublishedProblems.all();
        assertEquals(58, all.size());
        int solved = 0, others = 0;
        StringBuilder text = new StringBuilder();
        for (ConstrainedProblem p : all) {
            Result r = m.minimize(exact ? p.exact() : p.values(), Control.DEFAULT.evaluations(5000), p.x0());
            assertTrue(p.bounds().contain(r.x()), r::toString);
            double size = Math.max(1, Math.abs(p.best()));
            boolean feasible = r.violation() <= 1e-6, good = feasible && r.f() <= p.best() + 1e-4 * size;
            if (feasible) assertTrue(r.f() >= p.best() - 1e-4 * size, () -> p + " below the published value\n" + r);
            if (good && r.status().usable()) {
                solved++;
            } else {
                text.append(p).append('\n').append(r).append('\n');
                if (!r.status().usable()) continue;
                others++;
                assertTrue(feasible && p.kuhnTucker(r) <= (exact ? 1e-5 : 1e-3), () -> "not a solution: " + p + r);
            }
        }
        assertTrue(solved >= least && others <= local, solved + " of " + all.size() + "\n" + text);
    }

    /// Without derivatives.
    @ParameterizedTest
    @CsvSource("50")
    void cobylaFindsMost(int least) {
        if (!Boolean.getBoolean("jonum.test.slow")) return;
        long solved = PublishedProblems.all().stream().filter(p -> {
            Result r = new Cobyla().minimize(p.values(), Control.DEFAULT.evaluations(5000), p.x0());
            return r.violation() <= 1e-6 && r.f() <= p.best() + 1e-4 * Math.max(1, Math.abs(p.best()));
        }).count();
        assertTrue(solved >= least, () -> "solved " + solved);
    }
}
