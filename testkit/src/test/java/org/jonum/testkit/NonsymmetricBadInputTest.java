package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The door of the routines for nonsymmetric eigenproblems.
class NonsymmetricBadInputTest extends LapackBadInputContract {
    private final double[] a = new double[9], b = new double[9], c = new double[9], x = new double[3],
            y = new double[3];

    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("m", 4, "n", 3, "k", 2);
    }

    @Override
    protected String table() {
        return """
                ?gebal job=BOTH n a[n,n]* scale{n}*
                ?gebak job=BOTH side n ilo=0 ihi=3 scale{n} m=2 v[n,k]*
                ?gehrd n ilo=0 ihi=3 a[n,n]* tau{k}*
                ?orghr n ilo=0 ihi=3 a[n,n]* tau{k}
                ?ormhr side trans m n ilo=0 ihi=4 a[m,m] tau{n} c[m,n]*
                ?hseqr job=SCHUR compz=VECTORS n ilo=0 ihi=3 h[n,n]* wr{n}* wi{n}* z[n,n]*
                ?geev  jobvl=VECTORS jobvr=VECTORS n a[n,n]* wr{n}* wi{n}* vl[n,n]* vr[n,n]*
                ?geevx balanc=BOTH jobvl=VECTORS jobvr=VECTORS sense=BOTH n a[n,n]* wr{n}* wi{n}* vl[n,n]* vr[n,n]* scale{n}* rconde{n}* rcondv{n}*
                ?trexc compq=VECTORS n t[n,n]* q[n,n]* ifst=0 ilst=2
                ?laln2 ltrans=TRANS na=2 nw=2 smin=0 ca=1 a[k,k] d1=1 d2=1 b[k,k] wr=1 wi=1 x[k,k]*
                ?laexc wantq=VECTORS n t[n,n]* q[n,n]* j1=0 n1=1 n2=2
                """;
    }

    private static void refused(String begin, Executable call) {
        RuntimeException e = assertThrows(RuntimeException.class, call);
        assertTrue(e.getMessage().startsWith(begin), e.getMessage());
    }

    @Test
    void refusesWhatTheTableCannotSay() {
        Lapack l = lapack();
        boolean[] two = new boolean[2], all = {true, true, true};
        refused("dtrsyl: isgn = 0", () -> l.dtrsyl(Trans.TRANS, Trans.TRANS, 0, 3, 3, a, 0, 3, b, 0, 3, c, 0, 3));
        refused("dtrsyl3: isgn = 0", () -> l.dtrsyl3(Trans.TRANS, Trans.TRANS, 0, 3, 3, a, 0, 3, b, 0, 3, c, 0, 3));
        refused("dtrsyl3: c overlaps a", () -> l.dtrsyl3(Trans.TRANS, Trans.TRANS, 1, 3, 3, a, 0, 3, b, 0, 3, a, 0, 3));
        refused("dtrsyl: c overlaps a", () -> l.dtrsyl(Trans.TRANS, Trans.TRANS, 1, 3, 3, a, 0, 3, b, 0, 3, a, 0, 3));
        refused("dlasy2: isgn = 2",
                () -> l.dlasy2(Trans.TRANS, Trans.TRANS, 2, 1, 1, a, 0, 3, b, 0, 3, c, 0, 3, x, 0, 3));
        refused("dgehrd: ihi = 0", () -> l.dgehrd(3, 0, 0, a, 0, 3, x, 0));
        refused("dgebak: scale[2] = 5.0", () -> l.dgebak(Balance.PERMUTE, Side.LEFT, 3, 0, 2,
                new double[] {1, 1, 5}, 0, 1, b, 0, 3));
        refused("dgeevx: sense = BOTH", () -> l.dgeevx(Balance.NONE, Job.NONE, Job.VECTORS, Sense.BOTH, 3, a, 0, 3, x,
                0, y, 0, b, 0, 3, c, 0, 3, new double[3], 0, new double[3], 0, new double[3], 0));
        refused("dgees: select = null",
                () -> l.dgees(Job.NONE, EigSort.SELECTED, null, 3, a, 0, 3, x, 0, y, 0, b, 0, 3));
        refused("dgeesx: sense = BOTH",
                () -> l.dgeesx(Job.NONE, EigSort.NONE, null, Sense.BOTH, 3, a, 0, 3, x, 0, y, 0, b, 0, 3));
        refused("dtrsen: select.length = 2",
                () -> l.dtrsen(Sense.NONE, Job.NONE, two, 0, 3, a, 0, 3, b, 0, 3, x, 0, y, 0));
        refused("dtrevc3: selectOff = -1",
                () -> l.dtrevc3(Sides.LEFT, HowMany.SELECTED, all, -1, 3, a, 0, 3, b, 0, 3, c, 0, 3, 3));
        refused("dtrevc3: mm = 2",
                () -> l.dtrevc3(Sides.LEFT, HowMany.SELECTED, all, 0, 3, a, 0, 3, b, 0, 3, c, 0, 3, 2));
        refused("dtrsna: howmny = BACKTRANSFORM",
                () -> l.dtrsna(Sense.BOTH, HowMany.BACKTRANSFORM, all, 0, 3, a, 0, 3, b, 0, 3, c, 0,
                        3, x, 0, y, 0, 3));
        refused("dtrsna: s overlaps vl",
                () -> l.dtrsna(Sense.BOTH, HowMany.ALL, all, 0, 3, a, 0, 3, b, 0, 3, c, 0, 3, b, 0, y, 0, 3));
        assertTrue(Arrays.equals(new double[9], a) && Arrays.equals(new boolean[] {true, true, true}, all));
    }
}
