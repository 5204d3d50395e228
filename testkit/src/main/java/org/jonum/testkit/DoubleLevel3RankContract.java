package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Products of which one triangle is wanted: dgemmt, dsyrk, dsyr2k.
public abstract class DoubleLevel3RankContract extends DoubleContract {
    private static final DoubleRoutine GEMMT = new DoubleRoutine("dgemmt", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans ta = d.trans("transA"), tb = d.trans("transB");
        int n = d.size("n"), k = d.size("k");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = ta.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        DoubleGuarded b = tb.isTrans() ? d.matrix(n, k) : d.matrix(k, n);
        DoubleGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("dgemmt").with("uplo", uplo).with("transA", ta).with("transB", tb).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        return DoubleFormula.of(call, c, a, b).plus(() -> DoubleRows.of(a, ta), () -> DoubleRows.of(b, tb))
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    private static final DoubleRoutine SYRK = new DoubleRoutine("dsyrk", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        int n = d.size("n"), k = d.size("k");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        DoubleGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("dsyrk").with("uplo", uplo).with("trans", trans).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).with("beta", beta).operand("c", c);
        return DoubleFormula.of(call, c, a).plus(() -> DoubleRows.of(a, trans), () -> DoubleRows.of(a, trans).t())
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    private static final DoubleRoutine SYR2K = new DoubleRoutine("dsyr2k", d -> {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        int n = d.size("n"), k = d.size("k");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        DoubleGuarded b = trans.isTrans() ? d.matrix(k, n) : d.matrix(n, k);
        DoubleGuarded c = d.triangle(uplo, Diag.NON_UNIT, n);
        Call call = Call.to("dsyr2k").with("uplo", uplo).with("trans", trans).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        return DoubleFormula.of(call, c, a, b)
                .plus(() -> DoubleRows.of(a, trans), () -> DoubleRows.of(b, trans).t())
                .plus(() -> DoubleRows.of(b, trans), () -> DoubleRows.of(a, trans).t())
                .alpha(alpha).beta(beta).steps(2 * k + 2);
    });

    @Override
    protected List<DoubleRoutine> routines() {
        return List.of(GEMMT, SYRK, SYR2K);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("alpha", 1.0, 0.7).with("beta", 1.0, 0.7, 0.0)
                .with("Trans", Trans.NO_TRANS, Trans.TRANS);
        return List.of(plan.with("n", 13).with("k", 255, 257, 335, 337, 511, 513, 679, 681, 700),
                plan.with("n", 127, 129, 191, 193, 241, 257, 300).with("k", 9), plan.with("n", 130).with("k", 390),
                plan.with("n", 2049).with("k", 3).with("Trans", Trans.NO_TRANS).with("alpha", 0.7).with("beta", 0.0));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7).with("Trans", Trans.NO_TRANS, Trans.TRANS).with("n", 300).with("k", 70);
    }

    /// On the trailing 2×2 of a 3×3, with offset 4.
    @Test
    void updatesATrailingBlock() {
        double[] c = {1, 2, 3, 4, 5, 6, 7, 8, 9}, a = {9, 9, 1, 2}, b = {9, 3, 4};
        blas().dsyrk(Uplo.LOWER, Trans.NO_TRANS, 2, 1, 1, a, 2, 2, 1, c, 4, 3);
        assertArrayEquals(new double[] {1, 2, 3, 4, 6, 8, 7, 8, 13}, c);
        blas().dsyr2k(Uplo.UPPER, Trans.TRANS, 2, 1, 1, a, 2, 1, b, 1, 1, 0, c, 4, 3);
        assertArrayEquals(new double[] {1, 2, 3, 4, 6, 8, 7, 10, 16}, c);
    }
}
