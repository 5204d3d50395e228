package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// In steady state an evaluation allocates nothing: what the thread has allocated does not grow with the evaluations.
class AllocationTest {
    private static final int N = 200;

    private static double chain(double[] x, double[] g) {
        double f = 0;
        java.util.Arrays.fill(g, 0);
        for (int i = 0; i + 1 < x.length; i++) {
            double t = x[i + 1] - x[i] * x[i], u = 1 - x[i];
            f += 100 * t * t + u * u;
            g[i] += -400 * x[i] * t - 2 * u;
            g[i + 1] += 200 * t;
        }
        return f;
    }

    @TestFactory
    Stream<DynamicTest> noMethodAllocatesPerEvaluation() {
        return List.of(new Bfgs(), new Lbfgs(), new Lbfgs().lineSearch(LineSearch.hagerZhang()), new LbfgsB(),
                new ConjugateGradient(), new ConjugateGradient(ConjugateGradient.Formula.HAGER_ZHANG),
                TrustRegion.steihaug(), new TruncatedNewton(), new NelderMead(), new Powell(),
                new ConjugateGradient(ConjugateGradient.Formula.DAI_YUAN),
                new Lbfgs().lineSearch(LineSearch.backtracking()), new Newuoa()).stream()
                .map(m -> dynamicTest(m.toString(), () -> {
                    double[] x0 = new double[N], scratch = new double[N];
                    for (int i = 0; i < N; i++) x0[i] = i % 2 == 0 ? -1.2 : 1;
                    Problem p = m instanceof NelderMead || m instanceof Powell || m instanceof Newuoa
                            ? Problem.of(x -> chain(x, scratch))
                            : Problem.smooth(AllocationTest::chain);
                    Run run = m.start(p, Control.DEFAULT.gradient(0), x0);
                    for (int k = 0; k < 60; k++) run.step();
                    long bytes = allocated(), before = run.result().counts().evaluations();
                    long own = allocated() - bytes;
                    bytes = allocated();
                    for (int k = 0; k < 60 && run.step(); k++) { /* the iterations that are measured */ }
                    bytes = allocated() - bytes;
                    long calls = run.result().counts().evaluations() - before;
                    // a vector would be 1600 bytes; a status at the end, and what the JVM does besides, are a few hundred in all
                    assertTrue(calls >= 20 && bytes <= 16 * calls + own + 2000, bytes + " bytes, " + calls + " calls");
                }));
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class)
                .getCurrentThreadAllocatedBytes();
    }
}
