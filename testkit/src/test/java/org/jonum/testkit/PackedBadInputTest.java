package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// The doors of the routines for packed storage, and of those for full storage to which they lead.
class PackedBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("n", 3, "nrhs", 2, "il", 0, "iu", 2, "itype", 2);
    }

    @Override
    protected String table() {
        return """
                ?pptrf uplo n ap<n>*
                ?pptrs uplo n nrhs ap<n> b[n,nrhs]*
                ?pptri uplo n ap<n>*
                ?ppcon uplo n ap<n> anorm=1
                ?ppequ uplo n ap<n> s{n}*
                ?pprfs uplo n nrhs ap<n> afp<n> b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?ppsv  uplo n nrhs ap<n>* b[n,nrhs]*
                ?ppsvx fact=EQUILIBRATE uplo n nrhs ap<n>* afp<n>* equed=NONE s{n}* b[n,nrhs]* x[n,nrhs]* \
                ferr{nrhs}* berr{nrhs}*
                ?sptrf uplo n ap<n>* ipiv{n}i
                ?sptrs uplo n nrhs ap<n> ipiv{n}i b[n,nrhs]*
                ?sptri uplo n ap<n>* ipiv{n}i
                ?spcon uplo n ap<n> ipiv{n}i anorm=1
                ?sprfs uplo n nrhs ap<n> afp<n> ipiv{n}i b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?spsv  uplo n nrhs ap<n>* ipiv{n}i b[n,nrhs]*
                ?spsvx fact=NOT_FACTORED uplo n nrhs ap<n> afp<n>* ipiv{n}i b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?syrfs uplo n nrhs a[n,n] af[n,n] ipiv{n}i b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?sysvx fact=NOT_FACTORED uplo n nrhs a[n,n] af[n,n]* ipiv{n}i b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?tptri uplo diag n ap<n>*
                ?tptrs uplo trans diag n nrhs ap<n> b[n,nrhs]*
                ?tpcon norm=ONE uplo diag n ap<n>
                ?tprfs uplo trans diag n nrhs ap<n> b[n,nrhs] x[n,nrhs] ferr{nrhs}* berr{nrhs}*
                ?tpttr uplo n ap<n> a[n,n]*
                ?trttp uplo n a[n,n] ap<n>*
                ?spevx jobz=VECTORS range=INDICES uplo n ap<n> vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                ?spgst itype uplo n ap<n>* bp<n>
                ?spgv  itype jobz=VECTORS uplo n ap<n> bp<n>* w{n}* z[n,n]*
                ?spgvd itype jobz=VECTORS uplo n ap<n> bp<n>* w{n}* z[n,n]*
                ?spgvx itype jobz=VECTORS range=INDICES uplo n ap<n> bp<n>* vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                """;
    }

    @Test
    void whatTheTableCannotSayIsRefused() {
        double[] ap = {1, 0, 1}, x = new double[2], s = {1, 0};
        int[] bad = {2, 0};
        refused("dspsvx: ipiv[", () -> spsvx(Fact.FACTORED, ap, bad, x));
        refused("dspsvx: fact = EQUILIBRATE", () -> spsvx(Fact.EQUILIBRATE, ap, bad, x));
        refused("dsptri: ipiv[", () -> lapack().dsptri(Uplo.LOWER, 2, ap, 0, bad, 0));
        refused("dspcon: ipiv[", () -> lapack().dspcon(Uplo.LOWER, 2, ap, 0, bad, 0, 1));
        refused("dsptrs: ipiv[", () -> lapack().dsptrs(Uplo.LOWER, 2, 1, ap, 0, bad, 0, x, 0, 2));
        refused("dppcon: anorm = -1.0", () -> lapack().dppcon(Uplo.LOWER, 2, ap, 0, -1));
        refused("dppsvx: equed = ROW", () -> ppsvx(Equed.ROW, ap, s, x));
        refused("dppsvx: s = 0.0", () -> ppsvx(Equed.BOTH, ap, s, x));
    }

    private DoubleGtsvx spsvx(Fact fact, double[] ap, int[] ipiv, double[] x) {
        return lapack().dspsvx(fact, Uplo.LOWER, 2, 1, ap, 0, ap.clone(), 0, ipiv, 0, x.clone(), 0, 2, x, 0, 2,
                new double[1], 0, new double[1], 0);
    }

    private void ppsvx(Equed equed, double[] ap, double[] s, double[] x) {
        lapack().dppsvx(Fact.FACTORED, Uplo.LOWER, 2, 1, ap, 0, ap.clone(), 0, equed, s, 0, x.clone(), 0, 2, x, 0, 2,
                new double[1], 0, new double[1], 0);
    }

    private static void refused(String message, Runnable call) {
        var refusal = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(String.valueOf(refusal.getMessage()).startsWith(message), refusal::toString);
    }
}
