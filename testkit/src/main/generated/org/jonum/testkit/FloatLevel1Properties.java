// Generated from DoubleLevel1Properties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatRotation;

/// Algebra that vector routines must obey at any length, increment and offset: exactly, on integers, or within the
/// sum of the error bounds.
public abstract class FloatLevel1Properties {
    private static final int TRIES = 200, MOST = 300;

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// Vectors of one length.
    record Vectors(FloatGuarded x, FloatGuarded y, FloatGuarded z) {
        int n() {
            return x.layout().rows();
        }
    }

    @Provide
    Arbitrary<Vectors> integers() {
        return BlasArbitraries.sizes(MOST).flatMap(n -> {
            Arbitrary<FloatGuarded> one = BlasArbitraries.vector(n).flatMap(FloatArbitraries::integers);
            return Combinators.combine(one, one, one).as(Vectors::new);
        });
    }

    @Provide
    Arbitrary<Vectors> real() {
        return BlasArbitraries.sizes(MOST).flatMap(n -> {
            Arbitrary<FloatGuarded> one = BlasArbitraries.vector(n).flatMap(FloatArbitraries::operand);
            return Combinators.combine(one, one, one).as(Vectors::new);
        });
    }

    @Provide
    Arbitrary<Float> numbers() {
        return Arbitraries.floats().between(-100.0f, 100.0f).ofScale(6);
    }

    @Property(tries = TRIES)
    void dotIsSymmetric(@ForAll("integers") Vectors v) {
        assertEquals(dot(v.x, v.y), dot(v.y, v.x));
    }

    @Property(tries = TRIES)
    void dotIsBilinear(@ForAll("integers") Vectors v) {
        float separate = 3 * dot(v.x, v.z) - 2 * dot(v.y, v.z);
        FloatGuarded y = v.y.copy();
        blas().saxpby(v.n(), 3, v.x.array(), v.x.off(), inc(v.x), -2, y.array(), y.off(), inc(y));
        assertEquals(separate, dot(y, v.z));
        assertEquals(separate, dot(v.z, y));
    }

    @Property(tries = TRIES)
    void dotReadsBackwardsWhatIncrementsTurnRound(@ForAll("integers") Vectors v) {
        int n = v.n();
        float back = blas().sdot(n, v.x.array(), v.x.off(), -inc(v.x), v.y.array(), v.y.off(), -inc(v.y));
        assertEquals(dot(v.x, v.y), back);
    }

    @Property(tries = TRIES)
    void axpyUndoesItself(@ForAll("integers") Vectors v) {
        FloatGuarded y = v.y.copy();
        axpy(5, v.x, y);
        axpy(-5, v.x, y);
        for (int i = 0; i < v.n(); i++) assertEquals(v.y.get(i, 0) + 0.0f, y.get(i, 0) + 0.0f);
    }

    /// Cauchy, Schwarz; and the norm is at most the sum of absolute values.
    @Property(tries = TRIES)
    void normBoundsDotAndIsBoundedBySum(@ForAll("real") Vectors v) {
        float roundoff = 1 + 4 * (v.n() + 4) * FloatLimits.EPS;
        assertTrue(Math.abs(dot(v.x, v.y)) <= norm(v.x) * norm(v.y) * roundoff);
        float sum = blas().sasum(v.n(), v.x.array(), v.x.off(), Math.abs(inc(v.x)));
        assertTrue(norm(v.x) <= sum * roundoff);
    }

    @Property(tries = TRIES)
    void normScales(@ForAll("real") Vectors v, @ForAll("exponents") int e) {
        float norm = norm(v.x), bound = 2 * (v.n() / 2.0f + 5) * FloatLimits.EPS * norm;
        FloatGuarded scaled = v.x.copy().fill((i, j) -> Math.scalb(v.x.get(i, j), e));
        assertEquals(norm, Math.scalb(norm(scaled), -e), bound + FloatLimits.SAFE_MIN);
    }

    /// Up to where entries between −1 and 1, not much below 10⁻¹⁰, stay normal.
    @Provide
    Arbitrary<Integer> exponents() {
        int most = Math.getExponent(FloatLimits.HUGE) - 10;
        return Arbitraries.integers().between(50 - most, most);
    }

    @Property(tries = TRIES)
    void rotationPreservesTheNorm(@ForAll("real") Vectors v, @ForAll("numbers") float a, @ForAll("numbers") float b) {
        FloatRotation g = blas().srotg(a, b);
        FloatGuarded x = v.x.copy(), y = v.y.copy();
        rot(x, y, g.c(), g.s());
        FloatExact exact = new FloatExact();
        for (int i = 0; i < v.n(); i++) {
            exact.clear();
            exact.add(x.get(i, 0), x.get(i, 0));
            exact.add(y.get(i, 0), y.get(i, 0));
            exact.add(-v.x.get(i, 0), v.x.get(i, 0));
            exact.add(-v.y.get(i, 0), v.y.get(i, 0));
            assertTrue(exact.bounds(0, 12), exact.describe(0, 12));
        }
    }

    @Property(tries = TRIES)
    void rotationsUndoEachOther(@ForAll("real") Vectors v, @ForAll("numbers") float a, @ForAll("numbers") float b) {
        FloatRotation g = blas().srotg(a, b);
        FloatGuarded x = v.x.copy(), y = v.y.copy();
        rot(x, y, g.c(), g.s());
        rot(x, y, g.c(), -g.s());
        for (int i = 0; i < v.n(); i++) {
            float bound = 16 * FloatLimits.EPS * (Math.abs(v.x.get(i, 0)) + Math.abs(v.y.get(i, 0)));
            assertEquals(v.x.get(i, 0), x.get(i, 0), bound);
            assertEquals(v.y.get(i, 0), y.get(i, 0), bound);
        }
    }

    @Property(tries = TRIES)
    void swapIsItsOwnInverseAndThreeCopies(@ForAll("real") Vectors v) {
        FloatGuarded x = v.x.copy(), y = v.y.copy(), z = v.z.copy();
        swap(x, y);
        copy(v.x, z);
        copy(v.y, z);
        for (int i = 0; i < v.n(); i++) assertEquals(x.get(i, 0), z.get(i, 0));
        swap(x, y);
        x.assertUnchanged(v.x, "x after two exchanges");
        y.assertUnchanged(v.y, "y after two exchanges");
    }

    private static int inc(FloatGuarded x) {
        return x.layout().stride();
    }

    private float dot(FloatGuarded x, FloatGuarded y) {
        return blas().sdot(x.layout().rows(), x.array(), x.off(), inc(x), y.array(), y.off(), inc(y));
    }

    private float norm(FloatGuarded x) {
        return blas().snrm2(x.layout().rows(), x.array(), x.off(), inc(x));
    }

    private void axpy(float alpha, FloatGuarded x, FloatGuarded y) {
        blas().saxpy(x.layout().rows(), alpha, x.array(), x.off(), inc(x), y.array(), y.off(), inc(y));
    }

    private void copy(FloatGuarded x, FloatGuarded y) {
        blas().scopy(x.layout().rows(), x.array(), x.off(), inc(x), y.array(), y.off(), inc(y));
    }

    private void swap(FloatGuarded x, FloatGuarded y) {
        blas().sswap(x.layout().rows(), x.array(), x.off(), inc(x), y.array(), y.off(), inc(y));
    }

    private void rot(FloatGuarded x, FloatGuarded y, float c, float s) {
        blas().srot(x.layout().rows(), x.array(), x.off(), inc(x), y.array(), y.off(), inc(y), c, s);
    }
}
