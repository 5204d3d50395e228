// Generated from DoubleLapackScaledSolveContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How latrs, latbs and latps must be, and the condition estimates that rely on them.
public abstract class FloatLapackScaledSolveContract {
    private static final float TINY = Float.MIN_VALUE;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// One triangle in three storages.
    private static List<FloatGuarded> storages(Uplo uplo, Diag diag, FloatView a) {
        int n = a.rows(), k = Math.max(0, n - 1);
        boolean lower = uplo == Uplo.LOWER;
        List<FloatGuarded> all = new ArrayList<>();
        for (Layout layout : List.of(new Layout.Triangle(uplo, diag, n, n + 2),
                new Layout.Band(n, n, lower ? k : 0, lower ? 0 : k, diag, k + 2), new Layout.Packed(uplo, diag, n))) {
            all.add(FloatGuarded.of(layout, 3, 4).fill(a::get));
        }
        return all;
    }

    private float solve(FloatGuarded a, Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, float[] x,
            float[] cnorm) {
        int n = a.layout().rows(), ld = a.layout().stride();
        return switch (a.layout()) {
            case Layout.Triangle _ -> lapack().slatrs(uplo, trans, diag, normin, n, a.array(), a.off(), ld, x, 0, cnorm,
                    0);
            case Layout.Band b -> lapack().slatbs(uplo, trans, diag, normin, n, Math.max(b.kl(), b.ku()), a.array(),
                    a.off(), b.ld(), x, 0, cnorm, 0);
            default -> lapack().slatps(uplo, trans, diag, normin, n, a.array(), a.off(), x, 0, cnorm, 0);
        };
    }

    private interface Case {
        void check(Uplo uplo, Trans trans, Diag diag);
    }

    private static void everyCase(Case c) {
        for (Uplo uplo : Uplo.values()) {
            for (Trans trans : Trans.values()) {
                for (Diag diag : Diag.values()) c.check(uplo, trans, diag);
            }
        }
    }

