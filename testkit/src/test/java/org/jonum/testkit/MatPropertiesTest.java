package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Complex;
import org.jonum.mat.CosSin;
import org.jonum.mat.Eigen;
import org.jonum.mat.GeneralizedEigen;
import org.jonum.mat.Gsvd;
import org.jonum.mat.Hessenberg;
import org.jonum.mat.Ldlt;
import org.jonum.mat.LeastSquares;
import org.jonum.mat.Lq;
import org.jonum.mat.Lu;
import org.jonum.mat.Matrix;
import org.jonum.mat.MatrixFunctions;
import org.jonum.mat.PivotedCholesky;
import org.jonum.mat.PivotedQr;
import org.jonum.mat.Polar;
import org.jonum.mat.Qr;
import org.jonum.mat.QrFactors;
import org.jonum.mat.Schur;
import org.jonum.mat.Svd;
import org.jonum.mat.SymEigen;
import org.jonum.mat.SymMatrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Laws of the algebra of matrices, up to rounding: bounds in n·ε and norms, with what a condition number allows.
class MatPropertiesTest {
    private static final double EPS = 0x1p-53;
    private static final int N = 12;

    @Provide
    Arbitrary<Matrix> matrices() {
        return DoubleMatrixArbitraries.conditioned(N, N, 1e6).map(Matrix::of);
    }

    @Provide
    Arbitrary<Matrix> regular() {
        return DoubleMatrixArbitraries.conditioned(N, N, 1e3).map(Matrix::of);
    }

    @Provide
    Arbitrary<Matrix> definite() {
        return DoubleMatrixArbitraries.positiveDefinite(N, 1e4).map(Matrix::of);
    }

    @Provide
    Arbitrary<Matrix> orthogonal() {
        return DoubleMatrixArbitraries.orthogonal(N, N).map(Matrix::of);
    }

    /// |x − exact| within n·ε of a size.
    private static void near(Matrix exact, Matrix x, double size) {
        double error = exact.minus(x).normFrobenius(), unit = (exact.rows() + exact.cols()) * EPS * size;
        assertTrue(error <= 20 * unit, () -> "off by " + error + " = " + error / unit + " n eps |..|");
    }

    private static void near(Matrix exact, Matrix x) {
        near(exact, x, exact.normFrobenius());
    }

    private static Matrix one(int n) {
        return Matrix.identity(n);
    }

    @Property(tries = 25)
    void productsAndSums(@ForAll("matrices") Matrix a, @ForAll("matrices") Matrix b, @ForAll("matrices") Matrix c) {
        double sizes = a.normFrobenius() * b.normFrobenius();
        near(a.times(b).times(c), a.times(b.times(c)), sizes * c.normFrobenius());
        near(a.times(b).plus(a.times(c)), a.times(b.plus(c)),
                a.normFrobenius() * (b.normFrobenius() + c.normFrobenius()));
        near(a.times(b).transpose(), b.transpose().times(a.transpose()), sizes);
        near(a.times(b).times(c), Matrix.product(a, b, c), sizes * c.normFrobenius());
        near(a.transpose().times(a), a.gram(), a.normFrobenius() * a.normFrobenius());
        Matrix p = a.block(0, 0, 3, 4), q = b.block(0, 0, 4, 2), r = b.block(0, 0, 2, 3), s = c.block(0, 0, 3, 5);
        near(p.times(q).kronecker(r.times(s)), p.kronecker(r).times(q.kronecker(s)),
                p.normFrobenius() * q.normFrobenius() * r.normFrobenius() * s.normFrobenius());
        Vector v = c.col(0);
        near(a.times(v).outer(v), a.times(v.outer(v)), a.normFrobenius() * v.dot(v));
        assertEquals(a.trace() + b.trace(), a.plus(b).trace(), 4 * N * N * EPS);
    }

    @Property(tries = 25)
    void determinantsMultiply(@ForAll("regular") Matrix a, @ForAll("regular") Matrix b) {
        double exact = a.det() * b.det();
        assertEquals(exact, a.times(b).det(), 1e5 * N * EPS * Math.abs(exact));
        assertEquals(1, a.det() * a.inverse().det(), 1e5 * N * EPS);
    }

    @Property(tries = 25)
    void solutionsGiveBackTheUnknown(@ForAll("matrices") Matrix a, @ForAll("matrices") Matrix x,
            @ForAll("definite") Matrix d) {
        double k = a.cond(), size = x.normFrobenius();
        Matrix b = a.times(x);
        near(x, a.solve(b), k * size);
        near(x, Lu.of(a).solve(b), k * size);
        near(x, Qr.of(a).solve(b), k * size);
        near(x, PivotedQr.of(a).solve(b), k * size);
        near(x, Svd.of(a).solve(b), k * size);
        near(x, Lq.of(a).solve(b), k * size);
        near(x, a.inverse().times(b), k * size);
        Matrix e = d.times(x);
        near(x, Cholesky.of(d).solve(e), d.cond() * size);
        near(x, Ldlt.of(d).solve(e), d.cond() * size);
        near(x, SymMatrix.of(d, Uplo.UPPER).solve(e), d.cond() * size);
    }

