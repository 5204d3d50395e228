package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The way back from a presolved programme: its steps in reverse order, each with the point and the multipliers that it had.
final class Postsolve {
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

    void finish(LinearProgram smaller, int[] rows, int[] cols, double[] lastCost) {
        reduced = smaller;
        rowAt = rows;
        colAt = cols;
        cost = lastCost;
    }

    /// {@return what is left to be solved}
    LinearProgram reduced() {
        return reduced;
    }

    /// {@return the point of the caller's programme}
    double[] point(double[] small) {
        double[] x = new double[a.cols];
        for (int j = 0; j < x.length; j++) {
            if (colAt[j] >= 0) x[j] = small[colAt[j]];
        }
        for (Step s : steps) {
            if (s instanceof Fixed f) x[f.j()] = f.v();
        }
        for (int k = steps.size() - 1; k >= 0; k--) {
            if (!(steps.get(k) instanceof Absorbed s)) continue;
            double r = 0;
            for (int e = t.start[s.i()]; e < t.start[s.i() + 1]; e++) {
                if (removed[t.index[e]] > s.time()) r += t.value[e] * x[t.index[e]];
            }
            double from = (s.v() > 0 ? s.low() - r : s.high() - r) / s.v();
            double to = (s.v() > 0 ? s.high() - r : s.low() - r) / s.v();
            double rest = Double.isInfinite(s.lower()) ? Double.isInfinite(s.upper()) ? 0 : s.upper() : s.lower();
            double inRow = Math.min(to, Math.max(from, rest));
            x[s.j()] = Math.min(s.upper(), Math.max(s.lower(), inRow));
        }
        return x;
    }

    /// {@return the multipliers of the caller's programme}
    double[] multipliers(double[] small) {
        return multipliers(small, cost.clone(), 1);
    }

    /// {@return the proof of infeasibility of the caller's programme: multipliers for the objective 0}
    double[] ray(double[] small) {
        return multipliers(small, new double[a.cols], 0);
    }

    private double[] multipliers(double[] small, double[] c, double unit) {
        double[] y = new double[a.rows];
        for (int i = 0; i < y.length; i++) {
            if (rowAt[i] >= 0) y[i] = small[rowAt[i]];
        }
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
                case Fixed s -> {
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
