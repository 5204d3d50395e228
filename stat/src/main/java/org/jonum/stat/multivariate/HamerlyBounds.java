package org.jonum.stat.multivariate;

import java.util.Arrays;
import org.jonum.blas.internal.threads.Parallel;

/// Lloyd's iteration with Hamerly's bounds: of each observation an upper one on the distance to its own centre, and a lower one on
/// that to any other.
///
/// Sums over observations are formed in blocks, and blocks are added in their order.
final class HamerlyBounds {
    private final KMeans.Points points;
    private final int k, d;
    private final double[] centres, upper, lower;
    private final int[] label;
    private final double[][] sums;
    private final int[][] counts;
    private boolean first = true;

    HamerlyBounds(KMeans.Points points, double[] centres) {
        this.points = points;
        this.centres = centres;
        d = points.d;
        k = centres.length / d;
        upper = new double[points.n];
        lower = new double[points.n];
        label = new int[points.n];
        sums = new double[points.blocks()][k * d];
        counts = new int[points.blocks()][k];
    }

    double[] centres() {
        return centres;
    }

    int[] labels() {
        return label;
    }

    /// Σ of squared distances from own centres.
    double inertia() {
        double[] part = new double[points.blocks()];
        Parallel.forEach(part.length, b -> {
            for (int i = points.from(b); i < points.to(b); i++) part[b] += points.squared(i, centres, label[i]);
        });
        double s = 0;
        for (double p : part) s += p;
        return s;
    }

    /// Observations to their nearest centres, centres to the means of theirs.
    ///
    /// @return whether an observation changed its centre, or a centre without observations was moved
    boolean iterate() {
        double[] half = halfGaps();
        boolean[] changed = new boolean[points.blocks()];
        Parallel.forEach(changed.length, b -> {
            Arrays.fill(sums[b], 0);
            Arrays.fill(counts[b], 0);
            for (int i = points.from(b); i < points.to(b); i++) {
                int before = label[i];
                if (first) scan(i);
                else settle(i, half);
                changed[b] |= label[i] != before;
                counts[b][label[i]]++;
                for (int j = 0; j < d; j++) sums[b][label[i] * d + j] += points.value(i, j);
            }
        });
        boolean any = first;
        for (boolean c : changed) any |= c;
        first = false;
        boolean rescued = move();
        return rescued || any;
    }

    /// Half the distance of each centre to its nearest neighbour.
    private double[] halfGaps() {
        double[] half = new double[k];
        for (int a = 0; a < k; a++) {
            double least = Double.POSITIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                if (c == a) continue;
                double s = 0;
                for (int j = 0; j < d; j++) {
                    double t = centres[a * d + j] - centres[c * d + j];
                    s += t * t;
                }
                least = Math.min(least, s);
            }
            half[a] = 0.5 * Math.sqrt(least);
        }
        return half;
    }

    private void settle(int i, double[] half) {
        double bound = Math.max(half[label[i]], lower[i]);
        if (upper[i] < bound) return;
        upper[i] = Math.sqrt(points.squared(i, centres, label[i]));
        if (!(upper[i] < bound)) scan(i);
    }

    /// All distances: the nearest centre, the first of several, and the distance to the next.
    private void scan(int i) {
        double least = Double.POSITIVE_INFINITY, second = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int c = 0; c < k; c++) {
            double s = points.squared(i, centres, c);
            if (s < least) {
                second = least;
                least = s;
                best = c;
            } else if (s < second) {
                second = s;
            }
        }
        label[i] = best;
        upper[i] = Math.sqrt(least);
        lower[i] = Math.sqrt(second);
    }

    /// Centres to their means; bounds give way by as much as centres have moved.
    ///
    /// @return whether a centre without observations was moved
    private boolean move() {
        double[] before = centres.clone(), moved = new double[k];
        int[] count = new int[k];
        double[] sum = new double[k * d];
        for (int b = 0; b < sums.length; b++) {
            for (int c = 0; c < k; c++) count[c] += counts[b][c];
            for (int e = 0; e < sum.length; e++) sum[e] += sums[b][e];
        }
        boolean rescued = false;
        for (int c = 0; c < k; c++) {
            if (count[c] == 0) rescued |= rescue(c, before, count);
            else for (int j = 0; j < d; j++) centres[c * d + j] = sum[c * d + j] / count[c];
        }
        double largest = 0;
        for (int c = 0; c < k; c++) {
            double s = 0;
            for (int j = 0; j < d; j++) s += Math.pow(centres[c * d + j] - before[c * d + j], 2);
            moved[c] = Math.sqrt(s);
            largest = Math.max(largest, moved[c]);
        }
        for (int i = 0; i < upper.length; i++) {
            upper[i] += moved[label[i]];
            lower[i] -= largest;
        }
        return rescued;
    }

    /// A centre without observations goes to the one that is farthest from its own, of a group that has others.
    private boolean rescue(int c, double[] before, int[] count) {
        int farthest = -1;
        double most = 0;
        for (int i = 0; i < upper.length; i++) {
            double s = count[label[i]] > 1 ? points.squared(i, before, label[i]) : 0;
            if (s > most) {
                most = s;
                farthest = i;
            }
        }
        if (farthest < 0) return false;
        count[label[farthest]]--;
        label[farthest] = c;
        upper[farthest] = 0;
        lower[farthest] = 0; // its old centre is another one now
        count[c] = 1;
        for (int j = 0; j < d; j++) centres[c * d + j] = points.value(farthest, j);
        return true;
    }
}
