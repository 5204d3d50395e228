package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// Copies, transpositions and sums of matrices: domatcopy, dimatcopy, dgeadd.
public abstract class DoubleLevel3CopiesContract extends DoubleContract {
    private static final DoubleRoutine OMATCOPY = new DoubleRoutine("domatcopy", d -> {
        Trans trans = d.trans("trans");
        int rows = d.size("rows"), cols = d.size("cols");
        double alpha = d.scalar("alpha");
        DoubleGuarded a = d.matrix(rows, cols), b = trans.isTrans() ? d.matrix(cols, rows) : d.matrix(rows, cols);
        Call call = Call.to("domatcopy").with("trans", trans).with("rows", rows).with("cols", cols)
                .with("alpha", alpha).operand("a", a).operand("b", b);
        return DoubleFormula.of(call, b, a).plus(() -> DoubleRows.of(a, trans),
                () -> DoubleRows.identity(b.layout().cols())).alpha(alpha).steps(1);
    });

    private static final DoubleRoutine GEADD = new DoubleRoutine("dgeadd", d -> {
        int rows = d.size("rows"), cols = d.size("cols");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = d.matrix(rows, cols), c = d.matrix(rows, cols);
        Call call = Call.to("dgeadd").with("rows", rows).with("cols", cols)
                .with("alpha", alpha).operand("a", a).with("beta", beta).operand("c", c);
        return DoubleFormula.of(call, c, a).plus(() -> DoubleRows.of(a), () -> DoubleRows.identity(cols))
                .alpha(alpha).beta(beta).steps(2);
    });

    @Override
    protected List<DoubleRoutine> routines() {
        return List.of(OMATCOPY, GEADD);
    }

    @Override
    protected List<Plan> large() {
        return List.of(Plan.EDGES.with("scalar", 0.7).with("rows", 257, 700).with("cols", 130));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7).with("size", 300);
    }

    /// In place, from one leading dimension into another; what belongs to neither matrix is not touched.
    @Test
    void transposesAndScalesInPlace() {
        int[] sizes = {0, 1, 2, 3, 5, 8, 17, 33}, pads = {0, 3};
        for (Trans trans : Trans.values()) {
            for (int rows : sizes) {
                for (int cols : sizes) {
                    for (int padA : pads) for (int padB : pads) inPlace(trans, rows, cols, padA, padB);
                }
            }
        }
    }

    private void inPlace(Trans trans, int rows, int cols, int padA, int padB) {
        int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
        int lda = Math.max(1, rows) + padA, ldb = Math.max(1, rowsB) + padB, off = 3;
        Layout from = new Layout.Dense(rows, cols, lda), to = new Layout.Dense(rowsB, colsB, ldb);
        for (double alpha : new double[] {1, 0, -1, 0.7, Double.NaN}) {
            double[] array = new double[off + Math.max(from.length(), to.length()) + 2];
            for (int k = 0; k < array.length; k++) array[k] = DoublePoison.at(k);
            DoubleGuarded a = new DoubleGuarded(array, off, from).fill((i, j) -> i - 2 * j + 0.3);
            DoubleGuarded before = a.copy(), expected = new DoubleGuarded(array.clone(), off, to);
            expected.fill((i, j) -> alpha == 0 ? 0 : alpha * (trans.isTrans() ? before.get(j, i) : before.get(i, j)));
            Call call = Call.to("dimatcopy").with("trans", trans).with("rows", rows).with("cols", cols)
                    .with("alpha", alpha).operand("a", a).with("ldb", ldb);
            call.on(blas());
            for (int j = 0; j < cols; j++) for (int i = 0; i < rows; i++) forget(a, expected, i, j);
            new DoubleGuarded(array, off, to).assertUnchanged(expected, call + " against op(A) times alpha");
        }
    }

    /// What was an entry of A only may hold anything.
    private static void forget(DoubleGuarded a, DoubleGuarded expected, int i, int j) {
        int index = a.layout().index(i, j), row = index % expected.layout().stride(),
                col = index / expected.layout().stride();
        boolean ofResult = row < expected.layout().rows() && col < expected.layout().cols();
        if (!ofResult) expected.array()[a.off() + index] = a.array()[a.off() + index];
    }

    @Test
    void refusesEveryWrongArgumentInPlace() {
        double[] a = new double[12];
        for (Trans trans : Trans.values()) {
            Call call = Call.to("dimatcopy").with("trans", trans).with("rows", 3).with("cols", 4).with("alpha", 0.5)
                    .with("a", a).with("aOff", 0).with("lda", 3).with("ldb", trans.isTrans() ? 4 : 3);
            WrongArguments.of(call, blas()).areRefused();
        }
    }

    /// A and C may be one matrix; sharing some entries is refused.
    @Test
    void addsAMatrixToItself() {
        double[] a = {1, 2, 3, 4};
        blas().dgeadd(2, 2, 2, a, 0, 2, 3, a, 0, 2);
        assertArrayEquals(new double[] {5, 10, 15, 20}, a);
    }
}
