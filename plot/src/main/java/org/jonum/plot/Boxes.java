package org.jonum.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jonum.stat.QuantileType;
import org.jonum.stat.Quantiles;

/// Boxes and whiskers, after Tukey, Exploratory Data Analysis (1977).
final class Boxes {
    private static final double HALF = 0.28, REACH = 1.5;

    private Boxes() {}

    static Plot of(Map<String, double[]> samples) {
        if (samples.isEmpty()) throw new IllegalArgumentException("boxes: samples = {}, need at least one");
        List<Layer> layers = new ArrayList<>();
        samples.forEach((name, sample) -> layers.addAll(box(at(layers), name, sample)));
        return Plot.empty().with(layers.toArray(Layer[]::new)).places(List.copyOf(samples.keySet()));
    }

    /// The place of the next box: each has four layers.
    private static int at(List<Layer> layers) {
        return layers.size() / 4 + 1;
    }

    private static List<Layer> box(int at, String name, double[] sample) {
        double[] v = Arrays.stream(sample).filter(Double::isFinite).sorted().toArray();
        if (v.length == 0) throw new IllegalArgumentException("boxes: " + name + " has no finite number");
        double[] q = Quantiles.quantiles(v, QuantileType.LINEAR, 0.25, 0.5, 0.75);
        double reach = REACH * (q[2] - q[0]);
        double[] within = Arrays.stream(v).filter(t -> t >= q[0] - reach && t <= q[2] + reach).toArray();
        double[] beyond = Arrays.stream(v).filter(t -> t < q[0] - reach || t > q[2] + reach).toArray();
        double low = Math.min(within[0], q[0]), high = Math.max(within[within.length - 1], q[2]);
        double[] place = new double[beyond.length];
        Arrays.fill(place, at);
        double left = at - HALF, right = at + HALF, gap = Double.NaN;
        return List.of(Areas.box("", 0, left, q[0], right, q[2]),
                new Layer.Line("", 0, new double[] {at, at, gap, at, at}, new double[] {low, q[0], gap, q[2], high},
                        Layer.Stroke.THIN),
                new Layer.Line("", 0, new double[] {left, right}, new double[] {q[1], q[1]}, Layer.Stroke.SOLID),
                new Layer.Points("", 0, place, beyond));
    }
}
