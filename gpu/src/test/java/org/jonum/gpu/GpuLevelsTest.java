// float-twin
package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Levels 1 to 3, sums and scalings on the fake, beside the same on the CPU; operands are blocks of larger matrices.
class GpuLevelsTest {
    private static final double TOLERANCE = 200 * DoubleLimits.EPS;
    private static final Trans[] BOTH = {Trans.NO_TRANS, Trans.TRANS};
    private final SplittableRandom random = new SplittableRandom(7);
    private final OnFake on = open();
    private final Gpu gpu = on.gpu;

    /// What is worked on.
    OnFake open() {
        return new OnFake();
    }

    @AfterEach
    void close() {
        on.close();
    }

    private Matrix random(int m, int n) {
        return Matrix.random(random, m, n);
    }

    /// A block of a larger matrix of NaN.
    private GpuMatrix block(Matrix a) {
        Matrix around = Matrix.zeros(a.rows() + 3, a.cols() + 2);
        around.fill(Double.NaN);
        around.block(1, 1, a.rows(), a.cols()).assign(a);
        return on.s.upload(around).block(1, 1, a.rows(), a.cols());
    }

    /// A row of such a matrix.
    private GpuVector row(Vector x) {
        return block(x.asRow()).row(0);
    }

    private static Matrix op(Trans t, Matrix a) {
        return t == Trans.NO_TRANS ? a : a.transpose();
    }

    private static void same(Matrix expected, GpuMatrix found) {
        Matrix x = found.download();
        assertTrue(expected.approxEquals(x, TOLERANCE), () -> expected + "\n" + x);
    }

    private static void same(Vector expected, GpuVector found) {
        same(expected.asRow(), found.asRow());
    }

    private Matrix triangle(int n, Uplo uplo, Diag diag) {
        return Matrix.generate(n, n, (i, j) -> i == j ? diag == Diag.UNIT ? 1 : 2 + i
                : (uplo == Uplo.LOWER) == (i > j) ? (double) (i + 2 * j) / 7 : 0);
    }

