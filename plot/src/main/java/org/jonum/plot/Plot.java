package org.jonum.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.DiscreteDistribution;
import org.jonum.distuv.Distribution;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Recorder;
import org.jonum.stat.Histogram;
import org.jonum.stat.HistogramRule;
import org.jonum.stat.Roc;
import org.jonum.stat.multivariate.Pca;
import org.knowm.xchart.internal.chartpart.Chart;

/// A plot over two axes: layers of points, lines, areas and curves, each in the next colour.
///
/// {@snippet :
/// double[] sample = {1.2, 0.3, 2.5, 0.7, 1.9, 1.1, 0.4, 3.6};
/// Plot p = Plot.histogram(sample).density(new Exponential(1.5)).title("Waiting").xLabel("minutes");
/// boolean drawn = p.svg().contains("<svg");              // drawn == true
/// // p.write(Path.of("waiting.png"));
/// }
/// Plots are immutable: every method returns a new one. Values that are not finite, or not positive on a logarithmic axis,
/// are left out; a line is broken there.
public final class Plot extends Picture {
    private final String title;
    private final Axis x, y;
    private final int width, height;
    private final List<Layer> layers;

    private Plot(String title, Axis x, Axis y, int width, int height, List<Layer> layers) {
        this.title = title;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.layers = layers;
    }

    /// A plot with nothing in it, to which layers are added.
    ///
    /// @return the plot
    public static Plot empty() {
        return new Plot("", Axis.PLAIN, Axis.PLAIN, Look.WIDTH, Look.HEIGHT, List.of());
    }

    /// A histogram of densities, of total area 1, in as many bins as [HistogramRule#AUTO] says.
    ///
    /// @param sample at least one finite number
    /// @return the plot
    /// @throws IllegalArgumentException if there is no finite number
    public static Plot histogram(double... sample) {
        return Samples.histogram(Histogram.of(sample, HistogramRule.AUTO));
    }

    /// A histogram of densities, in bins of one's own.
    ///
    /// @param counts of a sample
    /// @return the plot
    public static Plot histogram(Histogram counts) {
        return Samples.histogram(counts);
    }

    /// Sorted values over the quantiles that a law has there, with the line on which they would lie, and a band
    /// that holds each of them with probability 0.95 if the sample is of the law.
    ///
    /// @param sample at least two finite numbers
    /// @param law    the law that they may have
    /// @return the plot
    /// @throws IllegalArgumentException if there are fewer than two numbers, or one is not finite
    public static Plot quantiles(double[] sample, ContinuousDistribution law) {
        return Samples.quantiles(sample, law);
    }

    /// The empirical distribution function with the band that holds all of the true one with probability 0.95 or more.
    ///
    /// @param sample at least one number
    /// @return the plot
    /// @throws IllegalArgumentException if there is no number, or one is NaN
    public static Plot ecdf(double... sample) {
        return Samples.ecdf(sample, 0.95);
    }

    /// A box for each sample from the first to the third quartile, with a line at the median; whiskers to the last values within
    /// 1.5 times the box's height (Tukey 1977), and the values beyond as points.
    ///
    /// @param samples by their names, each with at least one finite number; in the map's order
    /// @return the plot
    /// @throws IllegalArgumentException if there is no sample, or one has no finite number
    public static Plot boxes(Map<String, double[]> samples) {
        return Boxes.of(new LinkedHashMap<>(samples));
    }

    /// Points.
    ///
    /// @param x abscissae
    /// @param y as many ordinates
    /// @return the plot
    /// @throws IllegalArgumentException if the lengths differ
    public static Plot scatter(double[] x, double[] y) {
        return empty().points("", x, y);
    }

    /// A line from point to point.
    ///
    /// @param x abscissae
    /// @param y as many ordinates
    /// @return the plot
    /// @throws IllegalArgumentException if the lengths differ
    public static Plot line(double[] x, double[] y) {
        return empty().line("", x, y);
    }

    /// The part of the variance in each principal component, and in all up to it.
    ///
    /// @param pca the components
    /// @return the plot
    public static Plot scree(Pca pca) {
        return Curves.scree(pca);
    }

    /// How many of the positive cases are found over how many of the negative ones are taken for positive, with the area in
    /// the legend, and the diagonal, where guesses lie.
    ///
    /// @param roc the curve
    /// @return the plot
    public static Plot roc(Roc roc) {
        return Curves.roc(roc);
    }

