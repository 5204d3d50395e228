package org.jonum.stat.multivariate;

import org.jonum.mat.Vector;

/// The rule for signs of directions, which decompositions leave open.
final class Vectors {
    private static final double TIE = 1e-10; // relative: elements that differ by rounding errors only are equal

    private Vectors() {
    }

    /// The index of the element of largest magnitude, the first of several.
    static int largest(Vector x) {
        int largest = 0;
        for (int i = 1; i < x.size(); i++) {
            if (Math.abs(x.get(i)) > Math.abs(x.get(largest)) * (1 + TIE)) largest = i;
        }
        return largest;
    }
}
