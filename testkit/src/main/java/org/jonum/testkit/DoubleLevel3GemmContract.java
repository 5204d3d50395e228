package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// The general product C := α·op(A)·op(B) + β·C.
public abstract class DoubleLevel3GemmContract extends DoubleContract {
    /// dgemm.
    static final DoubleRoutine GEMM = new DoubleRoutine("dgemm", d -> {
        Trans ta = d.trans("transA"), tb = d.trans("transB");
        int m = d.size("m"), n = d.size("n"), k = d.size("k");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded a = ta.isTrans() ? d.matrix(k, m) : d.matrix(m, k);
        DoubleGuarded b = tb.isTrans() ? d.matrix(n, k) : d.matrix(k, n);
        DoubleGuarded c = d.matrix(m, n);
        Call call = Call.to("dgemm").with("transA", ta).with("transB", tb).with("m", m).with("n", n).with("k", k)
                .with("alpha", alpha).operand("a", a).operand("b", b).with("beta", beta).operand("c", c);
        return DoubleFormula.of(call, c, a, b).plus(() -> DoubleRows.of(a, ta), () -> DoubleRows.of(b, tb))
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    @Override
    protected List<DoubleRoutine> routines() {
        return List.of(GEMM);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("alpha", 1.0, 0.7).with("beta", 1.0, 0.7, 0.0),
                two = plan.with("Trans", Trans.NO_TRANS, Trans.TRANS);
        return List.of(
                plan.with("m", 13).with("n", 11).with("k", 255, 256, 257, 335, 336, 337, 511, 513, 679, 681, 700),
                plan.with("m", 191, 192, 193, 239, 240, 241, 481, 2049).with("n", 7).with("k", 9),
                plan.with("m", 9).with("n", 1541, 1543, 1559, 1561, 2047, 2049, 4100).with("k", 5),
                two.with("m", 250).with("n", 70).with("k", 390), two.with("m", 65).with("n", 513).with("k", 257));
    }

    /// A small product with α = 1 may be done in place, others on packed copies in blocks of k: that, too, must not depend
    /// on threads.
    @Override
    protected Plan parallel() {
        return Plan.FEW.with("Trans", Trans.NO_TRANS, Trans.TRANS).with("alpha", 1.0, 0.7).with("beta", 0.7)
                .with("m", 40, 300).with("n", 51).with("k", 700);
    }

    /// Every ragged tile: all rows up to twice the tallest tile, all columns up to twice the widest.
    @Test
    void matchesTheExactResultForEveryTile() {
        Object[] rows = IntStream.rangeClosed(1, 97).boxed().toArray();
        Object[] columns = IntStream.rangeClosed(1, 17).boxed().toArray();
        Plan plan = Plan.EDGES.with("scalar", 0.7).with("Trans", Trans.NO_TRANS)
                .with("m", rows).with("n", columns).with("k", 6);
        GEMM.all(plan).forEach(p -> p.check(blas()));
    }

    /// A·2ˢ times B·2⁻ˢ is A·B, to the last bit, though A is near overflow and B near underflow.
    @Test
    void entriesNearOverflowAndUnderflowBalance() {
        int s = Math.getExponent(DoubleLimits.HUGE) * 3 / 4;
        double factor = Math.scalb(1.0, s);
        Plan plan = Plan.FEW.with("scalar", 1.0);
        List<DoubleProblem> plain = GEMM.all(plan).toList(), scaled = GEMM.all(plan).toList();
        for (int i = 0; i < plain.size(); i++) {
            DoubleGuarded a = scaled.get(i).inputs().get(0), b = scaled.get(i).inputs().get(1);
            a.fill((p, q) -> a.get(p, q) * factor);
            b.fill((p, q) -> b.get(p, q) / factor);
            scaled.get(i).run(blas()).assertUnchanged(plain.get(i).run(blas()), scaled.get(i).call().toString());
        }
    }

    /// Operands may be blocks of one matrix, as in a factorization in place.
    @Test
    void blocksOfOneMatrixMayBeOperands() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        blas().dgemm(Trans.NO_TRANS, Trans.NO_TRANS, 2, 2, 1, -1, a, 1, 3, a, 3, 3, 1, a, 4, 3);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5 - 8, 6 - 12, 7, 8 - 14, 9 - 21}, a);
    }

    /// No products, nothing to read: C is multiplied by β or filled with zeros.
    @Test
    void innerDimensionZeroLeavesBetaTimesC() {
        double[] none = {}, c = {1, 2, 3, 4};
        blas().dgemm(Trans.NO_TRANS, Trans.NO_TRANS, 2, 2, 0, 1, none, 0, 2, none, 0, 1, 2, c, 0, 2);
        assertArrayEquals(new double[] {2, 4, 6, 8}, c);
        blas().dgemm(Trans.TRANS, Trans.TRANS, 2, 2, 0, 1, none, 0, 1, none, 0, 2, 0, c, 0, 2);
        assertArrayEquals(new double[] {0, 0, 0, 0}, c);
    }
}
