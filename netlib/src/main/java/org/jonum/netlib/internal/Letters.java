package org.jonum.netlib.internal;

import java.util.StringJoiner;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;
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

    /// The constant of one of LAPACK's enumerations that a letter stands for: its first one, with what is otherwise.
    static <E extends Enum<E>> E as(Class<E> type, String name, String letter) {
        char c = meant(type, name, first(letter));
        for (E constant : type.getEnumConstants()) if (constant.name().charAt(0) == c) return constant;
        StringJoiner need = new StringJoiner(", ");
        for (E constant : type.getEnumConstants()) need.add(constant.name());
        throw wrong(name, letter, "the letter of one of " + need);
    }

    /// How a matrix was scaled, which is looked at only if it comes factored.
    static Equed equed(String fact, String letter) {
        return first(fact) == 'F' ? as(Equed.class, "equed", letter) : Equed.NONE;
    }

    /// Whether numbers are to be sorted from the largest on.
    static boolean down(String name, String letter) {
        return switch (first(letter)) {
            case 'D' -> true;
            case 'I' -> false;
            default -> throw wrong(name, letter, "I or D");
        };
    }

    /// The letter that says how a matrix was scaled.
    static String of(Equed equed) {
        return equed.name().substring(0, 1);
    }

    /// The same for a symmetric matrix.
    static String ofSymmetric(Equed equed) {
        return equed == Equed.BOTH ? "Y" : "N";
    }

    /// What of a matrix a routine for all structures is about: bands have letters of their own.
    static Structure structure(String name, String letter) {
        return switch (first(letter)) {
            case 'B' -> Structure.LOWER_BAND;
            case 'Q' -> Structure.UPPER_BAND;
            case 'Z' -> Structure.LU_BAND;
            default -> as(Structure.class, name, letter);
        };
    }

    /// A 1-norm may be `1`, a Frobenius norm `E`; vectors may be called as the matrix they go to is (`U` for jobu).
    private static char meant(Class<?> type, String name, char c) {
        if (type == Norm.class) return c == '1' ? 'O' : c == 'E' ? 'F' : c;
        if (type == SvdJob.class) return c == 'S' ? 'T' : c == 'T' ? '?' : c;
        if (type == Equed.class) return c == 'Y' ? 'B' : c;
        if (type == Part.class) return c == 'U' || c == 'L' ? c : 'A';
        if (type == ColumnNorms.class) return c == 'Y' ? 'G' : c == 'N' ? 'C' : '?';
        if (type == Compz.class && name.equals("vect")) return c == 'V' ? 'I' : c == 'U' ? 'V' : c == 'N' ? c : '?';
        boolean vectors = type == Job.class || type == Compz.class;
        return vectors && c == Character.toUpperCase(name.charAt(name.length() - 1)) ? 'V' : c;
    }

    static char first(String letter) {
        return letter == null || letter.isEmpty() ? ' ' : Character.toUpperCase(letter.charAt(0));
    }

    private static IllegalArgumentException wrong(String name, String letter, String need) {
        return new IllegalArgumentException(name + " = " + letter + ", need " + need);
    }
}
