// Generated from Pairs.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatView;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Operations on matrices of any two types.
///
/// In a product the operand with less work applies its structure to the other one, from the left, or from the
/// right as A·B = (Bᵀ·Aᵀ)ᵀ: transposes cost nothing. The other one is made dense if it is not.
final class FPairs {
    private FPairs() {}

    /// A·B.
    static FMatrix times(FAnyMatrix a, FAnyMatrix b) {
        FShapes.equal("times", "b.rows()", b.rows(), "cols()", a.cols());
        FShapes.size("times", a.rows(), b.cols());
        FMatrix c = FMatrix.zeros(a.rows(), b.cols());
        product(a, b, c.view());
        return c;
    }

    /// dst := A·B.
    static FMatrix timesInto(FAnyMatrix a, FAnyMatrix b, FMatrix dst) {
        FShapes.equal("timesInto", "b.rows()", b.rows(), "cols()", a.cols());
        FShapes.equal("timesInto", "dst.rows()", dst.rows(), "rows()", a.rows());
        FShapes.equal("timesInto", "dst.cols()", dst.cols(), "b.cols()", b.cols());
        apart(dst.view(), "a", a);
        apart(dst.view(), "b", b);
        if (FloatBlocks.unit(dst.view())) {
            product(a, b, dst.view());
        } else {
            dst.assign(times(a, b));
        }
        return dst;
    }

    private static void product(FAnyMatrix a, FAnyMatrix b, FloatView c) {
        if (c.rows() == 0 || c.cols() == 0) return;
        if (a.cols() == 0) {
            FMatrix.over(c).fill(0);
        } else if (a instanceof FStructured s && !(b instanceof FStructured t && t.work() < s.work())) {
            s.product(unit(b), c);
        } else if (b instanceof FStructured t) {
            t.transpose().product(unit(a).t(), c.t());
        } else {
            FProducts.product(unit(a), unit(b), c);
        }
    }

    /// A + β·B.
    static FMatrix sum(String operation, FAnyMatrix a, float beta, FAnyMatrix b) {
        FShapes.same(operation, a, b);
        if (b instanceof FStructured t) {
            FMatrix c = a.toMatrix();
            t.addTo(beta, c.view());
            return c;
        }
        return FMatrix.over(FProducts.sum(dense(a).view(), beta, dense(b).view()));
    }

    static float norm(Norm norm, FAnyMatrix a) {
        return a instanceof FStructured s ? s.norm(norm) : ((FMatrix) a).norm(norm);
    }

    static void forEachNonZero(FAnyMatrix a, FAnyMatrix.Visitor visitor) {
        for (int j = 0; j < a.cols(); j++) {
            int top = a instanceof FStructured s ? s.top(j) : 0,
                    end = a instanceof FStructured s ? s.bottom(j) : a.rows();
            for (int i = top; i < end; i++) {
                float x = a.get(i, j);
                if (x != 0) visitor.visit(i, j, x);
            }
        }
    }

    /// The matrix itself if it is dense, else its elements.
    static FMatrix dense(FAnyMatrix a) {
        return a instanceof FMatrix m ? m : a.toMatrix();
    }

    private static FloatView unit(FAnyMatrix a) {
        return FProducts.unit(dense(a).view());
    }

    /// A destination must not share elements with an operand.
    private static void apart(FloatView dst, String name, FAnyMatrix a) {
        if (a instanceof FStructured s) {
            for (FloatView v : s.storage()) FShapes.apart("timesInto", dst, name, v);
        } else {
            FShapes.apart("timesInto", dst, name, ((FMatrix) a).view());
        }
    }
}
