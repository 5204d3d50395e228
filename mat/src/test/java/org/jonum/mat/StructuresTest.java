package org.jonum.mat;

import static org.jonum.mat.MatrixTest.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// What the types with a structure have each for itself.
class StructuresTest {
    private static final double EPS = 0x1p-53, NAN = Double.NaN;

    private static Matrix random(int m, int n) {
        return Matrix.random(new Random(7L * m + n), m, n);
    }

    @Test
    void resultsKeepTheStructureThatTheTypesPromise() {
        DiagMatrix d = DiagMatrix.of(1, 2, 3), e = DiagMatrix.of(4, 5, 6);
        assertEquals(DiagMatrix.of(4, 10, 18), d.times(e));
        assertEquals(DiagMatrix.of(5, 7, 9), d.plus(e));
        assertEquals(DiagMatrix.of(-3, -3, -3), d.minus(e));
        assertEquals(DiagMatrix.of(1, 0.5, 1 / 3.0), d.inverse());
        Permutation p = Permutation.of(1, 2, 0), q = Permutation.of(0, 2, 1);
        assertTrue(p.times(q).approxEquals(p.toMatrix().times(q.toMatrix()), 0));
        BandMatrix a = BandMatrix.of(random(9, 7), 1, 2), b = BandMatrix.of(random(7, 8), 2, 0);
        BandMatrix ab = a.times(b);
        assertEquals(3, ab.kl());
        assertEquals(2, ab.ku());
        assertTrue(ab.approxEquals(a.toMatrix().times(b.toMatrix()), 8 * EPS));
        BandMatrix sum = a.plus(BandMatrix.of(random(9, 7), 3, 0));
        assertEquals(3, sum.kl());
        assertEquals(2, sum.ku());
        assertTrue(sum.approxEquals(a.toMatrix().plus(BandMatrix.of(random(9, 7), 3, 0)), 0));
        BandMatrix wide = BandMatrix.of(random(2, 2), 5, 5);
        assertTrue(
                wide.times(wide.transpose()).approxEquals(wide.toMatrix().times(wide.toMatrix().transpose()), 4 * EPS));
        for (Uplo uplo : Uplo.values()) {
            for (Diag diag : Diag.values()) {
                TriMatrix s = TriMatrix.of(random(6, 6), uplo, diag), t = TriMatrix.of(random(6, 6).transpose(), uplo);
                assertTrue(s.timesTriangle(t).approxEquals(s.toMatrix().times(t.toMatrix()), 8 * EPS));
                assertTrue(t.timesTriangle(s).approxEquals(t.toMatrix().times(s.toMatrix()), 8 * EPS));
                assertTrue(s.plusTriangle(t).approxEquals(s.toMatrix().plus(t.toMatrix()), 0));
                assertTrue(t.minusTriangle(s).approxEquals(t.toMatrix().minus(s.toMatrix()), 0));
                assertEquals(uplo, s.timesTriangle(t).uplo());
                TriMatrix inverse = s.inverse();
                assertTrue(inverse.times(s).approxEquals(Matrix.identity(6), 1e-11));
                assertTrue(s.transpose().inverse().approxEquals(inverse.toMatrix().transpose(), 1e-11));
                assertThrows(IllegalArgumentException.class, () -> s.timesTriangle(t.transpose()));
            }
            SymMatrix s = SymMatrix.of(random(5, 5), uplo), t = SymMatrix.of(random(5, 5), Uplo.UPPER);
            assertTrue(s.plus(t).approxEquals(s.toMatrix().plus(t.toMatrix()), 0));
            assertTrue(s.minus(t).approxEquals(s.toMatrix().minus(t.toMatrix()), 0));
            SymBandMatrix f = SymBandMatrix.of(random(5, 5), 2, uplo),
                    g = SymBandMatrix.of(random(5, 5), 1, Uplo.UPPER);
            assertTrue(f.plus(g).approxEquals(f.toMatrix().plus(g.toMatrix()), 0));
            assertTrue(g.minus(f).approxEquals(g.toMatrix().minus(f.toMatrix()), 0));
        }
        TridiagMatrix t = TridiagMatrix.of(random(5, 5));
        assertTrue(t.plus(t.transpose()).approxEquals(t.toMatrix().plus(t.toMatrix().transpose()), 0));
        assertTrue(t.minus(t.transpose()).approxEquals(t.toMatrix().minus(t.toMatrix().transpose()), 0));
    }

