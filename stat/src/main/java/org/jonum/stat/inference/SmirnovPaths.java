package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.special.Logs;
import org.jonum.stat.Alternative;

/// The distance of two samples' distribution functions, and its law given the pooled values.
///
/// The order of n + m values is a path of steps to the right and upwards from (0, 0) to (n, m), all of them equally
/// probable. A path whose distance |im − jn|/(nm) at some (i, j), between values that are not equal, is as large as observed, is counted where it
/// first gets there (Hodges 1958), so that only positive numbers are added.
///
/// @param least the distance, times nm
/// @param ends  whether the value after i + j of them is another
record SmirnovPaths(int n, int m, long least, boolean[] ends, Alternative alternative) {
    static SmirnovPaths of(double[] x, double[] y, Alternative alternative) {
        int n = x.length, m = y.length;
        double[] a = sorted(x), b = sorted(y);
        boolean[] ends = new boolean[n + m + 1];
        long least = 0;
        for (int i = 0, j = 0; i < n || j < m;) {
            double v = j == m || i < n && a[i] <= b[j] ? a[i] : b[j];
            while (i < n && a[i] == v) i++;
            while (j < m && b[j] == v) j++;
            ends[i + j] = true;
            least = Math.max(least, height(alternative, (long) i * m - (long) j * n));
        }
        return new SmirnovPaths(n, m, least, ends, alternative);
    }

    private static double[] sorted(double[] x) {
        double[] s = Arrays.stream(x).map(v -> v + 0.0).toArray();
        Arrays.sort(s);
        return s;
    }

    private static long height(Alternative alternative, long difference) {
        return switch (alternative) {
            case TWO_SIDED -> Math.abs(difference);
            case GREATER -> difference;
            case LESS -> -difference;
        };
    }

    private boolean far(int i, int j) {
        return ends[i + j] && height(alternative, (long) i * m - (long) j * n) >= least;
    }

    double distance() {
        return (double) least / n / m;
    }

    boolean tied() {
        for (int k = 1; k < ends.length; k++) {
            if (!ends[k]) return true;
        }
        return false;
    }

    /// The probability of a distance that is at least as large.
    double p() {
        if (least == 0) return 1;
        double[] q = new double[m + 1]; // of being at (i, j) without having been that far away
        double p = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                double left = n + m - i - j + 1, v = i == 0 && j == 0 ? 1 : 0;
                if (i > 0) v += q[j] * ((n - i + 1) / left);
                if (j > 0) v += q[j - 1] * ((m - j + 1) / left);
                if (far(i, j)) {
                    p += v;
                    v = 0;
                }
                q[j] = v;
            }
        }
        return Math.min(1, p);
    }

    /// Its logarithm, where it underflows: the same with logarithms.
    double logP() {
        double none = Double.NEGATIVE_INFINITY, p = none;
        double[] q = new double[m + 1], log = new double[n + m + 2];
        Arrays.fill(q, none);
        for (int k = 0; k < log.length; k++) log[k] = Math.log(k);
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                double left = log[n + m - i - j + 1], v = i == 0 && j == 0 ? 0 : none;
                if (i > 0 && q[j] > none) v = q[j] + log[n - i + 1] - left;
                if (j > 0 && q[j - 1] > none) {
                    double w = q[j - 1] + log[m - j + 1] - left;
                    v = v == none ? w : Logs.logAddExp(v, w);
                }
                if (v > none && far(i, j)) {
                    p = p == none ? v : Logs.logAddExp(p, v);
                    v = none;
                }
                q[j] = v;
            }
        }
        return p;
    }
}
