package org.jonum.optimize.scalar;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The methods of Newton and Halley, kept inside of a bracket that shrinks with each evaluation.
final class Tangents {
    private Tangents() {}

    static Root newton(Bracket k, DoubleUnaryOperator first) {
        return find(k, first, null);
    }

    static Root halley(Bracket k, DoubleUnaryOperator first, DoubleUnaryOperator second) {
        return find(k, first, second);
    }

    /// Steps −f/f′, or −f/(f′ − f·f″/2f′); bisection where a step leaves the bracket, or two have not halved |f|.
    private static Root find(Bracket k, DoubleUnaryOperator first, @Nullable DoubleUnaryOperator second) {
        double size = Double.POSITIVE_INFINITY;
        while (k.open()) {
            if (Math.abs(k.fb) < Math.abs(k.fa)) {
                double x = k.a, v = k.fa;
                k.a = k.b;
                k.fa = k.fb;
                k.b = x;
                k.fb = v;
            }
            double slope = first.applyAsDouble(k.a);
            k.count(1);
            double bent = slope;
            if (second != null) {
                k.count(1);
                bent = slope - 0.5 * k.fa * second.applyAsDouble(k.a) / slope;
                if (!(bent / slope > 0.1 && bent / slope < 10)) bent = slope;
            }
            double x = k.a - k.fa / bent;
            boolean slow = !(Math.abs(k.fa) <= 0.5 * size);
            size = Math.abs(k.fa);
            if (slow || !(x >= Math.min(k.a, k.b) && x <= Math.max(k.a, k.b))) {
                x = k.middle();
                size = Double.POSITIVE_INFINITY;
            } else {
                // a step that has converged goes a little too far, so that the bracket closes
                double over = 2 * Bracket.EPS * Math.abs(k.a);
                x = k.off(Math.abs(x - k.a) < 8 * over ? x + Math.copySign(over, k.b - k.a) : x);
            }
            if (!k.inside(x)) x = k.middle();
            k.cut(x);
        }
        return k.root();
    }
}
