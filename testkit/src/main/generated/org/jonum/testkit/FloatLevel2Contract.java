// Generated from DoubleLevel2Contract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for a matrix and a vector beyond [FloatContract].
public abstract class FloatLevel2Contract extends FloatContract {
    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("scalar", 0.7f).with("size", 330).with("width", 50);
    }

    /// Factors near overflow and underflow that balance give the result to the last bit: A·2ˢ times x·2⁻ˢ, or the
    /// solution of A·2ˢ·x = b·2ˢ.
    @ParameterizedTest
    @MethodSource("routines")
    void factorsNearOverflowAndUnderflowBalance(FloatRoutine r) {
        int most = Math.getExponent(FloatLimits.HUGE) * 3 / 4;
        Plan plan = Plan.FEW.with("size", 6, 33).with("scalar", 1.0f, 0.7f).with("Diag", Diag.NON_UNIT);
        for (int s : new int[] {most, -most}) {
            List<FloatProblem> plain = r.all(plan).toList(), scaled = r.all(plan).toList();
            for (int i = 0; i < plain.size(); i++) {
                List<FloatGuarded> factors = factors(scaled.get(i));
                if (factors.size() < 2) return;                     // x·xᵀ cannot be balanced
                scale(factors.get(0), s);
                scale(factors.get(1), scaled.get(i) instanceof FloatSolve ? s : -s);
                scaled.get(i).run(blas()).assertUnchanged(plain.get(i).run(blas()), scaled.get(i).call().toString());
            }
        }
    }

    private static List<FloatGuarded> factors(FloatProblem p) {
        return p.inPlace() ? p.operands() : p.inputs();
    }

    private static void scale(FloatGuarded g, int exponent) {
        float factor = Math.scalb(1.0f, exponent);
        g.fill((i, j) -> g.get(i, j) * factor);
    }
}
