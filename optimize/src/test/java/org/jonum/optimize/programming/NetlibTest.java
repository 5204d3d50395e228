package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Netlib's linear programmes: the optimum to 1e-8, with residuals on the model that was read; infeasible ones with a proof.
///
/// By default those among the resources; with `-Djonum.test.slow=true` and `-Djonum.optdata=FOLDER` all of the folder.
class NetlibTest {
    private static final boolean SLOW = Boolean.getBoolean("jonum.test.slow");

    private static Stream<TestSet.Member> members() {
        List<TestSet.Member> all = TestSet.linear(!SLOW);
        // a default run has to be short
        return all.stream().filter(m -> SLOW || m.rows() <= 280);
    }

    @TestFactory
    Stream<DynamicTest> dualSimplexSolvesOrProves() {
        return members().map(m -> dynamicTest(m.name(), () -> {
            LinearProgram p = m.read().linear();
            ProgramResult r = new DualSimplex().solve(p);
            if (m.infeasible()) {
                proves(p, assertInstanceOf(ProgramStatus.Infeasible.class, r.status(), r::toString));
                return;
            }
            assertInstanceOf(ProgramStatus.Optimal.class, r.status(), r::toString);
            assertTrue(TestSet.error(r.objective(), m.optimum()) <= 1e-8, r::toString);
            Kkt k = Kkt.of(p, r.x().toArray(), r.multipliers().toArray());
            assertTrue(k.worst() <= 1e-9, r::toString);
        }));
    }

    /// Farkas' inequality, computed here and not by the solver.
    static void proves(LinearProgram p, ProgramStatus.Infeasible proof) {
        double[] y = proof.ray().toArray(), z = p.matrix().transposeTimes(y), terms = new double[z.length];
        p.matrix().forEach((i, j, v) -> terms[j] = Math.max(terms[j], Math.abs(v * y[i])));
        double margin = 0, size = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] == 0) continue;
            double t = y[i] * (y[i] > 0 ? p.rowLower()[i] : p.rowUpper()[i]);
            margin += t;
            size += Math.abs(t);
        }
        double[] lower = p.lower(), upper = p.upper();
        for (int j = 0; j < z.length; j++) {
            if (Math.abs(z[j]) <= 1e-9 * terms[j]) continue;
            double t = -z[j] * (z[j] < 0 ? lower[j] : upper[j]);
            margin += t;
            size += Math.abs(t);
        }
        double m = margin;
        assertTrue(margin > 1e-10 * size && margin < Double.POSITIVE_INFINITY, () -> "margin " + m);
    }
}
