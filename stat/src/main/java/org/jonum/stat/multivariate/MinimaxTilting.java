package org.jonum.stat.multivariate;

import org.jonum.distuv.Normal;
import org.jonum.mat.Attempt;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.StandardNormal;
import org.jonum.stat.internal.TanhSinh;

/// The shifts of Botev's method: variable k of [SeparatedNormal] is drawn about μₖ, so that the weights of all draws are nearly the same.
///
/// The logarithm of the weight is ψ(x, μ) = Σₖ (½μₖ² − xₖμₖ + log P(aₖ − cₖ < Z + μₖ ≤ bₖ − cₖ)) with cₖ = Σⱼ lₖⱼxⱼ. It is concave in x and
/// convex in μ; the shifts are those of its saddle point, μₙ = 0, and then no weight exceeds e^ψ there. Far out the relative error stays bounded
/// (theorem 2 of the source), where that of draws about 0 grows without limit.
///
/// Newton's method on ∇ψ = 0 from μ = 0, the step halved until |∇ψ| falls. The shifts need few digits: any give the right mean.
///
/// Source: Botev, The normal law under linear restrictions: simulation and estimation via minimax tilting (2017).
final class MinimaxTilting {
    private static final int STEPS = 60, HALVINGS = 30;
    private static final double ENOUGH = 1e-9, FAR = 3, NARROW = 0.5, NEGLIGIBLE = 37;

    private final int n;
    private final double[][] l;
    private final double[] a, b, x, mu, mean, variance, slope;

    private MinimaxTilting(double[][] l, double[] a, double[] b, double[] x) {
        n = a.length;
        this.l = l;
        this.a = a;
        this.b = b;
        this.x = x.clone();
        mu = new double[n];
        mean = new double[n];
        variance = new double[n];
        slope = new double[2 * (n - 1)];
    }

    /// The shifts, the last of which is 0.
    ///
    /// @param l rows below the diagonal, which is 1
    /// @param a lower ends
    /// @param b upper ends
    /// @param x a start: the mean of each variable, given those before it
    static double[] shifts(double[][] l, double[] a, double[] b, double[] x) {
        MinimaxTilting t = new MinimaxTilting(l, a, b, x);
        if (t.n > 1) t.solve();
        for (double m : t.mu) if (!(Math.abs(m) <= Double.MAX_VALUE)) return new double[t.n];
        return t.mu;
    }

    private void solve() {
        double size = gradient();
        for (int i = 0; i < STEPS && size > ENOUGH; i++) {
            double[] d = direction();
            if (d.length == 0) return;
            double t = 1, before = size;
            move(d, t);
            size = gradient();
            for (int k = 0; k < HALVINGS && !(size <= (1 - 1e-4 * t) * before); k++) {
                move(d, -0.5 * t);
                t *= 0.5;
                size = gradient();
            }
            if (!(size < before)) {
                move(d, -t);
                return;
            }
        }
    }

    private void move(double[] d, double t) {
        for (int i = 0; i < n - 1; i++) {
            x[i] += t * d[i];
            mu[i] += t * d[n - 1 + i];
        }
    }

    /// ∇ψ by x, then by μ, and its length.
    private double gradient() {
        for (int k = 0; k < n; k++) {
            double c = mu[k];
            for (int j = 0; j < k; j++) c += l[k][j] * x[j];
            moments(k, a[k] - c, b[k] - c);
        }
        double square = 0;
        for (int j = 0; j < n - 1; j++) {
            double s = -mu[j];
            for (int k = j + 1; k < n; k++) s += l[k][j] * mean[k];
            slope[j] = s;
            slope[n - 1 + j] = mu[j] - x[j] + mean[j];
            square += s * s + slope[n - 1 + j] * slope[n - 1 + j];
        }
        return Math.sqrt(square);
    }

    /// Newton's direction. With D = V − I, V the variances, the Hessian matrix is (LᵀDL, LᵀD − I; DL − I, V): μ is eliminated,
    /// and what remains, LᵀDL − (LᵀD − I)V⁻¹(DL − I), is negative definite.
    private double[] direction() {
        int m = n - 1;
        Matrix g = Matrix.generate(m, m, (k, j) -> (k > j ? l[k][j] * (variance[k] - 1) : 0) - (k == j ? 1 : 0));
        Matrix scaled = Matrix.generate(m, m, (k, j) -> g.get(k, j) / Math.sqrt(variance[k]));
        Matrix rest = Matrix.generate(n, m, (k, j) -> k > j ? l[k][j] * Math.sqrt(Math.max(0, 1 - variance[k])) : 0);
        Vector byX = Vector.of(slope, 0, m, 1), byMu = Vector.of(slope, m, m, 1), v = Vector.of(variance, 0, m, 1);
        Vector right = byX.minus(g.transpose().times(byMu.overElements(v)));
        if (!(Cholesky.tryOf(scaled.gram().plus(rest.gram())) instanceof Attempt.Done<Cholesky> done))
            return new double[0];
        Vector dx = done.value().solve(right), dmu = byMu.plus(g.times(dx)).overElements(v).scale(-1);
        double[] d = new double[2 * m];
        for (int i = 0; i < m; i++) {
            d[i] = dx.get(i);
            d[m + i] = dmu.get(i);
        }
        return d;
    }

    /// Mean and variance of a standard normal number between two ends: where one is far or the interval narrow, by integration from the nearer end.
    private void moments(int k, double from, double to) {
        boolean mirrored = -from > to;
        double p = mirrored ? -to : from, q = mirrored ? -from : to, m, v;
        if (p > FAR || q - p < NARROW) {
            double far = Math.max(p, 0),
                    length = Math.min(q - p, 2 * NEGLIGIBLE / (far + Math.sqrt(far * far + 2 * NEGLIGIBLE)));
            double s0 = TanhSinh.integral(t -> Math.exp(-t * (p + 0.5 * t)), 0, length);
            double s1 = TanhSinh.integral(t -> t * Math.exp(-t * (p + 0.5 * t)), 0, length) / s0;
            v = TanhSinh.integral(t -> (t - s1) * (t - s1) * Math.exp(-t * (p + 0.5 * t)), 0, length) / s0;
            m = p + s1;
        } else {
            double log = Normal.standard().logProbability(p, q);
            double lower = Math.exp(StandardNormal.logPdf(p) - log), upper = Math.exp(StandardNormal.logPdf(q) - log);
            m = lower - upper;
            v = 1 + (lower > 0 ? p * lower : 0) - (upper > 0 ? q * upper : 0) - m * m;
        }
        mean[k] = mirrored ? -m : m;
        variance[k] = Math.max(v, Double.MIN_NORMAL);
    }
}
