package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Gradient methods on the smooth problems of Moré & Wild: f − f* ≤ 1e-10·(f₀ − f*) within 3000 calls.
class MoreWildTest {
    /// A method, how many it must solve of all 53, and the median of its calls.
    record Bar(Method method, int solved, int median) {}

    @Test
    void problemsAreThoseOfTheCollection() {
        for (MoreWild.Row r : MoreWild.rows()) {
            TestProblem p = r.problem();
            double f = p.value(p.x0());
            assertEquals(r.number(7), f, 1e-12 * f, p::toString);
            double[] g = new double[p.n()];
            p.valueAndGradient(p.x0(), g);
            // their gradient is that of half the sum
            VectorMath.scale(0.5, g);
            assertEquals(r.number(11), VectorMath.norm(g), 2e-5 * VectorMath.norm(g), p::toString);
            assertEquals(r.number(12), VectorMath.dot(g, p.x0()), 2e-5 * Math.abs(r.number(12)) + 1e-9, p::toString);
            double sine = 0, absolute = 0;
            for (Dual d : p.residuals().apply(Dual.variables(p.x0()))) {
                sine += Math.sin(d.v);
                absolute += Math.abs(d.v);
            }
            assertEquals(r.number(13), absolute, 2e-5 * absolute, p::toString);
            if (f < 1e7) assertEquals(r.number(10), Math.abs(sine), 2e-5 * Math.abs(sine) + 1e-9, p::toString);
        }
        assertEquals(35, MoreWild.referenced().size());
        assertEquals(53, MoreWild.all().size());
    }

    @TestFactory
    Stream<DynamicTest> barsAreReached() {
        return List.of(new Bar(new Bfgs(), 51, 28), new Bar(new Lbfgs(), 51, 28), new Bar(new LbfgsB(), 50, 28),
                new Bar(new ConjugateGradient(), 46, 58), new Bar(new Newton(), 49, 76),
                new Bar(TrustRegion.exact(), 50, 76), new Bar(TrustRegion.dogleg(), 50, 76),
                new Bar(TrustRegion.steihaug(), 47, 56), new Bar(TrustRegion.sr1(), 48, 42),
                new Bar(new ProjectedNewton(), 49, 76), new Bar(new TruncatedNewton(), 45, 49)).stream()
                .map(b -> dynamicTest(b.method().toString(), () -> {
                    long[] calls = MoreWild.all().stream()
                            .mapToLong(p -> MoreWild.calls(b.method(), p, 1e-10,
                                    Control.DEFAULT.evaluations(3000).gradient(1e-13)))
                            .map(c -> c < 0 ? Long.MAX_VALUE : c).sorted().toArray();
                    long solved = Arrays.stream(calls).filter(c -> c < Long.MAX_VALUE).count();
                    assertTrue(solved >= b.solved(), () -> solved + " solved");
                    assertTrue(calls[26] <= b.median(), () -> "median " + calls[26]);
                }));
    }

    /// Default settings: what is said to have converged is a stationary point. The point that is returned may be a better one, seen by
    /// a difference, and its gradient is told.
    @TestFactory
    Stream<DynamicTest> noMethodClaimsWhatIsNotSo() {
        return Methods.GRADIENT.stream().map(m -> dynamicTest(m.toString(), () -> {
            for (TestProblem p : MoreWild.all()) {
                Result r = m.minimize(p.smooth(), Control.DEFAULT.evaluations(3000), p.x0());
                if (!(r.status() instanceof Status.Converged)) continue;
                double[] g = new double[p.n()];
                p.valueAndGradient(r.x(), g);
                assertTrue(VectorMath.normInf(g) <= 1e-6 * Math.max(1, r.f()), () -> p + "\n" + r);
                assertEquals(VectorMath.normInf(g), r.optimality(), p::toString);
            }
        }));
    }
}
