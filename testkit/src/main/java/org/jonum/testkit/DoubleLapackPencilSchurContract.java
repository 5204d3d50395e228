package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoublePencilSelect;
import org.jonum.lapack.DoubleTgsen;
import org.jonum.lapack.DoubleTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.testkit.DoubleLapackPencilContract.Reduced;
import org.jonum.testkit.DoublePencils.Pencil;
import org.junit.jupiter.api.Test;

/// How gges, ggesx, ggevx, tgevc, tgexc, tgsen, tgsna and tgsyl must be.
public abstract class DoubleLapackPencilSchurContract {
    private static final double EPS = DoubleLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static Pencil uniform(int n, long seed) {
        return DoublePencils.uniform(n, new SplittableRandom(seed));
    }

    private Reduced gges(Pencil p, EigSort sort, DoublePencilSelect select, int[] sdim) {
        Reduced r = Reduced.of(p);
        Gges g = lapack().dgges(Job.VECTORS, Job.VECTORS, sort, select, p.n(), r.a().array(), r.a().off(), r.ld(),
                r.b().array(), r.b().off(), r.ld(), r.re(), 0, r.im(), 0, r.beta(), 0, r.q().array(), r.q().off(),
                r.ld(),
                r.z().array(), r.z().off(), r.ld());
        sdim[0] = g.sdim();
        return r.with(g.info());
    }

    private Reduced schur(Pencil p) {
        return gges(p, EigSort.NONE, (x, y, z) -> false, new int[1]);
    }

    @Test
    void schurFormOfAGeneralPencil() {
        for (int n : new int[] {0, 1, 2, 3, 6, 20, 55})
            schur(uniform(n, n)).assertSchurForm(uniform(n, n), "gges " + n);
        for (int rank : new int[] {0, 3, 9}) {
            DoubleView x = DoubleMatrices.uniform(10, 10, new SplittableRandom(rank));
            Pencil p = new Pencil(x, DoubleMatrices.of(10, 10, (i, j) -> i < rank ? x.get(j, i) : 0));
            schur(p).assertSchurForm(p, "rank " + rank);
        }
    }

    @Test
    void selectedEigenvaluesComeFirst() {
        for (int n : new int[] {1, 2, 5, 24, 41}) {
            Pencil p = uniform(n, 10 + n);
            int[] sdim = new int[1];
            DoublePencilSelect select = (re, im, beta) -> re > 0;
            Reduced r = gges(p, EigSort.SELECTED, select, sdim);
            r.assertSchurForm(p, "sorted " + n);
            for (int j = 0; j < n; j++) assertEquals(j < sdim[0], r.re()[j] > 0, "eigenvalue " + j + " of " + n);
        }
    }

    @Test
    void nanEndsWithInfo() {
        Pencil p = uniform(15, 2);
        p.b().data()[7] = Double.NaN;
        assertTrue(gges(p, EigSort.SELECTED, (x, y, z) -> true, new int[1]).info() > 0);
    }

    @Test
    void conditionOfAClusterIsThatOfReordering() {
        Pencil p = uniform(18, 3);
        DoublePencilSelect select = (re, im, beta) -> im != 0;
        for (Sense sense : Sense.values()) {
            Reduced r = Reduced.of(p);
            double[] e = {-1, -1}, v = {-1, -1};
            Gges g = lapack().dggesx(Job.VECTORS, Job.VECTORS, EigSort.SELECTED, select, sense, 18, r.a().array(),
                    r.a().off(), r.ld(), r.b().array(), r.b().off(), r.ld(), r.re(), 0, r.im(), 0, r.beta(), 0,
                    r.q().array(), r.q().off(), r.ld(), r.z().array(), r.z().off(), r.ld(), e, 0, v, 0);
            r.with(g.info()).assertSchurForm(p, "" + sense);
            boolean values = sense == Sense.EIGENVALUES || sense == Sense.BOTH,
                    vectors = sense == Sense.VECTORS || sense == Sense.BOTH;
            assertEquals(values, e[0] > 0 && e[0] <= 1 && e[1] > 0 && e[1] <= 1, sense + Arrays.toString(e));
            assertEquals(vectors, v[0] > 0 && v[1] > 0, sense + Arrays.toString(v));
        }
    }

