package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jonum.optimize.scalar.Root;
import org.jonum.optimize.scalar.Roots;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Root finders on the 154 problems of Alefeld, Potra & Shi, and on functions that misbehave.
class RootsTest {
    interface Finder {
        Root find(DoubleUnaryOperator f, double a, double b);
    }

    record Named(String name, Finder finder, int bar, int worst) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Named> FINDERS = List.of(new Named("find", Roots::find, 1713, 21),
            new Named("brent", Roots::brent, 2066, 22), new Named("toms748", Roots::toms748, 2894, 38),
            new Named("chandrupatla", Roots::chandrupatla, 1735, 18));

    @TestFactory
    Stream<DynamicTest> problemsOfAlefeldPotraAndShiWithinTheBar() {
        return FINDERS.stream().map(n -> dynamicTest(n.toString(), () -> {
            int total = 0, worst = 0;
            for (RootProblems p : RootProblems.all()) {
                int[] calls = {0};
                DoubleUnaryOperator counted = x -> {
                    calls[0]++;
                    return p.f().applyAsDouble(x);
                };
                Root r = n.finder().find(counted, p.a(), p.b());
                assertEquals(calls[0], r.evaluations());
                assertTrue(r.found(), () -> p + ": " + r);
                assertEquals(p.f().applyAsDouble(r.x()), r.value());
                boolean narrow = r.upper() - r.lower() <= 4.5 * Math.ulp(1.0) * Math.abs(r.x()) + Double.MIN_NORMAL;
                assertTrue(r.value() == 0 || narrow, () -> p + ": " + r);
                total += calls[0];
                worst = Math.max(worst, calls[0]);
            }
            int all = total, longest = worst;
            assertTrue(all <= n.bar(), () -> all + " evaluations");
            assertTrue(longest <= n.worst(), () -> "worst " + longest);
        }));
    }

    @TestFactory
    Stream<DynamicTest> outcomesThatAreNoRoots() {
        return FINDERS.stream().map(n -> dynamicTest(n.toString(), () -> {
            Root same = n.finder().find(x -> x * x + 1, -1, 2);
            assertEquals(Root.Outcome.NO_SIGN_CHANGE, same.outcome());
            assertEquals(Root.Outcome.NOT_A_NUMBER, n.finder().find(x -> Double.NaN, -1, 2).outcome());
            Root hole = n.finder().find(x -> x > 0.9 && x < 1.1 ? Double.NaN : x - 1, -1, 2);
            assertTrue(hole.outcome() == Root.Outcome.NOT_A_NUMBER || hole.found());
            assertTrue(hole.lower() <= 1 && hole.upper() >= 1, hole::toString);
            Root end = n.finder().find(x -> x - 2, 2, 5);
            assertTrue(end.found() && end.x() == 2 && end.evaluations() == 1);
            assertEquals(5, n.finder().find(x -> x - 5, 2, 5).x());
            assertTrue(n.finder().find(x -> x, 0, 0).found());
            assertThrows(IllegalArgumentException.class, () -> n.finder().find(x -> x, Double.NaN, 1));
            assertThrows(IllegalArgumentException.class, () -> n.finder().find(x -> x, 0, Double.POSITIVE_INFINITY));
        }));
    }

    /// Jumps, poles, plateaus, values that overflow or underflow: an interval of neighbours, or a zero, in bounded time.
    @TestFactory
    Stream<DynamicTest> functionsThatMisbehave() {
        List<DoubleUnaryOperator> all = List.of(x -> x < 0.3 ? -1 : 1, x -> 1 / (x - 0.3), x -> Math.cbrt(x - 0.3),
                x -> Math.pow(x - 0.3, 21), x -> x < 0.3 ? -1e-300 : 1e300, x -> Math.tan(x), x -> x - 1e-200,
                x -> x < 0.3 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, x -> Math.signum(x - 0.3),
                x -> Math.exp(500 * x) - 1e-3, x -> x * 1e-310, x -> Math.atan(1e10 * (x - 0.3)));
        return FINDERS.stream().flatMap(n -> all.stream().map(f -> dynamicTest(n + " " + all.indexOf(f), () -> {
            for (double[] e : new double[][] {{-1, 1}, {1, -1}, {-1e300, 1e300}, {-1, 1e300}}) {
                Root r = n.finder().find(f, e[0], e[1]);
                assertTrue(r.evaluations() <= 2300, r::toString);
                if (Double.isNaN(f.applyAsDouble(e[0])) || f.applyAsDouble(e[0]) < 0 == f.applyAsDouble(e[1]) < 0)
                    continue;
                assertTrue(r.found(), r::toString);
                assertTrue(r.value() == 0 || r.upper() - r.lower() <= 5 * Math.ulp(1.0) * Math.abs(r.x())
                        + Double.MIN_NORMAL, r::toString);
            }
        })));
    }

