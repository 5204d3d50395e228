// Generated from DoubleLevel3CopiesContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// Copies, transpositions and sums of matrices: somatcopy, simatcopy, sgeadd.
public abstract class FloatLevel3CopiesContract extends FloatContract {
    private static final FloatRoutine OMATCOPY = new FloatRoutine("somatcopy", d -> {
        Trans trans = d.trans("trans");
        int rows = d.size("rows"), cols = d.size("cols");
        float alpha = d.scalar("alpha");
        FloatGuarded a = d.matrix(rows, cols), b = trans.isTrans() ? d.matrix(cols, rows) : d.matrix(rows, cols);
        Call call = Call.to("somatcopy").with("trans", trans).with("rows", rows).with("cols", cols)
                .with("alpha", alpha).operand("a", a).operand("b", b);
        return FloatFormula.of(call, b, a).plus(() -> FloatRows.of(a, trans),
                () -> FloatRows.identity(b.layout().cols())).alpha(alpha).steps(1);
    });

    private static final FloatRoutine GEADD = new FloatRoutine("sgeadd", d -> {
        int rows = d.size("rows"), cols = d.size("cols");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded a = d.matrix(rows, cols), c = d.matrix(rows, cols);
        Call call = Call.to("sgeadd").with("rows", rows).with("cols", cols)
                .with("alpha", alpha).operand("a", a).with("beta", beta).operand("c", c);
        return FloatFormula.of(call, c, a).plus(() -> FloatRows.of(a), () -> FloatRows.identity(cols))
                .alpha(alpha).beta(beta).steps(2);
    });

    @Override
    protected List<FloatRoutine> routines() {
        return List.of(OMATCOPY, GEADD);
    }

    @Override
    protected List<Plan> large() {
        return List.of(Plan.EDGES.with("scalar", 0.7f).with("rows", 257, 700).with("cols", 130));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7f).with("size", 300);
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
        for (float alpha : new float[] {1, 0, -1, 0.7f, Float.NaN}) {
            float[] array = new float[off + Math.max(from.length(), to.length()) + 2];
            for (int k = 0; k < array.length; k++) array[k] = FloatPoison.at(k);
            FloatGuarded a = new FloatGuarded(array, off, from).fill((i, j) -> i - 2 * j + 0.3f);
            FloatGuarded before = a.copy(), expected = new FloatGuarded(array.clone(), off, to);
            expected.fill((i, j) -> alpha == 0 ? 0 : alpha * (trans.isTrans() ? before.get(j, i) : before.get(i, j)));
            Call call = Call.to("simatcopy").with("trans", trans).with("rows", rows).with("cols", cols)
                    .with("alpha", alpha).operand("a", a).with("ldb", ldb);
            call.on(blas());
            for (int j = 0; j < cols; j++) for (int i = 0; i < rows; i++) forget(a, expected, i, j);
            new FloatGuarded(array, off, to).assertUnchanged(expected, call + " against op(A) times alpha");
        }
    }

    /// What was an entry of A only may hold anything.
    private static void forget(FloatGuarded a, FloatGuarded expected, int i, int j) {
        int index = a.layout().index(i, j), row = index % expected.layout().stride(),
                col = index / expected.layout().stride();
        boolean ofResult = row < expected.layout().rows() && col < expected.layout().cols();
        if (!ofResult) expected.array()[a.off() + index] = a.array()[a.off() + index];
    }

    @Test
    void refusesEveryWrongArgumentInPlace() {
        float[] a = new float[12];
        for (Trans trans : Trans.values()) {
            Call call = Call.to("simatcopy").with("trans", trans).with("rows", 3).with("cols", 4).with("alpha", 0.5f)
                    .with("a", a).with("aOff", 0).with("lda", 3).with("ldb", trans.isTrans() ? 4 : 3);
            WrongArguments.of(call, blas()).areRefused();
        }
    }

    /// A and C may be one matrix; sharing some entries is refused.
    @Test
    void addsAMatrixToItself() {
        float[] a = {1, 2, 3, 4};
        blas().sgeadd(2, 2, 2, a, 0, 2, 3, a, 0, 2);
        assertArrayEquals(new float[] {5, 10, 15, 20}, a);
    }
}
