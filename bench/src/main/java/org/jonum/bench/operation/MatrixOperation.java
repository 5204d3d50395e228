package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;

/// What people do with matrices as objects, of order n; every call makes a new object of its result, in every library.
///
/// @param spec the text
/// @param verb what is done
/// @param n    order
public record MatrixOperation(Spec spec, Verb verb, int n) implements Operation {

    /// The operations, with those in floating point that are customarily counted, in units of n³.
    public enum Verb {
        /// A·B.
        TIMES(2),
        /// The solution of A·x = b.
        SOLVE(2 / 3.0),
        /// The inverse of A.
        INVERSE(2),
        /// The Cholesky factorization of A.
        CHOLESKY(1 / 3.0);

        private final double cubes;

        Verb(double cubes) {
            this.cubes = cubes;
        }
    }

    static boolean has(String name) {
        return Arrays.stream(Verb.values()).anyMatch(v -> v.name().equalsIgnoreCase(name));
    }

    static MatrixOperation of(Spec s) {
        return new MatrixOperation(s, Verb.valueOf(s.routine().toUpperCase(Locale.ROOT)), s.size("n"));
    }

    /// {@return A: symmetric with a dominant diagonal for Cholesky, else general}
    public Operand a() {
        return verb == Verb.CHOLESKY ? Operand.definite('a', n) : Operand.matrix('a', n, n, 0);
    }

    /// {@return the other factor of a product}
    public Operand b() {
        return Operand.matrix('b', n, n, 0);
    }

    /// {@return the right-hand side}
    public Operand vector() {
        return Operand.vector('v', n);
    }

    @Override
    public double flops() {
        return verb.cubes * n * n * n;
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
