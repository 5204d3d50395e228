package org.jonum.bench.operation;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The letters that BLAS takes before the sizes, by position.
record Options(String letters) {

    Trans trans(int position) {
        return switch (letters.charAt(position)) {
            case 'N' -> Trans.NO_TRANS;
            case 'T' -> Trans.TRANS;
            default -> throw wrong(position, "N or T");
        };
    }

    Uplo uplo(int position) {
        return switch (letters.charAt(position)) {
            case 'U' -> Uplo.UPPER;
            case 'L' -> Uplo.LOWER;
            default -> throw wrong(position, "U or L");
        };
    }

    Side side(int position) {
        return switch (letters.charAt(position)) {
            case 'L' -> Side.LEFT;
            case 'R' -> Side.RIGHT;
            default -> throw wrong(position, "L or R");
        };
    }

    private IllegalArgumentException wrong(int position, String need) {
        return new IllegalArgumentException("option " + letters.charAt(position) + " in " + letters + ", need " + need);
    }
}
