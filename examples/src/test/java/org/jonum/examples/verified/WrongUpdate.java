package org.jonum.examples.verified;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.examples.verified.InverseUpdateProperties.Case;
import org.jonum.mat.Matrix;

/// A property that does not hold: run by [CounterexampleTest] only, since its name ends neither in `Test` nor in `Properties`.
class WrongUpdate {
    @Property(seed = "1")
    void anUpdatedInverseIsTheInverse(@ForAll("cases") Case c) {
        Matrix updated = InverseUpdate.wrong(c.a().inverse(), c.u(), c.v());
        Matrix product = c.a().plus(c.u().outer(c.v())).times(updated);
        assertTrue(product.approxEquals(Matrix.identity(c.a().rows()), 1e-10), "not the inverse");
    }

    /// Whole numbers, and a diagonal that is larger than what stands beside it: these shrink to something that can be read.
    @Provide
    static Arbitrary<Case> cases() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-2, 2);
        return Arbitraries.integers().between(1, 4).flatMap(n -> Combinators
                .combine(small.list().ofSize(n * n), small.list().ofSize(n), small.list().ofSize(n))
                .as((a, u, v) -> new Case(
                        Matrix.generate(n, n, (i, j) -> a.get(i * n + j) + (i == j ? 30 : 0)),
                        InverseUpdateProperties.vector(u), InverseUpdateProperties.vector(v))));
    }
}
