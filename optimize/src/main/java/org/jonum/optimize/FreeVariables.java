package org.jonum.optimize;

import java.util.stream.IntStream;

/// The variables that bounds leave free, as z = (x − origin)/scale, for methods that take steps of one size ρ along all of them.
///
/// The scale of a variable is 1, or less where its box is narrower than 4·ρ; the origin is the start, at a bound or at least ρ away from it.
final class FreeVariables {
    final int count;
    /// The bounds in terms of z.
    final double[] low, high;
    private final Bounds bounds;
    private final int[] index;
    private final double[] origin, scale;

    /// Moves x so that it is the origin.
    FreeVariables(Bounds bounds, double[] x, double rho) {
        this.bounds = bounds;
        index = IntStream.range(0, x.length).filter(i -> bounds.lower(i) < bounds.upper(i)).toArray();
        count = index.length;
        origin = new double[count];
        scale = new double[count];
        low = new double[count];
        high = new double[count];
        for (int k = 0; k < count; k++) {
            int i = index[k];
            double l = bounds.lower(i), u = bounds.upper(i);
            scale[k] = u - l < 4 * rho ? Math.max((u - l) / (4 * rho), Double.MIN_NORMAL) : 1;
            double near = rho * scale[k];
            if (x[i] - l < near) x[i] = x[i] - l < 0.5 * near ? l : bounds.clamp(i, l + near);
            else if (u - x[i] < near) x[i] = u - x[i] < 0.5 * near ? u : bounds.clamp(i, u - near);
            origin[k] = x[i];
            low[k] = (l - x[i]) / scale[k];
            high[k] = (u - x[i]) / scale[k];
        }
    }

    /// Writes the free elements of the point z = base + p into x; at a bound, the bound itself.
    void place(double[] base, double[] p, double[] x) {
        for (int k = 0; k < count; k++) {
            int i = index[k];
            x[i] = p[k] <= low[k] - base[k] ? bounds.lower(i) : p[k] >= high[k] - base[k] ? bounds.upper(i)
                    : bounds.clamp(i, origin[k] + scale[k] * (base[k] + p[k]));
        }
    }

    /// The z of a point.
    void take(double[] x, double[] z) {
        for (int k = 0; k < count; k++) {
            int i = index[k];
            z[k] = x[i] == bounds.lower(i) ? low[k] : x[i] == bounds.upper(i) ? high[k]
                    : Math.clamp((x[i] - origin[k]) / scale[k], low[k], high[k]);
        }
    }

    /// The place of a free variable among all.
    int place(int k) {
        return index[k];
    }

    double scale(int k) {
        return scale[k];
    }

    void exchange(Ledger l) {
        l.array("origin", origin);
        l.array("scale", scale);
        l.array("low", low);
        l.array("high", high);
    }
}