    /// The elements of A with ones where the diagonal is known.
    private static FloatView known(Uplo uplo, Diag diag, FloatView a) {
        int n = a.rows();
        return FloatMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1
                : (uplo == Uplo.UPPER ? i <= j : i >= j) ? a.get(i, j) : 0);
    }

    @Test
    void whereNothingOverflowsTheScaleIsOne() {
        for (int n : new int[] {0, 1, 2, 7, 40}) {
            everyCase((uplo, trans, diag) -> {
                FloatView a = known(uplo, diag, FloatMatrices.triangular(uplo, n, new SplittableRandom(n)));
                FloatView b = FloatMatrices.uniform(n, 1, new SplittableRandom(3));
                for (FloatGuarded g : storages(uplo, diag, a)) {
                    String what = g.layout() + " " + trans;
                    FloatGuarded before = g.copy();
                    float[] x = b.data().clone(), cnorm = new float[n];
                    assertEquals(1, solve(g, uplo, trans, diag, ColumnNorms.COMPUTE, x, cnorm), what);
                    g.assertUnchanged(before, what);
                    FloatResiduals.assertAtMost(FloatResiduals.solution(trans.isTrans() ? a.t() : a,
                            FloatView.of(x, 0, n, 1, Math.max(1, n)), b), 10, what);
                    for (int j = 0; j < n; j++) {
                        float sum = 0;
                        for (int i = 0; i < n; i++) sum += i == j ? 0 : Math.abs(a.get(i, j));
                        assertEquals(sum, cnorm[j], 10 * n * FloatLimits.EPS, what);
                    }
                }
            });
        }
    }

    /// 2ᵉ·(I − 15·N), N all ones beside the diagonal: one element of the solution after the other is 16 times the last one.
    @Test
    void growthBeyondTheRangeIsExact() {
        int n = Float.MAX_EXPONENT / 4 + 22;
        for (int e : new int[] {0, Float.MAX_EXPONENT - 4, -Float.MAX_EXPONENT / 8}) {
            FloatView a = FloatMatrices.of(n, n, (i, j) -> Math.scalb(i == j ? 1.0f : -15.0f, e));
            everyCase((uplo, trans, diag) -> {
                if (diag == Diag.UNIT && e != 0 || trans == Trans.CONJ_TRANS) return;
                for (FloatGuarded g : storages(uplo, diag, a)) {
                    float[] x = new float[n], y = new float[n], cnorm = new float[n];
                    boolean forward = (uplo == Uplo.LOWER) != trans.isTrans();
                    x[forward ? 0 : n - 1] = y[forward ? 0 : n - 1] = 1;
                    float s = solve(g, uplo, trans, diag, ColumnNorms.COMPUTE, x, cnorm);
                    int k = Math.getExponent(s);
                    assertTrue(s > 0 && s < 1 || e > 0, "s = " + s);
                    for (int i = 0; i < n; i++) {
                        int exponent = 4 * Math.max(0, i - 1) - e + k;
                        if (exponent < Float.MIN_EXPONENT) continue;
                        assertEquals(Math.scalb(i == 0 ? 1.0f : 15.0f, exponent), x[forward ? i : n - 1 - i],
                                g.layout() + " " + trans);
                    }
                    assertEquals(s, solve(g, uplo, trans, diag, ColumnNorms.GIVEN, y, cnorm));
                    assertArrayEquals(x, y);
                }
            });
        }
    }

    /// Exponents all over the range; the judge is exact arithmetic.
    @Test
    void wildMatricesAreSolvedRowByRow() {
        int n = 12;
        for (int seed = 0; seed < 4; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int range = seed % 2 == 0 ? Float.MAX_EXPONENT - 1 : Float.MAX_EXPONENT / 2;
            FloatView r = FloatMatrices.of(n, n, (i, j) -> Math.scalb(random.nextFloat(-2, 2),
                    random.nextInt(-range, range)));
            float[] b = new float[n];
            for (int i = 0; i < n; i++) b[i] = Math.scalb(random.nextFloat(-2, 2), random.nextInt(-9, 9));
            everyCase((uplo, trans, diag) -> {
                FloatView a = known(uplo, diag, r), op = trans.isTrans() ? a.t() : a;
                for (FloatGuarded g : storages(uplo, diag, a)) {
                    float[] x = b.clone();
                    float s = solve(g, uplo, trans, diag, ColumnNorms.COMPUTE, x, new float[n]);
                    assertTrue(s >= 0 && s <= 1 && (s == 0 || Math.scalb(1.0f, Math.getExponent(s)) == s
                            || s < FloatLimits.SAFE_MIN));
                    assertSolved(op, x, s, b, g.layout() + " " + trans);
                }
            });
        }
    }

    private static void assertSolved(FloatView a, float[] x, float s, float[] b, String what) {
        int n = a.rows();
        BigDecimal tiny = new BigDecimal(TINY), eps = new BigDecimal(4 * n * FloatLimits.EPS);
        for (int i = 0; i < n; i++) {
            BigDecimal sum = new BigDecimal(s).multiply(new BigDecimal(b[i])).negate(), size = BigDecimal.ZERO;
            BigDecimal lost = tiny.multiply(new BigDecimal(n));
            for (int j = 0; j < n; j++) {
                BigDecimal aij = new BigDecimal(a.get(i, j)), term = aij.multiply(new BigDecimal(x[j]));
                sum = sum.add(term);
                size = size.add(term.abs());
                lost = lost.add(aij.abs().multiply(tiny).multiply(new BigDecimal(n)));
            }
            BigDecimal most = size.multiply(eps).add(lost);
            assertTrue(sum.abs().compareTo(most) <= 0, what + ", row " + i + ": " + sum.floatValue());
        }
    }

    @Test
    void singularGivesANullVector() {
        int n = 9;
        for (int zero : new int[] {0, 4, 8}) {
            everyCase((uplo, trans, diag) -> {
                if (diag == Diag.UNIT) return;
                FloatView t = known(uplo, diag, FloatMatrices.triangular(uplo, n, new SplittableRandom(6)));
                FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j && i == zero ? 0 : t.get(i, j));
                for (FloatGuarded g : storages(uplo, diag, a)) {
                    float[] x = FloatMatrices.uniform(n, 1, new SplittableRandom(7)).data();
                    x[zero] = 0;                                // 0/0 must not be overlooked
                    assertEquals(0, solve(g, uplo, trans, diag, ColumnNorms.COMPUTE, x, new float[n]));
                    float largest = 0;
                    for (float v : x) largest = Math.max(largest, Math.abs(v));
                    assertTrue(largest >= 1);
                    assertSolved(trans.isTrans() ? a.t() : a, x, 0, new float[n], g.layout() + " " + trans);
                }
            });
        }
    }

    @Test
    void nanAndInfinityComeToAnEnd() {
        int n = 30;
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            everyCase((uplo, trans, diag) -> {
                FloatView t = FloatMatrices.triangular(uplo, n, new SplittableRandom(8));
                t.data()[t.at(uplo == Uplo.UPPER ? 3 : 20, uplo == Uplo.UPPER ? 20 : 3)] = bad;
                for (FloatGuarded g : storages(uplo, diag, t)) {
                    float[] x = FloatMatrices.uniform(n, 1, new SplittableRandom(9)).data();
                    solve(g, uplo, trans, diag, ColumnNorms.COMPUTE, x, new float[n]);
                    boolean finite = true;
                    for (float v : x) finite &= Float.isFinite(v);
                    assertTrue(!finite, g.layout() + " " + trans);
                }
            });
        }
    }

    /// A = L·D with L = I − N, N all ones below the diagonal, d growing like L⁻¹ up to 2ᵗ: L⁻¹·b overflows, D⁻¹·L⁻¹·b not.
    @Test
    void conditionIsRightWhereAFactorAloneOverflows() {
        int n = Float.MAX_EXPONENT + 20, t = Float.MAX_EXPONENT - 20;
        float[] lu = new float[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) lu[i + j * n] = -1;
            lu[j + j * n] = Math.scalb(1.0f, Math.min(j, t));
        }
        for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
            float ratio = Math.scalb(lapack().sgecon(norm, n, lu, 0, n, 1), n - t);
            assertTrue(ratio > 0.25f && ratio < 64, norm + ": " + ratio);
        }
    }

    /// A multiple of I − N, N ones next to the diagonal, so small that the inverse is out of range.
    @Test
    void conditionIsRightWhereTheInverseOverflows() {
        int n = 40, ld = 4;
        float[] rcond = new float[2];
        for (int routine = 0; routine < 6; routine++) {
            for (int k = 0; k < 2; k++) {
                float alpha = k == 0 ? 1 : 16 * FloatLimits.SAFE_MIN, root = k == 0 ? 1 : (float) Math.sqrt(alpha);
                float[] band = new float[n * ld], full = new float[n * n], d = new float[n * ld];
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < 2 && i + j < n; i++) {
                        float sign = i == 0 ? 1 : -1;
                        band[i + j * ld] = sign * (routine % 3 == 0 ? root : alpha);
                        full[j + i + j * n] = band[i + j * ld];
                    }
                    d[1 + j * ld] = alpha;
                    d[j == 0 ? 0 : j * ld] = -alpha;
                }
                int[] ipiv = new int[n];
                for (int i = 0; i < n; i++) ipiv[i] = i;
                rcond[k] = switch (routine) {
                    case 0 -> lapack().spbcon(Uplo.LOWER, n, 1, band, 0, ld, 4 * alpha);
                    case 1 -> lapack().stbcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, n, 1, band, 0, ld);
                    case 2 -> lapack().strcon(Norm.INF, Uplo.LOWER, Diag.NON_UNIT, n, full, 0, n);
                    case 3 -> lapack().spocon(Uplo.LOWER, n, full, 0, n, 4 * alpha);
                    case 4 -> lapack().sgbcon(Norm.ONE, n, 0, 1, d, 0, ld, ipiv, 0, 2 * alpha);
                    default -> lapack().sgecon(Norm.ONE, n, transposed(full, n), 0, n, 2 * alpha);
                };
            }
            assertTrue(rcond[0] > 1e-5f && rcond[0] < 1, "routine " + routine);
            assertEquals(rcond[0], rcond[1], 1e-4f * rcond[0], "routine " + routine);
        }
    }

    private static float[] transposed(float[] a, int n) {
        float[] t = new float[n * n];
        for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) t[i + j * n] = a[j + i * n];
        return t;
    }
}
