// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Operations on matrices of any two types.
///
/// In a product the operand with less work applies its structure to the other one, from the left, or from the
/// right as A·B = (Bᵀ·Aᵀ)ᵀ: transposes cost nothing. The other one is made dense if it is not.
final class Pairs {
    private Pairs() {}

    /// A·B.
    static Matrix times(AnyMatrix a, AnyMatrix b) {
        Shapes.equal("times", "b.rows()", b.rows(), "cols()", a.cols());
        Shapes.size("times", a.rows(), b.cols());
        Matrix c = Matrix.zeros(a.rows(), b.cols());
        product(a, b, c.view());
        return c;
    }

    /// dst := A·B.
    static Matrix timesInto(AnyMatrix a, AnyMatrix b, Matrix dst) {
        Shapes.equal("timesInto", "b.rows()", b.rows(), "cols()", a.cols());
        Shapes.equal("timesInto", "dst.rows()", dst.rows(), "rows()", a.rows());
        Shapes.equal("timesInto", "dst.cols()", dst.cols(), "b.cols()", b.cols());
        apart(dst.view(), "a", a);
        apart(dst.view(), "b", b);
        if (DoubleBlocks.unit(dst.view())) {
            product(a, b, dst.view());
        } else {
            dst.assign(times(a, b));
        }
        return dst;
    }

    private static void product(AnyMatrix a, AnyMatrix b, DoubleView c) {
        if (c.rows() == 0 || c.cols() == 0) return;
        if (a.cols() == 0) {
            Matrix.over(c).fill(0);
        } else if (a instanceof Structured s && !(b instanceof Structured t && t.work() < s.work())) {
            s.product(unit(b), c);
        } else if (b instanceof Structured t) {
            t.transpose().product(unit(a).t(), c.t());
        } else {
            Products.product(unit(a), unit(b), c);
        }
    }

    /// A + β·B.
    static Matrix sum(String operation, AnyMatrix a, double beta, AnyMatrix b) {
        Shapes.same(operation, a, b);
        if (b instanceof Structured t) {
            Matrix c = a.toMatrix();
            t.addTo(beta, c.view());
            return c;
        }
        return Matrix.over(Products.sum(dense(a).view(), beta, dense(b).view()));
    }

    static double norm(Norm norm, AnyMatrix a) {
        return a instanceof Structured s ? s.norm(norm) : ((Matrix) a).norm(norm);
    }

    static void forEachNonZero(AnyMatrix a, AnyMatrix.Visitor visitor) {
        for (int j = 0; j < a.cols(); j++) {
            int top = a instanceof Structured s ? s.top(j) : 0,
                    end = a instanceof Structured s ? s.bottom(j) : a.rows();
            for (int i = top; i < end; i++) {
                double x = a.get(i, j);
                if (x != 0) visitor.visit(i, j, x);
            }
        }
    }

    /// The matrix itself if it is dense, else its elements.
    static Matrix dense(AnyMatrix a) {
        return a instanceof Matrix m ? m : a.toMatrix();
    }

    private static DoubleView unit(AnyMatrix a) {
        return Products.unit(dense(a).view());
    }

    /// A destination must not share elements with an operand.
    private static void apart(DoubleView dst, String name, AnyMatrix a) {
        if (a instanceof Structured s) {
            for (DoubleView v : s.storage()) Shapes.apart("timesInto", dst, name, v);
        } else {
            Shapes.apart("timesInto", dst, name, ((Matrix) a).view());
        }
    }
}
