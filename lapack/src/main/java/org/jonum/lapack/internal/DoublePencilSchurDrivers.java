package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoublePencilReduction.NOTHING;
import static org.jonum.lapack.internal.DoublePencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoublePencilSchur;
import org.jonum.lapack.DoublePencilSelect;
import org.jonum.lapack.DoubleTgsen;
import org.jonum.lapack.DoubleTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoublePencilSchur] in Java.
public interface DoublePencilSchurDrivers extends DoublePencilSchur {
    /// What the routines call.
    Blas blas();

    @Override
    default Reordered dtgexc(Job wantq, Job wantz, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z, int zOff,
            int ldz, int ifst, int ilst) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return new Dtgexc(new DoubleBlocks(blas()), av, bv, basis(wantq, av, q, qOff, ldq),
                basis(wantz, av, z, zOff, ldz))
                .move(ifst, ilst);
    }

    @Override
    default DoubleTgsen dtgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q,
            int qOff, int ldq, double[] z, int zOff, int ldz, double[] dif, int difOff) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dtgsen.reorder(new DoubleBlocks(blas()), ijob, select, selectOff, av, bv,
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(wantq, av, q, qOff, ldq), basis(wantz, av, z, zOff, ldz), dif, difOff);
    }

    @Override
    default int dtgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] dif,
            int difOff, int mm) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dtgsna.conditions(new DoubleBlocks(blas()), job, howmny == HowMany.SELECTED ? select : null, selectOff,
                av, bv, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff);
    }

    @Override
    default DoubleTgsyl dtgsyl(Trans trans, int ijob, int m, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc, double[] d, int dOff,
            int ldd, double[] e, int eOff, int lde, double[] f, int fOff, int ldf) {
        return Dtgsyl.solve(new DoubleBlocks(blas()), trans.isTrans(), ijob, DoubleView.of(a, aOff, m, m, lda),
                DoubleView.of(b, bOff, n, n, ldb), DoubleView.of(c, cOff, m, n, ldc), DoubleView.of(d, dOff, m, m, ldd),
                DoubleView.of(e, eOff, n, n, lde), DoubleView.of(f, fOff, m, n, ldf));
    }

    @Override
    default Gges dgges(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff,
            double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        DoublePencilValues values = new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Dggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, Sense.NONE, av, bv, values,
                basis(jobvsl, av, vsl, vslOff, ldvsl), basis(jobvsr, av, vsr, vsrOff, ldvsr), NOTHING, 0,
                NOTHING, 0);
    }

    @Override
    default Gges dggesx(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg,
            Sense sense, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta,
            int betaOff, double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr,
            double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        DoublePencilValues values = new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Dggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, sense, av, bv, values,
                basis(jobvsl, av, vsl, vslOff, ldvsl), basis(jobvsr, av, vsr, vsrOff, ldvsr), rconde, rcondeOff,
                rcondv, rcondvOff);
    }
}