    @Test
    void projectorsOfATriangleAreKnown() {
        double[] a = {1, 0, 7, 2}, b = {1, 0, 0, 1}, dif = new double[2], re = new double[2], im = new double[2],
                be = new double[2], no = {};
        DoubleTgsen t =
                lapack().dtgsen(5, Job.NONE, Job.NONE, new boolean[] {true, false}, 0, 2, a, 0, 2, b, 0, 2, re, 0,
                        im, 0, be, 0, no, 0, 1, no, 0, 1, dif, 0);
        assertEquals(1 / Math.sqrt(50), t.pl(), 10 * EPS);      // r = l = −7
        assertEquals(1 / Math.sqrt(50), t.pr(), 10 * EPS);
        double smallest = Math.sqrt((7 - Math.sqrt(45)) / 2);   // of [1 −2; 1 −1], in the 2-norm
        for (double d : dif) assertTrue(d > smallest / 2 && d < 2 * smallest, "dif " + d);
        for (int ijob = 2; ijob <= 4; ijob += 2) {
            lapack().dtgsen(ijob, Job.NONE, Job.NONE, new boolean[] {true, false}, 0, 2, a, 0, 2, b, 0, 2, re, 0, im, 0,
                    be,
                    0, no, 0, 1, no, 0, 1, dif, 0);
            for (double d : dif) assertTrue(d >= smallest * (1 - 10 * EPS) && d < 3 * smallest, "dif " + d);
        }
    }

