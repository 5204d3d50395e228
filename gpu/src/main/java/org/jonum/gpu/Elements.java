// float-twin
package org.jonum.gpu;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.DoubleView;

/// Copies between arrays and segments that hold a tile column by column.
final class Elements {
    private Elements() {}

    static Staging.Copy from(DoubleView v) {
        return (t, s) -> {
            if (v.rs() == 1 && (t.cols() == 1 || v.cs() == t.rows())) {
                MemorySegment.copy(v.data(), v.at(t.row(), t.col()), s, JAVA_DOUBLE, 0, t.rows() * t.cols());
                return;
            }
            for (int j = 0; j < t.cols(); j++) {
                long at = (long) j * t.rows();
                if (v.rs() == 1) {
                    MemorySegment.copy(v.data(), v.at(t.row(), t.col() + j), s, JAVA_DOUBLE, at * Double.BYTES,
                            t.rows());
                } else {
                    for (int i = 0; i < t.rows(); i++) {
                        s.setAtIndex(JAVA_DOUBLE, at + i, v.get(t.row() + i, t.col() + j));
                    }
                }
            }
        };
    }

    static Staging.Copy to(DoubleView v) {
        return (t, s) -> {
            for (int j = 0; j < t.cols(); j++) {
                long at = (long) j * t.rows();
                if (v.rs() == 1) {
                    MemorySegment.copy(s, JAVA_DOUBLE, at * Double.BYTES, v.data(), v.at(t.row(), t.col() + j),
                            t.rows());
                } else {
                    for (int i = 0; i < t.rows(); i++) {
                        v.data()[v.at(t.row() + i, t.col() + j)] = s.getAtIndex(JAVA_DOUBLE, at + i);
                    }
                }
            }
        };
    }
}
