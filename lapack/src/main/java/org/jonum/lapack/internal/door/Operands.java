package org.jonum.lapack.internal.door;

import java.util.ArrayList;
import java.util.List;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;

/// The operands of one call: each must lie in its array, and what is written shares no element with any other.
///
/// What is only read may share elements with what is only read. The order of the calls does not matter,
/// but for the message: it names the argument that comes first and is wrong.
final class Operands {
    private record Operand(String name, Object array, int off, int rows, int cols, int ld) {
    }

    private final String routine;
    private final List<Operand> read = new ArrayList<>(), written = new ArrayList<>();

    Operands(String routine) {
        this.routine = routine;
    }

    /// A matrix that is only read.
    void reads(String name, double[] a, int off, int rows, int cols, int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        addRead(new Operand(name, a, off, rows, cols, ld));
    }

    /// A matrix that is only read.
    void reads(String name, float[] a, int off, int rows, int cols, int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        addRead(new Operand(name, a, off, rows, cols, ld));
    }

    /// A contiguous vector that is only read.
    void reads(String name, double[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        addRead(new Operand(name, x, off, 1, n, 1));
    }

    /// A contiguous vector that is only read.
    void reads(String name, float[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        addRead(new Operand(name, x, off, 1, n, 1));
    }

    /// Contiguous numbers that are only read.
    void reads(String name, int[] x, int off, int n) {
        Args.vector(routine, name, x, off, n);
        addRead(new Operand(name, x, off, 1, n, 1));
    }

    /// A matrix that is written.
    void writes(String name, double[] a, int off, int rows, int cols, int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        addWritten(new Operand(name, a, off, rows, cols, ld));
    }

    /// A matrix that is written.
    void writes(String name, float[] a, int off, int rows, int cols, int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        addWritten(new Operand(name, a, off, rows, cols, ld));
    }

    /// A matrix of order n that is written if it is wanted; else only its leading dimension must be positive.
    void writesSquare(String name, boolean wanted, double[] a, int off, int n, int ld) {
        Args.ld(routine, "ld" + name, ld, wanted ? "n" : "1", wanted ? n : 1);
        if (wanted) writes(name, a, off, n, n, ld);
    }

    /// A matrix of order n that is written if it is wanted; else only its leading dimension must be positive.
    void writesSquare(String name, boolean wanted, float[] a, int off, int n, int ld) {
        Args.ld(routine, "ld" + name, ld, wanted ? "n" : "1", wanted ? n : 1);
        if (wanted) writes(name, a, off, n, n, ld);
    }

    /// A contiguous vector that is written.
    void writes(String name, double[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        addWritten(new Operand(name, x, off, 1, n, 1));
    }

    /// A contiguous vector that is written.
    void writes(String name, float[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        addWritten(new Operand(name, x, off, 1, n, 1));
    }

    /// Contiguous numbers that are written.
    void writes(String name, int[] x, int off, int n) {
        Args.vector(routine, name, x, off, n);
        addWritten(new Operand(name, x, off, 1, n, 1));
    }

    /// A packed triangle of order n that is only read.
    void readsPacked(String name, double[] ap, int off, int n) {
        Args.packed(routine, name, ap, off, n);
        addRead(new Operand(name, ap, off, 1, Args.packedLength(n), 1));
    }

    /// A packed triangle of order n that is only read.
    void readsPacked(String name, float[] ap, int off, int n) {
        Args.packed(routine, name, ap, off, n);
        addRead(new Operand(name, ap, off, 1, Args.packedLength(n), 1));
    }

    /// A packed triangle of order n that is written.
    void writesPacked(String name, double[] ap, int off, int n) {
        Args.packed(routine, name, ap, off, n);
        addWritten(new Operand(name, ap, off, 1, Args.packedLength(n), 1));
    }

    /// A packed triangle of order n that is written.
    void writesPacked(String name, float[] ap, int off, int n) {
        Args.packed(routine, name, ap, off, n);
        addWritten(new Operand(name, ap, off, 1, Args.packedLength(n), 1));
    }

    /// For nrhs systems of order n: right-hand sides that are read, solutions, and bounds of their errors.
    void refines(int n, int nrhs, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff,
            double[] berr, int berrOff) {
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.ld(routine, "ldx", ldx, "n", n);
        reads("b", b, bOff, n, nrhs, ldb);
        writes("x", x, xOff, n, nrhs, ldx);
        writes("ferr", ferr, ferrOff, nrhs);
        writes("berr", berr, berrOff, nrhs);
    }

    /// For nrhs systems of order n: right-hand sides that are read, solutions, and bounds of their errors.
    void refines(int n, int nrhs, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.ld(routine, "ldx", ldx, "n", n);
        reads("b", b, bOff, n, nrhs, ldb);
        writes("x", x, xOff, n, nrhs, ldx);
        writes("ferr", ferr, ferrOff, nrhs);
        writes("berr", berr, berrOff, nrhs);
    }

    private void addRead(Operand next) {
        for (Operand w : written) apart(w, next);
        read.add(next);
    }

    private void addWritten(Operand next) {
        for (Operand r : read) apart(next, r);
        for (Operand w : written) apart(next, w);
        written.add(next);
    }

    private void apart(Operand w, Operand other) {
        Overlap.refuse(routine, w.name, w.array, w.off, w.rows, w.cols, w.ld, other.name, other.array, other.off,
                other.rows, other.cols, other.ld);
    }
}
