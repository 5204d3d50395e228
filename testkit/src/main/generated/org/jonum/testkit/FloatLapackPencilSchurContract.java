// Generated from DoubleLapackPencilSchurContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.testkit.FloatLapackPencilContract.Reduced;
import org.jonum.testkit.FloatPencils.Pencil;
import org.junit.jupiter.api.Test;

/// How gges, ggesx, ggevx, tgevc, tgexc, tgsen, tgsna and tgsyl must be.
public abstract class FloatLapackPencilSchurContract {
    private static final float EPS = FloatLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static Pencil uniform(int n, long seed) {
        return FloatPencils.uniform(n, new SplittableRandom(seed));
    }

    private Reduced gges(Pencil p, EigSort sort, FloatPencilSelect select, int[] sdim) {
        Reduced r = Reduced.of(p);
        Gges g = lapack().sgges(Job.VECTORS, Job.VECTORS, sort, select, p.n(), r.a().array(), r.a().off(), r.ld(),
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
            FloatView x = FloatMatrices.uniform(10, 10, new SplittableRandom(rank));
            Pencil p = new Pencil(x, FloatMatrices.of(10, 10, (i, j) -> i < rank ? x.get(j, i) : 0));
            schur(p).assertSchurForm(p, "rank " + rank);
        }
    }

    @Test
    void selectedEigenvaluesComeFirst() {
        for (int n : new int[] {1, 2, 5, 24, 41}) {
            Pencil p = uniform(n, 10 + n);
            int[] sdim = new int[1];
            FloatPencilSelect select = (re, im, beta) -> re > 0;
            Reduced r = gges(p, EigSort.SELECTED, select, sdim);
            r.assertSchurForm(p, "sorted " + n);
            for (int j = 0; j < n; j++) assertEquals(j < sdim[0], r.re()[j] > 0, "eigenvalue " + j + " of " + n);
        }
    }

    @Test
    void nanEndsWithInfo() {
        Pencil p = uniform(15, 2);
        p.b().data()[7] = Float.NaN;
        assertTrue(gges(p, EigSort.SELECTED, (x, y, z) -> true, new int[1]).info() > 0);
    }

