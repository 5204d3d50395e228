package org.jonum.gpu;

import org.jspecify.annotations.Nullable;

/// The checks at the public doors: nothing is started before they have passed. A message has the form
/// `gemm: b = 3x4, need 2 rows`.
final class Door {
    private Door() {}

    static IllegalArgumentException bad(String routine, String name, @Nullable Object got, String need) {
        return new IllegalArgumentException(routine + ": " + name + " = " + got + ", need " + need);
    }

    static <T> T present(String routine, String name, @Nullable T value) {
        if (value == null) throw bad(routine, name, null, "a value");
        return value;
    }

    static void dim(String routine, String name, long value) {
        if (value < 0) throw bad(routine, name, value, ">= 0");
    }

    static void equal(String routine, String name, long got, String needName, long need) {
        if (got != need) throw bad(routine, name, got, needName + " = " + need);
    }

    static void shape(String routine, String name, long rows, long cols, long needRows, long needCols) {
        if (rows != needRows || cols != needCols) {
            throw bad(routine, name, rows + "x" + cols, needRows + "x" + needCols);
        }
    }

    static void square(String routine, String name, long rows, long cols) {
        if (rows != cols) throw bad(routine, name, rows + "x" + cols, "as many rows as columns");
    }

    static void range(String routine, String name, int from, int count, int end) {
        if (count < 0 || from < 0 || from > end - count) {
            throw new IndexOutOfBoundsException(routine + ": " + name + " from " + from + ", " + count
                    + " of them, need a part of 0 to " + end);
        }
    }

    /// An operand must be open, and on the device that is to work.
    static void operand(Device device, String routine, String name, Memory memory) {
        if (memory.device != device) throw bad(routine, name, "on " + memory.device, "an operand on " + device);
        if (!memory.isOpen()) throw new IllegalStateException(routine + ": " + name + " is closed");
    }

    /// What has been checked by [#operand] may have been closed by another thread since.
    static void open(String routine, Memory memory) {
        if (!memory.isOpen()) throw new IllegalStateException(routine + ": an operand is closed");
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuMatrix a) {
        operand(lane.device, routine, name, present(routine, name, a).memory);
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuFMatrix a) {
        operand(lane.device, routine, name, present(routine, name, a).memory);
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuVector x) {
        operand(lane.device, routine, name, present(routine, name, x).memory);
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuFVector x) {
        operand(lane.device, routine, name, present(routine, name, x).memory);
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuBatch a) {
        operand(lane.device, routine, name, present(routine, name, a).memory);
    }

    static void on(Lane lane, String routine, String name, @Nullable GpuFBatch a) {
        operand(lane.device, routine, name, present(routine, name, a).memory);
    }

    /// A scope must be of the device that is to work.
    static GpuScope scope(Lane lane, String routine, @Nullable GpuScope s) {
        GpuScope scope = present(routine, "s", s);
        if (scope.device() != lane.device) throw bad(routine, "s", "on " + scope.device(), "a scope on " + lane.device);
        scope.usable(routine);
        return scope;
    }

    /// Elements in device memory: rows×cols of them, in columns that are `ld` apart.
    record Span(Memory memory, long offset, long rows, long cols, long ld) {
        private long end() {
            return rows == 0 || cols == 0 ? offset : offset + (cols - 1) * ld + rows;
        }

        /// Whether an element is in both: exact where both are blocks of one matrix, else the ranges decide.
        private boolean meets(Span b) {
            if (memory != b.memory || offset >= b.end() || b.offset >= end()) return false;
            long row = offset % ld, rowB = b.offset % ld;
            if (ld != b.ld || row + rows > ld || rowB + b.rows > ld) return true;
            long col = offset / ld, colB = b.offset / ld;
            return row < rowB + b.rows && rowB < row + rows && col < colB + b.cols && colB < col + cols;
        }
    }

    static void apart(String routine, String name, Span a, String otherName, Span b) {
        if (a.meets(b)) throw bad(routine, name, "in the memory of " + otherName, "memory apart from it");
    }

    /// As [#apart], but both may be the same.
    static void sameOrApart(String routine, String name, Span a, String otherName, Span b) {
        if (!a.equals(b)) apart(routine, name, a, otherName, b);
    }
}
