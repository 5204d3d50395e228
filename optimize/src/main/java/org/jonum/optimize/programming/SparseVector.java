package org.jonum.optimize.programming;

import java.util.Arrays;

/// A vector with a list of the places that are not 0. While it is worked on, the list may be unknown (`count` < 0).
final class SparseVector {
    /// What is smaller is 0.
    static final double TINY = 1e-14;
    /// What stands for a sum that came out as 0, so that its place stays in the list once.
    static final double TRACE = 1e-100;

    final double[] value;
    final int[] index;
    int count;

    SparseVector(int n) {
        value = new double[n];
        index = new int[n];
    }

    /// Makes it 0.
    void clear() {
        if (count < 0 || count > value.length / 4) {
            Arrays.fill(value, 0);
        } else {
            for (int k = 0; k < count; k++) value[index[k]] = 0;
        }
        count = 0;
    }

    /// Adds to an element.
    void add(int i, double v) {
        double old = value[i], now = old + v;
        if (count >= 0 && old == 0) index[count++] = i;
        value[i] = now == 0 ? TRACE : now;
    }

    /// Takes over another vector of the same length.
    void set(SparseVector other) {
        clear();
        for (int k = 0; k < other.count; k++) {
            int i = other.index[k];
            index[k] = i;
            value[i] = other.value[i];
        }
        count = other.count;
    }

    /// Makes the list, and takes out what is tiny.
    void pack() {
        int c = 0;
        int n = count < 0 ? value.length : count;
        for (int k = 0; k < n; k++) {
            int i = count < 0 ? k : index[k];
            double v = value[i];
            if (Math.abs(v) > TINY) {
                index[c++] = i;
            } else {
                value[i] = 0;
            }
        }
        count = c;
    }

    /// {@return the square of its norm}
    double square() {
        double s = 0;
        for (int k = 0; k < count; k++) s += value[index[k]] * value[index[k]];
        return s;
    }
}
