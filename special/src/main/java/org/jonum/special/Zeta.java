package org.jonum.special;

/// The zeta functions of Riemann, ζ(s) = Σ k^(−s), and of Hurwitz, ζ(s, q) = Σ (q + k)^(−s).
///
/// {@snippet :
/// double a = Zeta.zeta(2);                       // a == 1.6449340668482264
/// double b = Zeta.zeta(-10.5);                   // b == 0.011146122473942813
/// double c = Zeta.zetaMinusOne(60);              // c == 8.673617380119933E-19
/// double d = Zeta.hurwitz(2, 0.5);               // d == 4.934802200544679
/// }
/// NaN gives NaN. Riemann's function by its Laurent series about 1, by polynomials for (ζ(s) − 1)·2^s from 3 on and by
/// the functional equation below 0; Hurwitz's by the formula of Euler and Maclaurin (Abramowitz & Stegun 23.2).
public final class Zeta {
    private static final Pieces FAR = Pieces.of(2, 2, ZetaTable.FAR_HI, ZetaTable.FAR_LO, ZetaTable.FAR_REST);
    /// log 2π.
    private static final DoubleDouble LOG_2PI = DoubleDouble.HALF_LOG_TWO_PI.scale(2);
    /// B_2j/(2j)!, j = 1 … 10.
    private static final double[] BERNOULLI = {1 / 12.0, -1 / 720.0, 1 / 30240.0, -1 / 1209600.0, 1 / 47900160.0,
        -691 / 1307674368000.0, 1 / 74724249600.0, -3617 / 10670622842880000.0, 43867 / 5109094217170944000.0,
        -174611 / 802857662698291200000.0};

    private Zeta() {
    }

    /// ζ(s).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param s any number
    /// @return ζ(s); ∞ at 1, NaN at −∞
    public static double zeta(double s) {
        if (s < -0.25) return reflected(s);
        if (s < 3) return near(s - 1, DoubleDouble.sumError(s, -1, s - 1), 0);
        return 1 + zetaMinusOne(s);
    }

    /// ζ(s) − 1, which keeps its digits where ζ(s) is near 1.
    ///
    /// **Error** below 2 ulp for s > 1.
    ///
    /// @param s any number
    /// @return ζ(s) − 1
    public static double zetaMinusOne(double s) {
        if (s < -0.25) return reflected(s) - 1;
        if (s < 2.5) return near(s - 1, DoubleDouble.sumError(s, -1, s - 1), -1);
        if (s < 32) return Math.pow(2, -s) * FAR.at(s);
        return Math.pow(2, -s) * (1 + (Math.pow(1.5, -s) + Math.pow(2, -s) + Math.pow(2.5, -s) + Math.pow(3, -s)));
    }

    /// ζ(s, q) = Σ (q + k)^(−s), k = 0, 1, …
    ///
    /// **Error** below 3 ulp for s up to 10, growing with s as that of q^(−s) does.
    ///
    /// @param s above 1
    /// @param q above 0
    /// @return ζ(s, q) > 0; ∞ for s = 1 or q = 0, NaN for s < 1 or q < 0
    public static double hurwitz(double s, double q) {
        if (!(s >= 1 && q >= 0)) return Double.NaN;
        if (s == 1 || q == 0) return Double.POSITIVE_INFINITY;
        if (q == Double.POSITIVE_INFINITY) return 0;
        double sum = 0, error = 0, w = q, reach = 10 + 1.5 * s;
        for (int k = 1; w < reach; k++) {
            double term = Math.pow(w, -s), next = sum + term;
            if (next == sum || next == Double.POSITIVE_INFINITY) return next;
            error += DoubleDouble.sumError(sum, term, next);
            sum = next;
            w = q + k;
        }
        double t = s / w, factor = t, tail = 0; // s(s + 1)…(s + 2j − 2)/w^(2j−1)
        for (int j = 1; j <= BERNOULLI.length; j++) {
            tail += BERNOULLI[j - 1] * factor;
            factor *= (s + (2 * j - 1)) / w * ((s + 2 * j) / w);
        }
        return sum + (error + Math.pow(w, -s) * (w / (s - 1) + (0.5 + tail)));
    }

    /// ζ(1 + t + tLo) + c for −1.25 <= t <= 2.
    private static double near(double t, double tLo, double c) {
        double q = 1 / t, s = 0, a = q + c;
        if (Math.abs(q) > 1e200) return q;
        double[] l = ZetaTable.LAURENT;
        for (int k = l.length - 1; k >= 0; k--) s = l[k] + t * s;
        return a + (s + (DoubleDouble.sumError(q, c, a) + DoubleDouble.quotientError(1, 0, t, tLo, q)));
    }

    /// 2·(2π)^(s−1)·sin(πs/2)·Γ(1 − s)·ζ(1 − s) for s < 0.
    private static double reflected(double s) {
        if (s == Double.NEGATIVE_INFINITY) return Double.NaN;
        double h = 0.5 * s, r = h - 2 * Math.rint(0.5 * h);
        if (Math.abs(r) > 0.5) r = Math.copySign(1, r) - r;
        if (r == 0) return 0;
        double z = s > -2 ? near(-s, 0, 0) : zeta(1 - s);
        DoubleDouble u = DoubleDouble.sum(1, -s), m = SinePi.sin(r).times(2 * z);
        DoubleDouble e =
                GammaKernel.wideLogGamma(u.hi()).plus(Polygamma.digamma(u.hi()) * u.lo()).minus(LOG_2PI.times(u));
        return PairExp.expTimes(e.hi(), e.lo(), m.hi(), m.lo());
    }
}
