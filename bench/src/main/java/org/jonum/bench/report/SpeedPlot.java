package org.jonum.bench.report;

import java.util.ArrayList;
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
        double[] n = squares.stream().mapToDouble(Square::n).toArray();
        Plot plot = Plot.empty().title(gemm + ", one thread: " + results.machine().title())
                .xLabel("n, order of the matrices").yLabel("GFLOP/s").logX();
        List<String> libraries = byLastRate(squares);
        for (int i = 0; i < libraries.size(); i++) {
            String library = libraries.get(i), name = Names.of(library);
            double[] rates = squares.stream().mapToDouble(s -> s.rate(library)).toArray();
            plot = i < COLOURS ? plot.line(name, n, rates) : plot.dashed(name, n, rates);
        }
        // as it was in the rounds of each size: the clock of a shared machine changes with the hour
        double[] peak = squares.stream().mapToDouble(s -> s.measurement.peak()).toArray();
        return plot.dashed("multiply-adds between registers", n, peak);
    }

    /// Jonum, then the others in the order of their lines at the right end, so that the legend reads like the plot.
    private static List<String> byLastRate(List<Square> squares) {
        SequencedSet<String> libraries = new LinkedHashSet<>();
        squares.forEach(s -> s.measurement.figures().forEach(f -> libraries.add(f.library())));
        libraries.remove("simd-2");
        return libraries.stream().sorted(Comparator.comparing((String l) -> !l.equals("simd"))
                .thenComparing(l -> -lastRate(squares, l))).toList();
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
