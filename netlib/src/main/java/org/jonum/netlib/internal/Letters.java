package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// The letters that Fortran takes for our constants.
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
}
