package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.Logs;

/// The standard normal law between z > 0 and z + length, by distances d from z: there it is nearly exponential, with rate z.
///
/// Inverses are by Newton's method from the d at which the density has fallen as it should, moments by Gauss's rule in z·d.
final class BoundedTail {
    private static final int STEPS = 60;
    private static final double ENOUGH = 1e-16, NOTHING = 800, REACH = 80, PANEL = 2;

    private final double z, length, mass;

    BoundedTail(double z, double length) {
        this.z = z;
        this.length = length;
        this.mass = GaussTail.relative(z, length);
    }

    /// d·(z + d/2), the logarithm of how much the density has fallen.
    private double fall(double d) {
        return d == 0 ? 0 : d * (z + 0.5 * d);
    }

    private double distanceOfFall(double fall) {
        return Math.min(length, 2 * fall / (z + Math.hypot(z, Math.sqrt(2 * fall))));
    }

    /// The d up to which a share of at most ½ of the mass lies.
    double distance(double share) {
        double d = distanceOfFall(-Math.log1p(share * Math.expm1(-fall(length)))), wanted = share * mass;
        for (int i = 0; i < STEPS; i++) {
            double step = (wanted - GaussTail.relative(z, d)) * Math.exp(fall(d));
            if (!(d + step >= 0 && d + step <= length)) return d;
            d += step;
            if (!(Math.abs(step) > ENOUGH * d)) return d;
        }
        return d;
    }

    /// The d beyond which a share of the mass lies, given its logarithm.
    double distanceOfRest(double logRest) {
        double whole = fall(length), d = distanceOfFall(-logRest);
        if (whole < NOTHING - logRest)
            d = distanceOfFall(-logRest - Math.log1p(Math.exp(Logs.log1mexp(logRest) - whole - logRest)));
        for (int i = 0; i < STEPS; i++) {
            double rest = GaussTail.relative(z + d, length - d);
            double step = (Math.log(rest / mass) - fall(d) - logRest) * rest;
            double next = Math.max(0, Math.min(d + step, 0.5 * (d + length)));
            if (!(Math.abs(next - d) > ENOUGH * d)) return Double.isNaN(next) ? d : next;
            d = next;
        }
        return d;
    }

    /// How far from the other end a share of the mass begins, given its logarithm too; or −1 where that is not near it.
    double distanceFromEnd(double rest, double logRest) {
        double end = z + length, log = logRest + Math.log(mass) + fall(length);
        if (!(log + Math.log(end) < 0)) return -1;
        double plain = rest * mass * Math.exp(fall(length));
        double wanted = plain > 0 && plain <= Double.MAX_VALUE ? plain : Math.exp(log),
                d = Math.min(length, Math.log1p(wanted * end) / end);
        for (int i = 0; i < STEPS && d > 0; i++) {
            double step = (wanted - GaussTail.relative(-end, d)) * Math.exp(-d * (end - 0.5 * d));
            d = Math.min(length, d + step);
            if (!(Math.abs(step) > ENOUGH * d)) return d;
        }
        return d;
    }

    /// E g(z·d).
    double expectation(DoubleUnaryOperator g) {
        double end = Math.min(REACH, z * length), u = 0.5 / z / z, sum = 0, whole = 0;
        int panels = (int) Math.ceil(end / PANEL);
        double h = 0.5 * end / panels;
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        for (int i = panels - 1; i >= 0; i--)
            for (int k = rule.length() - 1; k >= 0; k--) {
                double t = h * (2 * i + rule.step(k)), w = rule.weight(k) * Math.exp(-t * (1 + u * t));
                whole += w;
                sum += w * g.applyAsDouble(t);
            }
        return sum / whole;
    }

    /// E (z·d − mean)^k.
    double centralMoment(int k) {
        double mean = expectation(t -> t);
        return expectation(t -> Math.pow(t - mean, k));
    }

    /// −E log of the density of z·d.
    double entropy() {
        double u = 0.5 / z / z;
        return Math.log(mass) + Math.log(z) + expectation(t -> t * (1 + u * t));
    }
}
