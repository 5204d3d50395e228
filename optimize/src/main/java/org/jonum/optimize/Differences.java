package org.jonum.optimize;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Derivatives by finite differences, with steps relative to x, inside of the bounds.
///
/// | | formula | step h, relative to x | error, relative |
/// |---|---|---|---|
/// | forward | (f(x + h) − f(x))/h | ε^½ | 1e-8 |
/// | central | (f(x + h) − f(x − h))/2h | ε^⅓ | 1e-10 |
/// | five points | (8·(f(x + h) − f(x − h)) − (f(x + 2h) − f(x − 2h)))/12h | ε^⅕ | 1e-12 |
///
/// {@snippet :
/// double[] g = new double[2];
/// Differences.fivePoint().gradient(x -> x[0] * x[0] * x[1], new double[] {3, 2}, g);
/// boolean near = Math.abs(g[0] - 12) < 1e-10 && Math.abs(g[1] - 9) < 1e-10;          // near == true
/// }
/// The step of variable j is h·max(|xⱼ|, tⱼ/1000), where t is the largest |xⱼ| of the run, or a size given by the caller: a
/// parameter of 1e-7 gets a step that suits it. Divided is by the difference of the rounded points. A point beyond a bound, or
/// where f is not finite, is replaced by one on the other side.
///
/// **Source** Gill, Murray & Wright (1981), Practical optimization, §8.6; Dennis & Schnabel (1983), §5.4.
public final class Differences {
    private static final double EPS = Math.ulp(1.0);
    private static final Differences FORWARD = new Differences(2, Math.sqrt(EPS), new double[0], null);
    private static final Differences CENTRAL = new Differences(3, Math.cbrt(EPS), new double[0], null);
    private static final Differences FIVE = new Differences(5, Math.pow(EPS, 0.2), new double[0], null);

    private final int points;
    private final double relative;
    private final double[] typical;
    private final @Nullable Sparsity pattern;

    private Differences(int points, double relative, double[] typical, @Nullable Sparsity pattern) {
        this.points = points;
        this.relative = relative;
        this.typical = typical;
        this.pattern = pattern;
    }

    /// {@return differences to one side: n evaluations for a gradient}
    public static Differences forward() {
        return FORWARD;
    }

    /// {@return differences to both sides: 2·n evaluations for a gradient}
    public static Differences central() {
        return CENTRAL;
    }

    /// {@return differences of fourth order: 4·n evaluations for a gradient}
    public static Differences fivePoint() {
        return FIVE;
    }

    /// The same with another relative step, for a noisy function.
    ///
    /// @param h relative step, in (0, 1)
    /// @return changed differences
    /// @throws IllegalArgumentException if h is not in (0, 1)
    public Differences relativeStep(double h) {
        if (!(h > 0 && h < 1)) throw new IllegalArgumentException("Differences: step = " + h + ", need in (0, 1)");
        return new Differences(points, h, typical, pattern);
    }

