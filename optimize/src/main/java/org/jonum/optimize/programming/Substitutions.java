package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Substitutes a variable of each equation with two entries by the other one: from a·x + b·y = r, x = (r − b·y)/a.
///
/// Equations that have no variable in common go at once. The bounds of x become bounds of y; each entry of x moves to the column of y, so that there are never more
/// entries than before. On the way back x follows from y, and the multiplier of the equation makes the reduced cost of that variable 0 whose
/// bound does not hold y.
///
/// **Source** E. D. Andersen & K. D. Andersen (1995), Math. Program. 71, §3.2; T. Achterberg et al. (2020), INFORMS J. Comput. 32, §3.5.
final class Substitutions implements Reduction {
    private static final double INF = Double.POSITIVE_INFINITY, EPS = 1e-10;
    /// The largest quotient of the two entries, either way; what is left of two entries, relatively, that is 0.
    private static final double RATIO = 1e3, CANCELLED = 1e-13;
    /// The longest column that is moved.
    private static final int LONGEST = 20;

    private final LinearProgram p;
    private final SparseMatrix a, t;
    private final List<Pair> pairs = new ArrayList<>();
    /// The equation that substitutes a column or takes a row out, as a place in [#pairs]; −1.
    private final int[] ofColumn, ofRow;
    private final int[] rowAt, colAt;
    private LinearProgram reduced;

    /// An equation.
    ///
    /// @param i        its row
    /// @param j        the column that goes
    /// @param k        the column that stays
    /// @param aj       the entry of the column that goes
    /// @param ak       the entry of the column that stays
    /// @param right    the right side
    /// @param lowFrom  whether the lower bound of column k is now that of column j
    /// @param highFrom the same for the upper bound
    private record Pair(int i, int j, int k, double aj, double ak, double right, boolean lowFrom, boolean highFrom) {
    }

    private Substitutions(LinearProgram p) {
        this.p = p;
        a = p.matrix;
        t = a.transpose();
        ofColumn = new int[a.cols];
        ofRow = new int[a.rows];
        rowAt = new int[a.rows];
        colAt = new int[a.cols];
        Arrays.fill(ofColumn, -1);
        Arrays.fill(ofRow, -1);
        reduced = p;
    }

    /// {@return the way back from a smaller programme, null if there is no such equation or one that cannot be satisfied}
    static @Nullable Substitutions of(LinearProgram p) {
        Substitutions d = new Substitutions(p);
        double[] lower = p.lower.clone(), upper = p.upper.clone();
        if (!d.choose(lower, upper) || d.pairs.isEmpty()) return null;
        d.build(lower, upper);
        return d;
    }

    /// Picks equations; false if the bounds of one contradict each other.
    private boolean choose(double[] lower, double[] upper) {
        boolean[] taken = new boolean[a.cols];
        for (int i = 0; i < a.rows; i++) {
            int s = t.start[i];
            if (p.rowLower[i] != p.rowUpper[i] || t.start[i + 1] - s != 2) continue;
            int j = t.index[s], k = t.index[s + 1];
            if (taken[j] || taken[k]) continue;
            double aj = t.value[s], ak = t.value[s + 1];
            if (length(k) < length(j)) {
                int column = j;
                j = k;
                k = column;
                double entry = aj;
                aj = ak;
                ak = entry;
            }
            double ratio = Math.abs(ak / aj);
            if (length(j) > LONGEST || !(ratio <= RATIO && ratio >= 1 / RATIO)) continue;
            double right = p.rowLower[i], one = (right - aj * lower[j]) / ak, two = (right - aj * upper[j]) / ak;
            double low = Math.min(one, two), high = Math.max(one, two);
            if (Double.isNaN(low) || Double.isNaN(high)) continue;
            boolean lowFrom = low > lower[k], highFrom = high < upper[k];
            double l = lowFrom ? low : lower[k], u = highFrom ? high : upper[k];
            if (l > u) {
                if (l - u > EPS * (1 + Math.abs(l))) return false;
                if (lowFrom) l = u;
                else u = l;
            }
            lower[k] = l;
            upper[k] = u;
            taken[j] = true;
            taken[k] = true;
            ofColumn[j] = pairs.size();
            ofRow[i] = pairs.size();
            pairs.add(new Pair(i, j, k, aj, ak, right, lowFrom, highFrom));
        }
        return true;
    }

    private int length(int j) {
        return a.start[j + 1] - a.start[j];
    }

