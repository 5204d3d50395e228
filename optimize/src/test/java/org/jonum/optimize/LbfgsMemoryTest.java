package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The two ways of L-BFGS to multiply by its inverse Hessian give the same directions.
class LbfgsMemoryTest {
    private static final int M = 5;

    private static double[] vector(SplittableRandom random, int n) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) v[i] = 2 * random.nextDouble() - 1;
        return v;
    }

    /// Pairs of a quadratic with curvatures from 1 to 1e4; every fourth pair has the wrong sign and must be left out.
    private static void compare(int n, int pairs) {
        SplittableRandom random = new SplittableRandom(n);
        LbfgsMemory loops = new TwoLoops(M, n), compact = new CompactInverse(M, n);
        double[] d = new double[n], e = new double[n];
        for (int k = 0; k < pairs; k++) {
            if (k == 13) {
                loops.forget();
                compact.forget();
            }
            double[] s = vector(random, n), y = new double[n], g = vector(random, n);
            int sign = k % 4 == 3 ? -1 : 1;
            for (int i = 0; i < n; i++) y[i] = sign * s[i] * Math.pow(10, 4.0 * i / n);
            if (sign < 0) y[0] = Double.NaN;
            for (LbfgsMemory memory : new LbfgsMemory[] {loops, compact}) {
                for (int from = 0; from < n; from += DescentEngine.BLOCK) {
                    memory.see(s, y, g, from, Math.min(n, from + DescentEngine.BLOCK));
                }
                memory.learn(s, y, VectorMath.norm(s));
            }
            // a full memory gives its oldest pair up for one that is then left out: not so the two loops
            if (loops.count != compact.count) {
                loops.forget();
                compact.forget();
                continue;
            }
            loops.direction(g, d);
            compact.direction(g, e);
            double off = VectorMath.distance(d, e) / VectorMath.norm(d);
            assertTrue(off <= 1e-11, n + " variables, pair " + k + ": " + off);
        }
    }

    @Test
    void sumsOfColumnsAreTheRecursionOfTwoLoops() {
        for (int n : new int[] {1, 2, 7, 2007, 2008, 2009, 5000, 9001}) compare(n, 30);
    }

    @Test
    void aPairThatIsLeftOutOfAFullMemoryLeavesItsPlaceEmpty() {
        int n = 3000;
        SplittableRandom random = new SplittableRandom(1);
        LbfgsMemory full = new CompactInverse(3, n), two = new CompactInverse(3, n);
        double[] d = new double[n], e = new double[n], bad = new double[n];
        java.util.Arrays.fill(bad, Double.NaN);
        double[][] s = new double[3][];
        for (int k = 0; k < 3; k++) {
            s[k] = vector(random, n);
            take(full, s[k], s[k], s[k]);
            if (k > 0) take(two, s[k], s[k], s[k]);
        }
        take(full, bad, bad, s[2]);
        assertEquals(2, full.count);
        full.direction(s[2], d);
        two.direction(s[2], e);
        assertTrue(VectorMath.distance(d, e) <= 1e-13 * VectorMath.norm(e), "the pair was not forgotten");
    }

    private static void take(LbfgsMemory memory, double[] s, double[] y, double[] g) {
        for (int from = 0; from < s.length; from += DescentEngine.BLOCK) {
            memory.see(s, y, g, from, Math.min(s.length, from + DescentEngine.BLOCK));
        }
        memory.learn(s, y, VectorMath.norm(s));
    }

    private static double chain(double[] x, double[] g) {
        double f = 0;
        java.util.Arrays.fill(g, 0);
        for (int i = 0; i + 1 < x.length; i += 2) {
            double t = x[i + 1] - x[i] * x[i], u = 1 - x[i];
            f += 100 * t * t + u * u;
            g[i] = -400 * x[i] * t - 2 * u;
            g[i + 1] = 200 * t;
        }
        return f;
    }

    @Test
    void manyVariablesTakeAsFewStepsAsTwo() {
        Result[] r = new Result[2];
        for (int k = 0; k < 2; k++) {
            double[] x0 = new double[k == 0 ? LbfgsMemory.LARGE - 2 : LbfgsMemory.LARGE + 2];
            for (int i = 0; i < x0.length; i++) x0[i] = i % 2 == 0 ? -1.2 : 1;
            r[k] = new Lbfgs().minimize(Problem.smooth(LbfgsMemoryTest::chain), x0);
            assertTrue(r[k].status() instanceof Status.Converged && r[k].f() < 1e-10, r[k].toString());
        }
        long loops = r[0].counts().evaluations(), compact = r[1].counts().evaluations();
        assertTrue(Math.abs(loops - compact) <= 10, loops + " and " + compact + " evaluations");
    }

    @Test
    void aLargeRunHasTheSameBitsAgainAndAfterAPause() {
        double[] x0 = new double[LbfgsMemory.LARGE + 100];
        for (int i = 0; i < x0.length; i++) x0[i] = i % 2 == 0 ? -1.2 : 1 + 1e-3 * i / x0.length;
        Problem p = Problem.smooth(LbfgsMemoryTest::chain);
        Result r = new Lbfgs().minimize(p, x0), again = new Lbfgs().minimize(p, x0);
        assertArrayEquals(r.x(), again.x());
        Run run = new Lbfgs().start(p, x0);
        for (int k = 0; k < 15; k++) assertTrue(run.step(), "the run has ended too early");
        Result resumed = new Lbfgs().resume(p, Control.DEFAULT, run.snapshot()).run();
        assertArrayEquals(r.x(), resumed.x());
        assertEquals(r.counts().evaluations(), resumed.counts().evaluations());
    }
}
