package org.jonum.stat.regression;

import java.util.Arrays;

/// Responses with their weights and offsets.
record GlmData(double[] y, double[] weights, double[] offset) {
    static GlmData of(Glm model, double[] y) {
        double[] w = model.weights, o = model.offset;
        if (w == null) {
            w = new double[y.length];
            Arrays.fill(w, 1);
        }
        return new GlmData(y.clone(), w, o == null ? new double[y.length] : o);
    }

    int size() {
        return y.length;
    }

    double total() {
        return Cut.of(y.length).sum(i -> weights[i]);
    }

    double mean() {
        return Cut.of(y.length).sum(i -> weights[i] * y[i]) / total();
    }

    /// How many observations have a weight above 0.
    int count() {
        int n = 0;
        for (double w : weights) {
            if (w > 0) n++;
        }
        return n;
    }
}
