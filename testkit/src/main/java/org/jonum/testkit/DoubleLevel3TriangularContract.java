package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Products and systems with a triangular matrix and many vectors: dtrmm, dtrsm.
public abstract class DoubleLevel3TriangularContract extends DoubleContract {
    private static final DoubleRoutine TRMM = new DoubleRoutine("dtrmm", d -> problem("dtrmm", d)),
            TRSM = new DoubleRoutine("dtrsm", d -> problem("dtrsm", d));

    private static DoubleProblem problem(String name, DoubleDraw d) {
        Side side = d.side("side");
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("transA");
        Diag diag = d.diag("diag");
        int m = d.size("m"), n = d.size("n"), order = side == Side.LEFT ? m : n;
        double alpha = d.scalar("alpha");
        DoubleGuarded a = d.triangle(uplo, diag, order), b = d.matrix(m, n);
        Call call = Call.to(name).with("side", side).with("uplo", uplo).with("transA", trans).with("diag", diag)
                .with("m", m).with("n", n).with("alpha", alpha).operand("a", a).operand("b", b);
        Supplier<DoubleRows> triangle = () -> DoubleRows.of(a, trans), general = () -> DoubleRows.of(b);
        if (name.equals("dtrsm")) {
            return side == Side.LEFT ? DoubleSolve.left(call, a, b, triangle, alpha)
                    : DoubleSolve.right(call, a, b, triangle, alpha);
        }
        return DoubleFormula.of(call, b, a)
                .plus(side == Side.LEFT ? triangle : general, side == Side.LEFT ? general : triangle)
                .alpha(alpha).overwriting().steps(order + 1);
    }

    @Override
    protected List<DoubleRoutine> routines() {
        return List.of(TRMM, TRSM);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("scalar", 1.0, 0.7).with("Trans", Trans.NO_TRANS, Trans.TRANS);
        return List.of(plan.with("m", 127, 129, 191, 257, 390, 521).with("n", 9).with("Side", Side.LEFT),
                plan.with("m", 9).with("n", 127, 129, 191, 257, 390).with("Side", Side.RIGHT),
                plan.with("m", 17).with("n", 1543).with("Side", Side.LEFT),
                plan.with("m", 2049).with("n", 17).with("Side", Side.RIGHT),
                plan.with("m", 140).with("n", 110));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7).with("Trans", Trans.NO_TRANS, Trans.TRANS).with("Diag", Diag.NON_UNIT)
                .with("m", 270).with("n", 180);
    }

    /// Row i of a lower triangular product needs rows up to i only, and a column needs no other.
    @Test
    void nanStaysInItsColumnAndBelow() {
        double[] a = {2, 1, 1, 0, 2, 1, 0, 0, 2}, b = {1, Double.NaN, 1, 1, 1, 1};
        blas().dtrmm(Side.LEFT, Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 3, 2, 1, a, 0, 3, b, 0, 3);
        assertArrayEquals(new double[] {2, Double.NaN, Double.NaN, 2, 3, 4}, b);
    }

    /// The same in products with more than one block and tile, of both triangles.
    @Test
    void nanReachesTheRowsThatTakeAProductWithIt() {
        for (Uplo uplo : Uplo.values()) {
            for (int bad = 0; bad < 45; bad++) nanInRow(bad, uplo, 45);
            for (int bad = 0; bad < 290; bad += 17) nanInRow(bad, uplo, 290);
        }
    }

    /// A triangle of ones times ones: the sums are small integers.
    private void nanInRow(int bad, Uplo uplo, int m) {
        int n = 6;
        double[] a = new double[m * m], b = new double[m * n];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) a[i + j * m] = (uplo == Uplo.UPPER ? i <= j : i >= j) ? 1 : Double.NaN;
        }
        Arrays.fill(b, 1);
        double value = bad % 2 == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        b[bad + m] = value;
        blas().dtrmm(Side.LEFT, uplo, Trans.NO_TRANS, Diag.NON_UNIT, m, n, 1, a, 0, m, b, 0, m);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                boolean reached = j == 1 && (uplo == Uplo.UPPER ? i <= bad : i >= bad);
                double sum = uplo == Uplo.UPPER ? m - i : i + 1;
                assertEquals(reached ? value : sum, b[i + j * m], uplo + " " + i + ", " + j);
            }
        }
    }

    /// A zero on the diagonal is not looked for: what it divides becomes Inf, or NaN if it is 0 too.
    @Test
    void zeroOnTheDiagonalGivesInfOrNan() {
        double[] a = {0, 0, 0, 4}, b = {1, 8, 0, 4};
        blas().dtrsm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 2, 1, a, 0, 2, b, 0, 2);
        assertEquals(Double.POSITIVE_INFINITY, b[0]);
        assertEquals(2, b[1]);
        assertFalse(DoubleProblem.isFinite(b[2]));
        assertEquals(1, b[3]);
    }

    /// On the trailing 2×2 of a 3×3, with offset 4.
    @Test
    void worksOnATrailingBlock() {
        double[] a = {1, 2, 3, 4, 2, 6, 7, 8, 4}, b = {2, 4};
        blas().dtrmm(Side.LEFT, Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, 1, a, 4, 3, b, 0, 2);
        assertArrayEquals(new double[] {4, 28}, b);
        blas().dtrsm(Side.LEFT, Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, 1, a, 4, 3, b, 0, 2);
        assertArrayEquals(new double[] {2, 4}, b);
    }
}
