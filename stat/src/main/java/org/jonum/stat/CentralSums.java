package org.jonum.stat;

/// Count, mean and sums of powers of deviations from it, of up to the fourth order, of a set of numbers: what merges.
///
/// The mean is a pair hi + lo, so that the difference of two means does not lose what they have in common. Sums are of
/// deviations in
/// the unit 2^[#exponent], which is 1 unless fourth powers would leave the range.
///
/// Sources: Chan, Golub & LeVeque, Algorithms for computing the sample variance (1983); Pébay, Formulas for robust, one-pass
/// parallel computation of covariances and arbitrary-order statistical moments (2008).
final class CentralSums {
    long n;
    double hi, lo;
    int exponent;
    double m2, m3, m4;

    void clear() {
        n = 0;
        hi = lo = m2 = m3 = m4 = 0;
        exponent = 0;
    }

    void set(CentralSums a) {
        n = a.n;
        hi = a.hi;
        lo = a.lo;
        exponent = a.exponent;
        m2 = a.m2;
        m3 = a.m3;
        m4 = a.m4;
    }

    /// Joins b to this.
    void merge(CentralSums b) {
        if (b.n == 0) return;
        if (n == 0) {
            set(b);
            return;
        }
        long count = n + b.n;
        if (Double.isFinite(hi) && Double.isFinite(b.hi)) join(b);
        else undefined(hi + b.hi);
        n = count;
    }

    private void join(CentralSums b) {
        int e = common(b);
        double na = (double) n, total = na + b.n, fa = na / total, fb = b.n / total;
        double step = b.hi - hi, delta = step + (difference(b.hi, hi, step) + (b.lo - lo));
        double d = Double.isFinite(step) ? unit(delta, e) : unit(b.hi, e) - unit(hi, e), d2 = d * d;
        double a2 = unit(m2, 2 * (e - exponent)), b2 = unit(b.m2, 2 * (e - b.exponent));
        double a3 = unit(m3, 3 * (e - exponent)), b3 = unit(b.m3, 3 * (e - b.exponent));
        double a4 = unit(m4, 4 * (e - exponent)), b4 = unit(b.m4, 4 * (e - b.exponent));
        m2 = a2 + b2 + d2 * na * fb;
        m3 = a3 + b3 + d * d2 * na * fb * (fa - fb) + 3 * d * (fa * b2 - fb * a2);
        m4 = a4 + b4 + d2 * d2 * na * fb * (fa * fa - fa * fb + fb * fb)
                + 6 * d2 * (fa * fa * b2 + fb * fb * a2) + 4 * d * (fa * b3 - fb * a3);
        exponent = e;
        if (Double.isFinite(step)) {
            double shift = delta * fb, sum = hi + shift;
            lo += Sums.error(hi, shift, sum);
            hi = sum;
        } else { // the means are farther apart than the largest double
            hi = hi * fa + b.hi * fb;
            lo = 0;
        }
    }

    /// The sums of numbers of which some are NaN or infinite.
    CentralSums undefined(double mean) {
        hi = mean;
        lo = 0;
        m2 = m3 = m4 = Double.NaN;
        return this;
    }

    /// What a − b lost when it was rounded.
    private static double difference(double a, double b, double rounded) {
        return Double.isFinite(rounded) ? Sums.error(a, -b, rounded) : 0;
    }

    /// The exponent of a unit in which neither sums nor the distance of the means overflow.
    private int common(CentralSums b) {
        int e = m2 == 0 ? b.m2 == 0 ? 0 : b.exponent : b.m2 == 0 ? exponent : Math.max(exponent, b.exponent);
        double distance = Math.abs(b.hi / 2 - hi / 2);
        if (!(distance > 0 && distance <= Double.MAX_VALUE)) return e;
        int own = Math.getExponent(distance);
        return m2 == 0 && b.m2 == 0 || own - e > BlockSums.SAFE ? BlockSums.exponent(own) : e;
    }

    /// x·2^−e; what leaves the range below is nothing beside the rest.
    static double unit(double x, int e) {
        return e == 0 ? x : Math.scalb(Math.scalb(x, -(e / 2)), -(e - e / 2));
    }

    double mean() {
        return n == 0 ? Double.NaN : hi + (Double.isFinite(hi) ? lo : 0);
    }

    /// m2/(n − 1) in the unit 1; may overflow.
    double variance() {
        return n < 2 ? Double.NaN : unit(m2 / (n - 1.0), -2 * exponent);
    }

    /// m2/n in the unit 1; may overflow.
    double populationVariance() {
        return unit(m2 / n, -2 * exponent);
    }

    /// √(m2/(n − 1)) in the unit 1.
    double deviation() {
        return n < 2 ? Double.NaN : unit(Math.sqrt(m2 / (n - 1.0)), -exponent);
    }

    /// √(m2/n) in the unit 1.
    double populationDeviation() {
        return unit(Math.sqrt(m2 / n), -exponent);
    }

    /// g₁; NaN if all numbers are the same.
    double populationSkewness() {
        double v = m2 / n;
        return m3 / n / v / Math.sqrt(v);
    }

    /// g₂; NaN if all numbers are the same.
    double populationKurtosis() {
        double v = m2 / n;
        return m4 / n / v / v - 3;
    }

    /// G₁.
    double skewness() {
        return Moments.adjustedSkewness(populationSkewness(), (double) n);
    }

    /// G₂.
    double kurtosis() {
        return Moments.adjustedKurtosis(populationKurtosis(), (double) n);
    }
}
