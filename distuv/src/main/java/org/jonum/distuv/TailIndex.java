package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The transformation that the tail index ξ of the laws of extremes stands for: u = log(1 + ξz)/ξ, and u = z for ξ = 0.
final class TailIndex {
    private static final double NEGLIGIBLE = 1e-34;

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

    /// u of an x > m so far out that z = (x − m)/s overflows: (log(x − m) − log(s/ξ))/ξ.
    static DoubleDouble far(double x, double m, double s, double xi) {
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
        if (y.hi() > 600) return m + Wide.scaledExp(s / xi, y);
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
