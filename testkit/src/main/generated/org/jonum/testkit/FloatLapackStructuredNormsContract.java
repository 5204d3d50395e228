// Generated from DoubleLapackStructuredNormsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How langb, lansb, lantb, langt, lanst, lanhs, lansp and lantp must be: as lange of the full matrix.
public abstract class FloatLapackStructuredNormsContract {
    private static final int[] SIZES = {0, 1, 2, 5, 23};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private float expected(Norm norm, FloatView a) {
        return lapack().slange(norm, a.rows(), a.cols(), a.data(), a.off(), a.cs());
    }

    private void assertNorm(Norm norm, FloatView a, float got, String what) {
        float expected = expected(norm, a);
        assertEquals(expected, got, 100 * FloatLimits.EPS * expected, what + " " + norm + " n = " + a.rows());
    }

    private static FloatView symmetric(FloatView a) {
        return FloatMatrices.of(a.rows(), a.rows(), (i, j) -> i >= j ? a.get(i, j) : a.get(j, i));
    }

    @Test
    void bandsOfEveryKind() {
        for (int n : SIZES) {
            for (Norm norm : Norm.values()) {
                for (int k : new int[] {0, 1, 3, 30}) {
                    FloatView a = FloatBands.random(n, n, k, k / 2, 1);
                    FloatGuarded g = FloatBands.guarded(a, k, k / 2);
                    assertNorm(norm, a, lapack().slangb(norm, n, k, k / 2, g.array(), g.off(), g.layout().stride()),
                            "langb");
                    for (Uplo uplo : Uplo.values()) triangles(norm, uplo, n, k);
                }
            }
        }
    }

    private void triangles(Norm norm, Uplo uplo, int n, int k) {
        FloatView s = symmetric(FloatBands.random(n, n, k, k, 2));
        FloatGuarded g = FloatBands.guarded(uplo, Diag.NON_UNIT, s, k);
        assertNorm(norm, s, lapack().slansb(norm, uplo, n, k, g.array(), g.off(), g.layout().stride()), "lansb");
        for (Diag diag : Diag.values()) {
            FloatView t = FloatBands.triangular(uplo, diag, n, k);
            FloatGuarded b = FloatBands.guarded(uplo, diag, t, k);
            assertNorm(norm, t, lapack().slantb(norm, uplo, diag, n, k, b.array(), b.off(), b.layout().stride()),
                    "lantb " + uplo + " " + diag);
        }
    }

    @Test
    void packedTrianglesOfEveryKind() {
        for (int n : SIZES) {
            for (Norm norm : Norm.values()) {
                for (Uplo uplo : Uplo.values()) {
                    FloatView s = symmetric(FloatBands.random(n, n, n, n, 3));
                    FloatGuarded g =
                            FloatGuarded.of(new Layout.Packed(uplo, Diag.NON_UNIT, n), 3, 2).fill(s::get);
                    assertNorm(norm, s, lapack().slansp(norm, uplo, n, g.array(), g.off()), "lansp " + uplo);
                    for (Diag diag : Diag.values()) {
                        FloatView t = FloatBands.triangular(uplo, diag, n, n);
                        FloatGuarded p = FloatGuarded.of(new Layout.Packed(uplo, diag, n), 3, 2).fill(t::get);
                        assertNorm(norm, t, lapack().slantp(norm, uplo, diag, n, p.array(), p.off()),
                                "lantp " + uplo + " " + diag);
                    }
                }
            }
        }
    }

    @Test
    void tridiagonalsAndHessenbergMatrices() {
        for (int n : SIZES) {
            for (Norm norm : Norm.values()) {
                FloatView a = FloatBands.random(n, n, 1, 1, 4), s = symmetric(a);
                float[] dl = new float[n + 1], d = new float[n + 1], du = new float[n + 1], e = new float[n + 1];
                for (int i = 0; i < n; i++) {
                    d[i + 1] = a.get(i, i);
                    if (i + 1 < n) dl[i + 1] = e[i + 1] = a.get(i + 1, i);
                    if (i + 1 < n) du[i + 1] = a.get(i, i + 1);
                }
                assertNorm(norm, a, lapack().slangt(norm, n, dl, 1, d, 1, du, 1), "langt");
                assertNorm(norm, s, lapack().slanst(norm, n, d, 1, e, 1), "lanst");
                FloatView h = FloatBands.random(n, n, 1, n, 5);
                FloatGuarded g = FloatLapackOperands.guarded(
                        FloatMatrices.of(n, n, (i, j) -> i > j + 1 ? Float.NaN : h.get(i, j)));
                assertNorm(norm, h, lapack().slanhs(norm, n, g.array(), g.off(), g.layout().stride()), "lanhs");
            }
        }
    }

    @Test
    void nanAnywhereGivesNan() {
        SplittableRandom random = new SplittableRandom(6);
        for (Norm norm : Norm.values()) {
            for (int at = 0; at < 6; at++) {
                float[] x = new float[6];
                for (int i = 0; i < 6; i++) x[i] = i == at ? Float.NaN : random.nextFloat();
                for (Uplo uplo : Uplo.values()) {
                    assertTrue(Float.isNaN(lapack().slansp(norm, uplo, 3, x, 0)));
                    assertTrue(Float.isNaN(lapack().slantp(norm, uplo, Diag.NON_UNIT, 3, x, 0)));
                }
                if (at < 5) assertTrue(Float.isNaN(lapack().slanst(norm, 3, x, 0, x, 3)));
                float got = lapack().slangt(norm, 2, x, 0, x, 1, x, 3);
                assertEquals(at < 4, Float.isNaN(got));
            }
        }
    }
}
