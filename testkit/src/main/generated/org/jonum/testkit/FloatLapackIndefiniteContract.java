// Generated from DoubleLapackIndefiniteContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How sytrf, sytrs, sytri, sycon, sysv and their rook variants must be.
public abstract class FloatLapackIndefiniteContract {
    private static final int[] SIZES = {0, 1, 2, 3, 5, 8, 46, 47, 48, 49, 50, 94, 95, 96, 97, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// The two ways of pivoting.
    private enum Way {
        PARTIAL, ROOK
    }

    private int factor(Way way, Uplo uplo, FloatGuarded a, int[] ipiv) {
        int n = a.layout().rows(), ld = a.layout().stride();
        return way == Way.PARTIAL ? lapack().ssytrf(uplo, n, a.array(), a.off(), ld, ipiv, 1)
                : lapack().ssytrf_rook(uplo, n, a.array(), a.off(), ld, ipiv, 1);
    }

    private void solve(Way way, Uplo uplo, FloatGuarded f, int[] ipiv, FloatGuarded b) {
        int n = f.layout().rows(), ld = f.layout().stride(), nrhs = b.layout().cols(), ldb = b.layout().stride();
        if (way == Way.PARTIAL) {
            lapack().ssytrs(uplo, n, nrhs, f.array(), f.off(), ld, ipiv, 1, b.array(), b.off(), ldb);
        } else {
            lapack().ssytrs_rook(uplo, n, nrhs, f.array(), f.off(), ld, ipiv, 1, b.array(), b.off(), ldb);
        }
    }

    private static int[] pivots(int n) {
        int[] ipiv = new int[n + 2];
        Arrays.fill(ipiv, -77);
        return ipiv;
    }

    /// Symmetric, uniform, with zeros on the diagonal where `zero` says so.
    private static FloatView symmetric(int n, int zeroEvery, long seed) {
        FloatView u = FloatMatrices.uniform(n, n, new SplittableRandom(seed));
        return FloatMatrices.of(n, n, (i, j) -> i == j && zeroEvery > 0 && i % zeroEvery == 0 ? 0
                : u.get(Math.max(i, j), Math.min(i, j)));
    }

    /// A·X, where X solves: the residual of solutions of several right-hand sides is small, nothing beside is touched.
    private void assertSolves(Way way, Uplo uplo, FloatView a, float most, String what) {
        int n = a.rows();
        FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
        int[] ipiv = pivots(n);
        assertEquals(0, factor(way, uplo, f, ipiv), what);
        f.assertGuardsUntouched("sytrf " + what);
        assertTrue(ipiv[0] == -77 && ipiv[n + 1] == -77);
        FloatGuarded before = f.copy();
        for (int nrhs : new int[] {0, 1, 3, 9}) {
            FloatView b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(nrhs));
            FloatGuarded x = FloatLapackOperands.guarded(b);
            solve(way, uplo, f, ipiv, x);
            x.assertGuardsUntouched("sytrs " + what);
            FloatResiduals.assertAtMost(FloatResiduals.solution(a, FloatLapackOperands.view(x), b), most,
                    what + " nrhs " + nrhs);
        }
        f.assertUnchanged(before, "sytrs " + what);
    }

