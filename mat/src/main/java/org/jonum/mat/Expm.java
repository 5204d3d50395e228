package org.jonum.mat;

/// e to the power A by scaling and squaring: eᴬ = r(A/2ˢ)^(2ˢ) with a Padé approximant r.
///
/// Al-Mohy & Higham, "A new scaling and squaring algorithm for the matrix exponential", SIAM J.
/// Matrix Anal. Appl. 31 (2009) 970–989. What decides on s and on the degree m is not ‖A‖, which
/// overscales matrices far from normal, but d(k) = ‖Aᵏ‖^(1/k), bounded here by the norms of the powers
/// that are there; and the backward error bound is checked against |A|^(2m+1), so that the choice
/// holds just below each threshold.
final class Expm {
    /// Degrees, and the largest d for which the approximant has a backward error of at most ε
    /// (Table 3.1 there; the last as in §5, so that the denominator is well conditioned).
    private static final int[] DEGREES = {3, 5, 7, 9};
    private static final double[] THETA =
            {1.495585217958292e-2, 2.539398330063230e-1, 9.504178996162932e-1, 2.097847961257068};
    private static final double THETA_13 = 4.25;
    /// Matrices are scaled down to this power of two first: products of eight factors then do not overflow.
    private static final int LARGE = 100;

    private Expm() {}

    static Matrix exp(Matrix given) {
        Shapes.square("exp", given);
        double norm = given.norm1();
        Conditions.finite("exp", given.normMax());
        if (given.rows() == 0) return given.copy();
        if (upperTriangular(given.transpose()) && !upperTriangular(given)) return exp(given.transpose()).transpose();

        int first = norm == 0 ? 0 : Math.max(0, Math.getExponent(norm) - LARGE);
        Matrix a = given.scale(Math.scalb(1.0, -first)), a2 = a.times(a), a4 = a2.times(a2), a6 = a4.times(a2);
        Matrix[] even = {a2, a4, a6, a6};
        double d6 = root(a6, 6), d = Math.max(root(a4, 4), d6);
        int m = first > 0 ? 0 : degree(a, 0, 2, d);
        if (m == 0) {
            even[3] = a4.times(a4);
            d = Math.max(d6, root(even[3], 8));
            m = first > 0 ? 0 : degree(a, 2, 4, d);
        }
        if (m > 0) return square(pade(m, a, even), 0, given);
        int more = Math.max(0, (int) Math.ceil(log2(d / THETA_13)));
        more += extra(a.scale(Math.scalb(1.0, -more)), 13);
        double down = Math.scalb(1.0, -more);
        Matrix x =
                pade13(a.scale(down), a2.scale(down * down), a4.scale(Math.pow(down, 4)), a6.scale(Math.pow(down, 6)));
        return square(x, first + more, given);
    }

    /// The lowest of some degrees that serves without scaling, 0 if none does.
    private static int degree(Matrix a, int from, int to, double d) {
        for (int i = from; i < to; i++) {
            if (d <= THETA[i] && extra(a, DEGREES[i]) == 0) return DEGREES[i];
        }
        return 0;
    }

    /// X^(2ˢ). Where A is triangular, each square has its diagonal and superdiagonal written anew from
    /// those of A, which the squaring would not keep (Code Fragment 2.1 there).
    private static Matrix square(Matrix x, int s, Matrix a) {
        boolean triangular = upperTriangular(a);
        Matrix result = x;
        for (int i = s; i >= 0; i--) {
            if (i < s) result = result.times(result);
            if (triangular) {
                Matrix b = a.scale(Math.scalb(1.0, -i));
                QuasiTriangle.setDiagonal(result, b, Complex::exp);
                QuasiTriangle.setSuperdiagonal(result, b, Expm::dividedDifference);
            }
        }
        return result;
    }

    /// (eˣ − eʸ)/(x − y), eˣ for x = y.
    static double dividedDifference(double x, double y) {
        double half = (x - y) / 2;
        if (Math.abs(half) > 1) return (Math.exp(x) - Math.exp(y)) / (x - y);
        return Math.exp(y + half) * (half == 0 ? 1 : Math.sinh(half) / half);
    }

    /// How many more halvings of A the degree m needs: ℓ(A) of §5 there, from the first term of the
    /// backward error, |c|·‖|A|^(2m+1)‖/‖A‖ ≤ ε with 1/c = (2m choose m)·(2m + 1)!.
    private static int extra(Matrix a, int m) {
        double c = 1;
        for (int k = 1; k <= m; k++) c *= (m + k) / (double) k;
        for (int k = 2; k <= 2 * m + 1; k++) c *= k;
        Matrix abs = a.map(Math::abs).transpose();
        Vector v = Vector.of(new double[a.rows()]).map(x -> 1);
        for (int k = 0; k < 2 * m + 1; k++) v = abs.times(v);
        double alpha = v.normInf() / (a.norm1() * c);
        if (Double.isInfinite(alpha)) return Math.max(0, Math.getExponent(a.norm1()));
        return alpha > 0 ? Math.max(0, (int) Math.ceil(log2(alpha / 0x1p-53) / (2 * m))) : 0;
    }

    /// The diagonal Padé approximant of degree m < 13: q(A)⁻¹·p(A) with p, q = v(A²) ± A·u(A²).
    private static Matrix pade(int m, Matrix a, Matrix[] even) {
        double[] b = coefficients(m);
        Matrix u = Matrix.identity(a.rows()).scale(b[1]), v = Matrix.identity(a.rows()).scale(b[0]);
        for (int k = 1; 2 * k < m; k++) {
            u = u.plus(even[k - 1].scale(b[2 * k + 1]));
            v = v.plus(even[k - 1].scale(b[2 * k]));
        }
        return quotient(a.times(u), v);
    }

    /// The same for degree 13, with six products.
    private static Matrix pade13(Matrix a, Matrix a2, Matrix a4, Matrix a6) {
        double[] b = coefficients(13);
        Matrix one = Matrix.identity(a.rows());
        Matrix u = a6.times(a6.scale(b[13]).plus(a4.scale(b[11])).plus(a2.scale(b[9])))
                .plus(a6.scale(b[7])).plus(a4.scale(b[5])).plus(a2.scale(b[3])).plus(one.scale(b[1]));
        Matrix v = a6.times(a6.scale(b[12]).plus(a4.scale(b[10])).plus(a2.scale(b[8])))
                .plus(a6.scale(b[6])).plus(a4.scale(b[4])).plus(a2.scale(b[2])).plus(one.scale(b[0]));
        return quotient(a.times(u), v);
    }

    private static Matrix quotient(Matrix odd, Matrix even) {
        return Lu.of(even.minus(odd)).solveUnchecked(even.plus(odd));
    }

    /// The coefficients of p, integers with b(m) = 1: b(j−1) = b(j)·(2m − j + 1)·j/(m − j + 1).
    static double[] coefficients(int m) {
        double[] b = new double[m + 1];
        long exact = 1;
        for (int j = m; j >= 0; j--) {
            b[j] = exact;
            if (j > 0) exact = exact * (2 * m - j + 1) * j / (m - j + 1);
        }
        return b;
    }

    private static boolean upperTriangular(Matrix a) {
        return Solver.lowerBandwidth(a.view()) == 0;
    }

    private static double root(Matrix power, int k) {
        return Math.pow(power.norm1(), 1.0 / k);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
