package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jonum.blas.Trans;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.junit.jupiter.api.Test;

/// The door of the routines for pencils.
class PencilBadInputTest extends LapackBadInputContract {
    private final double[] x = new double[9], y = new double[9], re = new double[3], im = new double[3],
            be = new double[3], no = {};

    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?ggbal job=BOTH n a[n,n]* b[n,n]* lscale{n}* rscale{n}*
                ?ggbak job=SCALE side n ilo=0 ihi=3 lscale{n} rscale{n} m v[n,m]*
                ?gghrd compq=VECTORS compz=VECTORS n ilo=0 ihi=3 a[n,n]* b[n,n]* q[n,n]* z[n,n]*
                ?hgeqz job=SCHUR compq=VECTORS compz=VECTORS n ilo=0 ihi=3 h[n,n]* t[n,n]* alphar{n}* alphai{n}* beta{n}* q[n,n]* z[n,n]*
                ?tgexc wantq=VECTORS wantz=VECTORS n a[n,n]* b[n,n]* q[n,n]* z[n,n]* ifst=0 ilst=1
                ?tgsyl trans ijob=0 m n a[m,m] b[n,n] c[m,n]* d[m,m] e[n,n] f[m,n]*
                ?ggev  jobvl=VECTORS jobvr=VECTORS n a[n,n]* b[n,n]* alphar{n}* alphai{n}* beta{n}* vl[n,n]* vr[n,n]*
                ?ggevx balanc=BOTH jobvl=VECTORS jobvr=VECTORS sense=BOTH n a[n,n]* b[n,n]* alphar{n}* alphai{n}* beta{n}* vl[n,n]* vr[n,n]* lscale{n}* rscale{n}* rconde{n}* rcondv{n}*
                """;
    }

    private static void refused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void refusesRowsOutsideOfThePencil() {
        Lapack l = lapack();
        refused("dtgexc: ifst = 3, need >= 0 and < n = 3",
                () -> l.dtgexc(Job.NONE, Job.NONE, 3, x, 0, 3, y, 0, 3, no, 0, 1, no, 0, 1, 3, 0));
        refused("dtgexc: ilst = -1, need >= 0 and < n = 3",
                () -> l.dtgexc(Job.NONE, Job.NONE, 3, x, 0, 3, y, 0, 3, no, 0, 1, no, 0, 1, 0, -1));
        refused("dtgsyl: ijob = 1, need >= 0 and <= 0",
                () -> l.dtgsyl(Trans.TRANS, 1, 1, 1, x, 0, 1, x, 1, 1, x, 2, 1, x, 3, 1, x, 4, 1, x, 5, 1));
    }

    @Test
    void refusesTooFewColumnsForVectors() {
        refused("dtgevc: mm = 2, need >= the number of columns needed, 3",
                () -> lapack().dtgevc(Sides.RIGHT, HowMany.ALL, new boolean[0], 0, 3, x, 0, 3, y, 0, 3, no, 0, 1,
                        new double[9], 0, 3, 2));
        refused("dtgsna: job = NONE, need EIGENVALUES, VECTORS or BOTH",
                () -> lapack().dtgsna(Sense.NONE, HowMany.ALL, new boolean[0], 0, 3, x, 0, 3, y, 0, 3, no, 0, 1, no, 0,
                        1, no, 0, no, 0, 3));
        refused("dtgsna: howmny = BACKTRANSFORM, need ALL or SELECTED",
                () -> lapack().dtgsna(Sense.VECTORS, HowMany.BACKTRANSFORM, new boolean[0], 0, 3, x, 0, 3, y, 0, 3, no,
                        0, 1, no, 0, 1, no, 0, re, 0, 3));
    }

    @Test
    void refusesASelectionThatIsNotThere() {
        assertThrows(IndexOutOfBoundsException.class,
                () -> lapack().dtgsen(0, Job.NONE, Job.NONE, new boolean[2], 0, 3, x, 0, 3, y, 0,
                        3, re, 0, im, 0, be, 0, no, 0, 1, no, 0, 1, no, 0));
        refused("dggesx: sense = BOTH, need NONE where sort is NONE",
                () -> lapack().dggesx(Job.NONE, Job.NONE, EigSort.NONE, (a, b, c) -> true, Sense.BOTH, 3, x, 0, 3, y, 0,
                        3, re, 0,
                        im, 0, be, 0, no, 0, 1, no, 0, 1, no, 0, no, 0));
        refused("dgges: vsl overlaps a, need storage of its own for what is written",
                () -> lapack().dgges(Job.VECTORS, Job.NONE, EigSort.NONE, (a, b, c) -> true, 3, x, 0, 3, y, 0, 3, re, 0,
                        im, 0, be, 0,
                        x, 0, 3, no, 0, 1));
    }
}
