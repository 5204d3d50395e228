package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// The normal law of CMA-ES, N(mean, σ²·C), and how a ranked generation changes it. Hansen (2016), §§2–3 and appendix A.
///
/// ```
///   draw      y = B·D·z, z standard normal, C = B·D²·Bᵀ        x = mean + σ·y
///   mean      mean + σ·⟨y⟩,  ⟨y⟩ = Σ wᵢ·y(i) over the better half
///   paths     p_σ ← (1 − c_σ)·p_σ + √(c_σ(2 − c_σ)μ)·C^(−½)⟨y⟩     p_c ← (1 − c_c)·p_c + h·√(c_c(2 − c_c)μ)·⟨y⟩
///   step      σ·exp(c_σ/d·(‖p_σ‖/E‖z‖ − 1))
///   matrix    (1 + c₁δ − c₁ − c_μ·Σw)·C + c₁·p_c·p_cᵀ + c_μ·Σ wᵢ°·y(i)·y(i)ᵀ
/// ```
final class CmaLaw {
    private static final double CONDITION = 1e14;

    final double[] mean;
    double sigma;
    long generations;
    private final int n;
    private final double[] c, b, d, inverse, pathSigma, pathC, average, white, z;
    /// Best and quartile values of the last generations, in a ring.
    private final double[] history, medians;
    private long decomposed;
    /// So many generations are looked at for progress.
    private int window = 10;

    CmaLaw(int n) {
        this.n = n;
        mean = new double[n];
        c = new double[n * n];
        b = new double[n * n];
        d = new double[n];
        inverse = new double[n];
        pathSigma = new double[n];
        pathC = new double[n];
        average = new double[n];
        white = new double[n];
        z = new double[n];
        history = new double[10 + 8 * n];
        medians = new double[120 + 30 * n];
    }

    /// A new run: identity, no paths, mean at the origin.
    void begin(double first) {
        sigma = first;
        generations = 0;
        decomposed = -1;
        for (double[] a : new double[][] {mean, c, b, pathSigma, pathC}) Arrays.fill(a, 0);
        for (int i = 0; i < n; i++) c[i * (n + 1)] = 1;
        Arrays.fill(history, Double.NaN);
        Arrays.fill(medians, Double.NaN);
    }

    /// C = B·D²·Bᵀ, unless the last one still serves; false if C has lost its definiteness.
    boolean decompose(CmaWeights w) {
        long every = Math.max(1, (long) (1 / (10.0 * n * (w.c1 + w.cMu))));
        if (decomposed >= 0 && generations - decomposed < every) return true;
        decomposed = generations;
        VectorMath.copy(c, b);
        if (!VectorMath.finite(b)) return false;
        if (Lapack.current().dsyevd(Job.VECTORS, Uplo.LOWER, n, b, 0, n, d, 0) != 0) return false;
        if (!(d[0] > 0)) return false;
        for (int i = 0; i < n; i++) {
            d[i] = Math.sqrt(d[i]);
            inverse[i] = 1 / d[i];
        }
        return true;
    }

