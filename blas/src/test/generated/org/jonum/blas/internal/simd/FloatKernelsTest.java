// Generated from DoubleKernelsTest.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.FloatKernels;
import org.junit.jupiter.api.Test;

/// The kernels of level 3 by their formulas, each shape of tile and panel, between guards of NaN.
class FloatKernelsTest {
    private static final int DEPTH = 7, LDC = 60;

    private final FloatKernels kernels = new FloatSimdKernels();
    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void everyTileIsItsFormula() {
        for (int rows = kernels.unit(); rows <= kernels.mr(); rows += kernels.unit()) {
            for (int cols = 1; cols <= kernels.nr(); cols++) {
                float[] a = numbers(rows * DEPTH + 1), b = numbers(cols * DEPTH + 2), old = numbers(cols * LDC + 3);
                float[] added = old.clone(), set = nans(old.length);
                kernels.addTile(rows, cols, DEPTH, 2, a, 1, b, 2, added, 3, LDC);
                kernels.setTile(rows, cols, DEPTH, 2, a, 1, b, 2, set, 3, LDC);
                for (int o = 0; o < old.length; o++) {
                    int i = (o - 3) % LDC, j = (o - 3) / LDC;
                    boolean inside = o >= 3 && i < rows && j < cols;
                    float sum = inside ? product(a, b, rows, cols, i, j) : 0, c = inside ? sum : Float.NaN;
                    String where = rows + "×" + cols + " at " + o;
                    near(old[o] + sum, added[o], where);
                    near(c, set[o], where);
                }
            }
        }
    }

