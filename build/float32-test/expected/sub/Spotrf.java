// Generated from Dpotrf.java by build/Float32.java. Do not edit.
package sample.sub;

/** Spotrf for float: {@snippet :
 * float a = 1.5f;
 * } and 1.5. */
final class Spotrf {
    static int lower(float[] a) {
        return Spotrf2.lower(a, FloatLimits.EPS);
    }
}