    @Test
    void rankUpdatesReadAndWriteOneTriangle() {
        Matrix a = random(5, 5), b = random(5, 3);
        Vector x = random(5, 1).col(0), y = Vector.of(new double[] {1, 9, 2, 9, 3, 9, 4, 9, 5}, 0, 5, 2);
        Matrix xx = x.asColumn(), yy = y.asColumn();
        for (Uplo uplo : Uplo.values()) {
            SymMatrix s = SymMatrix.of(a, uplo);
            Matrix full = s.toMatrix();
            assertTrue(s.rankOne(2, x).approxEquals(full.plus(xx.times(xx.transpose()).scale(2)), 4 * EPS));
            assertTrue(s.rankTwo(-1, x, y).approxEquals(
                    full.minus(xx.times(yy.transpose())).minus(yy.times(xx.transpose())), 8 * EPS));
            for (Matrix b1 : MatrixTest.disguises(b)) {
                assertTrue(s.rankK(0.5, b1).approxEquals(full.plus(b.times(b.transpose()).scale(0.5)), 8 * EPS));
            }
            assertTrue(s.approxEquals(full, 0));
            double[] data = new double[25];
            java.util.Arrays.fill(data, NAN);
            SymMatrix view = SymMatrix.of(DoubleView.of(data, 0, 5, 5, 5), uplo);
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 5; j++) view.set(i, j, s.get(i, j));
            }
            assertEquals(view, view.rankOneInPlace(2, x).rankTwoInPlace(-1, x, y).rankKInPlace(0.5, b));
            assertTrue(view.approxEquals(s.rankOne(2, x).rankTwo(-1, x, y).rankK(0.5, b), 0));
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 5; j++) {
                    assertEquals(uplo == Uplo.UPPER ? i > j : i < j, Double.isNaN(data[i + 5 * j]));
                }
            }
        }
        assertTrue(SymMatrix.gram(b).approxEquals(b.transpose().times(b), 4 * EPS));
        assertEquals(SymMatrix.zeros(4), SymMatrix.gram(Matrix.zeros(0, 4)));
        assertEquals(SymMatrix.zeros(0), SymMatrix.zeros(0).rankOne(1, Vector.zeros(0)).rankK(2, Matrix.zeros(0, 3)));
        SymMatrix s = SymMatrix.zeros(3);
        refused("rankOneInPlace: dst overlaps x, need storage of its own for what is written",
                () -> s.rankOneInPlace(1, s.diag()));
        refused("rankK: b.rows() = 2, need order() = 3", () -> s.rankK(1, Matrix.zeros(2, 3)));
        refused("rankTwo: y.size() = 2, need order() = 3", () -> s.rankTwo(1, Vector.zeros(3), Vector.zeros(2)));
    }

    @Test
    void elementsAreSetInsideOfTheStructureOnly() {
        SymMatrix s = SymMatrix.zeros(3);
        s.set(0, 2, 7);
        assertEquals(7, s.get(2, 0));
        refused("set: j = 3, need >= 0 and < 3", () -> s.set(0, 3, 1));
        refused("set: (i, j) = (2, 0), need i <= j: the upper triangle",
                () -> TriMatrix.zeros(3, Uplo.UPPER).set(2, 0, 1));
        refused("set: (i, j) = (1, 1), need i != j: the diagonal is ones",
                () -> TriMatrix.of(random(3, 3), Uplo.LOWER, Diag.UNIT).set(1, 1, 1));
        refused("set: (i, j) = (0, 2), need -2 <= j - i <= 1: the band",
                () -> BandMatrix.zeros(4, 4, 2, 1).set(0, 2, 1));
        refused("set: (i, j) = (0, 2), need |i - j| <= 1: the band", () -> SymBandMatrix.zeros(4, 1).set(0, 2, 1));
        refused("set: (i, j) = (0, 1), need 0 <= i - j <= 1: the band",
                () -> TriBandMatrix.zeros(4, 1, Uplo.LOWER).set(0, 1, 1));
        refused("set: (i, j) = (0, 2), need |i - j| <= 1: the three diagonals",
                () -> TridiagMatrix.zeros(3).set(0, 2, 1));
        refused("set: (i, j) = (0, 1), need i = j: the diagonal", () -> DiagMatrix.zeros(2).set(0, 1, 1));
        for (Operand x : Operand.all(4, 4, 1)) {
            assertThrows(IndexOutOfBoundsException.class, () -> x.a().get(4, 0), x::toString);
            assertThrows(IndexOutOfBoundsException.class, () -> x.a().get(0, -1), x::toString);
        }
    }

    @Test
    void viewsShareElements() {
        TriMatrix t = TriMatrix.of(random(4, 4), Uplo.UPPER);
        t.transpose().block(1, 2).set(1, 0, 5);
        assertEquals(5, t.get(1, 2));
        t.diag().fill(3);
        assertEquals(12, t.trace());
        SymMatrix s = SymMatrix.of(random(4, 4), Uplo.UPPER);
        s.block(1, 3).set(2, 0, 8);
        assertEquals(8, s.get(1, 3));
        s.diag().set(0, 9);
        assertEquals(9, s.get(0, 0));
        BandMatrix b = BandMatrix.zeros(4, 3, 1, 1);
        b.transpose().diag(-1).fill(6);
        assertEquals(6, b.get(0, 1));
        b.block(1, 2).set(1, 0, 4);
        assertEquals(4, b.get(2, 1));
        assertEquals(3, b.diag(-1).size());
        assertEquals(2, b.diag(1).size());
        refused("diag: k + kl = 3, need >= 0 and < 3", () -> b.diag(2));
        SymBandMatrix f = SymBandMatrix.zeros(4, 1);
        f.diag(1).fill(2);
        f.block(2, 2).set(0, 0, 1);
        assertEquals(2, f.get(0, 1));
        assertEquals(1, f.get(2, 2));
        TriBandMatrix g = TriBandMatrix.zeros(4, 1, Uplo.LOWER);
        g.transpose().block(1, 3).diag(1).fill(2);
        assertEquals(2, g.get(2, 1));
        assertEquals(0, g.get(1, 0));
        TridiagMatrix h = TridiagMatrix.zeros(3);
        h.transpose().diag(1).set(0, 5);
        assertEquals(5, h.get(1, 0));
        DiagMatrix d = DiagMatrix.of(random(3, 3).diag());
        d.block(1, 2).set(0, 0, 5);
        assertEquals(5, d.diag().get(1));
        for (AnyMatrix a : List.of(t.block(1, 0), s.block(4, 0), b.block(0, 0), f.block(4, 0), g.block(4, 0),
                d.block(3, 0))) {
            assertEquals(0, a.rows() + a.cols());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> t.block(3, 2));
    }

    @Test
    void permutations() {
        Permutation p = Permutation.ofSwaps(4, 2, 3, 3);
        assertArrayEquals(new int[] {2, 3, 1, 0}, p.toArray());
        assertEquals(-1, p.sign());
        assertEquals(-1, p.det());
        assertEquals(Permutation.identity(4), p.times(p.inverse()));
        assertEquals(1, Permutation.identity(0).sign());
        Lu lu = Lu.of(random(6, 6));
        Permutation rows = Permutation.of(lu.permutation());
        assertTrue(rows.times(random(6, 6)).approxEquals(lu.l().times(lu.u()), 16 * EPS));
        Matrix a = random(4, 3);
        assertEquals(a, p.solve(p.times(a)));
        assertEquals(a.row(3), p.times(a).row(1));
        refused("Permutation.of: rows[2] = 0, need each of 0, ..., 2 once", () -> Permutation.of(0, 1, 0));
        refused("Permutation.of: rows[0] = 3, need each of 0, ..., 2 once", () -> Permutation.of(3, 1, 0));
        refused("Permutation.ofSwaps: swaps[1] = 2, need >= 0 and < n = 2", () -> Permutation.ofSwaps(2, 0, 2));
        refused("Permutation.ofSwaps: swaps.length = 2, need <= n = 1", () -> Permutation.ofSwaps(1, 0, 0));
    }

    @Test
    void factoriesRefuseWhatIsNotAMatrixOfTheirType() {
        Matrix flat = Matrix.zeros(2, 3);
        refused("SymMatrix.of: shape of a = 2x3, need as many rows as columns", () -> SymMatrix.of(flat, Uplo.UPPER));
        refused("SymMatrix.of: view.rows() = 2, need view.cols() = 3", () -> SymMatrix.of(flat.view(), Uplo.UPPER));
        refused("TriMatrix.of: strides = 2 and 5, need one of 1",
                () -> TriMatrix.of(new DoubleView(new double[20], 0, 2, 2, 2, 5), Uplo.UPPER, Diag.UNIT));
        refused("TridiagMatrix.of: lower.length = 3, need diag.length - 1 = 2",
                () -> TridiagMatrix.of(new double[3], new double[3], new double[2]));
        refused("BandMatrix.zeros: ku = -1, need >= 0", () -> BandMatrix.zeros(2, 2, 0, -1));
        refused("BandMatrix.fromBand: ab.rows() = 2, need kl + ku + 1 = 3",
                () -> BandMatrix.fromBand(flat.view(), 3, 1, 1));
        refused("BandMatrix.fromBand: row stride of ab = 3, need 1",
                () -> BandMatrix.fromBand(Matrix.zeros(3, 2).transpose().view(), 3, 1, 0));
        refused("SymBandMatrix.fromBand: ab.rows() = 0, need >= 1",
                () -> SymBandMatrix.fromBand(Matrix.zeros(0, 3).view(), Uplo.LOWER));
        refused("DiagMatrix.of: shape of a = 2x3, need as many rows as columns", () -> DiagMatrix.of(flat));
        assertThrows(IndexOutOfBoundsException.class,
                () -> BandMatrix.fromBand(DoubleView.of(new double[5], 0, 2, 3, 2), 3, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> SymMatrix.zeros(-1));
        assertThrows(IllegalArgumentException.class, () -> TriMatrix.zeros(50000, Uplo.UPPER));
        assertThrows(IllegalArgumentException.class, () -> BandMatrix.of(flat, 2, 2).det());
    }

    @Test
    void nanInsideMeetsZerosAndNanOutsideDoesNot() {
        for (int n : new int[] {3, 40}) {
            for (Operand x : Operand.some(n, n, 3)) {
                AnyMatrix a = x.a();
                Matrix zeros = Matrix.zeros(n, 2), b = random(n, 2).copy();
                b.set(1, 1, NAN);                                           // meets column 1 of A
                Matrix c = a.times(b), d = b.transpose().times(a);
                for (int i = 0; i < n; i++) {
                    boolean meets = a instanceof Structured s ? s.inside(i, 1) : true;
                    assertEquals(meets, Double.isNaN(c.get(i, 1)), x + " row " + i);
                    assertFalse(Double.isNaN(c.get(i, 0)), x::toString);
                    boolean left = a instanceof Structured s ? s.inside(1, i) : true;
                    assertEquals(left, Double.isNaN(d.get(1, i)), x + " column " + i);
                    assertFalse(Double.isNaN(d.get(0, i)), x::toString);
                }
                assertEquals(zeros, a.times(zeros), x::toString);
            }
        }
        DiagMatrix d = DiagMatrix.of(0, 1);
        assertTrue(Double.isNaN(d.times(Matrix.of(2, 1, NAN, 1)).get(0, 0)));
        TriMatrix t = TriMatrix.of(Matrix.of(2, 2, NAN, 1, 5, 1), Uplo.UPPER);
        assertTrue(Double.isNaN(t.times(Matrix.zeros(2, 2)).get(0, 1)));
        assertEquals(0, t.times(Matrix.zeros(2, 2)).get(1, 1));
        assertTrue(Double.isNaN(t.norm1()) && Double.isNaN(t.normMax()) && Double.isNaN(t.det()));
    }

    @Test
    void everyTypeSaysThatItIsSingularOrNotFinite() {
        for (Operand x : Operand.all(5, 5, 8)) {
            if (x.arrays().isEmpty()) continue;
            AnyMatrix nothing = x.a().scale(0);
            SingularMatrixException e =
                    assertThrows(SingularMatrixException.class, () -> nothing.solve(Vector.zeros(5)), x::toString);
            assertEquals(0, e.rcond());
            assertTrue(nothing.trySolve(Vector.zeros(5)) instanceof Attempt.Failed<Solution> f
                    && f.why() instanceof SingularMatrixException, x::toString);
            assertEquals(0, nothing.det(), x::toString);
            for (double bad : new double[] {NAN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                AnyMatrix a = x.a().scale(bad);
                NumericalException n =
                        assertThrows(NumericalException.class, () -> a.solve(Vector.zeros(5)), x::toString);
                assertEquals("solve: the matrix has an entry that is NaN or infinite", n.getMessage(), x::toString);
            }
        }
    }

    @Test
    void scalesDoNotMakeAMatrixSingular() {
        for (Operand x : Operand.all(6, 6, 9)) {
            if (x.arrays().isEmpty()) continue;
            Vector b = Vector.of(1, 2, 3, 4, 5, 6), y = x.a().scale(1).solve(b);
            for (double c : new double[] {0x1p-1000, 0x1p-60, 0x1p900}) {
                Solution s = x.a().scale(c).trySolve(b).orElseThrow();
                assertTrue(s.rcond() > 0.01, () -> x + " times " + c + ": " + s.rcond());
                assertTrue(s.x().col(0).scale(c).approxEquals(y, 64 * EPS), () -> x + " times " + c);
            }
            double det = x.a().scale(1).det();
            assertEquals(det * 0x1p-600, x.a().scale(0x1p-100).det(), Math.abs(det) * 0x1p-640, x::toString);
        }
        SymMatrix graded = SymMatrix.of(Matrix.of(2, 2, 0x1p-900, 0, 0x1p-50, -0x1p800), Uplo.LOWER);
        Solution s = graded.trySolve(Vector.of(0x1p-449, 0)).orElseThrow();        // S·[1 1; 1 −1]·S
        assertEquals(Solution.Method.LDLT, s.method());
        assertTrue(s.rcond() > 0.1, s::toString);
        assertEquals(0x1p450, s.x().get(0, 0), 0x1p401);
        assertEquals(0x1p-400, s.x().get(1, 0), 0x1p-449);
    }

    @Test
    void denseMatricesAreSolvedByTheStructureThatTheyHave() {
        int n = 40;
        for (Operand x : Operand.some(n, n, 10)) {
            if (!(x.a() instanceof Structured)) continue;
            Solution.Method expected = x.a().trySolve(Vector.zeros(n)).orElseThrow().method();
            Solution.Method found = x.a().toMatrix().trySolve(Vector.zeros(n)).orElseThrow().method();
            List<Solution.Method> fair = new ArrayList<>(List.of(expected));
            if (expected == Solution.Method.PERMUTATION) fair.add(Solution.Method.LU);
            if (x.name().contains("0,0")) fair.add(Solution.Method.DIAGONAL);
            if (x.name().contains("0,3") || expected == Solution.Method.TRIANGULAR_BAND) {
                fair.addAll(List.of(Solution.Method.TRIANGULAR, Solution.Method.DIAGONAL));
            }
            if (expected == Solution.Method.BAND) {
                fair.addAll(List.of(Solution.Method.LU, Solution.Method.LDLT, Solution.Method.DIAGONAL));
            }
            if (expected == Solution.Method.BAND_CHOLESKY)
                fair.addAll(List.of(Solution.Method.DIAGONAL, Solution.Method.CHOLESKY));
            assertTrue(fair.contains(found), () -> x + ": " + found + ", expected " + expected);
        }
        Matrix a = random(5, 5), spd = a.times(a.transpose()).plus(Matrix.identity(5)),
                indefinite = a.plus(a.transpose());
        indefinite.set(0, 0, -1);
        assertEquals(Solution.Method.CHOLESKY, spd.trySolve(Vector.zeros(5)).orElseThrow().method());
        assertEquals(Solution.Method.LDLT, indefinite.trySolve(Vector.zeros(5)).orElseThrow().method());
        assertEquals(Solution.Method.LU, a.trySolve(Vector.zeros(5)).orElseThrow().method());
        assertEquals(Solution.Method.QR, random(6, 4).trySolve(Vector.zeros(6)).orElseThrow().method());
        assertEquals(Solution.Method.QR, random(4, 6).trySolve(Vector.zeros(4)).orElseThrow().method());
        assertEquals(Solution.Method.TRIDIAGONAL,
                TridiagMatrix.of(random(n, n)).toMatrix().trySolve(Vector.zeros(n)).orElseThrow().method());
        Matrix second = SymBandMatrix.of(Matrix.identity(n).scale(2), 1, Uplo.LOWER).toMatrix();
        second.block(1, 0, n - 1, n - 1).diag().fill(-1);
        second.block(0, 1, n - 1, n - 1).diag().fill(-1);
        assertEquals(Solution.Method.BAND_CHOLESKY, second.trySolve(Vector.zeros(n)).orElseThrow().method());
    }

    @Test
    void nearlySingularMatricesGiveASuspectSolution() {
        Matrix a = random(6, 6), s = a.plus(a.transpose());
        a.col(5).assign(a.col(0).plusScaled(0.3, a.col(1)));
        Vector ones = a.times(Vector.of(1, 1, 1, 1, 1, 1));
        Solution x = a.trySolve(ones).orElseThrow();
        assertTrue(x.suspect() && x.rcond() < EPS);
        assertEquals(x.rcond(), assertThrows(SingularMatrixException.class, () -> a.solve(ones)).rcond());
        Matrix kernel = Matrix.of(6, 1, 1, -2, 3, -4, 5, 0.5);
        Matrix project = Matrix.identity(6).minus(kernel.times(kernel.transpose()).scale(1 / (55 + 0.25)));
        SymMatrix singular = SymMatrix.of(project.times(s).times(project), Uplo.LOWER);
        Attempt<Solution> attempt = singular.trySolve(ones);
        assertTrue(attempt instanceof Attempt.Failed || attempt.orElseThrow().rcond() < 8 * EPS, attempt::toString);
    }

    @Test
    void equalityIsByTypeAndApproximateEqualityIsNot() {
        TriMatrix t = TriMatrix.of(Matrix.identity(3), Uplo.UPPER),
                unit = TriMatrix.of(Matrix.zeros(3, 3), Uplo.LOWER, Diag.UNIT);
        assertEquals(t, unit);
        assertEquals(t.hashCode(), unit.hashCode());
        assertNotEquals(t, DiagMatrix.identity(3));
        assertNotEquals(t, TriMatrix.zeros(3, Uplo.UPPER));
        assertTrue(t.approxEquals(DiagMatrix.identity(3), 0)
                && Permutation.identity(3).approxEquals(Matrix.identity(3), 0));
        assertFalse(t.approxEquals(DiagMatrix.identity(2), 1));
        assertNotEquals(Permutation.of(1, 0), Permutation.of(0, 1));
        for (Operand x : Operand.all(4, 4, 2)) {
            for (Operand y : Operand.all(4, 4, 2)) {
                boolean same = x.a().getClass() == y.a().getClass() && x.a().toMatrix().equals(y.a().toMatrix());
                assertEquals(same, x.a().equals(y.a()), x + " and " + y);
                if (same) assertEquals(x.a().hashCode(), y.a().hashCode());
            }
        }
    }

    @Test
    void textShowsAPointOutsideOfTheStructure() {
        assertEquals("""
                TriMatrix 3x3
                  1  0.5  -1
                  .  2.0   0
                  .    .   3""", TriMatrix.of(Matrix.of(3, 3, 1, 0.5, -1, 7, 2, 0, 7, 7, 3), Uplo.UPPER).toString());
        assertEquals("""
                DiagMatrix 2x2
                  1   .
                  .  10""", DiagMatrix.of(1, 10).toString());
        assertEquals("BandMatrix 0x3", BandMatrix.zeros(0, 3, 1, 1).toString());
        assertEquals("Permutation 2x2\n  .  1\n  1  .", Permutation.of(1, 0).toString());
        assertTrue(DiagMatrix.identity(1000).toString().startsWith("DiagMatrix 1000x1000\n    1    .    ."));
    }
}
