package org.jonum.stat;

/// Values in ascending order with sums of their weights; those of weight 0 are left out.
final class WeightedOrder {
    private static final double ROUNDING = 4 * 0x1p-52;

    private final double[] x, cumulative;
    private final Weights weights;

    WeightedOrder(double[] data, Weights weights) {
        this.weights = weights;
        int[] order = Order.ascending(data);
        int n = 0;
        for (int i : order) if (weights.w[i] > 0) order[n++] = i;
        x = new double[n];
        cumulative = new double[n];
        double sum = 0, error = 0;
        for (int k = 0; k < n; k++) {
            double w = weights.w[order[k]], t = sum + w;
            error += Sums.error(sum, w, t);
            sum = t;
            x[k] = data[order[k]];
            cumulative[k] = sum + error;
        }
        cumulative[n - 1] = weights.total();
    }

    /// NaN if there is one with a weight above 0.
    double largest() {
        return x[x.length - 1];
    }

    /// The smallest value such that the weights up to it are at least w, up to rounding.
    double at(double w) {
        return x[index(w)];
    }

    /// That value, or the one after it if the weights up to it are w, up to rounding.
    double after(double w) {
        int i = index(w);
        return x[w > 0 && i < x.length - 1 && cumulative[i] <= w * (1 + ROUNDING) ? i + 1 : i];
    }

    private int index(double w) {
        int lo = 0, hi = x.length - 1;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (cumulative[mid] >= w * (1 - ROUNDING)) hi = mid;
            else lo = mid + 1;
        }
        return lo;
    }

    /// Σ xᵢ·(F(Sᵢ) − F(Sᵢ₋₁)), S being the sums of weights and F the uniform distribution function on the n-th part of
    /// all that ends
    /// at the place h.
    double windowed(QuantileType type, double p) {
        double n = weights.effectiveSize(), h = Math.max(1, Math.min(n, type.place(n, p))), total = weights.total();
        double below = 0, base = Double.NaN, sum = 0, plain = 0;
        for (int i = 0; i < x.length; i++) {
            double upTo = i == x.length - 1 ? 1 : Math.clamp(cumulative[i] / total * n - (h - 1), 0, 1),
                    share = upTo - below;
            if (!(share > 0)) continue;
            if (Double.isNaN(base)) base = x[i];
            sum += share * (x[i] - base); // the first value counts by what the others leave
            plain += share * x[i];
            below = upTo;
        }
        return Double.isFinite(sum) ? base + sum : plain;
    }
}
