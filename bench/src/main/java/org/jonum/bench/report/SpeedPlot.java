package org.jonum.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;
import org.jonum.plot.Plot;

/// GFLOP/s over n for square products, a line for each library, below the machine's peak.
final class SpeedPlot {
    /// So many lines have colours of their own; those after them are dashed.
    private static final int COLOURS = 7;

    /// A square product, and its order.
    private record Square(int n, Measurement measurement) {
        double rate(String library) {
            return measurement.of(library).map(Figure::rate).orElse(Double.NaN);
        }
    }

    private SpeedPlot() {}

    static Plot of(Results results, String gemm) {
        List<Square> squares = squares(results, gemm);
        Plot plot = Plot.empty().title(gemm + ", one thread: " + results.machine().title())
                .xLabel("n, order of the matrices").yLabel("GFLOP/s").logX();
        List<String> libraries = byLastRate(squares);
        double highest = 0;
        for (int i = 0; i < libraries.size(); i++) {
            String library = libraries.get(i), name = Names.of(library);
            List<Square> measured = squares.stream().filter(s -> s.measurement.of(library).isPresent()).toList();
            double[] x = orders(measured), rates = measured.stream().mapToDouble(s -> s.rate(library)).toArray();
            highest = Math.max(highest, Arrays.stream(rates).max().orElse(0));
            plot = i < COLOURS ? plot.line(name, x, rates) : plot.dashed(name, x, rates);
        }
        // as it was in the rounds of each size: the clock of a shared machine changes with the hour
        double[] peak = squares.stream().mapToDouble(s -> s.measurement.peak()).toArray();
        return plot.reference("registers only", orders(squares), peak)
                .yRange(0, 1.05 * Math.max(highest, Arrays.stream(peak).max().orElse(1)));
    }

    private static double[] orders(List<Square> squares) {
        return squares.stream().mapToDouble(Square::n).toArray();
    }

    private static boolean isLine(List<Square> squares, String library) {
        return squares.stream().filter(s -> s.measurement.of(library).isPresent()).count() > 1;
    }

    /// Jonum, then the others in the order of their lines at the right end, so that the legend reads like the plot.
    private static List<String> byLastRate(List<Square> squares) {
        SequencedSet<String> libraries = new LinkedHashSet<>();
        squares.forEach(s -> s.measurement.figures().forEach(f -> libraries.add(f.library())));
        libraries.remove("simd-2");
        return libraries.stream().filter(l -> isLine(squares, l))
                .sorted(Comparator
                        .comparingDouble(l -> l.equals("simd") ? Double.NEGATIVE_INFINITY : -lastRate(squares, l)))
                .toList();
    }

    private static double lastRate(List<Square> squares, String library) {
        return squares.stream().mapToDouble(s -> s.rate(library)).filter(r -> !Double.isNaN(r))
                .reduce((_, last) -> last).orElse(0);
    }

    private static List<Square> squares(Results results, String gemm) {
        Pattern name = Pattern.compile(gemm + " n=(\\d+)");
        List<Square> squares = new ArrayList<>();
        for (Measurement m : results.measurements()) {
            Matcher match = name.matcher(m.operation());
            if (match.matches()) squares.add(new Square(Integer.parseInt(match.group(1)), m));
        }
        squares.sort(Comparator.comparingInt(Square::n));
        return squares;
    }
}
