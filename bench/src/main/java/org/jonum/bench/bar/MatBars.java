package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.WORST;

import java.util.ArrayList;
import java.util.List;
import org.jonum.bench.operation.Braces;

/// What matrices as objects are held to, beside others that are fast on small ones.
final class MatBars {
    private static final List<String> JVM = List.of("ejml", "ojalgo", "hipparchus");

    private MatBars() {}

    static List<Bar> all() {
        List<Bar> bars = new ArrayList<>();
        for (String verb : List.of("times", "solve", "inverse", "cholesky")) {
            for (String operation : Braces.expand("d" + verb + " n={2,3,4,5,6,7,8}")) {
                bars.add(new RatioBar(operation + ", fastest other", List.of(operation), JVM, WORST, 1.0));
            }
        }
        bars.add(new RatioBar("dgemm over times, n = 100", List.of("dtimes n=100"), List.of("arrays"), WORST, 0.95));
        bars.add(new OverheadBar("times over dgemm, n = 4", "dtimes n=4", "arrays", 150));
        return List.copyOf(bars);
    }
}
