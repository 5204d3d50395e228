package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Integrals over distances s from a point, of functions that fall with s: in u = log s, so that any scale will do.
///
/// The integrand g(u) = f(s)·s is looked at on a grid of u; where it counts, it is integrated by an adaptive pair of a Gauss
/// rule of 7 and a Kronrod rule of 15 points (Kronrod 1965; Piessens et al., QUADPACK, 1983).
final class Quadrature {
    /// Nodes of the Kronrod rule; each second one belongs to the Gauss rule, and so does 0, the last.
    static final double[] NODES = {0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945,
        0.5860872354676911, 0.4058451513773972, 0.20778495500789848, 0};
    static final double[] KRONROD = {0.022935322010529224, 0.06309209262997856, 0.10479001032225019,
        0.14065325971552592, 0.1690047266392679, 0.19035057806478542, 0.20443294007529889, 0.20948214108472782};
    static final double[] GAUSS = {0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694};

    private static final double SMALLEST = -745, LARGEST = 709.5, GRID = 1.5;
    /// What a panel may be off, and what does not count any more, relatively to the whole.
    private static final double TOLERANCE = 1e-12, NOTHING = 1e-19, ROUNDING = 1e-14;
    private static final int PANELS = 2000, DEPTH = 60;

    private final DoubleUnaryOperator g;
    private double whole;
    private int panels;

    private Quadrature(DoubleUnaryOperator f) {
        this.g = u -> {
            double s = Math.exp(u), v = s > 0 ? f.applyAsDouble(s) : 0;
            return v == 0 ? 0 : v * s;
        };
    }

    /// ∫ f(s) ds over 0 < s < length.
    static double integral(DoubleUnaryOperator f, double length) {
        return length > 0 ? new Quadrature(f).over(Math.min(Math.log(length), LARGEST), false) : 0;
    }

    /// The same for an f that may fall too slowly for the integral to exist; then it is infinite.
    static double moment(DoubleUnaryOperator f, double length) {
        if (!(length > 0)) return 0;
        return new Quadrature(f).over(Math.min(Math.log(length), LARGEST), length > Double.MAX_VALUE);
    }

    /// ∫ f over a finite interval where it is smooth, by 15 points.
    static double finite(DoubleUnaryOperator f, double a, double b) {
        double c = a + 0.5 * (b - a), h = 0.5 * (b - a), sum = f.applyAsDouble(c) * KRONROD[7];
        for (int i = 0; i < 7; i++)
            sum += KRONROD[i] * (f.applyAsDouble(c - h * NODES[i]) + f.applyAsDouble(c + h * NODES[i]));
        return sum * h;
    }

    private double over(double end, boolean infinite) {
        int n = (int) Math.max(1, Math.min(2000, Math.ceil((end - SMALLEST) / GRID)));
        double[] values = new double[n + 1];
        double max = 0;
        int last = -1;
        for (int i = 0; i <= n; i++) {
            values[i] = Math.abs(g.applyAsDouble(end - i * GRID));
            if (last < 0 && values[i] > 0) last = i;
            if (Double.isNaN(values[i])) return Double.NaN;
            max = Math.max(max, values[i]);
        }
        if (max == 0 || max == Double.POSITIVE_INFINITY) return max;
        if (infinite && endsAt(end - last * GRID, end) > 1e-6 * max) return Double.POSITIVE_INFINITY;
        int from = 0, to = n;
        while (values[from] < NOTHING * max) from++;
        while (values[to] < NOTHING * max) to--;
        from = Math.max(from - 1, 0);
        to = Math.min(to + 1, n);
        whole = 0;
        for (int i = from; i <= to; i++) whole += GRID * values[i];
        double sum = 0, error = 0; // compensated
        for (int i = to; i > from; i--) {
            double v = panel(end - i * GRID, end - (i - 1) * GRID, DEPTH), t = sum + v;
            error += Math.abs(sum) > Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
        }
        return sum + error;
    }

    /// The last value before the density underflows; that is large if the integral diverges, and tiny if not.
    private double endsAt(double from, double end) {
        double in = from, out = Math.min(end, from + GRID);
        if (g.applyAsDouble(out) != 0) return Math.abs(g.applyAsDouble(out));
        for (int i = 0; i < 50; i++) {
            double u = 0.5 * (in + out);
            if (g.applyAsDouble(u) == 0) out = u;
            else in = u;
        }
        return Math.abs(g.applyAsDouble(in));
    }

    private double panel(double a, double b, int depth) {
        double c = 0.5 * (a + b), h = 0.5 * (b - a), centre = g.applyAsDouble(c);
        double kronrod = centre * KRONROD[7], gauss = centre * GAUSS[3];
        for (int i = 0; i < 7; i++) {
            double d = h * NODES[i], v = g.applyAsDouble(c - d) + g.applyAsDouble(c + d);
            kronrod += KRONROD[i] * v;
            if ((i & 1) == 1) gauss += GAUSS[i >> 1] * v;
        }
        panels++;
        double error = Math.abs(kronrod - gauss);
        boolean done = error * h <= TOLERANCE * whole || error <= ROUNDING * Math.abs(kronrod);
        if (done || depth == 0 || panels > PANELS || !(c > a && c < b)) return kronrod * h;
        return panel(a, c, depth - 1) + panel(c, b, depth - 1);
    }
}
