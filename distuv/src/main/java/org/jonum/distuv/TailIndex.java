package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The transformation that the tail index ξ of the laws of extremes stands for: u = log(1 + ξz)/ξ, and u = z for ξ = 0.
final class TailIndex {
    private static final double NEGLIGIBLE = 1e-34, NEAR_END = -1 + 0x1p-20;

    private TailIndex() {
    }

    /// u(z) for ξz > −1.
    static DoubleDouble u(DoubleDouble z, double xi) {
        if (!(Math.abs(z.hi()) <= Double.MAX_VALUE)) return z;
        DoubleDouble y = Wide.times(z, xi);
        if (Math.abs(y.hi()) < NEGLIGIBLE) return z;
        if (!(y.hi() < 1e300))
            return Wide.over(DoubleDouble.log(Math.abs(z.hi())).plus(DoubleDouble.log(Math.abs(xi))), xi);
        return Wide.over(y.log1p(), xi);
    }

    /// u of z = (x − m)/s, ±∞ at the end of the support and beyond; near the end by the distance from it.
    static DoubleDouble u(double x, double m, double s, double xi) {
        DoubleDouble z = Wide.standardized(x, m, s);
        if (z.hi() == Double.POSITIVE_INFINITY && xi > 0) return far(x, m, s, xi);
        if (!(xi * z.hi() < NEAR_END)) return u(z, xi);
        DoubleDouble d = inside(x, m, s, xi);
        if (!(d.hi() > 0)) return DoubleDouble.of(xi < 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        DoubleDouble log = d.log().minus(DoubleDouble.log(s)).plus(DoubleDouble.log(Math.abs(xi)));
        return Wide.over(log, xi);
    }

    /// How far x is inside of the end m − s/ξ, which is taken in three parts.
    private static DoubleDouble inside(double x, double m, double s, double xi) {
        double k = Math.abs(xi), q = s / k, r = -remainder(q, k, s), q1 = r / k, q2 = -remainder(q1, k, r) / k;
        DoubleDouble d = xi < 0 ? DoubleDouble.sum(m, -x) : DoubleDouble.sum(x, -m);
        if (!(Residual.quotient(s, k, q) != 0 || r == 0)) return d.plus(q); // out of the range of exact products
        return DoubleDouble.sum(q, d.hi()).plus(DoubleDouble.sum(q1, d.lo())).plus(q2);
    }

    /// q·k − s for q near s/k, exactly.
    private static double remainder(double q, double k, double s) {
        double p = q * k;
        return (p - s) + Residual.product(q, k, p);
    }

    /// u of an x > m so far out that z = (x − m)/s overflows: (log(x − m) − log(s/ξ))/ξ.
    private static DoubleDouble far(double x, double m, double s, double xi) {
        if (!(x - m <= Double.MAX_VALUE && xi > 0)) return DoubleDouble.of(x - m);
        return Wide.over(DoubleDouble.log(x - m).minus(DoubleDouble.log(s)).plus(DoubleDouble.log(xi)), xi);
    }

    /// u(z + d) − u(z), also where d is far below the last digit of z; ξz > −1, ξ(z + d) > −1.
    static double step(DoubleDouble z, double d, double xi) {
        double r = d / Wide.times(z, xi).plus(1).value(), y = xi * r;
        return Math.abs(y) < 1e-17 ? r : Math.log1p(y) / xi;
    }

    /// The end of the support, m − s/ξ, with one rounding.
    static double end(double m, double s, double xi) {
        DoubleDouble d = Wide.quotient(s, Math.abs(xi));
        if (!(d.hi() <= Double.MAX_VALUE)) return xi < 0 ? d.hi() : -d.hi();
        return (xi < 0 ? d : d.negate()).plus(m).value();
    }

    /// m + s·z(u), where z = (e^(ξu) − 1)/ξ.
    static double affine(double m, double s, DoubleDouble u, double xi) {
        double x = unbounded(m, s, u, xi);
        return xi < 0 ? Math.min(x, end(m, s, xi)) : xi > 0 ? Math.max(x, end(m, s, xi)) : x;
    }

    private static double unbounded(double m, double s, DoubleDouble u, double xi) {
        DoubleDouble y = Wide.times(u, xi);
        if (Math.abs(y.hi()) < NEGLIGIBLE || Double.isNaN(y.hi())) return Wide.affine(m, s, u);
        if (y.hi() < -600) return end(m, s, xi);
        if (y.hi() > 600) {
            double ratio = s / xi;
            if (y.hi() == Double.POSITIVE_INFINITY) return Math.copySign(y.hi(), xi);
            return m + (Math.abs(ratio) >= Double.MIN_NORMAL ? Wide.scaledExp(ratio, y)
                    : Math.copySign(y.plus(Wide.logRatio(s, Math.abs(xi))).exp(), xi));
        }
        double x = m + s * (y.expm1() / xi);
        if (m == 0 || Math.abs(x) > 0.5 * Math.abs(m)) return x;
        return Wide.affine(m, s, Wide.over(y.wideExpm1(), xi)); // it cancels
    }

    /// The score of log f(u(z)) − log s, z = (x − m)/s, by m, s and ξ, where `slope` is ∂ log f/∂u and ∂ log f/∂ξ = −u.
    static void score(DoubleDouble z, double scale, double xi, double slope, double[] out) {
        double v = z.hi(), y = xi * v, w = 1 + y;
        out[0] = -slope / w / scale;
        out[1] = -(1 + slope * (v / w)) / scale;
        out[2] = -u(z, xi).hi() - slope * bend(v, xi, y);
    }

    /// −∂u/∂ξ = (log(1 + y) − y/(1 + y))/ξ² for y = ξ·v.
    private static double bend(double v, double xi, double y) {
        if (Math.abs(y) < 1e-8) return v * v * (0.5 - y * (2 / 3.0));
        if (Math.abs(y) < 0.5) return v * v * (1 / (1 + y) + Logs.log1pmx(y) / (y * y));
        return (Math.log1p(y) - y / (1 + y)) / (xi * xi);
    }
}
