// Generated from DoubleDraw.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.random.RandomGenerator;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Where the definition of a routine's calls gets their arguments from: scalars by name, operands filled with random
/// entries between guard zones.
public final class FloatDraw {
    private final Choices choices;

    FloatDraw(Choices choices) {
        this.choices = choices;
    }

    /// {@return a value of the argument}
    public Trans trans(String name) {
        return choices.kind(name, Trans.class);
    }

    /// {@return a value of the argument}
    public Uplo uplo(String name) {
        return choices.kind(name, Uplo.class);
    }

    /// {@return a value of the argument}
    public Diag diag(String name) {
        return choices.kind(name, Diag.class);
    }

    /// {@return a value of the argument}
    public Side side(String name) {
        return choices.kind(name, Side.class);
    }

    /// {@return a dimension}
    public int size(String name) {
        return choices.value(name, "size", Integer.class);
    }

    /// {@return the number of diagonals above or below the main one}
    public int width(String name) {
        return choices.value(name, "width", Integer.class);
    }

    /// {@return how many problems there are}
    public int count(String name) {
        return choices.value(name, "count", Integer.class);
    }

    /// {@return an increment}
    public int inc(String name) {
        return choices.value(name, "inc", Integer.class);
    }

    /// {@return a factor}
    public float scalar(String name) {
        return choices.value(name, "scalar", Number.class).floatValue();
    }

    /// {@return a random number, for what is not an operand}
    public RandomGenerator random() {
        return choices.random();
    }

    /// {@return an m×n matrix}
    public FloatGuarded matrix(int m, int n) {
        return general(dense(m, n));
    }

    /// {@return where the entries of an m×n matrix lie}
    public Layout.Dense dense(int m, int n) {
        return new Layout.Dense(m, n, Math.max(1, m) + pad());
    }

    /// {@return a stored triangle of order n}
    public FloatGuarded triangle(Uplo uplo, Diag diag, int n) {
        return triangular(new Layout.Triangle(uplo, diag, n, Math.max(1, n) + pad()));
    }

    /// {@return a packed triangle of order n}
    public FloatGuarded packed(Uplo uplo, Diag diag, int n) {
        return triangular(new Layout.Packed(uplo, diag, n));
    }

    /// {@return an m×n band matrix}
    public FloatGuarded band(int m, int n, int kl, int ku) {
        return general(new Layout.Band(m, n, kl, ku, Diag.NON_UNIT, kl + ku + 1 + pad()));
    }

    /// {@return a triangle of order n with k off-diagonals}
    public FloatGuarded triangleBand(Uplo uplo, Diag diag, int n, int k) {
        int ku = uplo == Uplo.UPPER ? k : 0;
        return triangular(new Layout.Band(n, n, k - ku, ku, diag, k + 1 + pad()));
    }

    /// {@return a vector of n elements}
    public FloatGuarded vector(int n, int inc) {
        return general(new Layout.Vector(n, inc));
    }

    /// {@return an operand of any layout, entries between −1 and 1, some of them 0}
    public FloatGuarded general(Layout layout) {
        return guarded(layout).fill((i, j) -> entry());
    }

    /// Entries such that powers of the matrix and of its inverse do not grow with n: solutions stay moderate.
    private FloatGuarded triangular(Layout layout) {
        float scale = 2.0f / Math.max(2, layout.rows());
        return guarded(layout).fill((i, j) -> i == j ? Math.copySign(1 + Math.abs(entry()), entry()) : scale * entry());
    }

    private FloatGuarded guarded(Layout layout) {
        return FloatGuarded.of(layout, choices.number("off", 6), choices.number("tail", 3));
    }

    private int pad() {
        return choices.number("pad", 4);
    }

    private float entry() {
        return random().nextInt(16) == 0 ? 0 : 2 * random().nextFloat() - 1;
    }
}
