package org.jonum.optimize.programming;

import java.util.Arrays;

/// Index and value pairs, one after the other, in arrays that grow.
final class Growing {
    int[] index = new int[64];
    double[] value = new double[64];
    int size;

    void add(int i, double v) {
        if (size == index.length) {
            index = Arrays.copyOf(index, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
        }
        index[size] = i;
        value[size++] = v;
    }

    void clear() {
        size = 0;
    }
}