    /// Ill-conditioned, of deficient rank, graded, and of notorious kinds.
    private static List<Matrix> zoo() {
        List<DoubleView> all = new ArrayList<>();
        Random random = new Random(17);
        for (Spectrum s : Spectrum.values()) {
            all.add(DoubleMatrices.conditioned(9, 9, s, 1e14, random));
            all.add(DoubleMatrices.conditioned(12, 7, s, 1e10, random));
            all.add(DoubleMatrices.conditioned(6, 11, s, 1e10, random));
        }
        for (int r = 0; r < 8; r += 3) all.add(DoubleMatrices.ofRank(10, 8, r, random));
        all.add(DoubleMatrices.graded(9, 9, 1e30, random));
        all.add(DoubleMatrices.graded(9, 9, 1e30, random).t());
        all.add(DoubleMatrices.hilbert(12));
        all.add(DoubleMatrices.kahan(12, 1.2));
        all.add(DoubleMatrices.frank(12));
        all.add(DoubleSpectra.clement(11).a());
        all.add(DoubleSpectra.day(1e-6).a());
        all.add(DoubleSpectra.hanowa(4, -1).a());
        all.add(DoubleTridiagonal.wilkinson(21).dense());
        all.add(DoubleMatrices.nearUnderflow(5, 5, random));
        List<Matrix> matrices = new ArrayList<>();
        for (DoubleView v : all) matrices.add(Matrix.of(v));
        matrices.add(Matrix.of(DoubleMatrices.nearOverflow(5, 5, random)).scale(0x1p-8));   // room for sums and norms
        return matrices;
    }

    private static void orthonormal(Matrix q) {
        near(one(q.cols()), q.transpose().times(q), Math.max(1, q.cols()));
    }

    @Test
    void decompositionsMultiplyBack() {
        for (Matrix a : zoo()) {
            int m = a.rows(), n = a.cols();
            double floor = Double.MIN_NORMAL / EPS;                     // below, numbers lose digits by themselves
            double size = a.normFrobenius() + floor;
            Lu lu = Lu.of(a);
            near(a.selectRows(lu.permutation()), lu.l().times(lu.u()), 4 * size);
            Qr qr = Qr.of(a);
            near(a, qr.q().times(qr.r()), size);
            orthonormal(qr.q());
            PivotedQr pivoted = PivotedQr.of(a);
            near(a.selectCols(pivoted.permutation()), pivoted.q().times(pivoted.r()), size);
            Lq lq = Lq.of(a);
            near(a, lq.l().times(lq.q()), size);
            Svd svd = Svd.of(a), full = Svd.full(a);
            near(a, svd.product(), size);
            near(a, full.u().times(full.s()).times(full.v().transpose()), size);
            orthonormal(full.u());
            orthonormal(full.v());
            if (svd.rank() < Math.min(m, n) || svd.cond() < 1e6) {      // Gsvd's bound is lost between
                Gsvd g = Gsvd.of(a, a.block(0, 0, Math.min(m, 4), n));
                near(a, g.u().times(g.sigmaA()).times(g.zeroR()).times(g.q().transpose()), size);
            }
            if (m >= n) {
                Polar polar = Polar.of(a);
                near(a, polar.u().times(polar.h()), size);
                orthonormal(polar.u());
                QrFactors f = QrFactors.of(a);
                near(a, f.q().times(f.r()), size);
            }
            if (m == n) squares(a, size);
        }
    }

    private static void squares(Matrix a, double size) {
        Schur schur = Schur.of(a);
        near(a, schur.q().times(schur.t()).times(schur.q().transpose()), size);
        orthonormal(schur.q());
        Hessenberg h = Hessenberg.of(a);
        near(a, h.q().times(h.h()).times(h.q().transpose()), size);
        Matrix s = a.zip(a.transpose(), (x, y) -> x / 2 + y / 2);
        SymEigen e = SymEigen.of(s);
        Matrix v = e.vectors();
        near(s, v.times(Matrix.diagonal(e.values())).times(v.transpose()), size);
        orthonormal(v);
        Ldlt f = Ldlt.of(s);
        near(s.selectRows(f.permutation()).selectCols(f.permutation()), f.l().times(f.d()).times(f.l().transpose()),
                4 * size);
        assertEquals(a.rows(), f.positive() + f.negative() + f.zero());
        Eigen eigen = Eigen.of(a);
        for (int j = 0; j < a.rows(); j++) {
            Complex z = eigen.values()[j];
            Vector re = eigen.vector(j).re(), im = eigen.vector(j).im();
            near(re.scale(z.re()).minus(im.scale(z.im())).asColumn(), a.times(re).asColumn(), 4 * size);
            near(re.scale(z.im()).plus(im.scale(z.re())).asColumn(), a.times(im).asColumn(), 4 * size);
        }
        GeneralizedEigen pencil = GeneralizedEigen.of(a, one(a.rows()));
        for (int j = 0; j < a.rows(); j++) {
            Complex z = pencil.alpha()[j];
            double beta = pencil.beta()[j];
            Vector re = pencil.vector(j).re(), im = pencil.vector(j).im();
            double units = 8 * (beta * size + z.abs() + Double.MIN_NORMAL / EPS) * a.rows();
            near(re.scale(z.re()).minus(im.scale(z.im())).asColumn(), a.times(re.scale(beta)).asColumn(), units);
        }
    }

