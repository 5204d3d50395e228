package org.jonum.testkit;

import java.util.List;
import java.util.function.Supplier;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 2 of BLAS as formulas: how each routine is called, and what it computes.
public final class DoubleLevel2Routines {
    /// Dense and band matrices without a special form.
    public static final List<DoubleRoutine> GENERAL = List.of(
            new DoubleRoutine("dgemv", DoubleLevel2Routines::dgemv),
            new DoubleRoutine("dgbmv", DoubleLevel2Routines::dgbmv),
            new DoubleRoutine("dger", DoubleLevel2Routines::dger));
    /// Symmetric matrices, dense, band and packed.
    public static final List<DoubleRoutine> SYMMETRIC = List.of(
            new DoubleRoutine("dsymv", DoubleLevel2Routines::dsymv),
            new DoubleRoutine("dsbmv", DoubleLevel2Routines::dsbmv),
            new DoubleRoutine("dspmv", DoubleLevel2Routines::dspmv),
            new DoubleRoutine("dsyr", DoubleLevel2Routines::dsyr),
            new DoubleRoutine("dspr", DoubleLevel2Routines::dspr),
            new DoubleRoutine("dsyr2", DoubleLevel2Routines::dsyr2),
            new DoubleRoutine("dspr2", DoubleLevel2Routines::dspr2));
    /// Triangular matrices, dense, band and packed.
    public static final List<DoubleRoutine> TRIANGULAR = List.of(
            new DoubleRoutine("dtrmv", d -> dense("dtrmv", d)),
            new DoubleRoutine("dtbmv", d -> band("dtbmv", d)),
            new DoubleRoutine("dtpmv", d -> packed("dtpmv", d)),
            new DoubleRoutine("dtrsv", d -> dense("dtrsv", d)),
            new DoubleRoutine("dtbsv", d -> band("dtbsv", d)),
            new DoubleRoutine("dtpsv", d -> packed("dtpsv", d)));

    private DoubleLevel2Routines() {}

    // ---- y := α·op(A)·x + β·y ----

    private static DoubleProblem dgemv(DoubleDraw d) {
        Trans trans = d.trans("trans");
        int m = d.size("m"), n = d.size("n");
        Call call = Call.to("dgemv").with("trans", trans).with("m", m).with("n", n);
        DoubleGuarded a = d.matrix(m, n);
        return general(call, d, trans, a);
    }

    private static DoubleProblem dgbmv(DoubleDraw d) {
        Trans trans = d.trans("trans");
        int m = d.size("m"), n = d.size("n"), kl = d.width("kl"), ku = d.width("ku");
        Call call = Call.to("dgbmv").with("trans", trans).with("m", m).with("n", n).with("kl", kl).with("ku", ku);
        DoubleGuarded a = d.band(m, n, kl, ku);
        return general(call, d, trans, a);
    }

    /// As in the reference, nothing happens if A is empty: y is not multiplied by β either.
    private static DoubleProblem general(Call call, DoubleDraw d, Trans trans, DoubleGuarded a) {
        int m = a.layout().rows(), n = a.layout().cols();
        DoubleFormula f = product(call, d, a, () -> DoubleRows.of(a, trans), trans.isTrans() ? n : m,
                trans.isTrans() ? m : n);
        return m == 0 || n == 0 ? f.nothing() : f;
    }

    private static DoubleProblem dsymv(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        DoubleGuarded a = d.triangle(uplo, Diag.NON_UNIT, n);
        return product(Call.to("dsymv").with("uplo", uplo).with("n", n), d, a, () -> DoubleRows.symmetric(a), n, n);
    }

    private static DoubleProblem dsbmv(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n"), k = d.width("k");
        DoubleGuarded a = d.triangleBand(uplo, Diag.NON_UNIT, n, k);
        Call call = Call.to("dsbmv").with("uplo", uplo).with("n", n).with("k", k);
        return product(call, d, a, () -> DoubleRows.symmetric(a), n, n);
    }

    private static DoubleProblem dspmv(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        DoubleGuarded ap = d.packed(uplo, Diag.NON_UNIT, n);
        return product(Call.to("dspmv").with("uplo", uplo).with("n", n), d, ap, () -> DoubleRows.symmetric(ap), n, n);
    }

