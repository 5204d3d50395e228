package org.jonum.stat.inference;

import org.jonum.special.Binomials;
import org.jonum.stat.internal.TanhSinh;

/// The law of Anderson and Darling's A² of two to nine numbers.
///
/// Of two, P(A² > a) is twice the area of u < v with u(1 − u)³·v³(1 − v) < e^(−2(a + 2)): an integral over u, of the lengths that are left on both sides of the v inside. Of
/// three to nine, the logarithm is interpolated in [AndersonDarlingTable], by a cubic in log a; beyond the table it approaches that of the leading term,
/// 2·nⁿe⁻ⁿ/n!·e⁻ᵃ, as e^(−a/n), which is the ratio of the next term: E e^(sA²) has poles at s = 1 and 1 + 1/n.
final class AndersonDarlingSmall {
    static final int MOST = 9;
    private static final double LOG_2 = 0.6931471805599453, FAR = 40, TOP = 27.0 / 256; // the largest v³(1 − v), at 3/4

    private AndersonDarlingSmall() {
    }

    /// log P(A² > a) of n values, 2 ≤ n ≤ 9.
    static double logSf(int n, double a) {
        if (Double.isNaN(a) || a == Double.POSITIVE_INFINITY) return -a;
        double least = least(n);
        if (a <= least) return 0;
        return Math.min(0, n == 2 ? logOfTwo(a) : interpolated(n, a, least));
    }

    /// log of 2·nⁿe⁻ⁿ/n!·e⁻ᵃ.
    static double logFar(int n, double a) {
        return LOG_2 + n * Math.log(n) - n - Binomials.logFactorial(n) - a;
    }

    /// A² of the values (2i − 1)/(2n).
    private static double least(int n) {
        double sum = -n;
        for (int i = 1; i <= n; i++) {
            double u = (i - 0.5) / n;
            sum -= ((2 * i - 1) * Math.log(u) + (2 * n + 1 - 2 * i) * Math.log1p(-u)) / n;
        }
        return sum;
    }

    private static double interpolated(int n, double a, double least) {
        double[] t = AndersonDarlingTable.of(n);
        double first = AndersonDarlingTable.FIRST, place = Math.log(a / first) / Math.log(AndersonDarlingTable.RATIO);
        if (place < 0) { // above the least, below the table: 0 there with a slope of 0
            double part = (a - least) / (first - least);
            return t[0] * part * part;
        }
        int last = t.length - 1;
        if (place >= last) {
            double end = first * Math.pow(AndersonDarlingTable.RATIO, last), far = logFar(n, a);
            return far + (t[last] - logFar(n, end)) * Math.exp((end - a) / n);
        }
        int k = Math.clamp((int) place - 1, 0, last - 3);
        double x = place - k, sum = 0;
        for (int i = 0; i < 4; i++) {
            double weight = 1;
            for (int j = 0; j < 4; j++) if (j != i) weight *= (x - j) / (i - j);
            sum += weight * (t[k + i] + first * Math.pow(AndersonDarlingTable.RATIO, k + i));
        }
        return sum - a;
    }

    private static double logOfTwo(double a) {
        if (a > FAR) return logFar(2, a);
        double log = -2 * (a + 2), k = Math.exp(log), tip = k / TOP; // u(1 − u)³ below that leaves no v inside
        double low = root(tip, 1), high = 1 - root(tip, 3);
        double root = Math.sqrt(Math.sqrt(k)), cross = root < 0.25 ? 2 * root / (1 + Math.sqrt(1 - 4 * root)) : 0.5; // u = v on the border
        double left = Math.clamp(cross, low, high), right = Math.clamp(1 - cross, left, high);
        double below = TanhSinh.integral(t -> Math.exp(t) * outside(Math.exp(t), k), Math.log(low), Math.log(left));
        double sum = low * (1 - 0.5 * low) + 0.5 * (1 - high) * (1 - high) + below
                + TanhSinh.integral(u -> outside(u, k), left, right)
                + TanhSinh.integral(u -> outside(u, k), right, high);
        return LOG_2 + Math.log(sum);
    }

    /// The length of the v above u outside of v³(1 − v) ≥ k/(u(1 − u)³).
    private static double outside(double u, double k) {
        double c = k / (u * (1 - u) * (1 - u) * (1 - u));
        if (!(c < TOP)) return 1 - u;
        return Math.max(0, root(c, 3) - u) + Math.min(1 - u, root(c, 1));
    }

    /// The lesser root of xᵖ(1 − x)⁴⁻ᵖ = c: Newton's method for the logarithm, which is concave and increasing up to p/4, from a point below the root.
    private static double root(double c, int p) {
        double top = 0.25 * p, goal = Math.log(c), x = p == 1 ? c : Math.cbrt(c);
        for (int i = 0; i < 100 && x < top; i++) {
            double f = p * Math.log(x) + (4 - p) * Math.log1p(-x) - goal, step = f / (p / x - (4 - p) / (1 - x));
            if (!(-step > 1e-16 * x)) break;
            x -= step;
        }
        return Math.min(x, top);
    }
}