    @Test
    void definiteFactorsMultiplyBack() {
        Random random = new Random(3);
        for (Spectrum s : Spectrum.values()) {
            for (double k : new double[] {1, 1e6, 1e13}) {
                Matrix a = Matrix.of(DoubleMatrices.positiveDefinite(10, s, k, random));
                Matrix l = Cholesky.of(a).l();
                near(a, l.times(l.transpose()));
                PivotedCholesky p = PivotedCholesky.of(a);
                Matrix pap = a.selectRows(p.permutation()).selectCols(p.permutation());
                near(pap, p.l().times(p.l().transpose()));
                Matrix d = Matrix.diagonal(1, 1e-50, 1e40, 1e-80, 1, 1e100, 1, 1, 1e-3, 1e5),
                        graded = d.times(a).times(d);
                Matrix x = Cholesky.of(graded).solve(graded.col(3).asColumn());         // graded by rows and columns: no harm
                assertEquals(1, x.get(3, 0), 1e3 * k * EPS);
            }
        }
    }

    @Property(tries = 25)
    void singularValuesAndThePseudoInverse(@ForAll("matrices") Matrix square) {
        Matrix a = square.block(0, 0, N, 7);
        double[] sigma = Svd.values(a), lambda = SymEigen.values(a.gram());
        for (int i = 0; i < sigma.length; i++) {
            assertEquals(sigma[i] * sigma[i], lambda[sigma.length - 1 - i], 40 * N * EPS * sigma[0] * sigma[0]);
        }
        Matrix p = a.pinv();
        double k = a.cond(), large = p.normFrobenius();
        near(a, a.times(p).times(a), k * a.normFrobenius());
        near(p, p.times(a).times(p), k * large);
        near(a.times(p), a.times(p).transpose(), k);
        near(p.times(a), p.times(a).transpose(), k);
        LeastSquares fit = LeastSquares.of(a, square);
        near(p.times(square), fit.x(), k * large * square.normFrobenius());
    }

    @Property(tries = 20)
    void changesOfAFactorizationCanBeTakenBack(@ForAll("definite") Matrix d, @ForAll("regular") Matrix a) {
        Vector x = a.col(0), y = a.col(1);
        near(Cholesky.of(d).l(), Cholesky.of(d).updated(x).downdated(x).l(), d.cond() * 10);
        Matrix m = Cholesky.of(d).updated(x).l();
        near(d.plus(x.outer(x)), m.times(m.transpose()), d.normFrobenius() + x.dot(x));
        Matrix tall = a.block(0, 0, N, 5);
        QrFactors f = QrFactors.of(tall), g = f.appendRow(y.slice(0, 5)).deleteRow(N);
        near(tall, g.q().times(g.r()), 2);
        g = f.appendColumn(y).deleteColumn(5).rankOne(x, y.slice(0, 5)).rankOne(x.scale(-1), y.slice(0, 5));
        near(tall, g.q().times(g.r()), 4);
        Matrix b = a.plus(one(N).scale(3));
        near(b.plus(x.outer(y)).inverse(), Lu.of(b).updated(x, y).solve(one(N)), 100);
    }

