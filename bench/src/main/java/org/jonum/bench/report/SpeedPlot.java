package org.jonum.bench.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// GFLOP/s over n for square products, a line for each library, below the machine's peak.
final class SpeedPlot {
    /// A square product, and its order.
    private record Square(int n, Measurement measurement) {
        double log2() {
            return Math.log(n) / Math.log(2);
        }
    }

    private SpeedPlot() {}

    static XYChart of(Results results, String gemm) {
        List<Square> squares = squares(results, gemm);
        XYChart chart = new XYChartBuilder().width(Look.WIDTH).height(Look.HEIGHT)
                .title(gemm + ", one thread: " + results.machine().title())
                .xAxisTitle("n, order of the matrices").yAxisTitle("GFLOP/s").build();
        Look.apply(chart.getStyler());
        chart.getStyler().setMarkerSize(5);
        chart.getStyler().setxAxisTickLabelsFormattingFunction(x -> "%.0f".formatted(Math.pow(2, x)));
        chart.getStyler().setXAxisMin(3.0).setXAxisMax(11.0).setXAxisTickMarkSpacingHint(60).setYAxisMin(0.0);
        chart.getStyler().setYAxisDecimalPattern("0");
        if (squares.isEmpty()) return chart;
        peak(chart, squares);
        for (String library : byBestRate(squares)) line(chart, squares, library);
        return chart;
    }

    /// The peak as it was in the rounds of each size: the clock of a shared machine changes with the hour.
    private static void peak(XYChart chart, List<Square> squares) {
        double[] x = squares.stream().mapToDouble(Square::log2).toArray();
        double[] y = squares.stream().mapToDouble(s -> s.measurement.peak()).toArray();
        double rate = squares.stream().flatMap(s -> s.measurement.figures().stream())
                .filter(f -> !f.library().equals("simd-2")).mapToDouble(Figure::rate).max().orElse(0);
        chart.getStyler().setYAxisMax(1.05 * Math.max(rate, Arrays.stream(y).max().orElse(0)));
        XYSeries series = chart.addSeries("FMA peak", x, y);
        series.setMarker(SeriesMarkers.NONE).setLineStyle(Look.DASHED).setLineColor(Look.INK);
    }

    private static void line(XYChart chart, List<Square> squares, String library) {
        List<Double> x = new ArrayList<>(), y = new ArrayList<>();
        for (Square s : squares) {
            Optional<Figure> figure = s.measurement.of(library);
            if (figure.isEmpty()) continue;
            x.add(s.log2());
            y.add(figure.get().rate());
        }
        if (x.size() < 2) return;
        Color colour = Look.colour(library);
        XYSeries series = chart.addSeries(Look.name(library), x, y);
        series.setMarkerColor(colour).setMarker(SeriesMarkers.CIRCLE)
                .setLineColor(colour).setLineStyle(library.equals("simd") ? Look.THICK : Look.THIN);
    }

    /// The order of the lines at their right ends, so that the legend reads like the plot.
    private static List<String> byBestRate(List<Square> squares) {
        SequencedSet<String> libraries = new LinkedHashSet<>();
        squares.forEach(s -> s.measurement.figures().forEach(f -> libraries.add(f.library())));
        libraries.remove("simd-2");
        return libraries.stream().sorted(Comparator.comparingDouble(l -> -lastRate(squares, l))).toList();
    }

    private static double lastRate(List<Square> squares, String library) {
        return squares.stream().flatMap(s -> s.measurement.of(library).stream()).reduce((_, last) -> last)
                .map(Figure::rate).orElse(0.0);
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
