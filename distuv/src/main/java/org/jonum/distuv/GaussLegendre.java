package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Gauss's rule on −1 … 1: nodes are the zeros of Legendre's polynomial, found by Newton's method, weights 2/((1 − x²)·P′ₙ(x)²);
/// in pairs, since near the ends the weights, and the distances to them, would lose what 1 − x² loses.
final class GaussLegendre {
    static final GaussLegendre SIXTEEN = new GaussLegendre(16), FORTY = new GaussLegendre(40);

    private final double[] nodes, steps, weights;

    private GaussLegendre(int n) {
        nodes = new double[n];
        steps = new double[n];
        weights = new double[n];
        for (int i = 0; i < n / 2; i++) {
            DoubleDouble x = DoubleDouble.of(Math.cos(Math.PI * (i + 0.75) / (n + 0.5))), room = x, slope = x;
            for (int step = 0; step < 7; step++) {
                DoubleDouble p = DoubleDouble.of(1), last = DoubleDouble.of(0);
                for (int k = 0; k < n; k++) {
                    DoubleDouble next = x.times(p).times(2 * k + 1.0).minus(last.times(k)).over(k + 1.0);
                    last = p;
                    p = next;
                }
                room = x.times(x).negate().plus(1);
                slope = last.minus(x.times(p)).times(n).over(room);
                x = x.minus(p.over(slope));
            }
            nodes[i] = -x.value();
            nodes[n - 1 - i] = x.value();
            steps[i] = x.negate().plus(1).value();
            steps[n - 1 - i] = x.plus(1).value();
            weights[i] = DoubleDouble.of(2).over(room.times(slope).times(slope)).value();
            weights[n - 1 - i] = weights[i];
        }
    }

    int length() {
        return nodes.length;
    }

    double node(int i) {
        return nodes[i];
    }

    /// 1 + node, rounded once.
    double step(int i) {
        return steps[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
