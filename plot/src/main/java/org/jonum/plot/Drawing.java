package org.jonum.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Layers as a chart of XChart's: every unbroken run of a layer is a series.
final class Drawing {
    /// A curve is drawn through so many points.
    private static final int STEPS = 240;
    /// More dots than these may cover each other, and let others be seen through them.
    private static final int FEW = 50;
    private static final double DOT_OPACITY = 0.7;
    /// A dot's size in pixels, and how many dots there are when they begin to shrink, down to the smallest.
    private static final int DOT = 7, MANY = 200, SMALLEST = 3;

    /// Pixels that a letter and a mark of the legend take, about.
    private static final int LETTER = 8, MARK = 60;
    /// So many names stand below each other under a plot.
    private static final int COLUMN = 3;

    private final XYChart chart;
    private final Axis x, y;
    private int drawn;

    Drawing(String title, Axis x, Axis y, int width, int height) {
        this.x = x;
        this.y = y;
        chart = new XYChartBuilder().width(width).height(height).title(title).xAxisTitle(x.label())
                .yAxisTitle(y.label()).build();
        chart.getStyler().setChartTitleVisible(!title.isEmpty());
        chart.getStyler().setXAxisTitleVisible(!x.label().isEmpty()).setYAxisTitleVisible(!y.label().isEmpty());
        Look.apply(chart.getStyler());
    }

    XYChart of(List<Layer> layers) {
        axes(chart.getStyler(), chart.getWidth());
        chart.getStyler().setMarkerSize(dot(layers));
        legend(layers);
        double[] ends = ends(layers);
        for (Layer layer : layers) {
            switch (layer) {
                case Layer.Points p -> points(p);
                case Layer.Line l -> line(l);
                case Layer.Area a -> area(a);
                case Layer.Curve c -> line(sampled(c, ends[0], ends[1]));
            }
        }
        return chart;
    }

    /// In a row below where there is room, else in a column, at the right if it is a long one.
    private void legend(List<Layer> layers) {
        List<String> names = layers.stream().map(Layer::name).filter(n -> !n.isEmpty()).toList();
        int letters = names.stream().mapToInt(String::length).sum();
        boolean isLong = LETTER * letters + MARK * names.size() > chart.getWidth();
        chart.getStyler().setLegendVisible(!names.isEmpty());
        chart.getStyler().setLegendLayout(isLong ? LegendLayout.Vertical : LegendLayout.Horizontal);
        if (isLong && names.size() > COLUMN) chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    }

    private void axes(AxesChartStyler styler, int width) {
        if (x.hasRange()) styler.setXAxisMin(x.place(x.from())).setXAxisMax(x.place(x.to()));
        if (y.hasRange()) styler.setYAxisMin(y.place(y.from())).setYAxisMax(y.place(y.to()));
        styler.setxAxisTickLabelsFormattingFunction(x::tick).setyAxisTickLabelsFormattingFunction(y::tick);
        if (x.names().isEmpty()) return;
        styler.setXAxisTickMarkSpacingHint((int) (0.7 * width / x.names().size()));
        styler.setPlotGridVerticalLinesVisible(false);
    }

    private static int dot(List<Layer> layers) {
        int most = layers.stream().mapToInt(l -> l instanceof Layer.Points(_, _, double[] xs, _) ? xs.length : 0).max()
                .orElse(0);
        return Math.clamp(Math.round(DOT * Math.sqrt((double) MANY / Math.max(MANY, most))), SMALLEST, DOT);
    }

    /// Where the horizontal axis begins and ends.
    private double[] ends(List<Layer> layers) {
        if (x.hasRange()) return new double[] {x.from(), x.to()};
        double[] all = layers.stream().flatMap(l -> switch (l) {
            case Layer.Points p -> Stream.of(p.x());
            case Layer.Line p -> Stream.of(p.x());
            case Layer.Area p -> Stream.of(p.x());
            case Layer.Curve _ -> Stream.empty();
        }).flatMapToDouble(Arrays::stream).filter(x::shows).toArray();
        if (all.length == 0) return new double[] {x.isLog() ? 0.1 : 0, 1};
        return new double[] {Arrays.stream(all).min().orElseThrow(), Arrays.stream(all).max().orElseThrow()};
    }

    private Layer.Line sampled(Layer.Curve c, double from, double to) {
        double[] xs = new double[STEPS + 1], ys = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            xs[i] = x.isLog() ? from * Math.pow(to / from, t) : from + (to - from) * t;
            ys[i] = c.f().applyAsDouble(xs[i]);
        }
        return new Layer.Line(c.name(), c.hue(), xs, ys, Layer.Stroke.SOLID);
    }

    private void points(Layer.Points p) {
        List<double[][]> runs = runs(p.x(), p.y());
        if (runs.isEmpty()) return;
        double[][] all = {joined(runs, 0), joined(runs, 1)};
        XYSeries s = series(p.name(), all);
        s.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        s.setMarker(SeriesMarkers.CIRCLE);
        s.setMarkerColor(Look.faint(colour(p.hue()), all[0].length > FEW ? DOT_OPACITY : 1));
    }

    private void line(Layer.Line l) {
        String name = l.name();
        for (double[][] run : runs(l.x(), l.y())) {
            XYSeries s = series(name, run);
            s.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
            s.setMarker(SeriesMarkers.NONE);
            s.setLineColor(colour(l.hue()));
            s.setLineStyle(Look.stroke(l.stroke()));
            name = "";
        }
    }

    private void area(Layer.Area a) {
        List<double[][]> runs = runs(a.x(), a.y());
        if (runs.isEmpty()) return;
        XYSeries s = series(a.name(), new double[][] {joined(runs, 0), joined(runs, 1)});
        s.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        s.setMarker(SeriesMarkers.NONE);
        s.setFillColor(Look.faint(colour(a.hue()), a.opacity()));
        s.setLineColor(Look.faint(colour(a.hue()), a.opacity()));
        s.setLineStyle(Look.stroke(Layer.Stroke.THIN));
    }

    private XYSeries series(String name, double[][] xy) {
        XYSeries s = chart.addSeries("series " + drawn++, xy[0], xy[1]);
        s.setLabel(name);
        s.setShowInLegend(!name.isEmpty());
        return s;
    }

    private static Color colour(int hue) {
        return hue == Layer.INK ? Look.INK : Look.colour(hue);
    }

    /// The longest runs of points that both axes can show.
    private List<double[][]> runs(double[] xs, double[] ys) {
        List<double[][]> runs = new ArrayList<>();
        for (int i = 0, to; i < xs.length; i = to + 1) {
            for (to = i; to < xs.length && x.shows(xs[to]) && y.shows(ys[to]); to++) { /* as far as it goes */ }
            if (to > i) runs.add(new double[][] {places(x, xs, i, to), places(y, ys, i, to)});
        }
        return runs;
    }

    private static double[] places(Axis axis, double[] v, int from, int to) {
        return Arrays.stream(v, from, to).map(axis::place).toArray();
    }

    private static double[] joined(List<double[][]> runs, int coordinate) {
        return runs.stream().map(r -> r[coordinate]).flatMapToDouble(Arrays::stream).toArray();
    }
}