    /// The same with sizes of the variables, which count where a variable is near zero.
    ///
    /// @param sizes positive, one for each variable
    /// @return changed differences
    /// @throws IllegalArgumentException if one is not positive and finite
    public Differences typical(double... sizes) {
        for (double t : sizes) {
            if (!(t > 0 && t < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Differences: typical = " + t + ", need > 0 and finite");
            }
        }
        return new Differences(points, relative, sizes.clone(), pattern);
    }

    /// The same for Jacobians that are mostly 0: columns that share no row are taken together.
    ///
    /// @param p where the Jacobian may differ from 0; elsewhere it is taken to be 0
    /// @return changed differences
    public Differences sparse(Sparsity p) {
        return new Differences(points, relative, typical, p);
    }

    boolean isForward() {
        return points == 2;
    }

    Differences toCentral() {
        return new Differences(3, Math.cbrt(EPS), typical, pattern);
    }

    Differences toFivePoint() {
        return new Differences(5, Math.pow(EPS, 0.2), typical, pattern);
    }

    /// The gradient of a function.
    ///
    /// @param f a function
    /// @param x a point
    /// @param g receives the gradient, NaN where f is not finite on either side
    /// @throws IllegalArgumentException if the lengths differ
    public void gradient(Objective f, double[] x, double[] g) {
        jacobian(1, (at, r) -> r[0] = f.value(at), x, g);
    }

    /// The Jacobian of a function of m components.
    ///
    /// @param m number of components
    /// @param f a function
    /// @param x a point
    /// @param j receives ∂fᵢ/∂xₖ in element i + k·m
    /// @throws IllegalArgumentException if j has not m·n elements
    public void jacobian(int m, Residuals f, double[] x, double[] j) {
        if (j.length != m * x.length) {
            throw new IllegalArgumentException("Differences: " + j.length + " elements, need " + m * x.length);
        }
        Work w = new Work(m, x.length);
        double[] f0 = new double[m];
        f.residuals(x.clone(), f0);
        jacobian(f, x, f0, Bounds.none(x.length), w, j);
    }

    /// Arrays that are kept from call to call, the largest |xⱼ| so far, and steps that were found to suit each variable (0 if not).
    static final class Work {
        final double[] at, visited, first, tuned, p1, p2, p3, p4;
        /// The largest |x| of all variables, at the present point.
        double largest;
        /// Whether the present point is worse than others, and so says nothing of the sizes of variables.
        boolean astray;

        Work(int m, int n) {
            this(m, n, new double[n], new double[n]);
            Arrays.fill(first, Double.NaN);
        }

        /// With what other work knows of the variables: the largest |x| so far, and the first.
        Work(int m, int n, double[] visited, double[] first) {
            at = new double[n];
            this.visited = visited;
            this.first = first;
            tuned = new double[n];
            p1 = new double[m];
            p2 = new double[m];
            p3 = new double[m];
            p4 = new double[m];
        }
    }

    void jacobian(Residuals f, double[] x, double[] f0, Bounds b, Work w, double[] j) {
        int m = f0.length;
        w.largest = VectorMath.normInf(x);
        VectorMath.copy(x, w.at);
        for (int k = 0; k < x.length; k++) {
            if (!w.astray) w.visited[k] = Math.max(w.visited[k], Math.abs(x[k]));
            if (Double.isNaN(w.first[k])) w.first[k] = Math.abs(x[k]);
        }
        if (pattern != null && pattern.m == m && pattern.n == x.length) {
            new GroupedDifferences(this, pattern, points).jacobian(f, x, f0, b, w, j);
            return;
        }
        for (int k = 0; k < x.length; k++) {
            column(f, x[k], k, f0, b, w, j, k * m);
            w.at[k] = x[k];
        }
    }

    /// Finds for each variable the step of the five points at which the difference to that with half of it is least: larger steps miss
    /// more of the curve, smaller ones drown in rounding. Leaves the Jacobian at these steps in j.
    void tune(Residuals f, double[] x, double[] f0, Bounds b, Work w, double[] j) {
        int m = f0.length;
        if (pattern != null) {
            jacobian(f, x, f0, b, w, j);
            return;
        }
        double[] now = new double[m], last = new double[m];
        VectorMath.copy(x, w.at);
        for (int k = 0; k < x.length; k++) {
            w.visited[k] = Math.max(w.visited[k], Math.abs(x[k]));
            double h = 4 * step(x[k], k, b, w), best = Double.POSITIVE_INFINITY;
            for (int level = 0; level < 10 && h > 0; level++) {
                if (!five(f, x[k], h, k, b, w, now, 0)) {
                    h /= 4;
                    continue;
                }
                double change = level == 0 ? Double.POSITIVE_INFINITY : VectorMath.distance(now, last);
                if (change < best) {
                    best = change;
                    w.tuned[k] = h;
                    System.arraycopy(now, 0, j, k * m, m);
                } else if (change > 100 * best) {
                    break;
                }
                VectorMath.copy(now, last);
                h /= 4;
            }
            if (best == Double.POSITIVE_INFINITY) column(f, x[k], k, f0, b, w, j, k * m);
            w.at[k] = x[k];
        }
    }

    /// The size h of a step from x along variable k, so that twice as much fits between the bounds.
    double step(double x, int k, Bounds b, Work w) {
        double floor = typical.length > k ? typical[k] : 1e-3 * w.visited[k];
        double width = b.upper(k) - b.lower(k);
        double size = Math.max(Math.abs(x), floor);
        // what rounding has made of a variable that was zero at first says nothing of its size
        boolean touched = w.first[k] == 0 && size <= 4 * EPS * w.largest;
        if (touched || !(size > 0)) size = Math.min(1, width);
        return Math.min(relative * size, width / 4);
    }

    void column(Residuals f, double x, int k, double[] f0, Bounds b, Work w, double[] j, int off) {
        double h = points == 5 && w.tuned[k] > 0 ? w.tuned[k] : step(x, k, b, w);
        int m = f0.length;
        if (!(h > 0)) {
            Arrays.fill(j, off, off + m, b.lower(k) == b.upper(k) ? 0 : Double.NaN);
            return;
        }
        double s = x < 0 ? -h : h;
        if (!inside(x + s, k, b)) s = -s;
        if (points == 2) {
            double d = at(f, x, s, k, b, w, w.p1);
            if (Double.isNaN(d)) d = at(f, x, -s, k, b, w, w.p1);
            for (int i = 0; i < m; i++) j[off + i] = (w.p1[i] - f0[i]) / d;
        } else if (points == 3) {
            quadratic(f, x, s, k, f0, b, w, j, off);
        } else if (!five(f, x, h, k, b, w, j, off)) {
            quadratic(f, x, s * Math.cbrt(EPS) / relative, k, f0, b, w, j, off);
        }
    }

    /// The slope of the parabola through x and two other points.
    private static void quadratic(Residuals f, double x, double s, int k, double[] f0, Bounds b, Work w, double[] j,
            int off) {
        double[] u = w.p1, v = w.p2;
        double p = at(f, x, s, k, b, w, u), q = at(f, x, -s, k, b, w, v);
        if (Double.isNaN(q)) q = at(f, x, 2 * s, k, b, w, v);
        if (Double.isNaN(p)) p = at(f, x, -2 * s, k, b, w, u);
        double scale = p * q * (q - p);
        for (int i = 0; i < f0.length; i++) {
            j[off + i] = ((u[i] - f0[i]) * (q * q) - (v[i] - f0[i]) * (p * p)) / scale;
        }
    }

    private static boolean five(Residuals f, double x, double h, int k, Bounds b, Work w, double[] j, int off) {
        if (!inside(x - 2 * h, k, b) || !inside(x + 2 * h, k, b)) return false;
        // powers of two near h keep the four points exact where x allows it
        double p = Math.scalb(1.0, Math.getExponent(h));
        p = (x + p) - x;
        if (!(p > 0)) return false;
        double e = at(f, x, p, k, b, w, w.p1) - at(f, x, -p, k, b, w, w.p2);
        e += at(f, x, 2 * p, k, b, w, w.p3) - at(f, x, -2 * p, k, b, w, w.p4);
        if (Double.isNaN(e)) return false;
        for (int i = 0; i < w.p1.length; i++) {
            j[off + i] = (8 * (w.p1[i] - w.p2[i]) - (w.p3[i] - w.p4[i])) / (12 * p);
        }
        return true;
    }

    private static boolean inside(double x, int k, Bounds b) {
        return x >= b.lower(k) && x <= b.upper(k);
    }

    /// Evaluates at x + s; the step as rounded, or NaN if the point is outside or a value is not finite.
    private static double at(Residuals f, double x, double s, int k, Bounds b, Work w, double[] r) {
        double y = x + s;
        if (!inside(y, k, b) || y == x) {
            Arrays.fill(r, Double.NaN);
            return Double.NaN;
        }
        w.at[k] = y;
        f.residuals(w.at, r);
        return VectorMath.finite(r) ? y - x : Double.NaN;
    }
}
