package org.jonum.gpu.internal.host;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// Matrices of one shape on the heap, which follow each other without gaps on the device.
///
/// @param array the array of each
/// @param off   where it begins there
/// @param ld    distance between columns
record DoubleBatch(IntFunction<double[]> array, IntUnaryOperator off, int ld) {
    /// {@return the address of copies}
    long send(DeviceCall d, int rows, int cols, int count) {
        long to = d.roomForDoubles(rows, cols, count);
        for (int i = 0; i < count; i++)
            d.send(at(to, rows, cols, i), null, rows, cols, array.apply(i), off.applyAsInt(i), ld);
        return to;
    }

    /// They come back; waits.
    void fetch(DeviceCall d, long from, int rows, int cols, int count) {
        for (int i = 0; i < count; i++)
            d.fetch(at(from, rows, cols, i), rows, cols, array.apply(i), off.applyAsInt(i), ld);
    }

    private static long at(long start, int rows, int cols, int i) {
        return start + (long) rows * cols * i * Double.BYTES;
    }
}
