package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The way back from a presolved programme: its steps in reverse order, each with the point and the multipliers that it had.
final class Postsolve implements Reduction {
    private final LinearProgram p;
    private final SparseMatrix a, t;
    private final List<Step> steps = new ArrayList<>();
    /// When a column was taken out; columns that were not have the largest number.
    private final int[] removed;
    private int count;
    private LinearProgram reduced;
    private int[] rowAt = new int[0], colAt = new int[0];
    private double[] cost = new double[0];

    /// One step of the presolve that its undoing has to know.
    private sealed interface Step {
    }

    /// A row became bounds of its column.
    private record SingletonRow(int i, int j, double v, boolean raises, boolean cuts) implements Step {
    }

    /// A row fixed all its columns at bounds.
    private record ForcingRow(int i, int sign, int from, int to) implements Step {
    }

    private record Fixed(int j, double v) implements Step {
    }

    /// A column became slack of its row.
    private record Absorbed(int i, int j, double v, double price, double low, double high, double lower, double upper,
            int time) implements Step {
    }

    /// Row k, which was `times` row i, gave its bounds to it.
    private record SameRow(int i, int k, double times, boolean raises, boolean cuts) implements Step {
    }

    /// Column j stood for x(j) + times·x(k).
    private record Merged(int j, int k, double times, double lowerJ, double upperJ, double lowerK, double upperK)
            implements Step {
    }

    Postsolve(LinearProgram p, SparseMatrix t) {
        this.p = p;
        this.t = t;
        a = p.matrix;
        reduced = p;
        removed = new int[a.cols];
        Arrays.fill(removed, Integer.MAX_VALUE);
    }

    void count() {
        count++;
    }

    int steps() {
        return count;
    }

    void singletonRow(int i, int j, double v, boolean raises, boolean cuts) {
        steps.add(new SingletonRow(i, j, v, raises, cuts));
    }

    void forcingRow(int i, int sign, int from) {
        steps.add(new ForcingRow(i, sign, from, count));
    }

    void fixed(int j, double v) {
        removed[j] = count++;
        steps.add(new Fixed(j, v));
    }

    void absorbed(int i, int j, double v, double price, double low, double high, double lower, double upper) {
        removed[j] = count++;
        steps.add(new Absorbed(i, j, v, price, low, high, lower, upper, removed[j]));
    }

    void sameRow(int i, int k, double times, boolean raises, boolean cuts) {
        steps.add(new SameRow(i, k, times, raises, cuts));
    }

    void merged(int j, int k, double times, double lowerJ, double upperJ, double lowerK, double upperK) {
        removed[k] = count++;
        steps.add(new Merged(j, k, times, lowerJ, upperJ, lowerK, upperK));
    }

    void finish(LinearProgram smaller, int[] rows, int[] cols, double[] lastCost) {
        reduced = smaller;
        rowAt = rows;
        colAt = cols;
        cost = lastCost;
    }

    @Override
    public LinearProgram reduced() {
        return reduced;
    }

    @Override
    public double[] point(double[] small) {
        double[] x = Reduction.spread(small, colAt);
        for (Step s : steps) {
            if (s instanceof Fixed f) x[f.j()] = f.v();
        }
        for (int k = steps.size() - 1; k >= 0; k--) {
            if (steps.get(k) instanceof Absorbed s) fill(s, x);
            else if (steps.get(k) instanceof Merged s) split(s, x);
        }
        return x;
    }

    /// What the row asks for, as near to the bound of the column as may be.
    private void fill(Absorbed s, double[] x) {
        double r = 0;
        for (int e = t.start[s.i()]; e < t.start[s.i() + 1]; e++) {
            if (removed[t.index[e]] > s.time()) r += t.value[e] * x[t.index[e]];
        }
        double from = (s.v() > 0 ? s.low() - r : s.high() - r) / s.v();
        double to = (s.v() > 0 ? s.high() - r : s.low() - r) / s.v();
        double inRow = Math.min(to, Math.max(from, rest(s.lower(), s.upper())));
        x[s.j()] = Math.min(s.upper(), Math.max(s.lower(), inRow));
    }

    private static double rest(double lower, double upper) {
        return Double.isInfinite(lower) ? Double.isInfinite(upper) ? 0 : upper : lower;
    }

    /// The second column stays at a bound unless the first one cannot make up for it; at a bound of the sum both are at bounds.
    private static void split(Merged s, double[] x) {
        boolean plus = s.times() > 0;
        double v = x[s.j()], least = plus ? s.lowerK() : s.upperK(), most = plus ? s.upperK() : s.lowerK();
        if (v == s.lowerJ() + s.times() * least) {
            x[s.j()] = s.lowerJ();
            x[s.k()] = least;
        } else if (v == s.upperJ() + s.times() * most) {
            x[s.j()] = s.upperJ();
            x[s.k()] = most;
        } else {
            double two = rest(s.lowerK(), s.upperK()), one = v - s.times() * two;
            if (one < s.lowerJ() || one > s.upperJ()) {
                one = Math.min(s.upperJ(), Math.max(s.lowerJ(), one));
                two = Math.min(s.upperK(), Math.max(s.lowerK(), (v - one) / s.times()));
            }
            x[s.j()] = one;
            x[s.k()] = two;
        }
    }

    @Override
    public double[] multipliers(double[] small) {
        return multipliers(small, cost.clone(), 1);
    }

    @Override
    public double[] ray(double[] small) {
        return multipliers(small, new double[a.cols], 0);
    }

    private double[] multipliers(double[] small, double[] c, double unit) {
        double[] y = Reduction.spread(small, rowAt);
        for (int k = steps.size() - 1; k >= 0; k--) {
            switch (steps.get(k)) {
                case SingletonRow s -> {
                    double z = c[s.j()] - a.dot(s.j(), y);
                    if (z > 0 ? s.raises() : s.cuts()) y[s.i()] = z / s.v();
                }
                case ForcingRow s -> y[s.i()] = force(s, y, c);
                case Absorbed s -> {
                    double price = unit * s.price();
                    y[s.i()] += price;
                    for (int e = t.start[s.i()]; e < t.start[s.i() + 1]; e++) c[t.index[e]] += price * t.value[e];
                    // what is set to 0 by definition, without rounding
                    if (unit != 0) c[s.j()] = price * s.v();
                }
                case SameRow s -> {
                    if (y[s.i()] > 0 ? s.raises() : y[s.i()] < 0 && s.cuts()) {
                        y[s.k()] = y[s.i()] / s.times();
                        y[s.i()] = 0;
                    }
                }
                case Fixed s -> {
                }
                case Merged s -> {
                }
            }
        }
        return y;
    }

    /// The least multiplier in size for which all columns fixed by the row have the right sign.
    private double force(ForcingRow s, double[] y, double[] c) {
        double best = 0;
        for (int e = t.start[s.i()]; e < t.start[s.i() + 1]; e++) {
            int j = t.index[e];
            if (removed[j] < s.from() || removed[j] >= s.to()) continue;
            double ratio = (c[j] - a.dot(j, y)) / t.value[e];
            if (s.sign() > 0 ? ratio > best : ratio < best) best = ratio;
        }
        return best;
    }

    @Override
    public String toString() {
        return p + " → " + reduced;
    }
}
