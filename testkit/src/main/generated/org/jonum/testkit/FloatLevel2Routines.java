// Generated from DoubleLevel2Routines.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;
import java.util.function.Supplier;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 2 of BLAS as formulas: how each routine is called, and what it computes.
public final class FloatLevel2Routines {
    /// Dense and band matrices without a special form.
    public static final List<FloatRoutine> GENERAL = List.of(
            new FloatRoutine("sgemv", FloatLevel2Routines::sgemv),
            new FloatRoutine("sgbmv", FloatLevel2Routines::sgbmv),
            new FloatRoutine("sger", FloatLevel2Routines::sger));
    /// Symmetric matrices, dense, band and packed.
    public static final List<FloatRoutine> SYMMETRIC = List.of(
            new FloatRoutine("ssymv", FloatLevel2Routines::ssymv),
            new FloatRoutine("ssbmv", FloatLevel2Routines::ssbmv),
            new FloatRoutine("sspmv", FloatLevel2Routines::sspmv),
            new FloatRoutine("ssyr", FloatLevel2Routines::ssyr),
            new FloatRoutine("sspr", FloatLevel2Routines::sspr),
            new FloatRoutine("ssyr2", FloatLevel2Routines::ssyr2),
            new FloatRoutine("sspr2", FloatLevel2Routines::sspr2));
    /// Triangular matrices, dense, band and packed.
    public static final List<FloatRoutine> TRIANGULAR = List.of(
            new FloatRoutine("strmv", d -> dense("strmv", d)),
            new FloatRoutine("stbmv", d -> band("stbmv", d)),
            new FloatRoutine("stpmv", d -> packed("stpmv", d)),
            new FloatRoutine("strsv", d -> dense("strsv", d)),
            new FloatRoutine("stbsv", d -> band("stbsv", d)),
            new FloatRoutine("stpsv", d -> packed("stpsv", d)));

    private FloatLevel2Routines() {}

    // ---- y := α·op(A)·x + β·y ----

    private static FloatProblem sgemv(FloatDraw d) {
        Trans trans = d.trans("trans");
        int m = d.size("m"), n = d.size("n");
        Call call = Call.to("sgemv").with("trans", trans).with("m", m).with("n", n);
        FloatGuarded a = d.matrix(m, n);
        return general(call, d, trans, a);
    }

    private static FloatProblem sgbmv(FloatDraw d) {
        Trans trans = d.trans("trans");
        int m = d.size("m"), n = d.size("n"), kl = d.width("kl"), ku = d.width("ku");
        Call call = Call.to("sgbmv").with("trans", trans).with("m", m).with("n", n).with("kl", kl).with("ku", ku);
        FloatGuarded a = d.band(m, n, kl, ku);
        return general(call, d, trans, a);
    }

    /// As in the reference, nothing happens if A is empty: y is not multiplied by β either.
    private static FloatProblem general(Call call, FloatDraw d, Trans trans, FloatGuarded a) {
        int m = a.layout().rows(), n = a.layout().cols();
        FloatFormula f = product(call, d, a, () -> FloatRows.of(a, trans), trans.isTrans() ? n : m,
                trans.isTrans() ? m : n);
        return m == 0 || n == 0 ? f.nothing() : f;
    }

    private static FloatProblem ssymv(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        FloatGuarded a = d.triangle(uplo, Diag.NON_UNIT, n);
        return product(Call.to("ssymv").with("uplo", uplo).with("n", n), d, a, () -> FloatRows.symmetric(a), n, n);
    }

    private static FloatProblem ssbmv(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n"), k = d.width("k");
        FloatGuarded a = d.triangleBand(uplo, Diag.NON_UNIT, n, k);
        Call call = Call.to("ssbmv").with("uplo", uplo).with("n", n).with("k", k);
        return product(call, d, a, () -> FloatRows.symmetric(a), n, n);
    }

    private static FloatProblem sspmv(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        FloatGuarded ap = d.packed(uplo, Diag.NON_UNIT, n);
        return product(Call.to("sspmv").with("uplo", uplo).with("n", n), d, ap, () -> FloatRows.symmetric(ap), n, n);
    }

    private static FloatFormula product(Call call, FloatDraw d, FloatGuarded a, Supplier<FloatRows> matrix,
            int lenY, int lenX) {
        float alpha = d.scalar("alpha"), beta = d.scalar("beta");
        FloatGuarded x = d.vector(lenX, d.inc("incX")), y = d.vector(lenY, d.inc("incY"));
        call.with("alpha", alpha).operand(name(a), a).operand("x", x).with("beta", beta).operand("y", y);
        return FloatFormula.of(call, y, a, x).alpha(alpha).plus(matrix, () -> FloatRows.of(x)).beta(beta)
                .steps(lenX + 2);
    }