    @Property(tries = 15)
    void functionsUndoEachOther(@ForAll("regular") Matrix a, @ForAll("definite") Matrix d) {
        Matrix b = a.plus(one(N).scale(2));                             // eigenvalues right of 1
        near(b, MatrixFunctions.exp(MatrixFunctions.log(b)), 20);
        near(a, MatrixFunctions.log(MatrixFunctions.exp(a)), 50);
        near(b, MatrixFunctions.sqrt(b).pow(2));
        near(d, MatrixFunctions.sqrt(d).pow(2));
        near(d, MatrixFunctions.exp(MatrixFunctions.log(d)), 20);
        near(one(N), MatrixFunctions.exp(a).times(MatrixFunctions.exp(a.scale(-1))), 50);
        near(MatrixFunctions.exp(a).pow(2), MatrixFunctions.exp(a.scale(2)), 100);
        near(MatrixFunctions.sqrt(b), MatrixFunctions.pow(b, 0.5), 20);
        near(b, MatrixFunctions.pow(b, 0.3).times(MatrixFunctions.pow(b, 0.7)), 50);
        near(b.inverse(), MatrixFunctions.pow(b, -1), 10);
        CosSin cs = MatrixFunctions.cosSin(a.scale(3));
        near(one(N), cs.cos().pow(2).plus(cs.sin().pow(2)), 1e3);
        near(MatrixFunctions.exp(a), MatrixFunctions.apply(a, (z, k) -> z.exp()), 1e5);
        near(MatrixFunctions.exp(a).times(d), MatrixFunctions.expMultiply(a, 1, d), 50);
        assertEquals(Math.exp(a.trace()), MatrixFunctions.exp(a).det(), 1e4 * N * EPS * Math.exp(a.trace()));
    }

    /// The logarithm of a rotation is skew, and its exponential a rotation again.
    @Property(tries = 15)
    void rotations(@ForAll("orthogonal") Matrix q) {
        Matrix skew = q.minus(q.transpose()), turn = MatrixFunctions.exp(skew);
        orthonormal(turn);
        assertEquals(1, turn.det(), 100 * N * EPS);
        Matrix small = skew.scale(0.5), log = MatrixFunctions.log(MatrixFunctions.exp(small));      // angles up to 1
        near(small, log, 10);
        near(log.scale(-1), log.transpose(), 10);
    }

    /// One object, eight threads: what is computed lazily too.
    @Test
    void decompositionsMayBeShared() throws Exception {
        Matrix a = Matrix.of(DoubleMatrices.conditioned(40, 40, Spectrum.GEOMETRIC, 1e4, new Random(1))), d = a.gram();
        Vector b = a.col(7);
        List<Supplier<Supplier<Object>>> all = List.of(
                () -> of(Lu.of(a), f -> List.of(f.solve(b), f.det(), f.rcond(), f.l())),
                () -> of(Qr.of(a), f -> List.of(f.solve(b), f.q(), f.r(), f.rcond())),
                () -> of(Cholesky.of(d), f -> List.of(f.solve(b), f.logDet(), f.inverse(), f.updated(b).l())),
                () -> of(Ldlt.of(d), f -> List.of(f.solve(b), f.l(), f.rcond(), f.logAbsDet())),
                () -> of(Svd.of(a), f -> List.of(f.solve(b), f.pinv(), f.rank(), f.product())),
                () -> of(SymEigen.of(d), f -> List.of(f.vectors(), f.apply(Math::exp))),
                () -> of(Eigen.both(a), f -> List.of(f.vectors(), Arrays.asList(f.values()), f.sensitivity(3))),
                () -> of(Schur.of(a), f -> List.of(f.q(), f.t())),
                () -> of(PivotedQr.of(a), f -> List.of(f.solve(b), f.rank())),
                () -> of(QrFactors.of(a), f -> List.of(f.solve(b), f.appendRow(b).r())),
                () -> of(a, m -> List.of(MatrixFunctions.exp(m), m.solve(b), m.hashCode())));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Supplier<Supplier<Object>> make : all) {
                Object serial = make.get().get();
                Supplier<Object> shared = make.get();
                List<Callable<Object>> tasks = new ArrayList<>();
                for (int i = 0; i < 8; i++) tasks.add(shared::get);
                for (var done : threads.invokeAll(tasks)) assertEquals(serial, done.get());
            }
        }
    }

    private static <T> Supplier<Object> of(T object, java.util.function.Function<T, List<?>> use) {
        return () -> use.apply(object);
    }

    @Test
    void eigenvaluesOfKnownMatrices() {
        for (DoubleSpectra known : List.of(DoubleSpectra.hanowa(6, -1), DoubleSpectra.circulant(13, 0.5),
                DoubleSpectra.rootsOfUnity(16), DoubleSpectra.day(1e-6))) {
            Complex[] z = Eigen.values(Matrix.of(known.a()));
            double[] re = new double[z.length], im = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                re[i] = z[i].re();
                im[i] = z[i].im();
            }
            known.assertFound(re, im, 1e-12, "Eigen");
        }
        DoubleTridiagonal differences = DoubleTridiagonal.toeplitz(30);
        double[] exact = new double[30];
        for (int k = 0; k < 30; k++) exact[k] = DoubleTridiagonal.toeplitzValue(30, k);
        assertArrayEquals(exact, SymEigen.values(Matrix.of(differences.dense())), 30 * 8 * EPS);
        Matrix frank = Matrix.of(DoubleMatrices.frank(12));
        assertEquals(1, frank.det(), 1e-6);
    }
}
