package org.jonum.examples.verified;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.testkit.DoubleMatrixArbitraries;
import org.junit.jupiter.api.Assertions;

/// The update formula, on matrices of testkit's with known condition.
class InverseUpdateProperties {
    private static final double EPS = Math.ulp(1.0);
    private static final double CONDITION = 1e3;

    /// @param a n×n, of norm 1
    /// @param u n elements
    /// @param v n elements
    record Case(Matrix a, Vector u, Vector v) {}

    @Property(tries = 300, seed = "7")
    void anUpdatedInverseIsTheInverse(@ForAll("cases") Case c) {
        Matrix b = c.a.inverse();
        double d = Math.abs(1 + c.v.dot(b.times(c.u)));
        Assume.that(d > 1e-3);
        Matrix updated = InverseUpdate.of(b, c.u, c.v), changed = c.a.plus(c.u.outer(c.v));
        double residual = changed.times(updated).minus(Matrix.identity(c.a.rows())).normFrobenius();
        double growth = (1 + b.normFrobenius() * c.u.norm2() * c.v.norm2()) / d;
        double bound = 20 * c.a.rows() * EPS * CONDITION * growth * (1 + changed.normFrobenius());
        Assertions.assertTrue(residual <= bound, () -> "residual " + residual + ", bound " + bound);
    }

    @Provide
    static Arbitrary<Case> cases() {
        return Arbitraries.integers().between(1, 8).flatMap(n -> Combinators
                .combine(DoubleMatrixArbitraries.conditioned(n, n, CONDITION), vectors(n), vectors(n))
                .as((a, u, v) -> new Case(Matrix.of(a), u, v)));
    }

    private static Arbitrary<Vector> vectors(int n) {
        return Arbitraries.doubles().between(-1, 1).list().ofSize(n).map(InverseUpdateProperties::vector);
    }

    static Vector vector(List<? extends Number> numbers) {
        return Vector.of(numbers.stream().mapToDouble(Number::doubleValue).toArray());
    }
}