    private static DoubleFormula product(Call call, DoubleDraw d, DoubleGuarded a, Supplier<DoubleRows> matrix,
            int lenY, int lenX) {
        double alpha = d.scalar("alpha"), beta = d.scalar("beta");
        DoubleGuarded x = d.vector(lenX, d.inc("incX")), y = d.vector(lenY, d.inc("incY"));
        call.with("alpha", alpha).operand(name(a), a).operand("x", x).with("beta", beta).operand("y", y);
        return DoubleFormula.of(call, y, a, x).alpha(alpha).plus(matrix, () -> DoubleRows.of(x)).beta(beta)
                .steps(lenX + 2);
    }

    // ---- A := α·x·yᵀ + … + A ----

    private static DoubleProblem dger(DoubleDraw d) {
        int m = d.size("m"), n = d.size("n");
        double alpha = d.scalar("alpha");
        DoubleGuarded x = d.vector(m, d.inc("incX")), y = d.vector(n, d.inc("incY")), a = d.matrix(m, n);
        Call call = Call.to("dger").with("m", m).with("n", n).with("alpha", alpha)
                .operand("x", x).operand("y", y).operand("a", a);
        return DoubleFormula.of(call, a, x, y).alpha(alpha).plus(() -> DoubleRows.of(x), () -> DoubleRows.of(y).t())
                .beta(1).steps(3);
    }

    private static DoubleProblem dsyr(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankOne(Call.to("dsyr"), d, uplo, n, d.triangle(uplo, Diag.NON_UNIT, n));
    }

    private static DoubleProblem dspr(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankOne(Call.to("dspr"), d, uplo, n, d.packed(uplo, Diag.NON_UNIT, n));
    }

    private static DoubleProblem dsyr2(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankTwo(Call.to("dsyr2"), d, uplo, n, d.triangle(uplo, Diag.NON_UNIT, n));
    }

    private static DoubleProblem dspr2(DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankTwo(Call.to("dspr2"), d, uplo, n, d.packed(uplo, Diag.NON_UNIT, n));
    }

    private static DoubleProblem rankOne(Call call, DoubleDraw d, Uplo uplo, int n, DoubleGuarded a) {
        double alpha = d.scalar("alpha");
        DoubleGuarded x = d.vector(n, d.inc("incX"));
        call.with("uplo", uplo).with("n", n).with("alpha", alpha).operand("x", x).operand(name(a), a);
        return DoubleFormula.of(call, a, x).alpha(alpha).plus(() -> DoubleRows.of(x), () -> DoubleRows.of(x).t())
                .beta(1).steps(3);
    }

    private static DoubleProblem rankTwo(Call call, DoubleDraw d, Uplo uplo, int n, DoubleGuarded a) {
        double alpha = d.scalar("alpha");
        DoubleGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        call.with("uplo", uplo).with("n", n).with("alpha", alpha).operand("x", x).operand("y", y)
                .operand(name(a), a);
        return DoubleFormula.of(call, a, x, y).alpha(alpha).plus(() -> DoubleRows.of(x), () -> DoubleRows.of(y).t())
                .plus(() -> DoubleRows.of(y), () -> DoubleRows.of(x).t()).beta(1).steps(4);
    }

    // ---- x := op(A)·x and op(A)·x = b ----

    private static DoubleProblem dense(String routine, DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n);
        return triangular(call, d, trans, d.triangle(uplo, diag, n), n);
    }

    private static DoubleProblem band(String routine, DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n"), k = d.width("k");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n)
                .with("k", k);
        return triangular(call, d, trans, d.triangleBand(uplo, diag, n, k), Math.min(n, k + 1));
    }

    private static DoubleProblem packed(String routine, DoubleDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n);
        return triangular(call, d, trans, d.packed(uplo, diag, n), n);
    }

    /// @param steps most entries of a row
    private static DoubleProblem triangular(Call call, DoubleDraw d, Trans trans, DoubleGuarded a, int steps) {
        DoubleGuarded x = d.vector(a.layout().rows(), d.inc("incX"));
        call.operand(name(a), a).operand("x", x);
        Supplier<DoubleRows> matrix = () -> DoubleRows.of(a, trans);
        if (call.routine().endsWith("sv")) return DoubleSolve.vector(call, a, x, matrix, steps);
        return DoubleFormula.of(call, x, a).plus(matrix, () -> DoubleRows.of(x)).overwriting().steps(steps);
    }

    private static String name(DoubleGuarded a) {
        return a.layout() instanceof Layout.Packed ? "ap" : "a";
    }
}
