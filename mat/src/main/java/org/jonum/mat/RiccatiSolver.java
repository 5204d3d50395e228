package org.jonum.mat;

import java.util.List;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gges;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// Riccati equations by invariant subspaces: if the columns of [U; V] span the stable one, X = V·U⁻¹.
final class RiccatiSolver {
    private RiccatiSolver() {}

    /// Laub, "A Schur method for solving algebraic Riccati equations", IEEE Trans. Autom. Control 24 (1979) 913–921:
    ///
    /// ```
    ///     [  A  −G ] [ U ]   [ U ]
    ///     [ −Q  −Aᵀ] [ V ] = [ V ]·(A − G·X),     G = B·R⁻¹·Bᵀ.
    /// ```
    /// With X = ρ·Y the blocks become ρ·G and Q/ρ: ρ² = ‖Q‖/‖G‖, rounded to a power of two, gives both one size.
    static Riccati continuous(Matrix a, Matrix b, Matrix q, Matrix r) {
        check("care", a, b, q, r);
        int n = a.rows();
        Cholesky factor = Cholesky.of(r);
        Matrix g = Spectra.symmetrized(b.times(factor.solve(b.transpose())));
        double rho = PowersOfTwo.below(Math.sqrt(q.norm1()) / Math.sqrt(g.norm1()));
        Matrix h = Matrix.blocks(new Matrix[][] {
            {a, g.scale(-rho)},
            {q.scale(-1 / rho), a.transpose().scale(-1)}});
        Schur schur = Schur.ordered(h, z -> z.re() < 0);
        if (schur.selected() != n) throw none("care", schur.selected(), n, "the left half-plane");
        Matrix basis = schur.q();
        Solved solved = quotient("care", basis.block(0, 0, n, n), basis.block(n, 0, n, n));
        Matrix x = solved.x.scale(rho), gain = factor.solve(b.transpose().times(x));
        return new Riccati(x, gain, List.of(Schur.of(a.minus(b.times(gain))).eigenvalues()), solved.rcond);
    }

    /// Van Dooren, "A generalized eigenvalue approach for solving Riccati equations", SIAM J. Sci. Stat. Comput. 2 (1981)
    /// 121–135. States x, costates y = X·x and controls u obey
    ///
    /// ```
    ///     [  A   0   B ] [ x ]   [ I   0   0 ] [ x ]′
    ///     [ −Q   I   0 ] [ y ] = [ 0   Aᵀ  0 ] [ y ]
    ///     [  0   0   R ] [ u ]   [ 0  −Bᵀ  0 ] [ u ] ;
    /// ```
    /// the rows orthogonal to the last block column hold x and y alone, and their eigenvalues inside the unit circle span
    /// the stable subspace. Neither A nor R need be regular.
    /// An X far from 1 in size would be a quotient of blocks of very different size: the equation is solved in units of
    /// ‖Q‖, and again in units of ‖X‖ until that is about 1.
    static Riccati discrete(Matrix a, Matrix b, Matrix q, Matrix r) {
        check("dare", a, b, q, r);
        double unit = PowersOfTwo.below(q.norm1());
        Solved solved = pencil(a, b, q.scale(1 / unit), r.scale(1 / unit));
        for (int i = 0; i < 2 && Math.abs(PowersOfTwo.exponent(solved.x.norm1())) > 4; i++) {
            unit *= PowersOfTwo.below(solved.x.norm1());
            solved = pencil(a, b, q.scale(1 / unit), r.scale(1 / unit));
        }
        solved = new Solved(solved.x.scale(unit), solved.rcond);
        Matrix xb = solved.x.times(b), gain = r.plus(b.transpose().times(xb)).solve(xb.transpose().times(a));
        return new Riccati(solved.x, gain, List.of(Schur.of(a.minus(b.times(gain))).eigenvalues()), solved.rcond);
    }

    private static Solved pencil(Matrix a, Matrix b, Matrix q, Matrix r) {
        int n = a.rows(), m = b.cols(), order = 2 * n;
        Matrix one = Matrix.identity(n), none = Matrix.zeros(n, n);
        Matrix left = Matrix.blocks(new Matrix[][] {{a, none}, {q.scale(-1), one}, {Matrix.zeros(m, order)}});
        Matrix right = Matrix.blocks(new Matrix[][] {{one, none}, {none, a.transpose()},
            {Matrix.zeros(m, n), b.transpose().scale(-1)}});
        Matrix controls = Matrix.vertical(b, Matrix.zeros(n, m), r);
        Matrix rest = complement(controls), s = rest.transpose().times(left), t = rest.transpose().times(right);

        double[] re = new double[order], im = new double[order], beta = new double[order], empty = {};
        Matrix z = Matrix.zeros(order, order);
        int ld = Math.max(1, order);
        Gges gges = Lapack.current().dgges(Job.NONE, Job.VECTORS, EigSort.SELECTED,
                (x, y, w) -> Math.hypot(x, y) < w, order, s.view().data(), 0, ld, t.view().data(), 0, ld, re, 0, im, 0,
                beta, 0, empty, 0, 1, z.view().data(), 0, ld);
        if (gges.info() > 0 && gges.info() <= order) {
            throw new NoConvergenceException("dare: the QZ iteration did not end", order - gges.info());
        }
        if (gges.sdim() != n || gges.info() == order + 3) throw none("dare", gges.sdim(), n, "the unit circle");
        return quotient("dare", z.block(0, 0, n, n), z.block(n, 0, n, n));
    }

    /// An orthonormal basis of what is orthogonal to the columns of C, from its full QR factorization.
    private static Matrix complement(Matrix c) {
        int rows = c.rows(), cols = c.cols();
        return Qr.of(c).fullQ().block(0, cols, rows, rows - cols);
    }

    private record Solved(Matrix x, double rcond) {
    }

    /// V·U⁻¹, made symmetric.
    private static Solved quotient(String operation, Matrix u, Matrix v) {
        Lu lu = Lu.of(u.transpose());
        if (u.rows() > 0 && !(lu.rcond() >= 0x1p-53)) {
            throw new SingularMatrixException(
                    operation + ": no stabilising solution: the stable subspace is no graph, rcond = "
                            + lu.rcond(),
                    lu.rcond());
        }
        return new Solved(Spectra.symmetrized(lu.solve(v.transpose()).transpose()), lu.rcond());
    }

    private static NumericalException none(String operation, int found, int need, String where) {
        return new NumericalException(operation + ": no stabilising solution: " + found + " eigenvalues inside " + where
                + ", need " + need);
    }

    private static void check(String operation, Matrix a, Matrix b, Matrix q, Matrix r) {
        Shapes.square(operation, a);
        Shapes.equal(operation, "b.rows()", b.rows(), "a.rows()", a.rows());
        Shapes.same(operation, a, q);
        Shapes.square(operation, r);
        Shapes.equal(operation, "r.rows()", r.rows(), "b.cols()", b.cols());
        for (Matrix x : new Matrix[] {a, b, q, r}) Conditions.finite(operation, x.normMax());
        if (!Spectra.symmetric(q)) throw Args.bad(operation, "q", "not symmetric", "q = its transpose");
        if (!Spectra.symmetric(r)) throw Args.bad(operation, "r", "not symmetric", "r = its transpose");
    }
}
