package org.jonum.distuv;

/// Gauss's rule on −1 … 1: nodes are the zeros of Legendre's polynomial, found by Newton's method, weights 2/((1 − x²)·P′ₙ(x)²).
final class GaussLegendre {
    static final GaussLegendre SIXTEEN = new GaussLegendre(16), FORTY = new GaussLegendre(40);

    private final double[] nodes, weights;

    private GaussLegendre(int n) {
        nodes = new double[n];
        weights = new double[n];
        for (int i = 0; i < n / 2; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5)), slope = 1;
            for (int step = 0; step < 10; step++) {
                double p = 1, last = 0;
                for (int k = 0; k < n; k++) {
                    double next = ((2 * k + 1) * x * p - k * last) / (k + 1);
                    last = p;
                    p = next;
                }
                slope = n * (last - x * p) / (1 - x * x);
                x -= p / slope;
            }
            nodes[i] = -x;
            nodes[n - 1 - i] = x;
            weights[i] = 2 / ((1 - x * x) * slope * slope);
            weights[n - 1 - i] = weights[i];
        }
    }

    int length() {
        return nodes.length;
    }

    double node(int i) {
        return nodes[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