    @Test
    void solutionsHaveSmallResiduals() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (int n : SIZES) {
                    assertSolves(way, uplo, symmetric(n, 0, n), 10, way + " " + uplo + " " + n);
                    if (n > 1)
                        assertSolves(way, uplo, symmetric(n, 1, n), 10, way + " " + uplo + " zero diagonal " + n);
                    if (n > 3) assertSolves(way, uplo, symmetric(n, 3, n), 10, way + " " + uplo + " some zeros " + n);
                }
            }
        }
    }

    @Test
    void gradedMatricesAreSolved() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (int up : new int[] {1, -1}) {
                    FloatView s = symmetric(60, 2, 5);
                    FloatView a = FloatMatrices.of(60, 60,
                            (i, j) -> s.get(i, j) * Math.scalb(1.0f, up * (i + j) / 4));
                    assertSolves(way, uplo, a, 10, way + " " + uplo + " graded " + up);
                }
            }
        }
    }

    @Test
    void scalesNearTheLimitsAreFactored() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (float scale : new float[] {FloatLimits.SAFE_MIN * 64, FloatLimits.HUGE / 256}) {
                    int n = 20;
                    FloatView s = symmetric(n, 2, 6);
                    FloatGuarded one = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, s),
                            scaled = FloatLapackOperands
                                    .guarded(uplo, Diag.NON_UNIT,
                                            FloatMatrices.of(n, n, (i, j) -> s.get(i, j) * scale));
                    int[] p = pivots(n), q = pivots(n);
                    assertEquals(0, factor(way, uplo, one, p));
                    assertEquals(0, factor(way, uplo, scaled, q));
                    assertArrayEquals(p, q, way + " " + uplo + " " + scale);
                }
            }
        }
    }

    @Test
    void rookKeepsTheFactorBounded() {
        for (Uplo uplo : Uplo.values()) {
            for (int n : new int[] {10, 48, 100}) {
                FloatView a = FloatMatrices.of(n, n,
                        (i, j) -> i == j ? 1e-8f * i : Math.abs(i - j) == 1 ? 1 : 1e-3f / (1 + i + j));
                FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int[] ipiv = pivots(n);
                assertEquals(0, factor(Way.ROOK, uplo, f, ipiv));
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) {
                        boolean inD = i == j || ipiv[i + 1] < 0 && ipiv[j + 1] < 0 && Math.abs(i - j) == 1;
                        if (f.stores(i, j) && !inD) assertTrue(Math.abs(f.get(i, j)) < 2.79f, "L(" + i + ", " + j + ")");
                    }
                }
            }
        }
    }

    @Test
    void trianglesSolveAsColumnsDo() {
        for (Uplo uplo : Uplo.values()) {
            for (int n : SIZES) {
                FloatView a = symmetric(n, 2, n + 1), b = FloatMatrices.uniform(n, 4, new SplittableRandom(8));
                if (n == 1) continue;                                                           // that one is zero
                FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a),
                        x = FloatLapackOperands.guarded(b);
                int[] ipiv = pivots(n);
                assertEquals(0, factor(Way.PARTIAL, uplo, f, ipiv));
                FloatGuarded before = f.copy();
                lapack().ssytrs2(uplo, n, 4, f.array(), f.off(), f.layout().stride(), ipiv, 1,
                        x.array(), x.off(), x.layout().stride());
                f.assertUnchanged(before, "sytrs2");
                x.assertGuardsUntouched("sytrs2");
                FloatResiduals.assertAtMost(FloatResiduals.solution(a, FloatLapackOperands.view(x), b), 10,
                        uplo + " " + n);
            }
        }
    }

    @Test
    void inverseTimesMatrixIsTheIdentity() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (int n : SIZES) {
                    FloatView u = symmetric(n, 2, n + 2);
                    FloatView a = FloatMatrices.of(n, n, (i, j) -> u.get(i, j) + (i + j == n - 1 ? n : 0));
                    FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                    int[] ipiv = pivots(n);
                    int ld = f.layout().stride();
                    assertEquals(0, factor(way, uplo, f, ipiv));
                    assertEquals(0, way == Way.PARTIAL ? lapack().ssytri(uplo, n, f.array(), f.off(), ld, ipiv, 1)
                            : lapack().ssytri_rook(uplo, n, f.array(), f.off(), ld, ipiv, 1));
                    f.assertGuardsUntouched("sytri");
                    FloatView inverse = FloatMatrices.of(n, n, (i, j) -> f.stores(i, j) ? f.get(i, j) : f.get(j, i));
                    FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.identity(n), a, inverse),
                            10,
                            way + " " + uplo + " " + n);
                }
            }
        }
    }

    @Test
    void singularIsToldAndLeftAlone() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (int k : new int[] {0, 1, 30, 59}) {
                    FloatView a = FloatMatrices.of(60, 60, (i, j) -> i == j && i != k ? 1 : 0);
                    FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                    int[] ipiv = pivots(60);
                    int ld = f.layout().stride();
                    assertEquals(k + 1, factor(way, uplo, f, ipiv));
                    FloatGuarded before = f.copy();
                    assertEquals(k + 1, way == Way.PARTIAL ? lapack().ssytri(uplo, 60, f.array(), f.off(), ld, ipiv, 1)
                            : lapack().ssytri_rook(uplo, 60, f.array(), f.off(), ld, ipiv, 1));
                    f.assertUnchanged(before, "sytri of a singular matrix");
                    assertEquals(0, rcond(way, uplo, f, ipiv, 1));
                }
            }
        }
    }

    private float rcond(Way way, Uplo uplo, FloatGuarded f, int[] ipiv, float anorm) {
        int n = f.layout().rows(), ld = f.layout().stride();
        return way == Way.PARTIAL ? lapack().ssycon(uplo, n, f.array(), f.off(), ld, ipiv, 1, anorm)
                : lapack().ssycon_rook(uplo, n, f.array(), f.off(), ld, ipiv, 1, anorm);
    }

    @Test
    void conditionOfExchangesIsExact() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = FloatMatrices.of(6, 6, (i, j) -> i + j != 5 ? 0 : i == 2 || i == 3 ? 8 : 1);
                FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int[] ipiv = pivots(6);
                assertEquals(0, factor(way, uplo, f, ipiv));
                float anorm = lapack().slansy(Norm.ONE, Uplo.LOWER, 6, a.data(), a.off(), a.cs());
                assertEquals(0.125f, rcond(way, uplo, f, ipiv, anorm), 4 * FloatLimits.EPS);
            }
        }
    }

    @Test
    void driversSolveAndLeaveBWhereDIsSingular() {
        for (Uplo uplo : Uplo.values()) {
            for (int nrhs : new int[] {1, 20}) {
                FloatView a = symmetric(50, 2, 9), b = FloatMatrices.uniform(50, nrhs, new SplittableRandom(10));
                for (Way way : Way.values()) {
                    FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a),
                            x = FloatLapackOperands.guarded(b);
                    assertEquals(0, drive(way, uplo, f, x));
                    FloatResiduals.assertAtMost(FloatResiduals.solution(a, FloatLapackOperands.view(x), b), 10,
                            way + "");
                    FloatGuarded zero =
                            FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, FloatMatrices.of(50, 50, (i, j) -> 0));
                    FloatGuarded y = FloatLapackOperands.guarded(b), before = y.copy();
                    assertEquals(uplo == Uplo.LOWER ? 1 : 50, drive(way, uplo, zero, y));
                    y.assertUnchanged(before, "sysv of a singular matrix");
                }
            }
        }
    }

    private int drive(Way way, Uplo uplo, FloatGuarded a, FloatGuarded b) {
        int n = a.layout().rows(), ld = a.layout().stride(), nrhs = b.layout().cols(), ldb = b.layout().stride();
        return way == Way.PARTIAL
                ? lapack().ssysv(uplo, n, nrhs, a.array(), a.off(), ld, pivots(n), 1, b.array(), b.off(), ldb)
                : lapack().ssysv_rook(uplo, n, nrhs, a.array(), a.off(), ld, pivots(n), 1, b.array(), b.off(), ldb);
    }

    @Test
    void nanEndsInBoundedTimeAndIsTold() {
        for (Way way : Way.values()) {
            for (Uplo uplo : Uplo.values()) {
                for (int at : new int[] {0, 30, 59}) {
                    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
                        FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, symmetric(60, 2, 11));
                        f.set(at, at, bad);
                        int info = factor(way, uplo, f, pivots(60));
                        assertTrue(info > 0 || bad == Float.POSITIVE_INFINITY,
                                way + " " + uplo + " " + at + ": " + info);
                    }
                }
            }
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatView a = symmetric(400, 2, 12);
        for (Uplo uplo : Uplo.values()) {
            FloatLapackOperands.sameBitsForAnyNumberOfThreads(a,
                    g -> assertEquals(0, factor(Way.PARTIAL, uplo, g, pivots(400))));
        }
    }
}
