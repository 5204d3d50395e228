package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jonum.blas.Uplo;

/// A routine of LAPACK on square matrices of order n. Each call copies its operands first, in every library, since the
/// routines overwrite them.
///
/// @param spec    the text
/// @param routine which
/// @param n       order
public record Decomposition(Spec spec, Routine routine, int n) implements Operation {

    /// What a matrix is like.
    enum Kind {
        GENERAL, POSITIVE_DEFINITE, TRIANGLE
    }

    /// The routines, with the operations that are customarily counted, in units of n³ (LAPACK Working Note 41; for
    /// eigenvalues and singular values with vectors, which take what they take, round numbers near them).
    public enum Routine {
        /// LU with partial pivoting.
        GETRF(2 / 3.0, Kind.GENERAL),
        /// Inverse, from A: `getrf` is part of it.
        GETRI(2, Kind.GENERAL),
        /// Cholesky, lower triangle.
        POTRF(1 / 3.0, Kind.POSITIVE_DEFINITE),
        /// Inverse of a lower triangle.
        TRTRI(1 / 3.0, Kind.TRIANGLE),
        /// QR.
        GEQRF(4 / 3.0, Kind.GENERAL),
        /// QR with column pivoting.
        GEQP3(4 / 3.0, Kind.GENERAL),
        /// Reduction of a symmetric matrix, lower triangle, to tridiagonal form.
        SYTRD(4 / 3.0, Kind.POSITIVE_DEFINITE),
        /// Reduction to bidiagonal form.
        GEBRD(8 / 3.0, Kind.GENERAL),
        /// Reduction to Hessenberg form.
        GEHRD(10 / 3.0, Kind.GENERAL),
        /// Eigenvalues and vectors of a symmetric matrix, lower triangle, divide and conquer.
        SYEVD(9, Kind.POSITIVE_DEFINITE),
        /// Singular values and all vectors, divide and conquer.
        GESDD(22, Kind.GENERAL),
        /// Eigenvalues and right vectors.
        GEEV(25, Kind.GENERAL),
        /// Least squares of minimum norm, one right-hand side, divide and conquer.
        GELSD(8 / 3.0, Kind.GENERAL),
        /// A·x = λ·B·x, A symmetric, B positive definite, with vectors.
        SYGVD(14, Kind.POSITIVE_DEFINITE),
        /// A·x = λ·B·x with right vectors.
        GGEV(65, Kind.GENERAL);

        private final double cubes;
        private final Kind kind;

        Routine(double cubes, Kind kind) {
            this.cubes = cubes;
            this.kind = kind;
        }
    }

    static Decomposition of(Spec s) {
        Routine routine = Arrays.stream(Routine.values())
                .filter(r -> r.name().equals(s.routine().toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(s.text() + ": no such routine here"));
        return new Decomposition(s, routine, s.size("n"));
    }

    /// {@return the names of all of them, in lower case, without a precision}
    public static String names() {
        return Arrays.stream(Routine.values()).map(r -> r.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /// {@return A}
    public Operand a() {
        return switch (routine.kind) {
            case GENERAL -> Operand.matrix('a', n, n, 0);
            case POSITIVE_DEFINITE -> Operand.definite('a', n);
            case TRIANGLE -> Operand.triangle(Uplo.LOWER, n, 0);
        };
    }

    /// {@return B of the two problems that have one; the right-hand side of least squares}
    public Operand b() {
        return switch (routine) {
            case GELSD -> Operand.vector('b', n);
            case SYGVD -> Operand.definite('b', n);
            default -> Operand.matrix('b', n, n, 0);
        };
    }

    @Override
    public double flops() {
        return routine.cubes * n * n * n;
    }

    @Override
    public double numbers() {
        return 2.0 * n * n;
    }

    @Override
    public Limit limit() {
        return Limit.ARITHMETIC;
    }
}
