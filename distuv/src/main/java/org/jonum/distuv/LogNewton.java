package org.jonum.distuv;

/// Inverses of tails on the positive axis: Newton's method for the logarithm of a tail in t = log x, inside a bracket.
///
/// Each step keeps the bracket; where it leaves it, or shrinks it slowly, the bracket is halved, so that it ends.
final class LogNewton {
    private static final int STEPS = 200;

    private LogNewton() {
    }

    /// The x between two numbers ≥ 0 where log cdf (`below`) or log sf is `log`; `tail` = e^log, or 0 where that underflows.
    static double solve(ContinuousDistribution law, boolean below, double log, double tail, double start, double from,
            double to) {
        double low = from, high = to, x = start, last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double error = error(law, below, x, log, tail); // of log tail
            if (error == 0) return x;
            if (error > 0 == below) high = Math.min(high, x);
            else low = Math.max(low, x);
            double step = -error / slope(law, below, x, tail), y;
            boolean slow = i > 20 && Math.abs(step) > 0.5 * last && (i & 1) == 0;
            last = Math.abs(step);
            y = Math.abs(step) < 1e-3 ? x + x * Math.expm1(step) : x * Math.exp(Math.max(-40, Math.min(40, step)));
            boolean steep = !(Math.abs(error) < 1e6); // there slopes are lost, and so is the size of the step
            if (y == x && !steep) return x;
            boolean inside = y >= low && y <= high && !steep;
            if (inside && Math.abs(step) < 1e-9 && Math.abs(step * error) < 2e-17) return y; // the rest is its square
            if (!inside || slow || !(Math.abs(step) <= Double.MAX_VALUE)) {
                y = middle(low, high);
                if (y == low || y == high) return x;
            }
            x = y;
        }
        return x;
    }

    private static double error(ContinuousDistribution law, boolean below, double x, double log, double tail) {
        double t = tail > 1e-290 ? below ? law.cdf(x) : law.sf(x) : 0;
        if (t > 1e-290) {
            double r = (t - tail) / tail;
            return Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(t) - log;
        }
        return (below ? law.logCdf(x) : law.logSf(x)) - log;
    }

    /// d log tail/d log x.
    private static double slope(ContinuousDistribution law, boolean below, double x, double tail) {
        double t = tail > 1e-290 ? below ? law.cdf(x) : law.sf(x) : 0, f = law.pdf(x);
        double s = t > 1e-290 && f > 1e-290 ? x * f / t
                : x * Math.exp(law.logPdf(x) - (below ? law.logCdf(x) : law.logSf(x)));
        return below ? s : -s;
    }

    /// Between the ends of a bracket, of any scale.
    static double middle(double low, double high) {
        if (high == Double.POSITIVE_INFINITY)
            return low > 0.5 ? Math.min(2 * low * Math.max(low, 1), Double.MAX_VALUE) : 1;
        if (low == 0) return high * Math.min(0.5, high);
        return Math.sqrt(low) * Math.sqrt(high);
    }
}
