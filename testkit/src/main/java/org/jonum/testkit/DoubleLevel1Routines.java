package org.jonum.testkit;

import java.util.List;

/// Level 1 of BLAS as formulas, as far as it is sums of products; the others are in [DoubleLevel1ReductionsContract] and
/// [DoubleLevel1RotationsContract].
public final class DoubleLevel1Routines {
    /// Routines that write one vector.
    public static final List<DoubleRoutine> UPDATES = List.of(
            new DoubleRoutine("daxpy", DoubleLevel1Routines::daxpy),
            new DoubleRoutine("daxpby", DoubleLevel1Routines::daxpby),
            new DoubleRoutine("dscal", DoubleLevel1Routines::dscal),
            new DoubleRoutine("dcopy", DoubleLevel1Routines::dcopy));
    /// Routines that return a sum.
    public static final List<DoubleRoutine> SUMS = List.of(
            new DoubleRoutine("ddot", DoubleLevel1Routines::ddot),
            new DoubleRoutine("dasum", DoubleLevel1Routines::dasum));

    private DoubleLevel1Routines() {}

    private static DoubleProblem daxpy(DoubleDraw d) {
        int n = d.size("n");
        double alpha = d.scalar("alpha");
        DoubleGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("daxpy").with("n", n).with("alpha", alpha).operand("x", x).operand("y", y);
        return DoubleFormula.of(call, y, x).alpha(alpha).plus(() -> DoubleRows.of(x), DoubleLevel1Routines::one).beta(1)
                .steps(2);
    }

    private static DoubleProblem daxpby(DoubleDraw d) {
        int n = d.size("n");
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("daxpby").with("n", n).with("alpha", alpha).operand("x", x).with("beta", beta)
                .operand("y", y);
        return DoubleFormula.of(call, y, x).alpha(alpha).plus(() -> DoubleRows.of(x), DoubleLevel1Routines::one)
                .beta(beta)
                .steps(2);
    }

    /// incX > 0 only. α is a factor of the product, not a factor that makes it absent: 0·NaN is NaN here.
    private static DoubleProblem dscal(DoubleDraw d) {
        int n = d.size("n");
        double alpha = d.scalar("alpha");
        DoubleGuarded x = d.vector(n, positive(d.inc("incX")));
        DoubleGuarded factor = DoubleGuarded.of(new Layout.Dense(1, 1, 1), 0, 0).fill((i, j) -> alpha);
        Call call = Call.to("dscal").with("n", n).with("alpha", alpha).operand("x", x);
        return DoubleFormula.of(call, x).plus(() -> DoubleRows.of(x), () -> DoubleRows.of(factor)).overwriting()
                .steps(1);
    }

    private static DoubleProblem dcopy(DoubleDraw d) {
        int n = d.size("n");
        DoubleGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("dcopy").with("n", n).operand("x", x).operand("y", y);
        return DoubleFormula.of(call, y, x).plus(() -> DoubleRows.of(x), DoubleLevel1Routines::one);
    }

    private static DoubleProblem ddot(DoubleDraw d) {
        int n = d.size("n");
        DoubleGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        Call call = Call.to("ddot").with("n", n).operand("x", x).operand("y", y);
        return DoubleFormula.of(call, result(), x, y).plus(() -> DoubleRows.of(x).t(), () -> DoubleRows.of(y)).steps(n);
    }

    private static DoubleProblem dasum(DoubleDraw d) {
        int n = d.size("n");
        DoubleGuarded x = d.vector(n, positive(d.inc("incX")));
        Call call = Call.to("dasum").with("n", n).operand("x", x);
        return DoubleFormula.of(call, result(), x).plus(() -> DoubleRows.of(absolute(x)).t(), () -> ones(n)).steps(n);
    }

    private static DoubleRows one() {
        return DoubleRows.identity(1);
    }

    private static int positive(int inc) {
        return Math.max(1, Math.abs(inc));
    }

    /// Where the value goes that a routine returns.
    private static DoubleGuarded result() {
        return DoubleGuarded.of(new Layout.Dense(1, 1, 1), 0, 0);
    }

    private static DoubleRows ones(int n) {
        return DoubleRows.of(DoubleGuarded.of(new Layout.Vector(n, 1), 0, 0).fill((i, j) -> 1));
    }

    private static DoubleGuarded absolute(DoubleGuarded x) {
        return x.copy().fill((i, j) -> Math.abs(x.get(i, j)));
    }
}
