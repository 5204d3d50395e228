// Generated from DoubleComplex.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// Complex numbers as pairs of real ones.
final class FloatComplex {
    private FloatComplex() {}

    /// Re (a + b·i)/(c + d·i), by dividing through the larger of c and d (Smith 1962).
    static float divideRe(float a, float b, float c, float d) {
        if (d == 0) return a / c;
        if (Math.abs(d) < Math.abs(c)) {
            float r = d / c;
            return (a + b * r) / (c + d * r);
        }
        float r = c / d;
        return (a * r + b) / (c * r + d);
    }

    /// Im (a + b·i)/(c + d·i).
    static float divideIm(float a, float b, float c, float d) {
        return divideRe(b, -a, c, d);
    }
}
