// Generated from DoubleProblem.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jonum.blas.Blas;

/// One call of a routine with the operands it gets, and what must be so afterwards.
public abstract sealed class FloatProblem permits FloatFormula, FloatSolve {
    private final Call call;
    private final List<FloatGuarded> inputs;
    private final FloatGuarded out;

    FloatProblem(Call call, List<FloatGuarded> inputs, FloatGuarded out) {
        this.call = call;
        this.inputs = inputs;
        this.out = out;
    }

    /// {@return the call}
    public Call call() {
        return call;
    }

    /// {@return operands that are only read}
    public List<FloatGuarded> inputs() {
        return inputs;
    }

    /// {@return the operand that is written}
    public FloatGuarded out() {
        return out;
    }

    /// {@return inputs and output}
    public List<FloatGuarded> operands() {
        List<FloatGuarded> all = new ArrayList<>(inputs);
        all.add(out);
        return all;
    }

    /// Make the call and assert all that is known of it: entries of the result within the documented error of
    /// the exact ones; NaN and Inf exactly where the formula has them; inputs and guard zones the same bits as
    /// before.
    ///
    /// @param blas the routines under test
    public void check(Blas blas) {
        List<FloatGuarded> before = inputs.stream().map(FloatGuarded::copy).toList();
        Runnable verification = prepare();
        run(blas);
        for (int i = 0; i < before.size(); i++) {
            inputs.get(i).assertUnchanged(before.get(i), call + ": input " + i);
        }
        out.assertGuardsUntouched(call.toString());
        verification.run();
    }

    /// Make the call.
    ///
    /// @param blas the routines under test
    /// @return the output operand
    public FloatGuarded run(Blas blas) {
        if (call.on(blas) instanceof Number x) out.set(0, 0, x.floatValue());
        return out;
    }

    /// {@return whether the output is an operand of the product or system too}
    public abstract boolean inPlace();

    /// {@return an entry for an operand that is to contribute nothing but zeros}
    abstract float neutral(int i, int j);

    /// From what the operands hold now, before the call: what compares the result afterwards.
    abstract Runnable prepare();

    final void fail(int i, int j, String why) {
        throw new AssertionError(call + ": entry (" + i + ", " + j + ") = " + why);
    }

    static boolean isFinite(float x) {
        return Math.abs(x) <= Float.MAX_VALUE;
    }
}