    @Test
    void conditionOfAClusterIsThatOfReordering() {
        Pencil p = uniform(18, 3);
        FloatPencilSelect select = (re, im, beta) -> im != 0;
        for (Sense sense : Sense.values()) {
            Reduced r = Reduced.of(p);
            float[] e = {-1, -1}, v = {-1, -1};
            Gges g = lapack().sggesx(Job.VECTORS, Job.VECTORS, EigSort.SELECTED, select, sense, 18, r.a().array(),
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
        float[] a = {1, 0, 7, 2}, b = {1, 0, 0, 1}, dif = new float[2], re = new float[2], im = new float[2],
                be = new float[2], no = {};
        FloatTgsen t =
                lapack().stgsen(5, Job.NONE, Job.NONE, new boolean[] {true, false}, 0, 2, a, 0, 2, b, 0, 2, re, 0,
                        im, 0, be, 0, no, 0, 1, no, 0, 1, dif, 0);
        assertEquals(1 / (float) Math.sqrt(50), t.pl(), 10 * EPS);      // r = l = −7
        assertEquals(1 / (float) Math.sqrt(50), t.pr(), 10 * EPS);
        float smallest = (float) Math.sqrt((7 - (float) Math.sqrt(45)) / 2);   // of [1 −2; 1 −1], in the 2-norm
        for (float d : dif) assertTrue(d > smallest / 2 && d < 2 * smallest, "dif " + d);
        for (int ijob = 2; ijob <= 4; ijob += 2) {
            lapack().stgsen(ijob, Job.NONE, Job.NONE, new boolean[] {true, false}, 0, 2, a, 0, 2, b, 0, 2, re, 0, im, 0,
                    be,
                    0, no, 0, 1, no, 0, 1, dif, 0);
            for (float d : dif) assertTrue(d >= smallest * (1 - 10 * EPS) && d < 3 * smallest, "dif " + d);
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
                        lapack().stgexc(Job.VECTORS, Job.VECTORS, n, r.a().array(), r.a().off(), r.ld(), r.b().array(),
                                r.b().off(), r.ld(), r.q().array(), r.q().off(), r.ld(), r.z().array(), r.z().off(),
                                r.ld(), from, to);
                r.with(m.info()).assertSchurForm(p, from + " to " + to);
                float before = s.re()[from] / s.beta()[from];
                int at = m.ilst();
                boolean pair = at + 1 < n && r.a().get(at + 1, at) != 0;
                float now = pair
                        ? (r.a().get(at, at) / r.b().get(at, at)
                                + r.a().get(at + 1, at + 1) / r.b().get(at + 1, at + 1)) / 2
                        : r.a().get(at, at) / r.b().get(at, at);
                assertEquals(before, now, 1e5f * EPS * Math.max(1, Math.abs(before)), from + " to " + to);
            }
        }
    }

    @Test
    void selectedVectorsAreThoseOfAll() {
        int n = 14;
        Reduced s = schur(uniform(n, 5));
        FloatGuarded l = s.q().copy(), r = s.z().copy(), l2 = s.q().copy(), r2 = s.z().copy();
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
        Pencil t = new Pencil(FloatLapackOperands.view(s.a()), FloatLapackOperands.view(s.b()));
        FloatPencils.assertEigenvectors(t, s.re(), s.im(), s.beta(), FloatLapackOperands.view(r), false, "right");
        FloatPencils.assertEigenvectors(new Pencil(t.a().t(), t.b().t()), s.re(), s.im(), s.beta(),
                FloatLapackOperands.view(l), true, "left");
    }

    private Eigenvectors tgevc(Reduced s, HowMany howmny, boolean[] select, FloatGuarded l, FloatGuarded r) {
        return lapack().stgevc(Sides.BOTH, howmny, select, 0, select.length, s.a().array(), s.a().off(), s.ld(),
                s.b().array(), s.b().off(), s.ld(), l.array(), l.off(), s.ld(), r.array(), r.off(), s.ld(),
                select.length);
    }

    @Test
    void largeComponentsOfVectorsDoNotOverflow() {
        int n = 60;                                             // components would grow like 4ⁿ·10²⁰ⁿ
        FloatView s = FloatMatrices.of(n, n, (i, j) -> i == j ? 1 : i < j ? 1 : 0),
                p = FloatLapackOperands.identity(n);
        FloatGuarded v = FloatLapackOperands.guarded(p), w = FloatLapackOperands.guarded(p);
        Reduced r = Reduced.of(new Pencil(s, p));
        tgevc(r, HowMany.ALL, new boolean[n], v, w);
        float[] one = new float[n];
        Arrays.fill(one, 1);
        FloatPencils.assertEigenvectors(new Pencil(s, p), one, new float[n], one, FloatLapackOperands.view(w), false,
                "growth");
    }

    @Test
    void expertDriverAgreesWithTheSimpleOne() {
        int n = 16;
        Pencil p = uniform(n, 6);
        for (Balance balance : Balance.values()) {
            Map<Sense, float[]> e = new EnumMap<>(Sense.class), v = new EnumMap<>(Sense.class);
            for (Sense sense : Sense.values()) {
                Reduced r = Reduced.of(p);
                float[] ofValues = new float[n], ofVectors = new float[n];
                e.put(sense, ofValues);
                v.put(sense, ofVectors);
                var x = lapack().sggevx(balance, Job.VECTORS, Job.VECTORS, sense, n, r.a().array(), r.a().off(), r.ld(),
                        r.b().array(), r.b().off(), r.ld(), r.re(), 0, r.im(), 0, r.beta(), 0, r.q().array(),
                        r.q().off(),
                        r.ld(), r.z().array(), r.z().off(), r.ld(), new float[n], 0, new float[n], 0,
                        ofValues, 0,
                        ofVectors, 0);
                assertEquals(0, x.info());
                FloatPencils.assertEigenvectors(p, r.re(), r.im(), r.beta(), FloatLapackOperands.view(r.z()), false,
                        balance + " " + sense);
            }
            assertArrayEquals(e.get(Sense.EIGENVALUES), e.get(Sense.BOTH));
            assertArrayEquals(v.get(Sense.VECTORS), v.get(Sense.BOTH));
            assertArrayEquals(new float[n], e.get(Sense.VECTORS));
            for (float c : e.getOrDefault(Sense.BOTH, new float[1])) assertTrue(c > 0);
            for (float c : v.getOrDefault(Sense.BOTH, new float[1])) assertTrue(c > 0);
        }
    }

    @Test
    void conditionOfAnEigenvalueTellsHowFarItMoves() {
        float[] a = {1, 0, 1e3f, 1.5f}, b = {1, 0, 0, 1}, s = new float[2], dif = new float[2], v = new float[4],
                w = new float[4];
        lapack().stgevc(Sides.BOTH, HowMany.ALL, new boolean[0], 0, 2, a, 0, 2, b, 0, 2, v, 0, 2, w, 0, 2, 2);
        lapack().stgsna(Sense.BOTH, HowMany.ALL, new boolean[0], 0, 2, a, 0, 2, b, 0, 2, v, 0, 2, w, 0, 2, s, 0, dif, 0,
                2);
        float cosine = 0.5f / (float) Math.sqrt(1e6f + 0.25f);            // of the left and the right vector
        assertEquals((float) Math.sqrt(2) * cosine, s[0], 100 * EPS * cosine);
        assertEquals((float) Math.sqrt(1 + 1.5f * 1.5f) * cosine, s[1], 100 * EPS * cosine);
        assertTrue(dif[0] > 0.05f && dif[0] < 0.5f && dif[1] > 0.05f && dif[1] < 0.5f);
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
        FloatView a = FloatLapackOperands.view(x.a()), d = FloatLapackOperands.view(x.b());
        FloatView b = FloatLapackOperands.view(y.a()), e = FloatLapackOperands.view(y.b());
        FloatView c = FloatMatrices.uniform(m, n, new SplittableRandom(7)),
                f = FloatMatrices.uniform(m, n, new SplittableRandom(8));
        FloatGuarded r = FloatLapackOperands.guarded(c), l = FloatLapackOperands.guarded(f);
        FloatTgsyl s = tgsyl(trans, 0, x, y, r, l);
        r.assertGuardsUntouched("C");
        l.assertGuardsUntouched("F");
        FloatView rv = FloatLapackOperands.view(r), lv = FloatLapackOperands.view(l);
        boolean t = trans.isTrans();
        FloatView p = FloatLapackOperands.product(t ? a.t() : a, rv),
                q = FloatLapackOperands.product(t ? d.t() : lv, t ? lv : b);
        FloatView u = FloatLapackOperands.product(t ? rv : d, t ? b.t() : rv),
                v = FloatLapackOperands.product(lv, t ? e.t() : e);
        float size =
                (FloatResiduals.norm(a) + FloatResiduals.norm(b) + FloatResiduals.norm(d) + FloatResiduals.norm(e))
                        * (FloatResiduals.norm(rv) + FloatResiduals.norm(lv));
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                float first = p.get(i, j) + (t ? 1 : -1) * q.get(i, j) - s.scale() * c.get(i, j);
                float second = t ? u.get(i, j) + v.get(i, j) + s.scale() * f.get(i, j)
                        : u.get(i, j) - v.get(i, j) - s.scale() * f.get(i, j);
                assertTrue(Math.abs(first) + Math.abs(second) <= 20 * EPS * size, m + "x" + n + " " + trans);
            }
        }
    }

    private FloatTgsyl tgsyl(Trans trans, int ijob, Reduced x, Reduced y, FloatGuarded r, FloatGuarded l) {
        int m = x.re().length, n = y.re().length, ld = r.layout().stride();
        return lapack().stgsyl(trans, ijob, m, n, x.a().array(), x.a().off(), x.ld(), y.a().array(), y.a().off(),
                y.ld(),
                r.array(), r.off(), ld, x.b().array(), x.b().off(), x.ld(), y.b().array(), y.b().off(), y.ld(),
                l.array(),
                l.off(), ld);
    }

    @Test
    void separationIsBoundedByTheSolution() {
        for (int m : new int[] {1, 2, 7}) {
            Reduced x = schur(uniform(m, 40 + m)), y = schur(uniform(5, 41));
            FloatView c = FloatMatrices.uniform(m, 5, new SplittableRandom(9));
            FloatGuarded r = FloatLapackOperands.guarded(c), l = FloatLapackOperands.guarded(c);
            FloatGuarded r1 = r.copy(), l1 = l.copy();
            tgsyl(Trans.NO_TRANS, 0, x, y, r, l);
            float[] dif = new float[5];
            for (int ijob = 1; ijob <= 4; ijob++) {
                FloatGuarded r2 = r1.copy(), l2 = l1.copy();
                dif[ijob] = tgsyl(Trans.NO_TRANS, ijob, x, y, r2, l2).dif();
                if (ijob < 3) r2.assertUnchanged(r, "solution");
            }
            assertEquals(dif[1], dif[3]);
            assertEquals(dif[2], dif[4]);
            float ratio = frobenius(c) * (float) Math.sqrt(2) / (float) Math.sqrt((float) Math.pow(frobenius(FloatLapackOperands.view(r)), 2)
                    + (float) Math.pow(frobenius(FloatLapackOperands.view(l)), 2));       // an upper bound of Dif as well
            for (int i = 1; i <= 2; i++) assertTrue(dif[i] > 0 && dif[i] <= 3 * ratio, dif[i] + " against " + ratio);
        }
    }

    private static float frobenius(FloatView a) {
        float sum = 0;
        for (int j = 0; j < a.cols(); j++) for (int i = 0; i < a.rows(); i++) sum += a.get(i, j) * a.get(i, j);
        return (float) Math.sqrt(sum);
    }

    @Test
    void commonEigenvaluesAreReported() {
        float[] a = {1}, b = {1}, c = {1}, d = {1}, e = {1}, f = {1};
        assertEquals(1,
                lapack().stgsyl(Trans.NO_TRANS, 0, 1, 1, a, 0, 1, b, 0, 1, c, 0, 1, d, 0, 1, e, 0, 1, f, 0, 1).info());
    }
}
