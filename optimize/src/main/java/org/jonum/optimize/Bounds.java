package org.jonum.optimize;

import java.util.Arrays;

/// A box l ≤ x ≤ u; its sides may be infinite. No method evaluates a point outside of it.
///
/// {@snippet :
/// Bounds box = Bounds.of(new double[] {0, 0}, new double[] {1, Double.POSITIVE_INFINITY});
/// double[] x = {-1, 7};
/// box.clamp(x);
/// // x == {0, 7}
/// }
public final class Bounds {
    private final double[] lower, upper;

    private Bounds(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /// The box between two corners.
    ///
    /// @param lower its lower sides, -∞ for none
    /// @param upper its upper sides, +∞ for none
    /// @return the box; both arrays are copied
    /// @throws IllegalArgumentException if the lengths differ, a side is NaN, or lower > upper
    public static Bounds of(double[] lower, double[] upper) {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException(
                    "Bounds.of: " + lower.length + " lower, " + upper.length + " upper sides, need as many");
        }
        for (int i = 0; i < lower.length; i++) {
            if (!(lower[i] <= upper[i])) {
                throw new IllegalArgumentException("Bounds.of: lower[" + i + "] = " + lower[i] + ", upper[" + i
                        + "] = " + upper[i] + ", need lower <= upper");
            }
            if (lower[i] == Double.POSITIVE_INFINITY || upper[i] == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("Bounds.of: no finite number between " + lower[i] + " and "
                        + upper[i] + " at " + i);
            }
        }
        return new Bounds(lower.clone(), upper.clone());
    }

    /// The same sides for all variables.
    ///
    /// @param lower lower side, -∞ for none
    /// @param upper upper side, +∞ for none
    /// @param n     the dimension, ≥ 0
    /// @return the box
    /// @throws IllegalArgumentException if n < 0, a side is NaN, or lower > upper
    public static Bounds of(double lower, double upper, int n) {
        if (n < 0) throw new IllegalArgumentException("Bounds.of: n = " + n + ", need >= 0");
        double[] l = new double[n], u = new double[n];
        Arrays.fill(l, lower);
        Arrays.fill(u, upper);
        return of(l, u);
    }

    /// The whole space.
    ///
    /// @param n its dimension
    /// @return bounds that bound nothing
    public static Bounds none(int n) {
        double[] lower = new double[n], upper = new double[n];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        return new Bounds(lower, upper);
    }

    /// {@return the number of variables}
    public int size() {
        return lower.length;
    }

    /// The lower side of a variable.
    ///
    /// @param i its index
    /// @return l, -∞ if there is none
    public double lower(int i) {
        return lower[i];
    }

    /// The upper side of a variable.
    ///
    /// @param i its index
    /// @return u, +∞ if there is none
    public double upper(int i) {
        return upper[i];
    }

    /// {@return whether any side is finite}
    public boolean bind() {
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] > Double.NEGATIVE_INFINITY || upper[i] < Double.POSITIVE_INFINITY) return true;
        }
        return false;
    }

    /// Whether a point is in the box.
    ///
    /// @param x a point
    /// @return whether l ≤ x ≤ u, false for NaN
    public boolean contain(double[] x) {
        for (int i = 0; i < lower.length; i++) {
            if (!(lower[i] <= x[i] && x[i] <= upper[i])) return false;
        }
        return true;
    }

    /// Moves a point to the nearest one of the box; a NaN stays.
    ///
    /// @param x a point, changed in place
    public void clamp(double[] x) {
        for (int i = 0; i < lower.length; i++) x[i] = clamp(i, x[i]);
    }

    double clamp(int i, double v) {
        return v < lower[i] ? lower[i] : v > upper[i] ? upper[i] : v;
    }

    /// The point of [l, u] that v is a mirror image of.
    static double reflected(double v, double l, double u) {
        if (v >= l && v <= u || !Engine.finite(v)) return v;
        if (l == u) return l;
        double width = u - l;
        if (!(width < Double.POSITIVE_INFINITY)) return Math.clamp(v < l ? l + (l - v) : u - (v - u), l, u);
        double t = Math.abs((v - l) % (2 * width));
        return Math.clamp(t <= width ? l + t : l + (2 * width - t), l, u);
    }

    /// Refuses a variable without two finite bounds, for methods that draw points from the box.
    void needBox(String method) {
        for (int i = 0; i < lower.length; i++) {
            if (!(upper[i] - lower[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(method + ": variable " + i + " has no finite bounds, need a box");
            }
        }
    }

    /// The largest min(|gᵢ|, sᵢ·max(1, |gᵢ|)) with sᵢ the way to the bound that −gᵢ points at: what f may owe to it, where |P(x − g) − x|
    /// would be a small length beside a large f. Zero exactly where x is a stationary point of the box.
    double stationarity(double[] x, double[] g) {
        double worst = 0;
        for (int i = 0; i < lower.length; i++) {
            double size = Math.abs(g[i]), p = Math.abs(projected(i, x[i], g[i]));
            if (p < size) p = Math.min(size, p * Math.max(1, size));
            if (!(p <= worst)) worst = p;
        }
        return worst;
    }

    /// The step h along v, or −h, or as much of either as there is room for from x.
    double fitting(double[] x, double[] v, double h) {
        double up = h, down = h;
        for (int i = 0; i < x.length; i++) {
            if (v[i] == 0) continue;
            double right = (upper[i] - x[i]) / Math.abs(v[i]), left = (x[i] - lower[i]) / Math.abs(v[i]);
            up = Math.min(up, v[i] > 0 ? right : left);
            down = Math.min(down, v[i] > 0 ? left : right);
        }
        return up >= down ? up : -down;
    }

    /// Component i of x − P(x − g).
    double projected(int i, double x, double g) {
        return g > 0 ? Math.min(g, x - lower[i]) : g < 0 ? Math.max(g, x - upper[i]) : g;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds b && Arrays.equals(lower, b.lower) && Arrays.equals(upper, b.upper);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(lower) + Arrays.hashCode(upper);
    }

    @Override
    public String toString() {
        return "Bounds " + Arrays.toString(lower) + " to " + Arrays.toString(upper);
    }
}