    void draw(SplitMix random, double[] y) {
        for (int i = 0; i < n; i++) z[i] = d[i] * random.gaussian();
        Arrays.fill(y, 0);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) y[i] += b[i + j * n] * z[j];
        }
    }

    /// C^(−½)·y, into [#white]; its square length.
    private double whiten(double[] y) {
        Arrays.fill(white, 0);
        double s = 0;
        for (int j = 0; j < n; j++) {
            double t = 0;
            for (int i = 0; i < n; i++) t += b[i + j * n] * y[i];
            t *= inverse[j];
            s += t * t;
            for (int i = 0; i < n; i++) white[i] += t * b[i + j * n];
        }
        return s;
    }

    void update(CmaWeights w, double[][] y, int[] rank) {
        generations++;
        Arrays.fill(average, 0);
        for (int k = 0; k < w.mu; k++) VectorMath.axpy(w.weight[k], y[rank[k]], average);
        VectorMath.axpy(sigma, average, mean);
        whiten(average);
        VectorMath.scale(1 - w.cSigma, pathSigma);
        VectorMath.axpy(Math.sqrt(w.cSigma * (2 - w.cSigma) * w.muEff), white, pathSigma);
        double length = VectorMath.norm(pathSigma);
        double begun = Math.sqrt(1 - Math.pow(1 - w.cSigma, 2.0 * (double) generations));
        boolean h = length / begun < (1.4 + 2.0 / (n + 1)) * w.chi;
        VectorMath.scale(1 - w.cc, pathC);
        if (h) VectorMath.axpy(Math.sqrt(w.cc * (2 - w.cc) * w.muEff), average, pathC);
        double keep = 1 + (h ? 0 : w.c1 * w.cc * (2 - w.cc)) - w.c1 - w.cMu * w.sum;
        VectorMath.scale(keep, c);
        add(w.c1, pathC);
        for (int k = 0; k < w.lambda; k++) {
            double[] v = y[rank[k]];
            double weight = w.weight[k];
            if (weight < 0) weight *= n / Math.max(whiten(v), Double.MIN_NORMAL);
            add(w.cMu * weight, v);
        }
        sigma *= Math.exp(Math.min(1, w.cSigma / w.damping * (length / w.chi - 1)));
    }

    /// The lower triangle of C + t·v·vᵀ.
    private void add(double t, double[] v) {
        for (int j = 0; j < n; j++) {
            double s = t * v[j];
            for (int i = j; i < n; i++) c[i + j * n] += s * v[i];
        }
    }

    void remember(double top, double quartile, CmaWeights w) {
        history[(int) (generations % history.length)] = top;
        medians[(int) (generations % medians.length)] = quartile;
        window = Math.min(history.length, 10 + (int) Math.ceil(30.0 * n / w.lambda));
    }

    /// The range of the best values of the last generations; +∞ before there are enough of them.
    double range(double top) {
        if (generations < window) return Double.POSITIVE_INFINITY;
        double low = top, high = top;
        for (int k = 0; k < window; k++) {
            double v = history[(int) ((generations - k) % history.length)];
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        return high - low;
    }

    /// The longest standard deviation along a coordinate, or element of the path, in units of the first one.
    double longest() {
        double s = 0;
        for (int i = 0; i < n; i++) {
            s = Math.max(s, sigma * Math.max(Math.abs(pathC[i]), Math.sqrt(Math.max(0, c[i * (n + 1)]))));
        }
        return s;
    }

    boolean illConditioned() {
        return d[n - 1] / d[0] > Math.sqrt(CONDITION);
    }

    /// Whether a fifth of a standard deviation along every coordinate is lost in rounding.
    boolean noEffect(double[] origin, double[] scale) {
        for (int i = 0; i < n; i++) {
            double at = origin[i] + scale[i] * mean[i];
            if (at + 0.2 * scale[i] * sigma * Math.sqrt(Math.max(0, c[i * (n + 1)])) != at) return false;
        }
        return true;
    }

    /// Whether the later third of many generations is no better than the first.
    boolean stagnates(CmaWeights w) {
        int many = Math.min(medians.length, 120 + (int) (30.0 * n / w.lambda));
        if (generations < many) return false;
        double early = 0, late = 0;
        int third = many / 3;
        for (int k = 0; k < third; k++) {
            late += medians[(int) ((generations - k) % medians.length)];
            early += medians[(int) ((generations - many + 1 + k) % medians.length)];
        }
        return late >= early;
    }

    void exchange(Ledger l) {
        l.array("mean", mean);
        sigma = l.number("sigma", sigma);
        generations = l.whole("generations", generations);
        decomposed = l.whole("decomposed", decomposed);
        l.array("c", c);
        l.array("b", b);
        l.array("d", d);
        l.array("inverse", inverse);
        l.array("path sigma", pathSigma);
        l.array("path c", pathC);
        l.array("history", history);
        l.array("medians", medians);
        window = l.integer("window", window);
    }
}
