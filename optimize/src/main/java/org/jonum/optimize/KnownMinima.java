package org.jonum.optimize;

/// Minima that local runs of a search have ended in, so that a point close to one of them is not sent down again.
///
/// Close is nearer than Rinnooy Kan & Timmer's critical distance after N points, in a box of unit width:
///
/// ```
///   r(N) = π^(−½)·(Γ(1 + n/2)·σ·ln N/N)^(1/n)
/// ```
///
/// **Source** A. H. G. Rinnooy Kan & G. T. Timmer (1987), Math. Programming 39, part II.
final class KnownMinima {
    /// So many are remembered, the latest ones.
    private static final int CAPACITY = 100;
    private static final double SIGMA = 1;

    private final int n;
    private final double[] width, at;
    private final double logGamma;
    private long found;

    KnownMinima(double[] width) {
        n = width.length;
        this.width = width;
        at = new double[Math.multiplyExact(CAPACITY, n)];
        double s = n % 2 == 0 ? 0 : StrictMath.log(Math.PI) / 2;      // ln Γ(1 + n/2), by its recurrence from Γ(1) or Γ(1/2)
        for (double k = n % 2 == 0 ? 1 : 0.5; k <= n / 2.0; k++) s += StrictMath.log(k);
        logGamma = s;
    }

    void add(double[] x) {
        System.arraycopy(x, 0, at, (int) (found % CAPACITY) * n, n);
        found++;
    }

    /// The critical distance after so many points.
    double radius(double points) {
        return StrictMath.exp((logGamma + StrictMath.log(SIGMA * StrictMath.log(points) / points)) / n)
                / Math.sqrt(Math.PI);
    }

    /// Whether a point is closer than r to one of the minima.
    boolean near(double[] x, double r) {
        int count = (int) Math.min(found, CAPACITY);
        for (int k = 0; k < count; k++) {
            double s = 0;
            for (int i = 0; i < n; i++) {
                double t = width[i] > 0 ? (x[i] - at[k * n + i]) / width[i] : 0;
                s += t * t;
            }
            if (s < r * r) return true;
        }
        return false;
    }

    void exchange(Ledger l) {
        l.array("minima", at);
        found = l.whole("minima found", found);
    }
}
