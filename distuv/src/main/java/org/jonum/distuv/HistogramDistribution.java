package org.jonum.distuv;

import java.util.Arrays;

/// The law of a histogram: in each bin a constant density.
///
/// {@snippet :
/// var law = HistogramDistribution.of(new double[] {0, 1, 3}, 1, 3);   // edges, masses
/// double p = law.cdf(2);                         // p == 0.625
/// double x = law.quantile(0.625);                // x == 2.0
/// double mean = law.mean();                      // mean == 1.625
/// }
/// At an edge between two bins the density is that of the upper one.
///
/// **Cost** of a density, tail or quantile is logarithmic in the number of bins, of the others linear. **Error** of tails and their
/// inverses is some ulp for each bin.
public final class HistogramDistribution implements ContinuousDistribution {
    private final double[] edge, mass;
    private final double[] below; // P(X ≤ edge[i])
    private final double[] above; // P(X > edge[i])

    private HistogramDistribution(double[] edge, double[] mass) {
        this.edge = edge;
        this.mass = mass;
        int n = mass.length;
        below = new double[n + 1];
        above = new double[n + 1];
        for (int i = 0; i < n; i++) below[i + 1] = i == n - 1 ? 1 : Math.min(1, below[i] + mass[i]);
        for (int i = n - 1; i >= 0; i--) above[i] = i == 0 ? 1 : Math.min(1, above[i + 1] + mass[i]);
    }

    /// The law with these edges, and masses that are proportional to those given.
    ///
    /// @param edges  finite numbers, ascending; one more than masses
    /// @param masses finite numbers ≥ 0; those of the first and the last bin not 0
    /// @return the law, which keeps copies
    /// @throws IllegalArgumentException if the arguments are not such
    public static HistogramDistribution of(double[] edges, double... masses) {
        int n = masses.length;
        Parameters.check(n > 0 && edges.length == n + 1, "HistogramDistribution", "number of edges", edges.length,
                "one more than masses, of which there are " + n);
        double sum = 0, largest = Arrays.stream(masses).max().orElse(0);
        for (int i = 0; i < n; i++) {
            Parameters.ordered("HistogramDistribution", "edges[" + i + "]", edges[i], "edges[" + (i + 1) + "]",
                    edges[i + 1]);
            Parameters.finite("HistogramDistribution", "length of bin " + i, edges[i + 1] - edges[i]);
            Parameters.nonNegative("HistogramDistribution", "masses[" + i + "]", masses[i]);
            sum += masses[i] / largest;
        }
        Parameters.positive("HistogramDistribution", "masses[0]", masses[0]);
        Parameters.positive("HistogramDistribution", "masses[" + (n - 1) + "]", masses[n - 1]);
        double total = sum;
        return new HistogramDistribution(edges.clone(),
                Arrays.stream(masses).map(m -> m / largest / total).toArray());
    }

    /// The bin of an x within the ends.
    private int bin(double x) {
        int i = Arrays.binarySearch(edge, x + 0.0);
        return Math.min(mass.length - 1, i >= 0 ? i : -i - 2);
    }

    private double width(int i) {
        return edge[i + 1] - edge[i];
    }

    private double middle(int i) {
        return edge[i] + 0.5 * width(i);
    }

    private boolean isInside(double x) {
        return x >= edge[0] && x <= edge[mass.length];
    }

    @Override
    public Interval support() {
        return new Interval(edge[0], edge[mass.length]);
    }

    @Override
    public double pdf(double x) {
        if (!isInside(x)) return Double.isNaN(x) ? x : 0;
        int i = bin(x);
        return mass[i] / width(i);
    }

    @Override
    public double logPdf(double x) {
        if (!isInside(x)) return Math.log(pdf(x));
        int i = bin(x);
        return Math.log(mass[i]) - Math.log(width(i));
    }

    @Override
    public double cdf(double x) {
        if (!isInside(x)) return x > edge[0] ? 1 : x < edge[0] ? 0 : x;
        int i = bin(x);
        return Math.min(1, below[i] + mass[i] * ((x - edge[i]) / width(i)));
    }

    @Override
    public double sf(double x) {
        if (!isInside(x)) return x > edge[0] ? 0 : x < edge[0] ? 1 : x;
        int i = bin(x);
        return Math.min(1, above[i + 1] + mass[i] * ((edge[i + 1] - x) / width(i)));
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : Math.log(cdf(x));
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log1p(-p) : Math.log(sf(x));
    }

    /// The sum of the parts of all bins.
    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, edge[0]), to = Math.min(b, edge[mass.length]), sum = 0;
        if (!(from < to)) return Tail.empty(a, b);
        for (int i = bin(from), last = bin(to); i <= last; i++)
            sum += mass[i] * (Math.min(to, edge[i + 1]) - Math.max(from, edge[i])) / width(i);
        return Math.min(1, sum);
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(p);
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        if (p > 0.5) return upper(1 - p);
        int i = Arrays.binarySearch(below, p);
        while (i > 0 && below[i - 1] == p) i--; // the lower end of empty bins
        if (i >= 0) return edge[i];
        i = -i - 2;
        return Math.min(edge[i + 1], edge[i] + width(i) * ((p - below[i]) / mass[i]));
    }

    @Override
    public double isf(double q) {
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        return q > 0.5 ? quantile(1 - q) : upper(q);
    }

    private double upper(double q) {
        int lo = 0, hi = mass.length; // above[lo] > q ≥ above[hi], or lo = 0
        while (hi - lo > 1) {
            int mid = (lo + hi) >>> 1;
            if (above[mid] > q) lo = mid;
            else hi = mid;
        }
        return Math.max(edge[lo], edge[hi] - width(lo) * ((q - above[hi]) / mass[lo]));
    }

    @Override
    public double mean() {
        double first = edge[0], sum = 0;
        for (int i = 0; i < mass.length; i++) sum += mass[i] * (middle(i) - first);
        return first + sum;
    }

    /// E (X − mean)ᵏ for k = 2, 3, 4: about the middle of a bin of the width w it is 0, w²/12, 0, w⁴/80.
    private double central(int k) {
        double mean = mean(), sum = 0;
        for (int i = 0; i < mass.length; i++) {
            double d = middle(i) - mean, dd = d * d, w = width(i), v = w * w / 12;
            sum += mass[i] * (k == 2 ? dd + v : k == 3 ? d * (dd + 3 * v) : dd * (dd + 6 * v) + 1.8 * v * v);
        }
        return sum;
    }

    @Override
    public double variance() {
        return central(2);
    }

    @Override
    public double skewness() {
        double v = central(2);
        return central(3) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double v = central(2);
        return central(4) / (v * v) - 3;
    }

    @Override
    public double entropy() {
        double sum = 0;
        for (int i = 0; i < mass.length; i++)
            if (mass[i] > 0) sum -= mass[i] * (Math.log(mass[i]) - Math.log(width(i)));
        return sum;
    }

    /// The middle of the bin with the highest density; of several the first.
    @Override
    public double mode() {
        int best = 0;
        for (int i = 1; i < mass.length; i++) if (mass[i] / width(i) > mass[best] / width(best)) best = i;
        return middle(best);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HistogramDistribution h && Arrays.equals(edge, h.edge) && Arrays.equals(mass, h.mass);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(edge) + Arrays.hashCode(mass);
    }

    @Override
    public String toString() {
        return "HistogramDistribution[" + mass.length + " bins from " + edge[0] + " to " + edge[mass.length] + "]";
    }
}
