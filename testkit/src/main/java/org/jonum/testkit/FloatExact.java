package org.jonum.testkit;

import org.jonum.blas.FloatLimits;

/// A sum of products of `float` in `double`, where each product is exact, with the sum of their absolute values for
/// the error bound.
final class FloatExact {
    private double sum, size;

    /// Begin a new sum.
    void clear() {
        sum = size = 0;
    }

    /// Add Σ x[xOff + p]·y[yOff + p] for p = 0 … n − 1.
    void add(int n, float[] x, int xOff, float[] y, int yOff) {
        for (int p = 0; p < n; p++) add(x[xOff + p], y[yOff + p]);
    }

    /// Add a·b.
    void add(float a, float b) {
        double product = (double) a * b;
        sum += product;
        size += Math.abs(product);
    }

    /// Add x, which is known exactly and counts for nothing in the bound.
    void shift(float x) {
        sum += x;
    }

    /// Multiply the sum by a number.
    void times(float a) {
        sum *= a;
        size *= Math.abs(a);
    }

    /// Whether every number that was added is finite.
    boolean finite() {
        return size <= Double.MAX_VALUE;
    }

    /// Whether the computed value has an error of at most γₙ times the sum of absolute values.
    boolean bounds(float computed, int n) {
        return Math.abs(computed - sum) <= bound(n);
    }

    /// The sum and the bound in words.
    String describe(float computed, int n) {
        return computed + ", exact " + sum + ", error " + Math.abs(computed - sum)
                + " > gamma_" + n + " * " + size + " = " + bound(n);
    }

    /// γₙ·size, a hair wider for the roundings made here; and n times what underflow may cost (Higham 2002, §2.1).
    private double bound(int n) {
        double nu = n * (double) FloatLimits.EPS;
        return nu / (1 - nu) * size * (1 + 1e-6) + n * (double) Float.MIN_VALUE;
    }
}
