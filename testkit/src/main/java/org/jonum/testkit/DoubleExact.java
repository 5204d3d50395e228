// keep-double-file: error-free products; FloatExact is its twin, written by hand
package org.jonum.testkit;

import org.jonum.blas.DoubleLimits;

/// A sum of products in about 106 bits, with the sum of their absolute values for the error bound.
///
/// A product of two numbers is the sum of two numbers exactly (Dekker, A floating-point technique for extending the
/// available precision, Numer. Math. 18, 1971: splitting by 2²⁷ + 1, no fused multiply-add needed); sums as in
/// Ogita, Rump, Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26, 2005. Operands must lie below 2⁹⁹⁵,
/// products above 2⁻⁹⁶⁸.
final class DoubleExact {
    private static final double SPLITTER = 134217729;           // 2²⁷ + 1
    private double hi, lo, size;

    /// Begin a new sum.
    void clear() {
        hi = lo = size = 0;
    }

    /// Add Σ x[xOff + p]·y[yOff + p] for p = 0 … n − 1.
    void add(int n, double[] x, int xOff, double[] y, int yOff) {
        double h = hi, l = lo, s = size;
        for (int p = 0; p < n; p++) {
            double a = x[xOff + p], b = y[yOff + p], product = a * b, sum = h + product, z = sum - h;
            l += (h - (sum - z)) + (product - z) + productError(a, b, product);
            h = sum;
            s += Math.abs(product);
        }
        hi = h;
        lo = l;
        size = s;
    }

    /// Add a·b.
    void add(double a, double b) {
        double product = a * b, sum = hi + product, z = sum - hi;
        lo += (hi - (sum - z)) + (product - z) + productError(a, b, product);
        hi = sum;
        size += Math.abs(product);
    }

    /// Add x, which is known exactly and counts for nothing in the bound.
    void shift(double x) {
        double sum = hi + x, z = sum - hi;
        lo += (hi - (sum - z)) + (x - z);
        hi = sum;
    }

    /// Multiply the sum by a number.
    void times(double a) {
        double product = hi * a;
        lo = lo * a + productError(hi, a, product);
        hi = product;
        size *= Math.abs(a);
    }

    /// Whether every number that was added is finite.
    boolean finite() {
        return size <= Double.MAX_VALUE;
    }

    /// Whether the computed value has an error of at most γₙ times the sum of absolute values.
    boolean bounds(double computed, int n) {
        return Math.abs(computed - hi - lo) <= bound(n);
    }

    /// The sum and the bound in words.
    String describe(double computed, int n) {
        return computed + ", exact " + (hi + lo) + ", error " + Math.abs(computed - hi - lo)
                + " > gamma_" + n + " * " + size + " = " + bound(n);
    }

    /// γₙ·size, a hair wider for the roundings made here; and n times what underflow may cost (Higham 2002, §2.1).
    private double bound(int n) {
        double nu = n * DoubleLimits.EPS;
        return nu / (1 - nu) * size * (1 + 1e-9) + n * Double.MIN_VALUE;
    }

    private static double productError(double a, double b, double product) {
        double ta = SPLITTER * a, tb = SPLITTER * b;
        double a1 = ta - (ta - a), b1 = tb - (tb - b), a2 = a - a1, b2 = b - b1;
        return a2 * b2 - (((product - a1 * b1) - a2 * b1) - a1 * b2);
    }
}
