package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization of a tall matrix by a tree (Demmel, Grigori, Hoemmen & Langou 2012).
///
/// The rows are cut in p parts, each of which is factored on its own; then triangles are joined two
/// by two, [Rᵢ; Rᵢ₊ₛ] = Q·[R; 0] for s = 1, 2, 4 …, until R₀ is the triangle of all. Reflections stand
/// below the triangles, and those that join two in place of the second. What is on one level runs
/// in parallel. The parts depend on the shape alone, so results do not depend on threads.
final class Dgeqr {
    private Dgeqr() {}

    /// How A is cut and where the triangles T are: n_b rows, n columns for each part, then n for
    /// each joint.
    ///
    /// @param m     rows of A
    /// @param n     reflections, ≤ m
    /// @param nb    rows of T
    /// @param parts p
    record Tree(int m, int n, int nb, int parts) {
        static Tree of(int m, int n) {
            int k = Math.min(m, n), rows = k == 0 ? 1 : Math.max(4 * k, Blocking.TALL_QR_PART / k);
            return new Tree(m, k, Math.min(k, Blocking.QR_PANEL * 2), Math.max(1, m / rows));
        }

        /// Elements of all triangles.
        long size() {
            return (2L * parts - 1) * nb * n;
        }

        private DoubleView t(double[] t, int tOff, int at) {
            return DoubleView.of(t, tOff + at * nb * n, nb, n, Math.max(1, nb));
        }

        /// The triangles of part i.
        DoubleView leaf(double[] t, int tOff, int i) {
            return t(t, tOff, i);
        }

        /// The triangles of the reflections that join part i to another.
        DoubleView joint(double[] t, int tOff, int i) {
            return t(t, tOff, parts + i - 1);
        }

        /// The first row of part i.
        int row(int i) {
            return (int) ((long) m * i / parts);
        }

        /// Part i of the rows of a matrix.
        DoubleView part(DoubleView a, int i) {
            return a.block(row(i), 0, row(i + 1) - row(i), a.cols());
        }

        /// The first n rows of part i.
        DoubleView top(DoubleView a, int i) {
            return a.block(row(i), 0, n, a.cols());
        }
    }

    /// A := R and the reflections, T := their triangles.
    static void factor(DoubleBlocks la, DoubleView a, double[] t, int tOff) {
        Tree tree = Tree.of(a.rows(), a.cols());
        Parallel.forEach(tree.parts,
                i -> Dgeqrt.factor(la, tree.part(a, i), tree.leaf(t, tOff, i)));
        for (int s = 1; s < tree.parts; s *= 2) {
            int step = s;
            Parallel.forEach(pairs(tree, s), pair -> {
                int i = 2 * pair * step;
                Dtpqrt.factor(la, tree.top(a, i), tree.top(a, i + step), tree.n,
                        tree.joint(t, tOff, i + step));
            });
        }
    }

    /// C := op(Q)·C or C·op(Q), the reflections in the columns of V.
    static void multiply(DoubleBlocks la, boolean left, boolean transposed, DoubleView v,
            double[] t, int tOff, DoubleView matrix) {
        DoubleView c = left ? matrix : matrix.t();
        Tree tree = Tree.of(v.rows(), v.cols());
        boolean up = transposed == left;
        if (up) leaves(la, tree, true, v, t, tOff, c);
        int levels = 32 - Integer.numberOfLeadingZeros(tree.parts - 1);
        for (int level = 0; level < levels; level++) {
            int s = 1 << (up ? level : levels - 1 - level);
            Parallel.forEach(pairs(tree, s), pair -> {
                int i = 2 * pair * s;
                DoubleView joint = tree.joint(t, tOff, i + s);
                Dtpmqrt.multiply(la, LEFT, up, tree.top(v, i + s), tree.n, tree.nb,
                        (block, j) -> joint.block(0, j, block.cols(), block.cols()), tree.top(c, i),
                        tree.top(c, i + s));
            });
        }
        if (!up) leaves(la, tree, false, v, t, tOff, c);
    }

    private static void leaves(DoubleBlocks la, Tree tree, boolean transposed, DoubleView v,
            double[] t, int tOff, DoubleView c) {
        Parallel.forEach(tree.parts, i -> Dgemqrt.multiply(la, LEFT, transposed, tree.part(v, i),
                tree.leaf(t, tOff, i), tree.part(c, i)));
    }

    /// How many pairs of triangles are joined that are s apart.
    private static int pairs(Tree tree, int s) {
        return (tree.parts - s + 2 * s - 1) / (2 * s);
    }
}
