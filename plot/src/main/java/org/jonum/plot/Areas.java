package org.jonum.plot;

import java.util.ArrayList;
import java.util.List;

/// Polygons.
final class Areas {
    static final double FAINT = 0.18, BAR = 0.55;

    private Areas() {}

    /// What lies between two lines.
    static Layer.Area between(String name, int hue, double[] x, double[] lower, double[] upper) {
        int n = x.length;
        double[] px = new double[2 * n], py = new double[2 * n];
        for (int i = 0; i < n; i++) {
            px[i] = px[2 * n - 1 - i] = x[i];
            py[i] = lower[i];
            py[2 * n - 1 - i] = upper[i];
        }
        return new Layer.Area(name, hue, px, py, FAINT);
    }

    /// A rectangle with sides along the axes.
    static Layer.Area box(String name, int hue, double x0, double y0, double x1, double y1) {
        return new Layer.Area(name, hue, new double[] {x0, x1, x1, x0}, new double[] {y0, y0, y1, y1}, BAR);
    }

    /// The outline of a histogram's bars, from one edge to the next.
    static List<Layer> bars(String name, int hue, double[] edges, double[] heights) {
        List<Layer> bars = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] > 0)
                bars.add(box(bars.isEmpty() ? name : "", hue, edges[i], 0, edges[i + 1], heights[i]));
        }
        return bars;
    }
}