    private void build(double[] lower, double[] upper) {
        int m = 0, n = 0;
        for (int i = 0; i < a.rows; i++) rowAt[i] = ofRow[i] < 0 ? m++ : -1;
        for (int j = 0; j < a.cols; j++) colAt[j] = ofColumn[j] < 0 ? n++ : -1;
        double[] c = new double[n], l = new double[n], u = new double[n], low = new double[m], high = new double[m];
        SparseMatrix.Builder b = SparseMatrix.builder(m, n);
        for (int i = 0; i < a.rows; i++) {
            if (rowAt[i] < 0) continue;
            low[rowAt[i]] = p.rowLower[i];
            high[rowAt[i]] = p.rowUpper[i];
        }
        for (int j = 0; j < a.cols; j++) {
            if (colAt[j] < 0) continue;
            c[colAt[j]] = p.cost[j];
            l[colAt[j]] = lower[j];
            u[colAt[j]] = upper[j];
        }
        for (Pair e : pairs) {
            int k = colAt[e.k];
            c[k] = rest(p.cost[e.k], -e.ak / e.aj * p.cost[e.j]);
            for (int s = a.start[e.j]; s < a.start[e.j + 1]; s++) {
                int i = rowAt[a.index[s]];
                if (i < 0) continue;
                double by = a.value[s] * (e.right / e.aj);
                low[i] = rest(low[i], -by);
                high[i] = rest(high[i], -by);
            }
        }
        entries(b);
        reduced = new LinearProgram(p.name(), 0, c, l, u, b.build(), low, high, List.of(), List.of());
    }

    /// Entries of columns that stay, with what moves there added.
    private void entries(SparseMatrix.Builder b) {
        double[] moved = new double[a.rows];
        int[] into = new int[a.cols];
        Arrays.fill(into, -1);
        for (int e = 0; e < pairs.size(); e++) into[pairs.get(e).k] = e;
        for (int j = 0; j < a.cols; j++) {
            if (colAt[j] < 0) continue;
            Pair e = into[j] < 0 ? null : pairs.get(into[j]);
            if (e != null) {
                for (int s = a.start[e.j]; s < a.start[e.j + 1]; s++) {
                    moved[a.index[s]] = -e.ak / e.aj * a.value[s];
                }
            }
            for (int s = a.start[j]; s < a.start[j + 1]; s++) {
                int i = a.index[s];
                double v = rest(a.value[s], moved[i]);
                moved[i] = 0;
                if (rowAt[i] >= 0 && v != 0) b.append(rowAt[i], colAt[j], v);
            }
            if (e == null) continue;
            for (int s = a.start[e.j]; s < a.start[e.j + 1]; s++) {
                int i = a.index[s];
                if (rowAt[i] >= 0 && moved[i] != 0) b.append(rowAt[i], colAt[j], moved[i]);
                moved[i] = 0;
            }
        }
    }

    /// A sum that is nothing but rounding is 0.
    private static double rest(double a, double b) {
        double s = a + b;
        return Math.abs(s) <= CANCELLED * Math.abs(b) && Math.abs(a) < INF ? 0 : s;
    }

    @Override
    public LinearProgram reduced() {
        return reduced;
    }

    @Override
    public double[] point(double[] small) {
        double[] x = Reduction.spread(small, colAt);
        for (Pair e : pairs) {
            double v = (e.right - e.ak * x[e.k]) / e.aj;
            x[e.j] = Math.min(p.upper[e.j], Math.max(p.lower[e.j], v));
        }
        return x;
    }

    @Override
    public double[] multipliers(double[] small) {
        return multipliers(small, p.cost);
    }

    @Override
    public double[] ray(double[] small) {
        return multipliers(small, new double[a.cols]);
    }

    private double[] multipliers(double[] small, double[] cost) {
        double[] y = Reduction.spread(small, rowAt);
        for (Pair e : pairs) {
            // reduced costs without the equation, and that of the column that has both
            double zj = cost[e.j] - a.dot(e.j, y), zk = cost[e.k] - a.dot(e.k, y), z = zk - e.ak / e.aj * zj;
            y[e.i] = z > 0 && e.lowFrom || z < 0 && e.highFrom ? zk / e.ak : zj / e.aj;
        }
        return y;
    }

    @Override
    public String toString() {
        return pairs.size() + " doubletons: " + p + " → " + reduced;
    }
}
