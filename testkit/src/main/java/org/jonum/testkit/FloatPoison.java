package org.jonum.testkit;

/// NaN values that know where they belong; indices beyond 2²¹ share payloads.
final class FloatPoison {
    private static final int QUIET = 0x7fc0_0000;
    private static final int MARK = 0x0020_0000;

    private FloatPoison() {}

    /// A NaN with the index in its payload.
    static float at(int index) {
        return Float.intBitsToFloat(QUIET | MARK | index & 0x001f_ffff);
    }

    /// Whether the two numbers are the same to the last bit, NaN payloads included.
    static boolean same(float x, float y) {
        return Float.floatToRawIntBits(x) == Float.floatToRawIntBits(y);
    }
}
