// keep-double-file: bits of NaN; FloatPoison is its twin, written by hand
package org.jonum.testkit;

/// NaN values that know where they belong.
final class DoublePoison {
    private static final long QUIET = 0x7ff8_0000_0000_0000L;
    private static final long MARK = 0x5eed_0000_0000L;

    private DoublePoison() {}

    /// A NaN with the index in its payload.
    static double at(int index) {
        return Double.longBitsToDouble(QUIET | MARK | Integer.toUnsignedLong(index));
    }

    /// Whether the two numbers are the same to the last bit, NaN payloads included.
    static boolean same(double x, double y) {
        return Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }
}
