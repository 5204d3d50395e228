package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.function.Supplier;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// The product with a symmetric matrix: dsymm.
public abstract class DoubleLevel3SymmContract extends DoubleContract {
    private static final DoubleRoutine SYMM = new DoubleRoutine("dsymm", d -> {
        Side side = d.side("side");
        Uplo uplo = d.uplo("uplo");
        int m = d.size("m"), n = d.size("n"), order = side == Side.LEFT ? m : n;
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = d.triangle(uplo, Diag.NON_UNIT, order), b = d.matrix(m, n), c = d.matrix(m, n);
        Call call = Call.to("dsymm").with("side", side).with("uplo", uplo).with("m", m).with("n", n)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        Supplier<DoubleRows> symmetric = () -> DoubleRows.symmetric(a), general = () -> DoubleRows.of(b);
        return DoubleFormula.of(call, c, a, b)
                .plus(side == Side.LEFT ? symmetric : general, side == Side.LEFT ? general : symmetric)
                .alpha(alpha).beta(beta).steps(order + 2);
    });

    @Override
    protected List<DoubleRoutine> routines() {
        return List.of(SYMM);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("alpha", 1.0, 0.7).with("beta", 1.0, 0.7, 0.0);
        return List.of(plan.with("m", 191, 241, 255, 257, 337, 513).with("n", 7).with("Side", Side.LEFT),
                plan.with("m", 7).with("n", 191, 241, 255, 257, 337, 513).with("Side", Side.RIGHT),
                plan.with("m", 9).with("n", 1543, 2049).with("Side", Side.LEFT),
                plan.with("m", 130).with("n", 257));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7).with("m", 300).with("n", 217);
    }

    /// On the trailing 2×2 of a 3×3, with offset 4.
    @Test
    void multipliesATrailingBlock() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9}, b = {1, 0, 0, 1}, c = new double[9];
        blas().dsymm(Side.LEFT, Uplo.LOWER, 2, 2, 1, a, 4, 3, b, 0, 2, 0, c, 4, 3);
        assertArrayEquals(new double[] {0, 0, 0, 0, 5, 6, 0, 6, 9}, c);
    }
}
