package org.jonum.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jonum.mat.Matrix;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.Styler;

/// A matrix as colours, its first row at the top.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 0.5}, {0.5, 1}});
/// byte[] png = HeatMap.of(a).title("correlations").png();        // png[1] == 80
/// }
/// Where a number is negative, colours go from blue over white, which is zero, to red; else from white to blue. A matrix with more
/// than 200 rows or columns is drawn in as many blocks: each shows the element that is largest in size.
public final class HeatMap extends Picture {
    private static final int MOST = 200, LABELS = 12;
    private static final Color BLUE = new Color(0x08306b), RED = new Color(0x8c2d04);

    private final double[][] cells;
    private final int rows, columns;
    private final boolean isPattern;
    private final String title;
    private final List<String> names;

    private HeatMap(double[][] cells, int rows, int columns, boolean isPattern, String title, List<String> names) {
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
        this.isPattern = isPattern;
        this.title = title;
        this.names = names;
    }

    /// Its elements.
    ///
    /// @param a not empty
    /// @return the picture
    /// @throws IllegalArgumentException if it has no rows or no columns
    public static HeatMap of(Matrix a) {
        notEmpty("HeatMap.of", a);
        return new HeatMap(blocks(a), a.rows(), a.cols(), false, "", List.of());
    }

    /// Where its elements are not zero; NaN is not.
    ///
    /// @param a not empty
    /// @return the picture
    /// @throws IllegalArgumentException if it has no rows or no columns
    public static HeatMap spy(Matrix a) {
        notEmpty("HeatMap.spy", a);
        return new HeatMap(blocks(a.map(v -> v == 0 ? Double.NaN : 1)), a.rows(), a.cols(), true, "", List.of());
    }

    private static void notEmpty(String routine, Matrix a) {
        if (a.rows() == 0 || a.cols() == 0)
            throw new IllegalArgumentException(
                    routine + ": a is " + a.rows() + "x" + a.cols() + ", need at least 1x1");
    }

    /// With a headline.
    ///
    /// @param text one line
    /// @return a new picture
    public HeatMap title(String text) {
        return new HeatMap(cells, rows, columns, isPattern, text, names);
    }

    /// With names beside rows and below columns, as for correlations.
    ///
    /// @param all one for each row and column of a square matrix
    /// @return a new picture
    /// @throws IllegalArgumentException if the matrix is not square, or has another number of rows
    public HeatMap names(List<String> all) {
        if (rows != columns || all.size() != rows)
            throw new IllegalArgumentException("names: " + all.size() + " names for a " + rows + "x" + columns
                    + " matrix, need " + rows + " and a square one");
        return new HeatMap(cells, rows, columns, isPattern, title, List.copyOf(all));
    }

    /// The element of largest size in each block; NaN where a block has nothing else.
    private static double[][] blocks(Matrix a) {
        int m = Math.min(a.rows(), MOST), n = Math.min(a.cols(), MOST);
        double[][] cells = new double[m][n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) cells[i][j] = largest(a, block(i, m, a.rows()), block(j, n, a.cols()));
        }
        return cells;
    }

    private static int[] block(int i, int blocks, int size) {
        return new int[] {(int) ((long) i * size / blocks), (int) ((i + 1L) * size / blocks)};
    }

    private static double largest(Matrix a, int[] rows, int[] columns) {
        double largest = Double.NaN;
        for (int i = rows[0]; i < rows[1]; i++) {
            for (int j = columns[0]; j < columns[1]; j++) {
                double v = a.get(i, j);
                if (!(Math.abs(v) <= Math.abs(largest)) && !Double.isNaN(v)) largest = v;
            }
        }
        return largest;
    }

    @Override
    Chart<?, ?> chart() {
        int m = cells.length, n = cells[0].length;
        double cell = Math.min((double) Look.WIDTH / n, (double) Look.WIDTH / m);
        int width = (int) Math.max(Look.WIDTH / 2.0, cell * n) + (isPattern ? 60 : 160);
        int height = (int) Math.max(Look.HEIGHT / 4.0, cell * m) + 80;
        HeatMapChart chart = new HeatMapChartBuilder().width(width).height(height).title(title).build();
        HeatMapStyler styler = chart.getStyler();
        Look.apply(styler);
        styler.setChartTitleVisible(!title.isEmpty()).setPlotContentSize(1);
        styler.setPlotGridLinesVisible(false);
        colours(styler);
        if (!names.isEmpty()) styler.setXAxisLabelRotation(45);
        chart.addSeries("a", labels(IntStream.range(0, n), n, columns),
                labels(IntStream.range(0, m).map(i -> m - 1 - i), m, rows), values());
        return chart;
    }

    /// {@return what it is, in one line}
    @Override
    public String toString() {
        return "HeatMap of a " + rows + "x" + columns + " matrix: show(), or write(Path.of(\"plot.png\"))";
    }

    private void colours(HeatMapStyler styler) {
        double[] all = Arrays.stream(cells).flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite).toArray();
        double least = Arrays.stream(all).min().orElse(0), most = Arrays.stream(all).max().orElse(0);
        double size = Math.max(Math.abs(least), Math.abs(most));
        if (isPattern) styler.setRangeColors(new Color[] {Look.PAPER, Look.INK}).setMin(0).setMax(1);
        else if (least < 0) styler.setRangeColors(new Color[] {BLUE, Look.PAPER, RED}).setMin(-size).setMax(size);
        else styler.setRangeColors(new Color[] {Look.PAPER, BLUE}).setMin(0).setMax(size > 0 ? size : 1);
        styler.setLegendVisible(!isPattern);
        styler.setGradientColorColumnWeight(16).setGradientColorColumnHeight(200);
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setHeatMapDecimalValueFormatter(v -> String.format(Locale.ROOT, "%.3g", v));
    }

    /// The index of the first row or column in each block, and nothing where there is no room.
    private List<String> labels(IntStream blocks, int count, int size) {
        if (!names.isEmpty() && count == size) return blocks.mapToObj(names::get).toList();
        int every = Stream.of(1, 2, 5, 10, 20, 50).filter(e -> e * LABELS >= count).findFirst().orElse(count);
        return blocks.mapToObj(i -> i % every == 0 ? Integer.toString(block(i, count, size)[0]) : " ".repeat(i + 1))
                .toList();
    }

    private List<Number[]> values() {
        List<Number[]> values = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                if (Double.isFinite(cells[i][j])) values.add(new Number[] {j, cells.length - 1 - i, cells[i][j]});
            }
        }
        if (values.isEmpty()) values.add(new Number[] {0, 0, 0.0});      // paper: XChart wants something
        return values;
    }
}
