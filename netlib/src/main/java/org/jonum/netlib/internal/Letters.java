package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// The letters that Fortran takes for our constants, and back.
final class Letters {
    private Letters() {}

    static String of(Trans trans) {
        return trans.isTrans() ? "T" : "N";
    }

    static String of(Uplo uplo) {
        return uplo == Uplo.UPPER ? "U" : "L";
    }

    static String of(Side side) {
        return side == Side.LEFT ? "L" : "R";
    }

    static String of(Diag diag) {
        return diag == Diag.UNIT ? "U" : "N";
    }

    static String of(Job job) {
        return job == Job.VECTORS ? "V" : "N";
    }

    static String of(SvdJob job) {
        return switch (job) {
            case ALL -> "A";
            case THIN -> "S";
            case OVERWRITE -> "O";
            case NONE -> "N";
        };
    }

    static Trans trans(String name, String letter) {
        return switch (first(letter)) {
            case 'N' -> Trans.NO_TRANS;
            case 'T' -> Trans.TRANS;
            case 'C' -> Trans.CONJ_TRANS;
            default -> throw wrong(name, letter, "N, T or C");
        };
    }

    static Uplo uplo(String name, String letter) {
        return switch (first(letter)) {
            case 'U' -> Uplo.UPPER;
            case 'L' -> Uplo.LOWER;
            default -> throw wrong(name, letter, "U or L");
        };
    }

    static Side side(String name, String letter) {
        return switch (first(letter)) {
            case 'L' -> Side.LEFT;
            case 'R' -> Side.RIGHT;
            default -> throw wrong(name, letter, "L or R");
        };
    }

    static Diag diag(String name, String letter) {
        return switch (first(letter)) {
            case 'U' -> Diag.UNIT;
            case 'N' -> Diag.NON_UNIT;
            default -> throw wrong(name, letter, "U or N");
        };
    }

    private static char first(String letter) {
        return letter == null || letter.isEmpty() ? ' ' : Character.toUpperCase(letter.charAt(0));
    }

    private static IllegalArgumentException wrong(String name, String letter, String need) {
        return new IllegalArgumentException(name + " = " + letter + ", need " + need);
    }
}
