// Generated from Elements.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.FloatView;

/// Copies between arrays and segments that hold a tile column by column.
final class FElements {
    private FElements() {}

    static Staging.Copy from(FloatView v) {
        return (t, s) -> {
            if (v.rs() == 1 && (t.cols() == 1 || v.cs() == t.rows())) {
                MemorySegment.copy(v.data(), v.at(t.row(), t.col()), s, JAVA_FLOAT, 0, t.rows() * t.cols());
                return;
            }
            for (int j = 0; j < t.cols(); j++) {
                long at = (long) j * t.rows();
                if (v.rs() == 1) {
                    MemorySegment.copy(v.data(), v.at(t.row(), t.col() + j), s, JAVA_FLOAT, at * Float.BYTES,
                            t.rows());
                } else {
                    for (int i = 0; i < t.rows(); i++) {
                        s.setAtIndex(JAVA_FLOAT, at + i, v.get(t.row() + i, t.col() + j));
                    }
                }
            }
        };
    }

    static Staging.Copy to(FloatView v) {
        return (t, s) -> {
            for (int j = 0; j < t.cols(); j++) {
                long at = (long) j * t.rows();
                if (v.rs() == 1) {
                    MemorySegment.copy(s, JAVA_FLOAT, at * Float.BYTES, v.data(), v.at(t.row(), t.col() + j),
                            t.rows());
                } else {
                    for (int i = 0; i < t.rows(); i++) {
                        v.data()[v.at(t.row() + i, t.col() + j)] = s.getAtIndex(JAVA_FLOAT, at + i);
                    }
                }
            }
        };
    }
}