    /// The least value found so far, less the least of all, over the number of evaluations; the ordinate is logarithmic.
    ///
    /// @param name     for the legend, or empty
    /// @param recorder what listened to a run
    /// @return the plot
    /// @throws IllegalArgumentException if it recorded nothing
    public static Plot convergence(String name, Recorder recorder) {
        return Curves.convergence(name, recorder);
    }

    /// A matrix as colours: a heat map.
    ///
    /// @param a not empty
    /// @return the picture
    /// @throws IllegalArgumentException if it has no rows or no columns
    public static HeatMap heatMap(Matrix a) {
        return HeatMap.of(a);
    }

    /// Where a matrix is not zero.
    ///
    /// @param a not empty
    /// @return the picture
    /// @throws IllegalArgumentException if it has no rows or no columns
    public static HeatMap spy(Matrix a) {
        return HeatMap.spy(a);
    }

    /// With points.
    ///
    /// @param name for the legend, or empty
    /// @param xs   abscissae
    /// @param ys   as many ordinates
    /// @return a new plot
    /// @throws IllegalArgumentException if the lengths differ
    public Plot points(String name, double[] xs, double[] ys) {
        same("points", xs, ys);
        return with(new Layer.Points(name, hue(), xs.clone(), ys.clone()));
    }

    /// With a line from point to point, broken where a number is not finite.
    ///
    /// @param name for the legend, or empty
    /// @param xs   abscissae
    /// @param ys   as many ordinates
    /// @return a new plot
    /// @throws IllegalArgumentException if the lengths differ
    public Plot line(String name, double[] xs, double[] ys) {
        same("line", xs, ys);
        return with(new Layer.Line(name, hue(), xs.clone(), ys.clone(), Layer.Stroke.SOLID));
    }

    /// With a dashed line from point to point.
    ///
    /// @param name for the legend, or empty
    /// @param xs   abscissae
    /// @param ys   as many ordinates
    /// @return a new plot
    /// @throws IllegalArgumentException if the lengths differ
    public Plot dashed(String name, double[] xs, double[] ys) {
        same("dashed", xs, ys);
        return with(new Layer.Line(name, hue(), xs.clone(), ys.clone(), Layer.Stroke.DASHED));
    }

    /// With a dashed line in the colour of the axes, which tells where data would lie.
    ///
    /// @param name for the legend, or empty
    /// @param xs   abscissae
    /// @param ys   as many ordinates
    /// @return a new plot
    /// @throws IllegalArgumentException if the lengths differ
    public Plot reference(String name, double[] xs, double[] ys) {
        same("reference", xs, ys);
        return with(new Layer.Line(name, Layer.INK, xs.clone(), ys.clone(), Layer.Stroke.DASHED));
    }

    /// With the area between two lines over the same abscissae, in a faint colour.
    ///
    /// @param name  for the legend, or empty
    /// @param xs    abscissae, ascending
    /// @param lower as many ordinates
    /// @param upper as many ordinates
    /// @return a new plot
    /// @throws IllegalArgumentException if the lengths differ
    public Plot band(String name, double[] xs, double[] lower, double[] upper) {
        same("band", xs, lower);
        same("band", xs, upper);
        return with(Areas.between(name, hue(), xs, lower, upper));
    }

    /// With a function, wherever the horizontal axis goes.
    ///
    /// @param name for the legend, or empty
    /// @param f    the function
    /// @return a new plot
    public Plot curve(String name, DoubleUnaryOperator f) {
        return with(new Layer.Curve(name, hue(), f));
    }

    /// With the density of a law; a discrete law's masses are points.
    ///
    /// @param law the law, which names itself in the legend
    /// @return a new plot
    public Plot density(Distribution law) {
        return switch (law) {
            case ContinuousDistribution c -> curve(Curves.name(c), c::pdf);
            case DiscreteDistribution d -> with(Curves.masses(hue(), d));
            default -> throw new IllegalArgumentException(
                    "density: law = " + law + ", need a continuous or a discrete distribution");
        };
    }

    /// With the distribution function of a law.
    ///
    /// @param law the law, which names itself in the legend
    /// @return a new plot
    public Plot cdf(Distribution law) {
        return curve(Curves.name(law), law::cdf);
    }

    /// With the line that least squares lay through the points of all layers so far, and the band that holds the true line
    /// at each place with probability 0.95.
    ///
    /// @return a new plot
    /// @throws IllegalStateException if there are fewer than three points
    public Plot fit() {
        return FittedLine.through(this);
    }

