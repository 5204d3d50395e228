package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// The door of the routines for some eigenvalues, and of symmetric-definite pencils.
class EigenSubsetBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("n", 3, "n1", 2, "il", 0, "iu", 2, "itype", 2, "kd", 2, "ka", 2, "kb", 1);
    }

    @Override
    protected String table() {
        return """
                ?stebz range=INDICES order=BLOCK n vl=0 vu=1 il iu abstol=0 d{n} e{n1} w{iu}* iblock{iu}i* isplit{n}i*
                ?stemr jobz=VECTORS range=INDICES n d{n} e{n1} vl=0 vu=1 il iu w{iu}* z[n,iu]*
                ?stevr jobz=VECTORS range=INDICES n d{n} e{n1} vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]*
                ?stevx jobz=VECTORS range=INDICES n d{n} e{n1} vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                ?syevr jobz=VECTORS range=INDICES uplo n a[n,n]* vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]*
                ?syevx jobz=VECTORS range=INDICES uplo n a[n,n]* vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                ?sygst itype uplo n a[n,n]* b[n,n]
                ?sygv  itype jobz=VECTORS uplo n a[n,n]* b[n,n]* w{n}*
                ?sygvd itype jobz=VECTORS uplo n a[n,n]* b[n,n]* w{n}*
                ?sygvx itype jobz=VECTORS range=INDICES uplo n a[n,n]* b[n,n]* vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                ?sbevx jobz=VECTORS range=INDICES uplo n kd ab[kd+1,n]* q[n,n]* vl=0 vu=1 il iu abstol=0 w{iu}* z[n,iu]* ifail{iu}i
                ?pbstf uplo n kd ab[kd+1,n]*
                ?sbgst vect=VECTORS uplo n ka kb ab[ka+1,n]* bb[kb+1,n] x[n,n]*
                ?sbgv  jobz=VECTORS uplo n ka kb ab[ka+1,n]* bb[kb+1,n]* w{n}* z[n,n]*
                ?sbgvd jobz=VECTORS uplo n ka kb ab[ka+1,n]* bb[kb+1,n]* w{n}* z[n,n]*
                ?sbgvx jobz=VECTORS range=INDICES uplo n ka kb ab[ka+1,n]* bb[kb+1,n]* q[n,n]* vl=0 vu=1 il iu abstol=0 \
                       w{iu}* z[n,iu]* ifail{iu}i
                """;
    }

    @Test
    void wrongOrderIsRefused() {
        double[] d = new double[3], e = new double[2], w = {1, 2, 0}, z = new double[9];
        assertStein(d, e, w, z, new int[] {0, 0, 0}, new int[] {3}, "dstein: w = 0.0 after 2.0");
        assertStein(d, e, w, z, new int[] {1, 0, 0}, new int[] {1, 3}, "dstein: iblock = 0, need >= 1");
        assertStein(d, e, w, z, new int[] {0, 1, 3}, new int[] {1, 2, 3, 4},
                "dstein: iblock = 3, need >= 1 and < n = 3");
        assertStein(d, e, w, z, new int[] {0, 0, 1}, new int[] {2, 2}, "dstein: isplit = 2, need > 2");
        assertStein(d, e, w, z, new int[] {0, 0, 1}, new int[] {2, 4}, "dstein: isplit = 4, need > 2 and <= n = 3");
        assertStein(d, e, w, w, new int[] {0, 0, 1}, new int[] {2, 3}, "dstein: z.length = 3, need >= 9");
    }

    private void assertStein(double[] d, double[] e, double[] w, double[] z, int[] iblock, int[] isplit,
            String message) {
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> lapack().dstein(3, d, 0, e, 0, 3, w, 0,
                iblock, 0, isplit, 0, z, 0, 3, new int[3], 0));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith(message), refusal::toString);
    }
}
