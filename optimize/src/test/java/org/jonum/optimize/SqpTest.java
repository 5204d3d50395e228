package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.optimize.dual.Automatic;
import org.jonum.optimize.dual.Scalar;
import org.junit.jupiter.api.Test;

/// Where sequential quadratic programming goes astray, and comes back: saddles, runs that leave the constraints, dependent equations.
class SqpTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static <S extends Scalar<S>> S cubic(S[] x) {
        return x[0].minus(1).times(x[0].minus(2)).times(x[0].minus(3)).plus(x[2]);
    }

    private static <S extends Scalar<S>> void cone(S[] x, S[] c) {
        c[0] = x[2].square().minus(x[1].square()).minus(x[0].square());
        c[1] = x[0].square().plus(x[1].square()).plus(x[2].square()).minus(4);
    }

    /// Problem 33 of Hock & Schittkowski (1981): (0, 0, 2) with f = −4 satisfies the conditions of first order and is a saddle.
    @Test
    void aSaddleIsNotTheEnd() {
        Problem p = Automatic.problem(SqpTest::cubic).bounds(new double[3], new double[] {INF, INF, 5})
                .subjectTo(Constraint.between(new double[2], Automatic.residuals(2, SqpTest::cone),
                        new double[] {INF, INF}).jacobian(Automatic.jacobian(2, SqpTest::cone)));
        Result r = new Sqp().minimize(p, 0, 0, 3);
        assertEquals(Math.sqrt(2) - 6, r.f(), 1e-8, r::toString);
        assertTrue(r.status().usable(), r::toString);
    }

    /// A maximum at the start, and a minimum there: from the first the run goes on, at the second it stays.
    @Test
    void theStartMayBeAnExtremum() {
        Bounds box = Bounds.of(-2, 2, 2);
        Result top = new Sqp().minimize(Problem.of(x -> -x[0] * x[0] - x[1] * x[1]).bounds(box), 0, 0);
        assertEquals(-8, top.f(), 1e-8, top::toString);
        Result bottom = new Sqp().minimize(Problem.of(x -> x[0] * x[0] + x[1] * x[1], (x, g) -> {
            g[0] = 2 * x[0];
            g[1] = 2 * x[1];
        }).bounds(box), 0, 0);
        assertEquals(0, bottom.f(), bottom::toString);
        assertTrue(bottom.counts().evaluations() < 10, bottom::toString);
    }

    private static <S extends Scalar<S>> S volume(S[] x) {
        return x[0].times(x[1]).times(x[2]).negate();
    }

    private static <S extends Scalar<S>> void sines(S[] x, S[] c) {
        for (int i = 0; i < 3; i++) c[i] = x[i].minus(x[i + 3].sin().square().times(4.2));
        c[3] = x[0].plus(x[1].times(2)).plus(x[2].times(2)).minus(x[6].sin().square().times(7.2));
    }

    /// Problem 56 of the same book, whose objective has no bound beyond the constraints: no start near the book's leads away for good.
    @Test
    void whoLeavesTheConstraintsComesBack() {
        double[] start = {1, 1, 1, 0.50973968, 0.50973968, 0.50973968, 0.98511078};
        Problem p = Automatic.problem(SqpTest::volume)
                .subjectTo(Constraint.zero(4, Automatic.residuals(4, SqpTest::sines))
                        .jacobian(Automatic.jacobian(4, SqpTest::sines)));
        SplittableRandom random = new SplittableRandom(1056);
        for (int trial = 0; trial < 20; trial++) {
            double[] x0 = start.clone();
            for (int i = 0; i < x0.length; i++) x0[i] += 0.5 * (random.nextDouble() - 0.5) * Math.abs(x0[i]);
            Result r = new Sqp().minimize(p, Control.DEFAULT.evaluations(5000), x0);
            assertFalse(r.status() instanceof Status.Infeasible, r::toString);
            assertTrue(r.violation() < 1e-6, r::toString);
        }
    }

    /// Of six equations one depends on the others; differences make it independent by 1e-8, with multipliers of 1e7: that hides the
    /// gradient, and must not be success.
    @Test
    void errorsOfDifferencesAreNoSuccess() {
        Problem p = Problem.of(x -> x[0] + 2 * x[1] + 4 * x[4] + Math.exp(x[0] * x[3]))
                .bounds(new double[6], new double[] {1, INF, INF, 1, INF, INF})
                .subjectTo(Constraint.zero(6, (x, c) -> {
                    c[0] = x[0] + 2 * x[1] + 5 * x[4] - 6;
                    c[1] = x[0] + x[1] + x[2] - 3;
                    c[2] = x[3] + x[4] + x[5] - 2;
                    c[3] = x[0] + x[3] - 1;
                    c[4] = x[1] + x[4] - 2;
                    c[5] = x[2] + x[5] - 2;
                }));
        SplittableRandom random = new SplittableRandom(55);
        for (int trial = 0; trial < 20; trial++) {
            double[] x0 = {1, 2, 0, 0, 0, 2};
            for (int i = 0; i < 6; i++) x0[i] += 0.5 * (random.nextDouble() - 0.5) * Math.max(x0[i], 1);
            Result r = new Sqp().minimize(p, x0);
            boolean minimum = Math.abs(r.f() - 20 / 3.0) < 1e-5 || Math.abs(r.f() - 19 / 3.0) < 1e-5;
            assertTrue(minimum || !r.status().usable(), r::toString);
        }
    }
}
