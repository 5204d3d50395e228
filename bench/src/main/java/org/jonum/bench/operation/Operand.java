package org.jonum.bench.operation;

import org.jonum.blas.Uplo;

/// A matrix or vector in an array, by columns; a vector is a matrix of one column.
///
/// @param rows   how many
/// @param cols   how many
/// @param ld     from one column to the next, at least `rows`
/// @param values of its elements; what lies between columns is given, too
public record Operand(int rows, int cols, int ld, Values values) {

    /// The value at a row and a column.
    @FunctionalInterface
    public interface Values {
        /// {@return the value}
        ///
        /// @param row from 0 to ld − 1
        /// @param col from 0
        double at(int row, int col);
    }

    static Operand vector(char name, int n) {
        return matrix(name, n, 1, 0);
    }

    /// Values in (−1, 1) that look random, and are the same for the same name.
    static Operand matrix(char name, int rows, int cols, int pad) {
        int ld = rows + pad;
        return new Operand(rows, cols, ld, (i, j) -> uniform(((long) name << 32) + i + (long) j * ld));
    }

    /// Symmetric with a dominant diagonal.
    static Operand definite(char name, int n) {
        Values lower = matrix(name, n, n, 0).values;
        return new Operand(n, n, n, (i, j) -> i == j ? n + lower.at(i, j) : lower.at(Math.max(i, j), Math.min(i, j)));
    }

    static Operand triangle(Uplo uplo, int n, int pad) {
        Involution triangle = new Involution(uplo, n);
        Operand other = matrix('t', n, n, pad);
        return new Operand(n, n, n + pad, (i, j) -> triangle.covers(i, j) ? triangle.at(i, j) : other.values.at(i, j));
    }

    /// {@return the numbers in the array that holds it}
    public int length() {
        return Math.multiplyExact(ld, cols);
    }

    /// {@return a new array with the values}
    public double[] doubles() {
        double[] array = new double[length()];
        for (int j = 0, at = 0; j < cols; j++) {
            for (int i = 0; i < ld; i++) array[at++] = values.at(i, j);
        }
        return array;
    }

    /// {@return a new array with the values, rounded}
    public float[] floats() {
        float[] array = new float[length()];
        for (int j = 0, at = 0; j < cols; j++) {
            for (int i = 0; i < ld; i++) array[at++] = (float) values.at(i, j);
        }
        return array;
    }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014) on a counter, brought to (−1, 1).
    private static double uniform(long counter) {
        long z = counter * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (((z ^ (z >>> 31)) >> 10) + 0.5) * 0x1p-53;
    }
}