    /// Where nobody may look: NaN, and on a unit diagonal too.
    private GpuMatrix hidden(Matrix t, Uplo uplo, Diag diag) {
        Matrix a = t.copy();
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                if (i == j ? diag == Diag.UNIT : (uplo == Uplo.LOWER) != (i > j)) a.set(i, j, Double.NaN);
            }
        }
        return block(a);
    }

    @Test
    void numbersComeBackAsTheyWereSent() {
        for (int m : new int[] {0, 1, 3}) {
            for (int n : new int[] {0, 1, 4}) {
                Matrix a = random(m, n);
                assertEquals(a, on.s.upload(a).download());
                assertEquals(a, block(a).download());
                assertEquals(a.transpose(), on.s.upload(a.transpose()).download());
                assertEquals(a, on.s.copy(block(a)).download());
            }
        }
        Matrix a = random(4, 5);
        GpuMatrix d = on.s.upload(a);
        assertEquals(a.row(2), d.row(2).download());
        assertEquals(a.col(3), d.col(3).download());
        assertEquals(a.diag(), d.diag().download());
        assertEquals(a.block(1, 2, 2, 3), d.block(1, 2, 2, 3).download());
        d.row(1).upload(a.row(0));
        assertEquals(a.row(0), d.download().row(1));
        // double-only: begin
        assertEquals(Matrix.zeros(2, 3), on.s.matrix(2, 3).download());
        assertEquals(Vector.zeros(3), on.s.vector(3).download());
        assertEquals(Matrix.identity(3), on.s.identity(3).download());
        // double-only: end
    }

    @Test
    void vectorsAsOnTheCpu() {
        for (int n : new int[] {0, 1, 5}) {
            Vector x = random(1, n).row(0), y = random(1, n).row(0);
            for (boolean apart : new boolean[] {false, true}) {
                GpuVector u = apart ? row(x) : on.s.upload(x), v = apart ? row(y) : on.s.upload(y);
                assertEquals(x.dot(y), gpu.dot(u, v), TOLERANCE);
                assertEquals(x.norm2(), gpu.nrm2(u), TOLERANCE);
                assertEquals(x.norm1(), gpu.asum(u), TOLERANCE);
                int largest = n == 0 ? -1 : x.map(t -> Math.abs(t)).argMax();
                assertEquals(largest, gpu.iamax(u));
                gpu.axpy(3, u, v);
                same(y.plus(x.scale(3)), v);
                gpu.scal(2, u);
                same(x.scale(2), u);
                gpu.swap(u, v);
                same(x.scale(2), v);
                gpu.copy(u, v);
                same(y.plus(x.scale(3)), v);
            }
        }
    }

    @Test
    void matricesAndVectorsAsOnTheCpu() {
        Matrix a = random(4, 3);
        Vector x = random(1, 3).row(0), y = random(1, 4).row(0);
        GpuMatrix d = block(a);
        GpuVector v = row(y);
        gpu.gemv(2, d, row(x), 3, v);
        same(a.times(x).scale(2).plus(y.scale(3)), v);
        GpuVector w = row(x);
        gpu.gemv(Trans.TRANS, 2, d, row(y), 3, w);
        same(a.transpose().times(y).scale(2).plus(x.scale(3)), w);
        gpu.ger(2, row(y), row(x), d);
        Matrix t = a.copy();
        t.addOuterInPlace(2, y, x);
        same(t, d);
        for (Uplo uplo : Uplo.values()) {
            Matrix full = triangle(4, uplo, Diag.NON_UNIT), sym = full.plus(full.transpose());
            for (int i = 0; i < 4; i++) sym.set(i, i, full.get(i, i));
            GpuVector z = row(y);
            Vector b = random(1, 4).row(0);
            gpu.symv(uplo, 2, hidden(full, uplo, Diag.NON_UNIT), row(b), 3, z);
            same(sym.times(b).scale(2).plus(y.scale(3)), z);
            GpuMatrix r = block(full);
            gpu.syr(uplo, 2, row(b), r);
            Matrix expected = full.copy();
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    if (i == j || (uplo == Uplo.LOWER) == (i > j)) {
                        expected.set(i, j, full.get(i, j) + 2 * b.get(i) * b.get(j));
                    }
                }
            }
            same(expected, r);
            for (Diag diag : Diag.values()) {
                Matrix tri = triangle(4, uplo, diag);
                for (Trans trans : BOTH) {
                    GpuVector q = row(y);
                    gpu.trmv(uplo, trans, diag, hidden(tri, uplo, diag), q);
                    same(op(trans, tri).times(y), q);
                    gpu.trsv(uplo, trans, diag, hidden(tri, uplo, diag), q);
                    same(y, q);
                }
            }
        }
    }

    @Test
    void productsAsOnTheCpu() {
        for (int[] s : new int[][] {{3, 4, 2}, {1, 1, 1}, {5, 2, 0}, {0, 3, 2}, {2, 0, 3}}) {
            for (Trans ta : BOTH) {
                for (Trans tb : BOTH) {
                    Matrix a = op(ta, random(s[0], s[2])).copy(), b = op(tb, random(s[2], s[1])).copy();
                    Matrix c = random(s[0], s[1]);
                    GpuMatrix d = block(c);
                    gpu.gemm(ta, tb, 2, block(a), block(b), 3, d);
                    same(op(ta, a).times(op(tb, b)).scale(2).plus(c.scale(3)), d);
                }
            }
        }
        GpuMatrix nothing = block(Matrix.generate(2, 2, (i, j) -> Double.NaN));
        GpuMatrix one = on.s.upload(Matrix.identity(2));
        gpu.gemm(1, one, one, 0, nothing);
        same(Matrix.identity(2), nothing);                              // beta == 0 does not read C
    }

    @Test
    void productsOfOneTriangleAsOnTheCpu() {
        for (Uplo uplo : Uplo.values()) {
            Matrix full = triangle(3, uplo, Diag.NON_UNIT), sym = full.plus(full.transpose());
            for (int i = 0; i < 3; i++) sym.set(i, i, full.get(i, i));
            for (Side side : Side.values()) {
                Matrix b = side == Side.LEFT ? random(3, 4) : random(4, 3), c = b.scale(2);
                GpuMatrix d = block(c);
                gpu.symm(side, uplo, 2, hidden(full, uplo, Diag.NON_UNIT), block(b), 3, d);
                same((side == Side.LEFT ? sym.times(b) : b.times(sym)).scale(2).plus(c.scale(3)), d);
                for (Trans trans : BOTH) {
                    for (Diag diag : Diag.values()) {
                        Matrix tri = triangle(3, uplo, diag), t = op(trans, tri);
                        GpuMatrix x = block(b);
                        gpu.trmm(side, uplo, trans, diag, 2, hidden(tri, uplo, diag), x);
                        same((side == Side.LEFT ? t.times(b) : b.times(t)).scale(2), x);
                        gpu.trsm(side, uplo, trans, diag, 0.5, hidden(tri, uplo, diag), x);
                        same(b, x);
                    }
                }
            }
            for (Trans trans : BOTH) {
                Matrix a = op(trans, random(3, 2)).copy(), b = op(trans, random(3, 2)).copy(), c = random(3, 3);
                Matrix p = op(trans, a), r = op(trans, b), cross = p.times(r.transpose());
                GpuMatrix d = block(c), e = block(c);
                gpu.syrk(uplo, trans, 2, block(a), 3, d);
                gpu.syr2k(uplo, trans, 2, block(a), block(b), 3, e);
                same(kept(uplo, p.times(p.transpose()).scale(2).plus(c.scale(3)), c), d);
                same(kept(uplo, cross.plus(cross.transpose()).scale(2).plus(c.scale(3)), c), e);
            }
        }
    }

    /// One triangle of x, the rest of c.
    private static Matrix kept(Uplo uplo, Matrix x, Matrix c) {
        return Matrix.generate(3, 3,
                (i, j) -> i == j || (uplo == Uplo.LOWER) == (i > j) ? x.get(i, j) : c.get(i, j));
    }

    @Test
    void sumsTransposesAndScalingsAsOnTheCpu() {
        Matrix a = random(3, 4), b = random(3, 4);
        GpuMatrix c = block(random(3, 4)), t = block(random(4, 3));
        for (Trans ta : BOTH) {
            for (Trans tb : BOTH) {
                gpu.geam(ta, 2, block(op(ta, a).copy()), tb, 3, block(op(tb, b).copy()), c);
                same(a.scale(2).plus(b.scale(3)), c);
            }
        }
        GpuMatrix d = block(a);
        gpu.geam(Trans.NO_TRANS, 2, d, Trans.NO_TRANS, 1, block(b), d);
        same(a.scale(2).plus(b), d);
        gpu.transpose(block(a), t);
        same(a.transpose(), t);
        Vector x = random(1, 3).row(0), y = random(1, 4).row(0);
        gpu.scaleRows(row(x), block(a), c);
        same(Matrix.diagonal(x.toArray()).times(a), c);
        gpu.scaleCols(c, row(y), c);
        same(Matrix.diagonal(x.toArray()).times(a).times(Matrix.diagonal(y.toArray())), c);
    }

    @Test
    void nanReachesTheResult() {
        Matrix a = Matrix.identity(3);
        a.set(1, 1, Double.NaN);
        GpuMatrix c = on.s.upload(Matrix.zeros(3, 3));
        gpu.gemm(1, on.s.upload(a), on.s.upload(Matrix.zeros(3, 3)), 0, c);
        assertTrue(Double.isNaN(c.download().get(1, 2)));
        assertTrue(Double.isNaN(gpu.nrm2(on.s.upload(a).diag())));
    }
}
