// Generated from DoubleLevel3RankContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Products of which one triangle is wanted: sgemmt, ssyrk, ssyr2k.
public abstract class FloatLevel3RankContract extends FloatContract {
    private static final FloatRoutine GEMMT = new FloatRoutine("sgemmt", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans ta = d.trans("transA"), tb = d.trans("transB");
        int n = d.size("n"), k = d.size("k");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded a = ta.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        FloatGuarded b = tb.isTrans() ? d.matrix(n, k) : d.matrix(k, n);
        FloatGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("sgemmt").with("uplo", uplo).with("transA", ta).with("transB", tb).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        return FloatFormula.of(call, c, a, b).plus(() -> FloatRows.of(a, ta), () -> FloatRows.of(b, tb))
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    private static final FloatRoutine SYRK = new FloatRoutine("ssyrk", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        int n = d.size("n"), k = d.size("k");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded a = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        FloatGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("ssyrk").with("uplo", uplo).with("trans", trans).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).with("beta", beta).operand("c", c);
        return FloatFormula.of(call, c, a).plus(() -> FloatRows.of(a, trans), () -> FloatRows.of(a, trans).t())
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    private static final FloatRoutine SYR2K = new FloatRoutine("ssyr2k", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        int n = d.size("n"), k = d.size("k");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded a = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        FloatGuarded b = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        FloatGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("ssyr2k").with("uplo", uplo).with("trans", trans).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        return FloatFormula.of(call, c, a, b)
                .plus(() -> FloatRows.of(a, trans), () -> FloatRows.of(b, trans).t())
                .plus(() -> FloatRows.of(b, trans), () -> FloatRows.of(a, trans).t())
                .alpha(alpha).beta(beta).steps(2 * k + 2);
    });

    @Override
    protected List<FloatRoutine> routines() {
        return List.of(GEMMT, SYRK, SYR2K);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("alpha", 1.0f, 0.7f).with("beta", 1.0f, 0.7f, 0.0f)
                .with("Trans", Trans.NO_TRANS, Trans.TRANS);
        return List.of(plan.with("n", 13).with("k", 255, 257, 335, 337, 511, 513, 679, 681, 700),
                plan.with("n", 127, 129, 191, 193, 241, 257, 300).with("k", 9), plan.with("n", 130).with("k", 390),
                plan.with("n", 2049).with("k", 3).with("Trans", Trans.NO_TRANS).with("alpha", 0.7f).with("beta", 0.0f));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7f).with("Trans", Trans.NO_TRANS, Trans.TRANS).with("n", 300).with("k", 70);
    }

    /// On the trailing 2×2 of a 3×3, with offset 4.
    @Test
    void updatesATrailingBlock() {
        float[] c = {1, 2, 3, 4, 5, 6, 7, 8, 9}, a = {9, 9, 1, 2}, b = {9, 3, 4};
        blas().ssyrk(Uplo.LOWER, Trans.NO_TRANS, 2, 1, 1, a, 2, 2, 1, c, 4, 3);
        assertArrayEquals(new float[] {1, 2, 3, 4, 6, 8, 7, 8, 13}, c);
        blas().ssyr2k(Uplo.UPPER, Trans.TRANS, 2, 1, 1, a, 2, 1, b, 1, 1, 0, c, 4, 3);
        assertArrayEquals(new float[] {1, 2, 3, 4, 6, 8, 7, 10, 16}, c);
    }
}
