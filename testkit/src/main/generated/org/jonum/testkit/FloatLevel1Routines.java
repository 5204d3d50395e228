// Generated from DoubleLevel1Routines.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;

/// Level 1 of BLAS as formulas, as far as it is sums of products; the others are in [FloatLevel1ReductionsContract] and
/// [FloatLevel1RotationsContract].
public final class FloatLevel1Routines {
    /// Routines that write one vector.
    public static final List<FloatRoutine> UPDATES = List.of(
            new FloatRoutine("saxpy", FloatLevel1Routines::saxpy),
            new FloatRoutine("saxpby", FloatLevel1Routines::saxpby),
            new FloatRoutine("sscal", FloatLevel1Routines::sscal),
            new FloatRoutine("scopy", FloatLevel1Routines::scopy));
    /// Routines that return a sum.
    public static final List<FloatRoutine> SUMS = List.of(
            new FloatRoutine("sdot", FloatLevel1Routines::sdot),
            new FloatRoutine("sasum", FloatLevel1Routines::sasum));

    private FloatLevel1Routines() {}

    private static FloatProblem saxpy(FloatDraw d) {
        int n = d.size("n");
        float alpha = d.scalar("alpha");
        FloatGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("saxpy").with("n", n).with("alpha", alpha).operand("x", x).operand("y", y);
        return FloatFormula.of(call, y, x).alpha(alpha).plus(() -> FloatRows.of(x), FloatLevel1Routines::one).beta(1)
                .steps(2);
    }

    private static FloatProblem saxpby(FloatDraw d) {
        int n = d.size("n");
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("saxpby").with("n", n).with("alpha", alpha).operand("x", x).with("beta", beta)
                .operand("y", y);
        return FloatFormula.of(call, y, x).alpha(alpha).plus(() -> FloatRows.of(x), FloatLevel1Routines::one)
                .beta(beta)
                .steps(2);
    }

    /// incX > 0 only. α is a factor of the product, not a factor that makes it absent: 0·NaN is NaN here.
    private static FloatProblem sscal(FloatDraw d) {
        int n = d.size("n");
        float alpha = d.scalar("alpha");
        FloatGuarded x = d.vector(n, positive(d.inc("incX")));
        FloatGuarded factor = FloatGuarded.of(new Layout.Dense(1, 1, 1), 0, 0).fill((i, j) -> alpha);
        Call call = Call.to("sscal").with("n", n).with("alpha", alpha).operand("x", x);
        return FloatFormula.of(call, x).plus(() -> FloatRows.of(x), () -> FloatRows.of(factor)).overwriting()
                .steps(1);
    }

    private static FloatProblem scopy(FloatDraw d) {
        int n = d.size("n");
        FloatGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("scopy").with("n", n).operand("x", x).operand("y", y);
        return FloatFormula.of(call, y, x).plus(() -> FloatRows.of(x), FloatLevel1Routines::one);
    }

    private static FloatProblem sdot(FloatDraw d) {
        int n = d.size("n");
        FloatGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("sdot").with("n", n).operand("x", x).operand("y", y);
        return FloatFormula.of(call, result(), x, y).plus(() -> FloatRows.of(x).t(), () -> FloatRows.of(y)).steps(n);
    }

    private static FloatProblem sasum(FloatDraw d) {
        int n = d.size("n");
        FloatGuarded x = d.vector(n, positive(d.inc("incX")));
        Call call = Call.to("sasum").with("n", n).operand("x", x);
        return FloatFormula.of(call, result(), x).plus(() -> FloatRows.of(absolute(x)).t(), () -> ones(n)).steps(n);
    }

    private static FloatRows one() {
        return FloatRows.identity(1);
    }

    private static int positive(int inc) {
        return Math.max(1, Math.abs(inc));
    }

    /// Where the value goes that a routine returns.
    private static FloatGuarded result() {
        return FloatGuarded.of(new Layout.Dense(1, 1, 1), 0, 0);
    }

    private static FloatRows ones(int n) {
        return FloatRows.of(FloatGuarded.of(new Layout.Vector(n, 1), 0, 0).fill((i, j) -> 1));
    }

    private static FloatGuarded absolute(FloatGuarded x) {
        return x.copy().fill((i, j) -> Math.abs(x.get(i, j)));
    }
}
