package org.jonum.bench.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jonum.bench.measure.Figure;
import org.jonum.plot.Plot;

/// Speed of Jonum over that of OpenBLAS at level 3: a place for each routine, a dot for each size.
final class RatioPlot {
    private static final List<String> ROUTINES = List.of("syrk", "syr2k", "symm", "trmm", "trsm");
    private static final List<Integer> SIZES = List.of(100, 500, 1000, 2000);
    /// How far the dots of a routine are apart, in widths of its place.
    private static final double STEP = 0.15;

    private RatioPlot() {}

    static Plot of(Results results, String precision) {
        List<String> routines = ROUTINES.stream().map(r -> precision + r).toList();
        Plot plot = Plot.empty().title("Jonum over OpenBLAS, one thread: " + results.machine().title())
                .yLabel("speed of Jonum / speed of OpenBLAS").places(routines);
        double highest = 1.2;
        for (int i = 0; i < SIZES.size(); i++) {
            String size = " n=" + SIZES.get(i);
            double offset = STEP * (i - (SIZES.size() - 1) / 2.0);
            double[] x = IntStream.range(0, routines.size()).mapToDouble(r -> 1 + r + offset).toArray();
            double[] ratios = routines.stream().mapToDouble(r -> ratio(results, r + size)).toArray();
            for (double ratio : ratios) highest = Math.max(highest, 1.05 * ratio);
            plot = plot.points("n = " + SIZES.get(i), x, ratios);
        }
        return plot.reference("as fast", new double[] {0.5, routines.size() + 0.5}, new double[] {1, 1}).yRange(0,
                highest);
    }

    private static double ratio(Results results, String operation) {
        return results.measurements().stream().filter(m -> m.operation().equals(operation))
                .flatMap(m -> m.of("openblas").stream()).map(Figure::ratio).findFirst()
                .map(r -> r.median()).orElse(Double.NaN);
    }
}
