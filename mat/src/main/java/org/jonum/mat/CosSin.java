package org.jonum.mat;

/// The cosine and the sine of one matrix.
///
/// @param cos cos A
/// @param sin sin A
public record CosSin(Matrix cos, Matrix sin) {
    /// Terms of the series: for ‖X²‖ ≤ 1 the first that is left out, X²⁰/20!, is below ε.
    private static final int TERMS = 10;

    /// By scaling and the double-angle formulas: with X = A/2ˢ and ‖X²‖₁ ≤ 1,
    ///
    /// ```
    ///     cos X = Σ (−1)ᵏ·X²ᵏ/(2k)!,  sin X = X·Σ (−1)ᵏ·X²ᵏ/(2k + 1)!,
    ///     sin 2X = 2·sin X·cos X,  cos 2X = cos²X − sin²X.
    /// ```
    /// After Hargreaves & Higham, "Efficient algorithms for the matrix cosine and sine", Numer. Algorithms 40 (2005)
    /// 383–400; the two squares double an error with each step, where 2·cos²X − I would make it four times as large. Both series are polynomials in Y = X², evaluated together by Paterson & Stockmeyer's scheme.
    static CosSin of(Matrix a) {
        Shapes.square("cosSin", a);
        Conditions.finite("cosSin", a.normMax());
        Matrix one = Matrix.identity(a.rows());
        int down = Math.max(0, Math.getExponent(a.norm1()) - 500);
        Matrix small = a.scale(Math.scalb(1.0, -down));
        double size = Math.sqrt(small.times(small).norm1());
        int s = down + (size > 1 ? Math.getExponent(size) + 1 : 0);
        Matrix x = a.scale(Math.scalb(1.0, -s)), y = x.times(x), y2 = y.times(y), y3 = y2.times(y);
        Matrix cos = one.scale(0), sin = cos;
        for (int k = TERMS - 1 - (TERMS - 1) % 3; k >= 0; k -= 3) {
            cos = cos.times(y3).plus(piece(2 * k, one, y, y2));
            sin = sin.times(y3).plus(piece(2 * k + 1, one, y, y2));
        }
        sin = x.times(sin);
        for (int i = 0; i < s; i++) {
            Matrix twice = sin.times(cos).scale(2);
            cos = cos.times(cos).minus(sin.times(sin));
            sin = twice;
        }
        return new CosSin(cos, sin);
    }

    /// c(p)·I + c(p + 2)·Y + c(p + 4)·Y², c(p) = ± 1/p!, the signs in turn.
    private static Matrix piece(int p, Matrix one, Matrix y, Matrix y2) {
        return one.scale(term(p)).plus(y.scale(term(p + 2))).plus(y2.scale(term(p + 4)));
    }

    private static double term(int p) {
        double factorial = 1;
        for (int k = 2; k <= p; k++) factorial *= k;
        return (p / 2 % 2 == 0 ? 1 : -1) / factorial;
    }
}
