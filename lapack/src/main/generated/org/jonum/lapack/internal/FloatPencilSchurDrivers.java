// Generated from DoublePencilSchurDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.FloatPencilReduction.NOTHING;
import static org.jonum.lapack.internal.FloatPencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatPencilSchur;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatPencilSchur] in Java.
public interface FloatPencilSchurDrivers extends FloatPencilSchur {
    /// What the routines call.
    Blas blas();

    @Override
    default Reordered stgexc(Job wantq, Job wantz, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff,
            int ldz, int ifst, int ilst) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return new Stgexc(new FloatBlocks(blas()), av, bv, basis(wantq, av, q, qOff, ldq),
                basis(wantz, av, z, zOff, ldz))
                .move(ifst, ilst);
    }

    @Override
    default FloatTgsen stgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q,
            int qOff, int ldq, float[] z, int zOff, int ldz, float[] dif, int difOff) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Stgsen.reorder(new FloatBlocks(blas()), ijob, select, selectOff, av, bv,
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(wantq, av, q, qOff, ldq), basis(wantz, av, z, zOff, ldz), dif, difOff);
    }

    @Override
    default int stgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] dif,
            int difOff, int mm) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Stgsna.conditions(new FloatBlocks(blas()), job, howmny == HowMany.SELECTED ? select : null, selectOff,
                av, bv, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff);
    }

    @Override
    default FloatTgsyl stgsyl(Trans trans, int ijob, int m, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc, float[] d, int dOff,
            int ldd, float[] e, int eOff, int lde, float[] f, int fOff, int ldf) {
        return Stgsyl.solve(new FloatBlocks(blas()), trans.isTrans(), ijob, FloatView.of(a, aOff, m, m, lda),
                FloatView.of(b, bOff, n, n, ldb), FloatView.of(c, cOff, m, n, ldc), FloatView.of(d, dOff, m, m, ldd),
                FloatView.of(e, eOff, n, n, lde), FloatView.of(f, fOff, m, n, ldf));
    }

    @Override
    default Gges sgges(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff,
            float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        FloatPencilValues values = new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Sggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, Sense.NONE, av, bv, values,
                basis(jobvsl, av, vsl, vslOff, ldvsl), basis(jobvsr, av, vsr, vsrOff, ldvsr), NOTHING, 0,
                NOTHING, 0);
    }

    @Override
    default Gges sggesx(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg,
            Sense sense, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] alphar, int alpharOff, float[] alphai, int alphaiOff, float[] beta,
            int betaOff, float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr,
            float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        FloatPencilValues values = new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Sggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, sense, av, bv, values,
                basis(jobvsl, av, vsl, vslOff, ldvsl), basis(jobvsr, av, vsr, vsrOff, ldvsr), rconde, rcondeOff,
                rcondv, rcondvOff);
    }
}
