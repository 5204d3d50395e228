// Generated from DoubleLevel3BatchedContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// Many products at once: sgemmStridedBatched, sgemmBatched.
public abstract class FloatLevel3BatchedContract extends FloatContract {
    private static final FloatRoutine STRIDED = new FloatRoutine("sgemmStridedBatched", d -> {
        Trans ta = d.trans("transA"), tb = d.trans("transB");
        int m = d.size("m"), n = d.size("n"), k = d.size("k"), count = d.count("count");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        Many a = ta.isTrans() ? many(d, k, m, count) : many(d, m, k, count);
        Many b = tb.isTrans() ? many(d, n, k, count) : many(d, k, n, count);
        Many c = many(d, m, n, count);
        Call call = Call.to("sgemmStridedBatched").with("transA", ta).with("transB", tb)
                .with("m", m).with("n", n).with("k", k).with("alpha", alpha)
                .operand("a", a.all).with("strideA", a.stride).operand("b", b.all).with("strideB", b.stride)
                .with("beta", beta).operand("c", c.all).with("strideC", c.stride).with("count", count);
        FloatFormula formula = FloatFormula.of(call, c.all, a.all, b.all);
        if (count == 0) return formula.nothing();
        return formula.plus(() -> FloatRows.besides(a.parts(ta)), () -> FloatRows.diagonal(b.parts(tb)))
                .alpha(alpha).beta(beta).steps(k + 2);
    });

    /// Operands of equally many products; for an empty shape, of any distance.
    private record Many(FloatGuarded all, int rows, int cols, int stride, int count) {
        List<FloatRows> parts(Trans trans) {
            if (cols == 0) return IntStream.range(0, count).mapToObj(i -> FloatRows.of(all, trans)).toList();
            FloatRows whole = FloatRows.of(all);
            return IntStream.range(0, count).mapToObj(i -> whole.columns(i * cols, cols))
                    .map(one -> trans.isTrans() ? one.t() : one).toList();
        }
    }

    private static Many many(FloatDraw d, int rows, int cols, int count) {
        Layout.Dense one = d.dense(rows, cols);
        int stride = one.length() + d.random().nextInt(3);
        return new Many(d.general(new Layout.Strided(one, stride, count)), rows, cols, stride, count);
    }

    @Override
    protected List<FloatRoutine> routines() {
        return List.of(STRIDED);
    }

    @Override
    protected List<Plan> large() {
        Plan plan = Plan.EDGES.with("scalar", 1.0f, 0.7f).with("Trans", Trans.NO_TRANS, Trans.TRANS);
        return List.of(plan.with("size", 4, 7).with("count", 100), plan.with("size", 70, 77).with("count", 3));
    }

    @Override
    protected Plan parallel() {
        return Plan.FEW.with("scalar", 0.7f).with("Trans", Trans.NO_TRANS, Trans.TRANS).with("size", 23)
                .with("count", 100);
    }

    /// Each product in arrays of its own, with an offset of its own.
    @Test
    void arraysOfMatricesGiveWhatSingleProductsGive() {
        Plan plan = Plan.EDGES.with("scalar", 1.0f, 0.0f, 0.7f).with("size", 0, 1, 5, 17, 40);
        List<FloatProblem> first = problems(plan, 0), second = problems(plan, 1), third = problems(plan, 2);
        for (int i = 0; i < first.size(); i++) {
            List<FloatProblem> batch = List.of(first.get(i), second.get(i), third.get(i));
            Call call = batched(batch);
            List<Runnable> verifications = batch.stream().map(FloatProblem::prepare).toList();
            call.on(blas());
            verifications.forEach(Runnable::run);
            batch.forEach(p -> p.out().assertGuardsUntouched(call.toString()));
        }
    }

    @Test
    void refusesEveryWrongArrayOfAnArrayBatch() {
        Plan plan = Plan.FEW.with("scalar", 1.0f).with("Trans", Trans.NO_TRANS).with("size", 3).with("pad", 0)
                .with("tail", 0);
        for (String name : List.of("a", "b", "c")) {
            Call valid = batched(List.of(problems(plan, 0).getFirst(), problems(plan, 1).getFirst()));
            float[][] arrays = (float[][]) valid.get(name);
            int[] offsets = (int[]) valid.get(name + "Off");
            refused(IllegalArgumentException.class, valid.copy().with(name, null), name + " = null");
            refused(IllegalArgumentException.class, valid.copy().with(name + "Off", null), name + "Off = null");
            refused(IndexOutOfBoundsException.class, valid.copy().with("count", 3), "a.length = 2");
            refused(IllegalArgumentException.class, valid.copy().with("count", -1), "count = -1");
            refused(IndexOutOfBoundsException.class,
                    valid.copy().with(name + "Off", new int[] {offsets[0], offsets[1] + 1}), name + "[1].length = ");
            refused(IndexOutOfBoundsException.class,
                    valid.copy().with(name + "Off", new int[] {-1, offsets[1]}), name + "[0]Off = -1");
            refused(IllegalArgumentException.class,
                    valid.copy().with(name, Arrays.copyOf(new float[][] {arrays[0]}, 2)), name + "[1] = null");
            if (name.equals("c")) continue;
            Object c = valid.get("c"), cOff = valid.get("cOff");
            refused(IllegalArgumentException.class, valid.copy().with(name, c).with(name + "Off", cOff),
                    "c[i] overlaps " + name + "[i]");
        }
    }

    /// Problems of the same shapes; offsets and entries depend on which.
    private static List<FloatProblem> problems(Plan plan, int which) {
        List<FloatProblem> problems = FloatLevel3GemmContract.GEMM.pairwise(plan.with("off", which)).toList();
        for (FloatProblem p : problems) {
            for (FloatGuarded g : p.operands()) g.fill((i, j) -> g.get(i, j) * (which + 1));
        }
        return problems;
    }

    private static Call batched(List<FloatProblem> batch) {
        Call call = Call.to("sgemmBatched");
        batch.getFirst().call().arguments().forEach((name, value) -> call.with(name, switch (name) {
            case "a", "b", "c" ->
                batch.stream().map(p -> (float[]) p.call().get(name)).toArray(float[][]::new);
            case "aOff", "bOff", "cOff" ->
                batch.stream().mapToInt(p -> (Integer) p.call().get(name)).toArray();
            default -> value;
        }));
        return call.with("count", batch.size());
    }

    private void refused(Class<? extends RuntimeException> type, Call wrong, String message) {
        RuntimeException e = assertThrows(type, () -> wrong.on(blas()));
        assertTrue(e.toString().contains(": sgemmBatched: " + message), e.toString());
    }
}