    @Property
    void monotoneCubicIsSolvedToTheUlp(@ForAll @DoubleRange(min = -1e3, max = 1e3) double root,
            @ForAll @DoubleRange(min = 0.01, max = 1e3) double slope) {
        for (Named n : FINDERS) {
            Root r = n.finder().find(x -> (x - root) * (slope + (x - root) * (x - root)), -1.1e3, 1.2e3);
            assertEquals(root, r.x(), 4 * Math.ulp(root));
        }
    }

    @Test
    void newtonAndHalleyNeedFewCallsAndStayInside() {
        Root newton = Roots.newton(x -> x * x * x - 2, x -> 3 * x * x, 0.5, 4);
        Root halley = Roots.halley(x -> x * x * x - 2, x -> 3 * x * x, x -> 6 * x, 0.5, 4);
        assertEquals(Math.cbrt(2), newton.x(), 4 * Math.ulp(1.26));
        assertEquals(Math.cbrt(2), halley.x(), 4 * Math.ulp(1.26));
        assertTrue(newton.evaluations() <= 22, newton::toString);
        assertTrue(halley.evaluations() <= 24, halley::toString);
        // the classic where Newton's method runs away
        Root arctan = Roots.newton(x -> {
            assertTrue(x >= -3 && x <= 20);
            return Math.atan(x);
        }, x -> 1 / (1 + x * x), -3, 20);
        assertEquals(0, arctan.x(), 1e-300);
        Root flat = Roots.newton(x -> Math.pow(x - 1, 9), x -> 9 * Math.pow(x - 1, 8), -1, 4);
        assertTrue(flat.found() && Math.abs(flat.x() - 1) < 1e-15 || flat.value() == 0, flat::toString);
        Root wrong = Roots.newton(x -> x - 1, x -> Double.NaN, -1, 4);
        assertEquals(1, wrong.x(), 4e-16);
    }

    @Test
    void toleranceEndsTheSearchEarlier() {
        int[] calls = {0};
        Root r = Roots.find(x -> {
            calls[0]++;
            return Math.cos(x) - x;
        }, 0, 1, 1e-3);
        assertTrue(r.upper() - r.lower() <= 1.001e-3 && calls[0] < 9, r::toString);
        assertEquals(0.7390851332151607, r.x(), 1e-3);
        assertThrows(IllegalArgumentException.class, () -> Roots.find(x -> x, 0, 1, -1));
    }

    @Test
    void bracketsAreFoundOnEitherSide() {
        for (double root : new double[] {-1e6, -3, 0.5, 1, 1e9}) {
            double[] e = Roots.bracket(x -> x - root, 1, 0.1);
            assertTrue(e[0] <= root && root <= e[1]);
        }
        assertArrayEquals(new double[] {1, 1}, Roots.bracket(x -> x - 1, 1, 1));
        assertEquals(0, Roots.bracket(x -> 1, 1, 1).length);
        assertEquals(0, Roots.bracket(x -> Double.NaN, 1, 1).length);
        double[] half = Roots.bracket(x -> x < 0 ? Double.NaN : Math.sqrt(x) - 100, 1, 1);
        assertTrue(half[0] <= 1e4 && half[1] >= 1e4);
        assertFalse(half[0] < 0);
    }
}
