package org.jonum.optimize;

/// The generalised Cauchy point: the first minimum of the model along the path P(x − t·g), piece by piece (Byrd et al. 1995, §4).
final class CauchyPoint {
    private final Bounds bounds;
    private final CompactHessian b;
    private final int n;
    /// The point x^c, and c = Wᵀ·(x^c − x).
    final double[] point, c;
    final double[] scratch, other;
    private final double[] d, breaks, p, wb;
    private final int[] heap;
    private int size;

    CauchyPoint(Bounds bounds, CompactHessian b) {
        this.bounds = bounds;
        this.b = b;
        n = b.n;
        point = new double[n];
        d = new double[n];
        breaks = new double[n];
        heap = new int[n];
        c = new double[2 * b.memory];
        p = new double[2 * b.memory];
        wb = new double[2 * b.memory];
        scratch = new double[2 * b.memory];
        other = new double[2 * b.memory];
    }

    void find(double[] x, double[] g) {
        int k = 2 * b.count;
        double theta = b.theta;
        size = 0;
        for (int i = 0; i < n; i++) {
            double t = g[i] < 0 ? (x[i] - bounds.upper(i)) / g[i]
                    : g[i] > 0 ? (x[i] - bounds.lower(i)) / g[i] : Double.POSITIVE_INFINITY;
            breaks[i] = t;
            d[i] = t > 0 ? -g[i] : 0;
            point[i] = x[i];
            if (t > 0 && t < Double.POSITIVE_INFINITY) heap[size++] = i;
        }
        for (int i = size / 2 - 1; i >= 0; i--) down(i);
        b.transposed(d, p);
        java.util.Arrays.fill(c, 0);
        double slope = -VectorMath.dot(d, d);
        b.middle(p, other);
        double bend = -theta * slope - dot(p, other, k), least = Math.ulp(1.0) * bend;
        double t = 0, dt = -slope / bend;
        while (size > 0 && slope < 0) {
            int i = heap[0];
            double piece = breaks[i] - t;
            if (dt < piece) break;
            heap[0] = heap[--size];
            down(0);
            t = breaks[i];
            double bound = d[i] > 0 ? bounds.upper(i) : bounds.lower(i), z = bound - x[i], gi = g[i];
            point[i] = bound;
            d[i] = 0;
            for (int q = 0; q < k; q++) {
                c[q] += piece * p[q];
                wb[q] = b.w(i, q);
            }
            b.middle(wb, other);
            slope += piece * bend + gi * gi + theta * gi * z - gi * dot(other, c, k);
            bend -= theta * gi * gi + 2 * gi * dot(other, p, k) + gi * gi * dot(other, wb, k);
            bend = Math.max(bend, least);
            for (int q = 0; q < k; q++) p[q] += gi * wb[q];
            dt = -slope / bend;
        }
        dt = slope < 0 ? Math.max(0, dt) : 0;
        t += dt;
        for (int i = 0; i < n; i++) {
            if (d[i] != 0) point[i] = bounds.clamp(i, x[i] + t * d[i]);
        }
        for (int q = 0; q < k; q++) c[q] += dt * p[q];
    }

    private static double dot(double[] a, double[] v, int k) {
        double s = 0;
        for (int i = 0; i < k; i++) s += a[i] * v[i];
        return s;
    }

    /// Restores the order of the heap from a place on: the earliest break on top, the lower index first.
    private void down(int from) {
        if (from >= size) return;
        int at = from, i = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) child++;
            if (!before(heap[child], i)) break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = i;
    }

    private boolean before(int i, int j) {
        return breaks[i] < breaks[j] || breaks[i] == breaks[j] && i < j;
    }
}