    // ---- A := α·x·yᵀ + … + A ----

    private static FloatProblem sger(FloatDraw d) {
        int m = d.size("m"), n = d.size("n");
        float alpha = d.scalar("alpha");
        FloatGuarded x = d.vector(m, d.inc("incX")), y = d.vector(n, d.inc("incY")), a = d.matrix(m, n);
        Call call = Call.to("sger").with("m", m).with("n", n).with("alpha", alpha)
                .operand("x", x).operand("y", y).operand("a", a);
        return FloatFormula.of(call, a, x, y).alpha(alpha).plus(() -> FloatRows.of(x), () -> FloatRows.of(y).t())
                .beta(1).steps(3);
    }

    private static FloatProblem ssyr(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankOne(Call.to("ssyr"), d, uplo, n, d.triangle(uplo, Diag.NON_UNIT, n));
    }

    private static FloatProblem sspr(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankOne(Call.to("sspr"), d, uplo, n, d.packed(uplo, Diag.NON_UNIT, n));
    }

    private static FloatProblem ssyr2(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankTwo(Call.to("ssyr2"), d, uplo, n, d.triangle(uplo, Diag.NON_UNIT, n));
    }

    private static FloatProblem sspr2(FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        int n = d.size("n");
        return rankTwo(Call.to("sspr2"), d, uplo, n, d.packed(uplo, Diag.NON_UNIT, n));
    }

    private static FloatProblem rankOne(Call call, FloatDraw d, Uplo uplo, int n, FloatGuarded a) {
        float alpha = d.scalar("alpha");
        FloatGuarded x = d.vector(n, d.inc("incX"));
        call.with("uplo", uplo).with("n", n).with("alpha", alpha).operand("x", x).operand(name(a), a);
        return FloatFormula.of(call, a, x).alpha(alpha).plus(() -> FloatRows.of(x), () -> FloatRows.of(x).t())
                .beta(1).steps(3);
    }

    private static FloatProblem rankTwo(Call call, FloatDraw d, Uplo uplo, int n, FloatGuarded a) {
        float alpha = d.scalar("alpha");
        FloatGuarded x = d.vector(n, d.inc("incX")), y = d.vector(n, d.inc("incY"));
        call.with("uplo", uplo).with("n", n).with("alpha", alpha).operand("x", x).operand("y", y)
                .operand(name(a), a);
        return FloatFormula.of(call, a, x, y).alpha(alpha).plus(() -> FloatRows.of(x), () -> FloatRows.of(y).t())
                .plus(() -> FloatRows.of(y), () -> FloatRows.of(x).t()).beta(1).steps(4);
    }

    // ---- x := op(A)·x and op(A)·x = b ----

    private static FloatProblem dense(String routine, FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n);
        return triangular(call, d, trans, d.triangle(uplo, diag, n), n);
    }

    private static FloatProblem band(String routine, FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n"), k = d.width("k");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n)
                .with("k", k);
        return triangular(call, d, trans, d.triangleBand(uplo, diag, n, k), Math.min(n, k + 1));
    }

    private static FloatProblem packed(String routine, FloatDraw d) {
        Uplo uplo = d.uplo("uplo");
        Trans trans = d.trans("trans");
        Diag diag = d.diag("diag");
        int n = d.size("n");
        Call call = Call.to(routine).with("uplo", uplo).with("trans", trans).with("diag", diag).with("n", n);
        return triangular(call, d, trans, d.packed(uplo, diag, n), n);
    }

    /// @param steps most entries of a row
    private static FloatProblem triangular(Call call, FloatDraw d, Trans trans, FloatGuarded a, int steps) {
        FloatGuarded x = d.vector(a.layout().rows(), d.inc("incX"));
        call.operand(name(a), a).operand("x", x);
        Supplier<FloatRows> matrix = () -> FloatRows.of(a, trans);
        if (call.routine().endsWith("sv")) return FloatSolve.vector(call, a, x, matrix, steps);
        return FloatFormula.of(call, x, a).plus(matrix, () -> FloatRows.of(x)).overwriting().steps(steps);
    }

    private static String name(FloatGuarded a) {
        return a.layout() instanceof Layout.Packed ? "ap" : "a";
    }
}
