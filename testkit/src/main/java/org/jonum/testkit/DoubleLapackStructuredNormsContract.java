package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How langb, lansb, lantb, langt, lanst, lanhs, lansp and lantp must be: as lange of the full matrix.
public abstract class DoubleLapackStructuredNormsContract {
    private static final int[] SIZES = {0, 1, 2, 5, 23};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private double expected(Norm norm, DoubleView a) {
        return lapack().dlange(norm, a.rows(), a.cols(), a.data(), a.off(), a.cs());
    }

    private void assertNorm(Norm norm, DoubleView a, double got, String what) {
        double expected = expected(norm, a);
        assertEquals(expected, got, 100 * DoubleLimits.EPS * expected, what + " " + norm + " n = " + a.rows());
    }

    private static DoubleView symmetric(DoubleView a) {
        return DoubleMatrices.of(a.rows(), a.rows(), (i, j) -> i >= j ? a.get(i, j) : a.get(j, i));
    }

    @Test
    void bandsOfEveryKind() {
        for (int n : SIZES) {
            for (Norm norm : Norm.values()) {
                for (int k : new int[] {0, 1, 3, 30}) {
                    DoubleView a = DoubleBands.random(n, n, k, k / 2, 1);
                    DoubleGuarded g = DoubleBands.guarded(a, k, k / 2);
                    assertNorm(norm, a, lapack().dlangb(norm, n, k, k / 2, g.array(), g.off(), g.layout().stride()),
                            "langb");
                    for (Uplo uplo : Uplo.values()) triangles(norm, uplo, n, k);
                }
            }
        }
    }

    private void triangles(Norm norm, Uplo uplo, int n, int k) {
        DoubleView s = symmetric(DoubleBands.random(n, n, k, k, 2));
        DoubleGuarded g = DoubleBands.guarded(uplo, Diag.NON_UNIT, s, k);
        assertNorm(norm, s, lapack().dlansb(norm, uplo, n, k, g.array(), g.off(), g.layout().stride()), "lansb");
        for (Diag diag : Diag.values()) {
            DoubleView t = DoubleBands.triangular(uplo, diag, n, k);
            DoubleGuarded b = DoubleBands.guarded(uplo, diag, t, k);
            assertNorm(norm, t, lapack().dlantb(norm, uplo, diag, n, k, b.array(), b.off(), b.layout().stride()),
                    "lantb " + uplo + " " + diag);
        }
    }

    @Test
    void packedTrianglesOfEveryKind() {
        for (int n : SIZES) {
            for (Norm norm : Norm.values()) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView s = symmetric(DoubleBands.random(n, n, n, n, 3));
                    DoubleGuarded g =
                            DoubleGuarded.of(new Layout.Packed(uplo, Diag.NON_UNIT, n), 3, 2).fill(s::get);
                    assertNorm(norm, s, lapack().dlansp(norm, uplo, n, g.array(), g.off()), "lansp " + uplo);
                    for (Diag diag : Diag.values()) {
                        DoubleView t = DoubleBands.triangular(uplo, diag, n, n);
                        DoubleGuarded p = DoubleGuarded.of(new Layout.Packed(uplo, diag, n), 3, 2).fill(t::get);
                        assertNorm(norm, t, lapack().dlantp(norm, uplo, diag, n, p.array(), p.off()),
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
                DoubleView a = DoubleBands.random(n, n, 1, 1, 4), s = symmetric(a);
                double[] dl = new double[n + 1], d = new double[n + 1], du = new double[n + 1], e = new double[n + 1];
                for (int i = 0; i < n; i++) {
                    d[i + 1] = a.get(i, i);
                    if (i + 1 < n) dl[i + 1] = e[i + 1] = a.get(i + 1, i);
                    if (i + 1 < n) du[i + 1] = a.get(i, i + 1);
                }
                assertNorm(norm, a, lapack().dlangt(norm, n, dl, 1, d, 1, du, 1), "langt");
                assertNorm(norm, s, lapack().dlanst(norm, n, d, 1, e, 1), "lanst");
                DoubleView h = DoubleBands.random(n, n, 1, n, 5);
                DoubleGuarded g = DoubleLapackOperands.guarded(
                        DoubleMatrices.of(n, n, (i, j) -> i > j + 1 ? Double.NaN : h.get(i, j)));
                assertNorm(norm, h, lapack().dlanhs(norm, n, g.array(), g.off(), g.layout().stride()), "lanhs");
            }
        }
    }

    @Test
    void nanAnywhereGivesNan() {
        SplittableRandom random = new SplittableRandom(6);
        for (Norm norm : Norm.values()) {
            for (int at = 0; at < 6; at++) {
                double[] x = new double[6];
                for (int i = 0; i < 6; i++) x[i] = i == at ? Double.NaN : random.nextDouble();
                for (Uplo uplo : Uplo.values()) {
                    assertTrue(Double.isNaN(lapack().dlansp(norm, uplo, 3, x, 0)));
                    assertTrue(Double.isNaN(lapack().dlantp(norm, uplo, Diag.NON_UNIT, 3, x, 0)));
                }
                if (at < 5) assertTrue(Double.isNaN(lapack().dlanst(norm, 3, x, 0, x, 3)));
                double got = lapack().dlangt(norm, 2, x, 0, x, 1, x, 3);
                assertEquals(at < 4, Double.isNaN(got));
            }
        }
    }
}
