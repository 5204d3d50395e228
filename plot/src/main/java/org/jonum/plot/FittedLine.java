package org.jonum.plot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jonum.mat.Matrix;
import org.jonum.stat.regression.Design;
import org.jonum.stat.regression.LinearFit;
import org.jonum.stat.regression.LinearRegression;
import org.jonum.stat.regression.Prediction;

/// The line of least squares through the points of a plot.
final class FittedLine {
    private static final int STEPS = 100;
    private static final double LEVEL = 0.95;

    private FittedLine() {}

    static Plot through(Plot plot) {
        double[] x = all(plot, Layer.Points::x), y = all(plot, Layer.Points::y);
        if (x.length < 3) throw new IllegalStateException("fit: " + x.length + " points, need at least three");
        LinearFit line = LinearRegression.fit(Design.withIntercept(Matrix.columns(x)), y);
        double from = Arrays.stream(x).min().orElseThrow(), to = Arrays.stream(x).max().orElseThrow();
        double[] at = new double[STEPS + 1];
        Arrays.setAll(at, i -> from + (to - from) * i / STEPS);
        List<Prediction> along = line.confidence(Design.withIntercept(Matrix.columns(at)), LEVEL);
        int hue = plot.hue();
        return plot.with(
                Areas.between("", hue, at, of(along, Prediction::lower), of(along, Prediction::upper)),
                new Layer.Line("least squares, 95 % band", hue, at, of(along, Prediction::value), Layer.Stroke.SOLID));
    }

    private static double[] all(Plot plot, Function<Layer.Points, double[]> coordinate) {
        return plot.layers().stream().filter(Layer.Points.class::isInstance).map(Layer.Points.class::cast)
                .map(coordinate).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] of(List<Prediction> along, ToDoubleFunction<Prediction> what) {
        return along.stream().mapToDouble(what).toArray();
    }
}
