package org.jonum.bench.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jonum.bench.measure.Figure;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/// Speed of Jonum over that of OpenBLAS at level 3: a group of bars for each routine, a bar for each size.
final class RatioPlot {
    private static final List<String> ROUTINES = List.of("syrk", "syr2k", "symm", "trmm", "trsm");
    private static final List<Integer> SIZES = List.of(100, 500, 1000, 2000);
    private static final Color[] SHADES =
            {new Color(0xa6cfe5), new Color(0x5ba3cf), new Color(0x0072b2), new Color(0x014a75)};

    private RatioPlot() {}

    static CategoryChart of(Results results, String precision) {
        List<String> routines = ROUTINES.stream().map(r -> precision + r).toList();
        CategoryChart chart = new CategoryChartBuilder().width(Look.WIDTH).height(Look.HEIGHT)
                .title("Jonum over OpenBLAS, one thread: " + results.machine().title())
                .yAxisTitle("speed of Jonum / speed of OpenBLAS").build();
        Look.apply(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.8).setOverlapped(false);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(Math.max(1.2, 1.05 * best(results, routines)));
        chart.getStyler().setPlotContentSize(1.0);
        chart.getStyler().setYAxisDecimalPattern("0.0");
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Vertical);
        for (int i = 0; i < SIZES.size(); i++) {
            List<Double> ratios = new ArrayList<>();
            for (String routine : routines) ratios.add(ratio(results, routine + " n=" + SIZES.get(i)));
            chart.addSeries("n = " + SIZES.get(i), routines, ratios).setFillColor(SHADES[i]);
        }
        chart.getStyler().setAnnotationLineColor(Look.INK);
        chart.getStyler().setAnnotationLineStroke(Look.DASHED);
        chart.addAnnotation(new AnnotationLine(1.0, false, false));
        return chart;
    }

    private static double best(Results results, List<String> routines) {
        return routines.stream().flatMap(r -> SIZES.stream().map(n -> r + " n=" + n))
                .mapToDouble(o -> ratio(results, o)).max().orElse(0);
    }

    private static double ratio(Results results, String operation) {
        return results.measurements().stream().filter(m -> m.operation().equals(operation))
                .flatMap(m -> m.of("openblas").stream()).map(Figure::ratio).findFirst()
                .map(r -> r.median()).orElse(0.0);
    }
}
