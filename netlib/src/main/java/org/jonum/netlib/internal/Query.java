package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// Questions how much workspace a routine wants, asked by a length of −1. Jonum takes its own, and so asks for 1.
final class Query {
    private static final int ASKED = -1;

    private Query() {}

    static boolean answered(double[] work, int workOff, int lwork, intW info) {
        if (lwork != ASKED) return false;
        work[workOff] = 1;
        info.val = 0;
        return true;
    }

    static boolean answered(float[] work, int workOff, int lwork, intW info) {
        if (lwork != ASKED) return false;
        work[workOff] = 1;
        info.val = 0;
        return true;
    }

    static boolean answered(double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (lwork != ASKED && liwork != ASKED) return false;
        iwork[iworkOff] = 1;
        return answered(work, workOff, ASKED, info);
    }

    static boolean answered(float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (lwork != ASKED && liwork != ASKED) return false;
        iwork[iworkOff] = 1;
        return answered(work, workOff, ASKED, info);
    }
}
