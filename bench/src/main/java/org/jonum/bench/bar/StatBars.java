package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.WORST;

import java.util.List;

/// What statistics are held to: what memory, matrix products and sorting need, and the libraries of the JVM.
final class StatBars {
    private static final List<String> JVM = List.of("commons-statistics", "commons-math", "hipparchus");
    private static final List<String> YARDSTICK = List.of("yardstick");

    private StatBars() {}

    static List<Bar> all() {
        String columns = "dcolumns m=10000000 n=10";
        return List.of(new CeilingBar("mean and deviation of columns, of reading", List.of(columns), 0.7),
                new SpeedUpBar("columns on two threads", List.of(columns), "simd-2", 1),
                new RatioBar("correlation matrix, beside dsyrk", List.of("dcorrelation m=100000 n=500"), YARDSTICK,
                        WORST, 0.8),
                new RatioBar("least squares, beside its BLAS", List.of("dols m=1000000 n=50"), YARDSTICK, WORST,
                        1 / 1.2),
                new RatioBar("Kendall's tau, beside two sorts", List.of("dkendall n=1000000"), YARDSTICK, WORST,
                        1 / 3.0),
                new RatioBar("columns, fastest other", List.of("dcolumns m=1000000 n=10"), JVM, WORST, 1),
                new RatioBar("correlation matrix, fastest other", List.of("dcorrelation m=10000 n=50"), JVM, WORST, 1),
                new RatioBar("least squares, fastest other", List.of("dols m=10000 n=20"), JVM, WORST, 1),
                new RatioBar("Kendall's tau, fastest other", List.of("dkendall n=10000"), JVM, WORST, 1));
    }
}
