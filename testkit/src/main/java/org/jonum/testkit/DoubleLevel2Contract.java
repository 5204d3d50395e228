package org.jonum.testkit;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for a matrix and a vector beyond [DoubleContract].
public abstract class DoubleLevel2Contract extends DoubleContract {
    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("scalar", 0.7).with("size", 330).with("width", 50);
    }

    /// Factors near overflow and underflow that balance give the result to the last bit: A·2ˢ times x·2⁻ˢ, or the
    /// solution of A·2ˢ·x = b·2ˢ.
    @ParameterizedTest
    @MethodSource("routines")
    void factorsNearOverflowAndUnderflowBalance(DoubleRoutine r) {
        int most = Math.getExponent(DoubleLimits.HUGE) * 3 / 4;
        Plan plan = Plan.FEW.with("size", 6, 33).with("scalar", 1.0, 0.7).with("Diag", Diag.NON_UNIT);
        for (int s : new int[] {most, -most}) {
            List<DoubleProblem> plain = r.all(plan).toList(), scaled = r.all(plan).toList();
            for (int i = 0; i < plain.size(); i++) {
                List<DoubleGuarded> factors = factors(scaled.get(i));
                if (factors.size() < 2) return;                     // x·xᵀ cannot be balanced
                scale(factors.get(0), s);
                scale(factors.get(1), scaled.get(i) instanceof DoubleSolve ? s : -s);
                scaled.get(i).run(blas()).assertUnchanged(plain.get(i).run(blas()), scaled.get(i).call().toString());
            }
        }
    }

    private static List<DoubleGuarded> factors(DoubleProblem p) {
        return p.inPlace() ? p.operands() : p.inputs();
    }

    private static void scale(DoubleGuarded g, int exponent) {
        double factor = Math.scalb(1.0, exponent);
        g.fill((i, j) -> g.get(i, j) * factor);
    }
}