    @Test
    void anyBlockGoesToAnyPlace() {
        int n = 11;
        Pencil p = uniform(n, 4);
        Reduced s = schur(p);
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                Reduced r = new Reduced(0, s.a().copy(), s.b().copy(), s.q().copy(), s.z().copy(), s.re(), s.im(),
                        s.beta());
                Reordered m =
                        lapack().dtgexc(Job.VECTORS, Job.VECTORS, n, r.a().array(), r.a().off(), r.ld(), r.b().array(),
                                r.b().off(), r.ld(), r.q().array(), r.q().off(), r.ld(), r.z().array(), r.z().off(),
                                r.ld(), from, to);
                r.with(m.info()).assertSchurForm(p, from + " to " + to);
                double before = s.re()[from] / s.beta()[from];
                int at = m.ilst();
                boolean pair = at + 1 < n && r.a().get(at + 1, at) != 0;
                double now = pair
                        ? (r.a().get(at, at) / r.b().get(at, at)
                                + r.a().get(at + 1, at + 1) / r.b().get(at + 1, at + 1)) / 2
                        : r.a().get(at, at) / r.b().get(at, at);
                assertEquals(before, now, 1e5 * EPS * Math.max(1, Math.abs(before)), from + " to " + to);
            }
        }
    }

    @Test
    void selectedVectorsAreThoseOfAll() {
        int n = 14;
        Reduced s = schur(uniform(n, 5));
        DoubleGuarded l = s.q().copy(), r = s.z().copy(), l2 = s.q().copy(), r2 = s.z().copy();
        boolean[] select = new boolean[n];
        for (int j = 0; j < n; j++) select[j] = j % 3 == 0;
        Eigenvectors all = tgevc(s, HowMany.ALL, select, l, r), some = tgevc(s, HowMany.SELECTED, select, l2, r2);
        assertEquals(n, all.m());
        int col = 0;
        for (int j = 0; j < n; j++) {
            int size = s.im()[j] == 0 ? 1 : 2;
            for (int k = 0; k < size && (select[j] || select[j + size - 1]); k++, col++) {
                for (int i = 0; i < n; i++) {
                    assertEquals(l.get(i, j + k), l2.get(i, col));
                    assertEquals(r.get(i, j + k), r2.get(i, col));
                }
            }
            j += size - 1;
        }
        assertEquals(col, some.m());
        Pencil t = new Pencil(DoubleLapackOperands.view(s.a()), DoubleLapackOperands.view(s.b()));
        DoublePencils.assertEigenvectors(t, s.re(), s.im(), s.beta(), DoubleLapackOperands.view(r), false, "right");
        DoublePencils.assertEigenvectors(new Pencil(t.a().t(), t.b().t()), s.re(), s.im(), s.beta(),
                DoubleLapackOperands.view(l), true, "left");
    }

    private Eigenvectors tgevc(Reduced s, HowMany howmny, boolean[] select, DoubleGuarded l, DoubleGuarded r) {
        return lapack().dtgevc(Sides.BOTH, howmny, select, 0, select.length, s.a().array(), s.a().off(), s.ld(),
                s.b().array(), s.b().off(), s.ld(), l.array(), l.off(), s.ld(), r.array(), r.off(), s.ld(),
                select.length);
    }

    @Test
    void largeComponentsOfVectorsDoNotOverflow() {
        int n = 60;                                             // components would grow like 4ⁿ·10²⁰ⁿ
        DoubleView s = DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 : i < j ? 1 : 0),
                p = DoubleLapackOperands.identity(n);
        DoubleGuarded v = DoubleLapackOperands.guarded(p), w = DoubleLapackOperands.guarded(p);
        Reduced r = Reduced.of(new Pencil(s, p));
        tgevc(r, HowMany.ALL, new boolean[n], v, w);
        double[] one = new double[n];
        Arrays.fill(one, 1);
        DoublePencils.assertEigenvectors(new Pencil(s, p), one, new double[n], one, DoubleLapackOperands.view(w), false,
                "growth");
    }

    @Test
    void expertDriverAgreesWithTheSimpleOne() {
        int n = 16;
        Pencil p = uniform(n, 6);
        for (Balance balance : Balance.values()) {
            Map<Sense, double[]> e = new EnumMap<>(Sense.class), v = new EnumMap<>(Sense.class);
            for (Sense sense : Sense.values()) {
                Reduced r = Reduced.of(p);
                double[] ofValues = new double[n], ofVectors = new double[n];
                e.put(sense, ofValues);
                v.put(sense, ofVectors);
                var x = lapack().dggevx(balance, Job.VECTORS, Job.VECTORS, sense, n, r.a().array(), r.a().off(), r.ld(),
                        r.b().array(), r.b().off(), r.ld(), r.re(), 0, r.im(), 0, r.beta(), 0, r.q().array(),
                        r.q().off(),
                        r.ld(), r.z().array(), r.z().off(), r.ld(), new double[n], 0, new double[n], 0,
                        ofValues, 0,
                        ofVectors, 0);
                assertEquals(0, x.info());
                DoublePencils.assertEigenvectors(p, r.re(), r.im(), r.beta(), DoubleLapackOperands.view(r.z()), false,
                        balance + " " + sense);
            }
            assertArrayEquals(e.get(Sense.EIGENVALUES), e.get(Sense.BOTH));
            assertArrayEquals(v.get(Sense.VECTORS), v.get(Sense.BOTH));
            assertArrayEquals(new double[n], e.get(Sense.VECTORS));
            for (double c : e.getOrDefault(Sense.BOTH, new double[1])) assertTrue(c > 0);
            for (double c : v.getOrDefault(Sense.BOTH, new double[1])) assertTrue(c > 0);
        }
    }

    @Test
    void conditionOfAnEigenvalueTellsHowFarItMoves() {
        double[] a = {1, 0, 1e3, 1.5}, b = {1, 0, 0, 1}, s = new double[2], dif = new double[2], v = new double[4],
                w = new double[4];
        lapack().dtgevc(Sides.BOTH, HowMany.ALL, new boolean[0], 0, 2, a, 0, 2, b, 0, 2, v, 0, 2, w, 0, 2, 2);
        lapack().dtgsna(Sense.BOTH, HowMany.ALL, new boolean[0], 0, 2, a, 0, 2, b, 0, 2, v, 0, 2, w, 0, 2, s, 0, dif, 0,
                2);
        double cosine = 0.5 / Math.sqrt(1e6 + 0.25);            // of the left and the right vector
        assertEquals(Math.sqrt(2) * cosine, s[0], 100 * EPS * cosine);
        assertEquals(Math.sqrt(1 + 1.5 * 1.5) * cosine, s[1], 100 * EPS * cosine);
        assertTrue(dif[0] > 0.05 && dif[0] < 0.5 && dif[1] > 0.05 && dif[1] < 0.5);
    }

    @Test
    void sylvesterEquationIsSolvedBothWays() {
        for (int m : new int[] {1, 2, 3, 8, 21}) {
            for (int n : new int[] {1, 2, 5, 16}) {
                for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) sylvester(m, n, trans);
            }
        }
    }

    private void sylvester(int m, int n, Trans trans) {
        Reduced x = schur(uniform(m, 30 + m)), y = schur(uniform(n, 60 + n));
        DoubleView a = DoubleLapackOperands.view(x.a()), d = DoubleLapackOperands.view(x.b());
        DoubleView b = DoubleLapackOperands.view(y.a()), e = DoubleLapackOperands.view(y.b());
        DoubleView c = DoubleMatrices.uniform(m, n, new SplittableRandom(7)),
                f = DoubleMatrices.uniform(m, n, new SplittableRandom(8));
        DoubleGuarded r = DoubleLapackOperands.guarded(c), l = DoubleLapackOperands.guarded(f);
        DoubleTgsyl s = tgsyl(trans, 0, x, y, r, l);
        r.assertGuardsUntouched("C");
        l.assertGuardsUntouched("F");
        DoubleView rv = DoubleLapackOperands.view(r), lv = DoubleLapackOperands.view(l);
        boolean t = trans.isTrans();
        DoubleView p = DoubleLapackOperands.product(t ? a.t() : a, rv),
                q = DoubleLapackOperands.product(t ? d.t() : lv, t ? lv : b);
        DoubleView u = DoubleLapackOperands.product(t ? rv : d, t ? b.t() : rv),
                v = DoubleLapackOperands.product(lv, t ? e.t() : e);
        double size =
                (DoubleResiduals.norm(a) + DoubleResiduals.norm(b) + DoubleResiduals.norm(d) + DoubleResiduals.norm(e))
                        * (DoubleResiduals.norm(rv) + DoubleResiduals.norm(lv));
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                double first = p.get(i, j) + (t ? 1 : -1) * q.get(i, j) - s.scale() * c.get(i, j);
                double second = t ? u.get(i, j) + v.get(i, j) + s.scale() * f.get(i, j)
                        : u.get(i, j) - v.get(i, j) - s.scale() * f.get(i, j);
                assertTrue(Math.abs(first) + Math.abs(second) <= 20 * EPS * size, m + "x" + n + " " + trans);
            }
        }
    }

    private DoubleTgsyl tgsyl(Trans trans, int ijob, Reduced x, Reduced y, DoubleGuarded r, DoubleGuarded l) {
        int m = x.re().length, n = y.re().length, ld = r.layout().stride();
        return lapack().dtgsyl(trans, ijob, m, n, x.a().array(), x.a().off(), x.ld(), y.a().array(), y.a().off(),
                y.ld(),
                r.array(), r.off(), ld, x.b().array(), x.b().off(), x.ld(), y.b().array(), y.b().off(), y.ld(),
                l.array(),
                l.off(), ld);
    }

    @Test
    void separationIsBoundedByTheSolution() {
        for (int m : new int[] {1, 2, 7}) {
            Reduced x = schur(uniform(m, 40 + m)), y = schur(uniform(5, 41));
            DoubleView c = DoubleMatrices.uniform(m, 5, new SplittableRandom(9));
            DoubleGuarded r = DoubleLapackOperands.guarded(c), l = DoubleLapackOperands.guarded(c);
            DoubleGuarded r1 = r.copy(), l1 = l.copy();
            tgsyl(Trans.NO_TRANS, 0, x, y, r, l);
            double[] dif = new double[5];
            for (int ijob = 1; ijob <= 4; ijob++) {
                DoubleGuarded r2 = r1.copy(), l2 = l1.copy();
                dif[ijob] = tgsyl(Trans.NO_TRANS, ijob, x, y, r2, l2).dif();
                if (ijob < 3) r2.assertUnchanged(r, "solution");
            }
            assertEquals(dif[1], dif[3]);
            assertEquals(dif[2], dif[4]);
            double ratio = frobenius(c) * Math.sqrt(2) / Math.sqrt(Math.pow(frobenius(DoubleLapackOperands.view(r)), 2)
                    + Math.pow(frobenius(DoubleLapackOperands.view(l)), 2));       // an upper bound of Dif as well
            for (int i = 1; i <= 2; i++) assertTrue(dif[i] > 0 && dif[i] <= 3 * ratio, dif[i] + " against " + ratio);
        }
    }

    private static double frobenius(DoubleView a) {
        double sum = 0;
        for (int j = 0; j < a.cols(); j++) for (int i = 0; i < a.rows(); i++) sum += a.get(i, j) * a.get(i, j);
        return Math.sqrt(sum);
    }

    @Test
    void commonEigenvaluesAreReported() {
        double[] a = {1}, b = {1}, c = {1}, d = {1}, e = {1}, f = {1};
        assertEquals(1,
                lapack().dtgsyl(Trans.NO_TRANS, 0, 1, 1, a, 0, 1, b, 0, 1, c, 0, 1, d, 0, 1, e, 0, 1, f, 0, 1).info());
    }
}
