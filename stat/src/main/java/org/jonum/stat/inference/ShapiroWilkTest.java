package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.special.StandardNormal;
import org.jonum.stat.NanPolicy;

/// The test of Shapiro and Wilk: whether a sample is normal.
///
/// {@snippet :
/// double[] x = {148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236};
/// TestResult r = ShapiroWilkTest.test(x);
/// boolean near = Math.abs(r.statistic() - 0.79) < 0.01;      // near == true
/// }
/// W = (Σ aᵢx₍ᵢ₎)²/Σ(x − x̄)², with Royston's weights a and his normal approximation of log(1 − W); 1 − W is a sum of squares, so that
/// it has its digits where W is nearly 1.
///
/// NaN and constant data give NaN. Sources: Shapiro & Wilk (1965), An analysis of variance test for normality; Royston (1992), Approximating the Shapiro-Wilk
/// W-test for non-normality; Royston (1995), Remark AS R94.
public final class ShapiroWilkTest {
    private static final double[] LAST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
    private static final double[] LAST_BUT_ONE = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
    private static final double[] SMALL_MEAN = {0.544, -0.39978, 0.025054, -6.714e-4};
    private static final double[] SMALL_SD = {1.3822, -0.77857, 0.062767, -0.0020322};
    private static final double[] MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
    private static final double[] SD = {-0.4803, -0.082676, 0.0030302};
    private static final int MOST = 5000;
    private static final double LEAST = 1e-99;

    private ShapiroWilkTest() {
    }

    /// Whether x is normal.
    ///
    /// @param x the sample, 3 to 5000 values
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small or too large
    public static TestResult test(double[] x) {
        Args.check(x.length >= 3 && x.length <= MOST, "ShapiroWilkTest", "x.length", x.length,
                "3 ≤ x.length ≤ " + MOST);
        TestResultBuilder result =
                new TestResultBuilder("Shapiro-Wilk normality test").method(TestResult.Method.ASYMPTOTIC);
        Sample s = Sample.of(x);
        if (!(s.squares() > 0 && s.squares() <= Double.MAX_VALUE)) {
            return result.statistic("W", Double.NaN).note("the data are constant, or have NaN or infinite values")
                    .build();
        }
        double[] d = new double[x.length], a = weights(x.length);
        for (int i = 0; i < d.length; i++) d[i] = x[i] * s.scale() - s.mean().hi() - s.mean().lo();
        Arrays.sort(d);
        double along = 0, length = 0, rest = 0;
        for (int i = 0; i < d.length; i++) {
            along += a[i] * d[i];
            length += a[i] * a[i];
        }
        for (int i = 0; i < d.length; i++) {
            double r = d[i] - along / length * a[i];
            rest += r * r;
        }
        double w = along * along / length / s.squares(), lack = rest / s.squares();
        result.statistic("W", Math.min(1, w));
        if (x.length == 3) {
            double p = 6 / Math.PI * (Math.asin(Math.min(1, Math.sqrt(w))) - Math.PI / 3);
            return result.p(Math.max(0, p), Math.log(Math.max(0, p))).build();
        }
        return normal(result, Math.log(lack), x.length).build();
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, NanPolicy policy) {
        return test(policy.apply(x));
    }

    private static TestResultBuilder normal(TestResultBuilder result, double logLack, int n) {
        double z;
        if (n <= 11) {
            double gamma = 0.459 * n - 2.273;
            if (logLack >= gamma)
                return result.p(LEAST, Math.log(LEAST)).note("below the least W of the approximation");
            z = (-Math.log(gamma - logLack) - polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_SD, n));
        } else {
            double u = Math.log(n);
            z = (logLack - polynomial(MEAN, u)) / Math.exp(polynomial(SD, u));
        }
        return result.p(StandardNormal.sf(z), StandardNormal.logSf(z));
    }

    /// The weights of the sorted values: normal scores, scaled, with the outermost one or two by polynomials in 1/√n.
    private static double[] weights(int n) {
        double[] m = new double[n], a = new double[n];
        if (n == 3) return new double[] {-Math.sqrt(0.5), 0, Math.sqrt(0.5)};
        double squares = 0, u = 1 / Math.sqrt(n);
        for (int i = 0; i < n; i++) {
            m[i] = i < n / 2 ? StandardNormal.quantile((i + 0.625) / (n + 0.25)) : i == n - 1 - i ? 0 : -m[n - 1 - i];
            squares += m[i] * m[i];
        }
        double root = Math.sqrt(squares), last = m[n - 1] / root + polynomial(LAST, u), share = 1 - 2 * last * last;
        double left = squares - 2 * m[n - 1] * m[n - 1], next = 0;
        int outer = n > 5 ? 2 : 1;
        if (outer == 2) {
            next = m[n - 2] / root + polynomial(LAST_BUT_ONE, u);
            share -= 2 * next * next;
            left -= 2 * m[n - 2] * m[n - 2];
        }
        double scale = Math.sqrt(left / share);
        for (int i = 0; i < n; i++) a[i] = m[i] / scale;
        a[n - 1] = last;
        a[0] = -last;
        if (outer == 2) {
            a[n - 2] = next;
            a[1] = -next;
        }
        return a;
    }

    private static double polynomial(double[] c, double x) {
        double y = 0;
        for (int i = c.length - 1; i >= 0; i--) y = y * x + c[i];
        return y;
    }
}
