package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The quadratic programmes of Maros and Mészáros: optima to 1e-6, residuals on the model that was read; the one that is not convex is
/// refused.
///
/// By default those among the resources; with `-Djonum.test.slow=true` and `-Djonum.optdata=FOLDER` all of the folder.
class MarosMeszarosTest {
    private static final boolean SLOW = Boolean.getBoolean("jonum.test.slow");

    @TestFactory
    Stream<DynamicTest> interiorPointSolves() {
        return TestSet.quadratic(!SLOW).stream().filter(m -> SLOW || m.rows() <= 280)
                .map(m -> dynamicTest(m.name(), () -> {
                    QuadraticProgram p = m.read();
                    ProgramResult r = new ProximalInteriorPoint().solve(p);
                    if (m.name().equals("VALUES")) {
                        ProgramStatus.Failed f = assertInstanceOf(ProgramStatus.Failed.class, r.status(), r::toString);
                        assertEquals(ProgramStatus.Cause.NOT_CONVEX, f.cause());
                        return;
                    }
                    Kkt k = Kkt.of(p, r.x().toArray(), r.multipliers().toArray());
                    assertTrue(r.status().usable(), r::toString);
                    assertTrue(k.worst() <= 1e-6, r::toString);
                    double bound = m.name().equals("HS268") || m.name().equals("S268") ? 1e-5 : 1e-6;
                    assertTrue(TestSet.error(r.objective(), m.optimum()) <= bound, r::toString);
                }));
    }
}
