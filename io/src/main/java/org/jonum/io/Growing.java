package org.jonum.io;

/// Numbers that come one after another, nobody knows how many.
final class Growing {
    private double[] x = new double[64];
    private int n;

    void add(Place at, double value) throws FormatException {
        if (n == x.length) {
            double[] y = at.array(n < Place.LARGEST ? Math.min(2L * n, Place.LARGEST) : n + 1L);
            System.arraycopy(x, 0, y, 0, n);
            x = y;
        }
        x[n++] = value;
    }

    int size() {
        return n;
    }

    double get(int i) {
        return x[i];
    }

    /// The array that holds them, which may be longer.
    double[] array() {
        return x;
    }
}