    /// With all that another plot shows, in colours after those of this one.
    ///
    /// @param other whose title, axes and size do not matter
    /// @return a new plot
    public Plot and(Plot other) {
        int from = hue();
        return with(other.layers.stream().map(l -> l.hue() == Layer.INK ? l : l.inHue(from + l.hue()))
                .toArray(Layer[]::new));
    }

    /// With a headline.
    ///
    /// @param text one line
    /// @return a new plot
    public Plot title(String text) {
        return new Plot(text, x, y, width, height, layers);
    }

    /// With words along the horizontal axis.
    ///
    /// @param text one line, with the unit
    /// @return a new plot
    public Plot xLabel(String text) {
        return axes(x.label(text), y);
    }

    /// With words along the vertical axis.
    ///
    /// @param text one line, with the unit
    /// @return a new plot
    public Plot yLabel(String text) {
        return axes(x, y.label(text));
    }

    /// With a logarithmic horizontal axis.
    ///
    /// @return a new plot
    public Plot logX() {
        return axes(x.log(), y);
    }

    /// With a logarithmic vertical axis.
    ///
    /// @return a new plot
    public Plot logY() {
        return axes(x, y.log());
    }

    /// With a horizontal axis from one number to another, whatever the data.
    ///
    /// @param from finite
    /// @param to   finite, larger
    /// @return a new plot
    /// @throws IllegalArgumentException if that is not so
    public Plot xRange(double from, double to) {
        range("xRange", from, to);
        return axes(x.range(from, to), y);
    }

    /// With a vertical axis from one number to another, whatever the data.
    ///
    /// @param from finite
    /// @param to   finite, larger
    /// @return a new plot
    /// @throws IllegalArgumentException if that is not so
    public Plot yRange(double from, double to) {
        range("yRange", from, to);
        return axes(x, y.range(from, to));
    }

    /// With names below 1, 2, … on the horizontal axis.
    ///
    /// @param names at least one
    /// @return a new plot
    /// @throws IllegalArgumentException if there is none
    public Plot places(List<String> names) {
        if (names.isEmpty()) throw new IllegalArgumentException("places: names = [], need at least one");
        return axes(x.names(names), y);
    }

    /// Of another size.
    ///
    /// @param pixelsWide 100 to 10 000
    /// @param pixelsHigh 100 to 10 000
    /// @return a new plot
    /// @throws IllegalArgumentException if it is not within these
    public Plot size(int pixelsWide, int pixelsHigh) {
        if (Math.min(pixelsWide, pixelsHigh) < 100 || Math.max(pixelsWide, pixelsHigh) > 10_000)
            throw new IllegalArgumentException(
                    "size: " + pixelsWide + " x " + pixelsHigh + ", need 100 to 10000 pixels each");
        return new Plot(title, x, y, pixelsWide, pixelsHigh, layers);
    }

    Plot with(Layer... more) {
        List<Layer> all = new ArrayList<>(layers);
        all.addAll(Arrays.asList(more));
        return new Plot(title, x, y, width, height, List.copyOf(all));
    }

    /// The next colour.
    int hue() {
        return layers.stream().mapToInt(Layer::hue).max().orElse(Layer.INK) + 1;
    }

    private Plot axes(Axis horizontal, Axis vertical) {
        return new Plot(title, horizontal, vertical, width, height, layers);
    }

    List<Layer> layers() {
        return layers;
    }

    @Override
    Chart<?, ?> chart() {
        return new Drawing(title, x, y, width, height).of(layers);
    }

    /// {@return what it is, in one line}
    @Override
    public String toString() {
        return "Plot" + (title.isEmpty() ? "" : " \"" + title + "\"") + " of " + layers.size()
                + (layers.size() == 1 ? " layer" : " layers") + ": show(), or write(Path.of(\"plot.png\"))";
    }

    private static void same(String routine, double[] xs, double[] ys) {
        if (xs.length != ys.length)
            throw new IllegalArgumentException(
                    routine + ": " + ys.length + " ordinates, need " + xs.length + ", one for each abscissa");
    }

    private static void range(String routine, double from, double to) {
        if (!(from < to) || Double.isInfinite(to - from))
            throw new IllegalArgumentException(
                    routine + ": from = " + from + ", to = " + to + ", need from < to, finite");
    }
}