    /// A and B with nothing behind their last elements: a vector that reads on meets the end of the array. Every element by the
    /// same operations, so that strips, groups and masks do not show; α·Σ with all digits tells the roundings.
    @Test
    void aProductInPlaceIsItsFormulaWhereverAnElementStands() {
        int most = 2 * FloatTiles.VECTORS * kernels.unit() + 1;
        for (int m = 1; m <= most; m++) {
            for (int n : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13}) {
                int lda = m + 2, ldb = DEPTH + 1, ldc = m + 3;
                float[] a = digits((DEPTH - 1) * lda + m), b = digits((n - 1) * ldb + DEPTH), old = digits(n * ldc);
                float[] added = old.clone(), set = nans(n * ldc);
                kernels.addDirect(m, n, DEPTH, 0.7f, a, 0, lda, b, 0, ldb, added, 0, ldc);
                kernels.setDirect(m, n, DEPTH, 0.7f, a, 0, lda, b, 0, ldb, set, 0, ldc);
                for (int o = 0; o < old.length; o++) {
                    int i = o % ldc, j = o / ldc;
                    float sum = 0;
                    for (int p = 0; i < m && p < DEPTH; p++) sum = Simd.fma(a[i + p * lda], b[p + j * ldb], sum);
                    String where = m + "×" + n + " at " + i + ", " + j;
                    assertEquals(i < m ? Simd.fma(0.7f, sum, old[o]) : old[o], added[o], where);
                    assertEquals(i < m ? 0.7f * sum : Float.NaN, set[o], where);
                }
            }
        }
    }

    private float[] digits(int n) {
        float[] a = new float[n];
        for (int i = 0; i < n; i++) a[i] = random.nextFloat() - 0.5f;
        return a;
    }

    private static float product(float[] a, float[] b, int rows, int cols, int i, int j) {
        float sum = 0;
        for (int p = 0; p < DEPTH; p++) sum += 2 * a[1 + i + p * rows] * b[2 + p * cols + j];
        return sum;
    }

    @Test
    void panelsAreFilledInOrder() {
        int unit = kernels.unit();
        for (int tile : new int[] {kernels.mr(), kernels.nr(), 5, 1}) {
            for (int rows : new int[] {1, 2, tile, tile + 1, 3 * tile + 2, 16 * tile, 17 * tile + 1}) {
                int last = Math.ceilDiv(rows % tile, unit) * unit, full = rows / tile * tile, k = 5, ld = rows + k;
                float[] from = numbers(ld * ld), down = nans((full + last) * k + 1), along = down.clone();
                kernels.packDown(rows, tile, last, k, from, 2, ld, down, 1);
                kernels.packAlong(rows, tile, last, k, from, 2, ld, along, 1);
                for (int i = 0; i < full + last; i++) {
                    int start = Math.min(i / tile * tile, full), height = start < full ? tile : last;
                    for (int p = 0; p < k; p++) {
                        int at = 1 + start * k + i - start + p * height;
                        String where = "row " + i + " of " + rows + " by " + tile + ", column " + p;
                        assertEquals(i < rows ? from[2 + i + p * ld] : 0, down[at], where);
                        assertEquals(i < rows ? from[2 + i * ld + p] : 0, along[at], where);
                    }
                }
                assertEquals(Float.NaN, down[0]);
                assertEquals(Float.NaN, along[0]);
            }
        }
    }

    @Test
    void aPanelComesBackAsItWent() {
        int mr = kernels.mr(), k = 6, ld = mr + k;
        float[] x = numbers(ld * ld), panel = nans(mr * k);
        for (int rows = 1; rows <= mr; rows++) {
            for (int[] strides : new int[][] {{1, ld}, {ld, 1}}) {
                int rs = strides[0], cs = strides[1];
                float[] back = nans(x.length);
                kernels.toPanel(rows, k, x, 1, rs, cs, panel);
                kernels.fromPanel(rows, k, back, 1, rs, cs, panel);
                int written = 0;
                for (int r = 0; r < mr; r++) {
                    for (int p = 0; p < k; p++) {
                        int at = 1 + r * rs + p * cs;
                        assertEquals(r < rows ? x[at] : 0, panel[p * mr + r]);
                        if (r < rows) assertEquals(x[at], back[at]);
                        if (r < rows) written++;
                    }
                }
                for (float v : back) written -= Float.isNaN(v) ? 0 : 1;
                assertEquals(0, written);
            }
        }
    }

    @Test
    void substitutionUndoesTheTriangularProduct() {
        int mr = kernels.mr(), nr = kernels.nr();
        for (Uplo uplo : Uplo.values()) {
            float[] t = new float[nr * nr], x = numbers(mr * nr), b = new float[mr * nr];
            for (int p = 0; p < nr; p++) {
                for (int q = 0; q < nr; q++) {
                    boolean stored = uplo == Uplo.UPPER ? p <= q : p >= q;
                    t[p * nr + q] = p == q ? 2 : stored ? random.nextInt(3) - 1 : 0;
                }
            }
            kernels.setTile(mr, nr, nr, 1, x, 0, t, 0, b, 0, mr);
            float[] same = x.clone();
            kernels.multiplyTile(uplo, t, 0, same, 0);
            for (int o = 0; o < x.length; o++) near(b[o], same[o], uplo + " " + o);
            kernels.solveTile(uplo, t, 0, b, 0);
            for (int o = 0; o < x.length; o++) near(x[o], b[o], uplo + " " + o);
            kernels.setTile(mr, nr, nr, 1, x, 0, t, 0, x, 0, mr);
            for (int o = 0; o < x.length; o++) near(same[o], x[o], uplo + " in place " + o);
        }
    }

    /// Small integers: sums are exact whatever their order.
    private float[] numbers(int n) {
        float[] a = new float[n];
        for (int i = 0; i < n; i++) a[i] = random.nextInt(19) - 9;
        return a;
    }

    private static float[] nans(int n) {
        float[] a = new float[n];
        Arrays.fill(a, Float.NaN);
        return a;
    }

    private static void near(float expected, float actual, String where) {
        assertEquals(expected, actual, 1000 * FloatLimits.EPS, where);
    }
}
