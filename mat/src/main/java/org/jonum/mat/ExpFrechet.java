package org.jonum.mat;

/// eᴬ together with its Fréchet derivative in a direction E.
///
/// @param exp        eᴬ
/// @param derivative L(A, E), linear in E, with e^(A + E) = eᴬ + L(A, E) + o(‖E‖)
public record ExpFrechet(Matrix exp, Matrix derivative) {
    /// The largest ‖A‖₁ for which the derivative of the approximant of degree 13 has a backward error
    /// of at most ε (Al-Mohy & Higham 2009, Table 6.1).
    private static final double ELL_13 = 4.74;

    /// By the derivative of each step of scaling and squaring: Al-Mohy & Higham, "Computing the
    /// Fréchet derivative of the matrix exponential", SIAM J. Matrix Anal. Appl. 30 (2009) 1639–1657,
    /// Algorithm 6.4 with degree 13 throughout.
    static ExpFrechet of(Matrix a, Matrix e) {
        Shapes.square("expFrechet", a);
        Shapes.same("expFrechet", a, e);
        double norm = a.norm1();
        Conditions.finite("expFrechet", a.normMax());
        Conditions.finite("expFrechet", e.normMax());
        int s = norm > ELL_13 ? Math.getExponent(norm / ELL_13) + 1 : 0;
        Matrix one = Matrix.identity(a.rows());
        Dual x = new Dual(a, e).scale(Math.scalb(1.0, -s)), x2 = x.times(x), x4 = x2.times(x2), x6 = x4.times(x2);
        double[] b = Expm.coefficients(13);
        Dual w = x6.times(x6.scale(b[13]).plus(x4.scale(b[11])).plus(x2.scale(b[9])))
                .plus(x6.scale(b[7])).plus(x4.scale(b[5])).plus(x2.scale(b[3])).plus(one.scale(b[1]));
        Dual v = x6.times(x6.scale(b[12]).plus(x4.scale(b[10])).plus(x2.scale(b[8])))
                .plus(x6.scale(b[6])).plus(x4.scale(b[4])).plus(x2.scale(b[2])).plus(one.scale(b[0]));
        Dual u = x.times(w), p = v.plus(u), q = v.plus(u.scale(-1));
        Lu lu = Lu.of(q.value);                         // q·r = p, and q·r′ = p′ − q′·r
        Matrix r = lu.solveUnchecked(p.value);
        Dual result = new Dual(r, lu.solveUnchecked(p.slope.minus(q.slope.times(r))));
        for (int i = 0; i < s; i++) result = result.times(result);
        return new ExpFrechet(result.value, result.slope);
    }

    /// A matrix and its derivative, which follows the rules for sums and products.
    private record Dual(Matrix value, Matrix slope) {
        Dual times(Dual y) {
            return new Dual(value.times(y.value), value.times(y.slope).plus(slope.times(y.value)));
        }

        Dual plus(Dual y) {
            return new Dual(value.plus(y.value), slope.plus(y.slope));
        }

        Dual plus(Matrix constant) {
            return new Dual(value.plus(constant), slope);
        }

        Dual scale(double alpha) {
            return new Dual(value.scale(alpha), slope.scale(alpha));
        }
    }
}
