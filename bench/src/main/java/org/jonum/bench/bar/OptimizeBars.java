package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.WORST;

import java.util.List;

/// What minimisation is held to: memory, nanoseconds of the frame, and the libraries of the JVM.
final class OptimizeBars {
    private static final List<String> JVM = List.of("commons-math", "hipparchus");

    private OptimizeBars() {}

    static List<Bar> all() {
        return List.of(
                new CeilingBar("L-BFGS of a million variables, of its traffic", List.of("dlbfgs n=1000000"), 1 / 1.3),
                // the arithmetic of the simplex included
                new TimeBar("an evaluation by Nelder and Mead in two variables, all included", "dneldermead n=2", 200),
                new RatioBar("conjugate gradients, fastest other", List.of("dcg n=10"),
                        JVM, WORST, 1),
                new RatioBar("BOBYQA, fastest other", List.of("dbobyqa n=10"), JVM, WORST, 1),
                new RatioBar("least squares, fastest other", List.of("dfit n=100"), JVM, WORST, 1),
                new RatioBar("roots, fastest other", List.of("droot n=100"), JVM, WORST, 1));
    }
}
