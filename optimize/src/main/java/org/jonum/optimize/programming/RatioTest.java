package org.jonum.optimize.programming;

import java.util.Arrays;

/// Which column enters in a dual simplex step: a long step that flips bounded columns as long as the dual objective rises, by groups
/// within Harris' tolerance, and of the last groups the largest pivot.
///
/// **Source** P. M. J. Harris (1973), Math. Program. 5, 1–28; I. Maros (2003), Comput. Optim. Appl. 26 (long steps);
/// A. Koberstein (2005), The dual simplex method, techniques for a fast and stable implementation, Paderborn, §6.2.
final class RatioTest {
    private final Basis b;
    private int[] candidates = new int[64];
    private int count;
    /// The columns to flip are the first `flips` of `order`.
    int[] order = new int[64];
    int flips;

    RatioTest(Basis b) {
        this.b = b;
    }

    /// Chooses a column.
    ///
    /// @param row       the row, signed so that the step is ≥ 0
    /// @param distance  how far the leaving column is from its bound
    /// @param tolerance of reduced costs
    /// @return the column, −1 if the dual objective rises without end
    int choose(PriceRow row, double distance, double tolerance) {
        int many = row.count;
        int[] touched = row.index;
        double[] alpha = row.value;
        flips = 0;
        if (candidates.length < many) {
            candidates = new int[many + many / 2];
            order = new int[candidates.length];
        }
        count = 0;
        double top = 0;
        for (int k = 0; k < many; k++) {
            int j = touched[k];
            if (b.place[j] >= 0 || b.lower[j] == b.upper[j]) continue;
            double t = alpha[j];
            if (Math.abs(t) <= 1e-9 || !limits(j, t)) continue;
            candidates[count++] = j;
            top = Math.max(top, Math.abs(t));
        }
        if (count == 0) return -1;
        return groups(alpha, distance, tolerance, top);
    }

    private boolean limits(int j, double t) {
        boolean low = b.lower[j] > Double.NEGATIVE_INFINITY, high = b.upper[j] < Double.POSITIVE_INFINITY;
        if (!low && !high) return true;
        return b.x[j] == b.lower[j] ? t > 0 : t < 0;
    }

    private int groups(double[] alpha, double distance, double tolerance, double top) {
        int[] begin = new int[16];
        int groups = 0, sorted = 0, left = count;
        double slope = distance;
        while (left > 0) {
            double bound = Double.POSITIVE_INFINITY;
            for (int k = 0; k < left; k++) {
                int j = candidates[k];
                double t = Math.abs(alpha[j]);
                bound = Math.min(bound, ratio(j, alpha) + tolerance / t);
            }
            if (groups + 1 == begin.length) begin = Arrays.copyOf(begin, 2 * groups + 2);
            begin[groups++] = sorted;
            int keep = 0;
            for (int k = 0; k < left; k++) {
                int j = candidates[k];
                double t = Math.abs(alpha[j]);
                if (ratio(j, alpha) <= bound) {
                    order[sorted++] = j;
                    slope -= t * (b.upper[j] - b.lower[j]);
                } else {
                    candidates[keep++] = j;
                }
            }
            left = keep;
            if (!(slope >= 0)) break;
        }
        begin[groups] = sorted;
        // the last group whose largest pivot is not small
        double best = 0;
        int chosen = -1, from = 0;
        for (int g = groups - 1; g >= 0; g--) {
            int q = -1;
            double size = 0;
            for (int k = begin[g]; k < begin[g + 1]; k++) {
                double t = Math.abs(alpha[order[k]]);
                if (t > size) {
                    size = t;
                    q = order[k];
                }
            }
            if (size > best) {
                best = size;
                chosen = q;
                from = begin[g];
            }
            if (best >= Math.min(0.1 * top, 1) || best >= 1e-3 * top && g == groups - 1) break;
        }
        flips = from;
        return chosen;
    }

    private double ratio(int j, double[] alpha) {
        // a reduced cost of the wrong sign counts as 0
        return Math.max(0, Math.copySign(1, alpha[j]) * b.d[j]) / Math.abs(alpha[j]);
    }
}
