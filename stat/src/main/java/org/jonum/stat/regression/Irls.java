package org.jonum.stat.regression;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jonum.blas.Backend;
import org.jspecify.annotations.Nullable;

/// Fisher scoring by iterated weighted least squares.
///
/// The first step fits the working response η + (y − μ)/μ′ of means near the responses, with weights w·μ′²/V(μ); those behind it fit (y − μ)/μ′ alone, and
/// are added to b: then rounding in a step is corrected by the next one.
final class Irls {
    /// Where an iteration ended.
    ///
    /// @param triangle   of the weighted columns at the last b but one step below the tolerance
    /// @param b          coefficients of the kept columns
    /// @param eta        linear predictors
    /// @param mu         means
    /// @param deviance   Σw·d
    /// @param iterations steps taken
    record Outcome(Independent triangle, double[] b, double[] eta, double[] mu, double deviance, int iterations,
            GlmStatus status, @Nullable Separation separation) {}

    private static final double TOLERANCE = 1e-12;
    private static final int HALVINGS = 40;

    private final Glm model;
    private final Design x;
    private final GlmData data;
    private final Cut cut;
    private final int n;
    private final double[] s, z;
    private final int[] ends;
    private double[] eta, mu;
    private double deviance = Double.POSITIVE_INFINITY;

    Irls(Glm model, Design x, GlmData data) {
        this.model = model;
        this.x = x;
        this.data = data;
        n = data.size();
        cut = Cut.of(n);
        s = new double[n];
        z = new double[n];
        eta = new double[n];
        mu = new double[n];
        ends = new int[n];
        for (int i = 0; i < n; i++) {
            int end = model.family.end(data.y()[i]);
            ends[i] = data.weights()[i] == 0 ? 2 : end != 0 && model.link.endless(end) ? end : 0;
        }
    }

    Outcome run() {
        double[] full = model.start;
        boolean begun = full != null && moveTo(Leverages.product(x, all(), full));
        if (!begun) begin();
        working(begun ? 0 : 1);
        Independent t = step();
        if (t == null) return failed();
        int[] kept = t.kept();
        double[] b = begun ? pick(Objects.requireNonNull(full), kept) : new double[kept.length];
        if (!begun && kept.length > 0) { // a whole step, or one from the fit to a constant mean
            double[] first = t.qtz().clone();
            t.solve(first);
            if (!moveTo(Leverages.product(x, kept, first)) && !halfway(kept, b, first))
                return new Outcome(t, first, eta, mu, Double.NaN, 0, GlmStatus.NO_VALID_STEP, null);
            b = first;
        } else if (!begun && !moveTo(new double[n])) {
            return new Outcome(t, b, eta, mu, Double.NaN, 0, GlmStatus.NO_VALID_STEP, null);
        }
        double last = Double.POSITIVE_INFINITY, damping = 1;
        for (int it = 1; it <= model.iterations; it++) {
            double scale = working(0);
            Independent next = step();
            if (next == null || next.count() != kept.length) return ended(t, b, it, GlmStatus.NO_VALID_STEP, null);
            t = next;
            double size = Backend.current().blas().dnrm2(kept.length, t.qtz(), 0, 1);
            double[] d = t.qtz().clone(), before = eta;
            double old = deviance;
            t.solve(d);
            // near the maximum steps may go too far for ever, where its curvature is more than twice the expected one
            if (size > 0.9 * last && size > 1e-10 * scale && size <= 1e-3 * scale) damping /= 2;
            for (int j = 0; j < d.length; j++) d[j] *= damping;
            if (!advance(kept, b, d)) {
                GlmStatus status = size <= 1e-7 * scale ? GlmStatus.CONVERGED : GlmStatus.NO_VALID_STEP;
                return ended(t, b, it, status, null);
            }
            Separation found = separation(before, spread(kept, d));
            if (found != null && Math.abs(deviance - old) <= 1e-8 * (deviance + 0.1))
                return ended(t, b, it, GlmStatus.SEPARATED, found);
            if (found == null && (size <= TOLERANCE * scale || size <= 1e-10 * scale && size > 0.9 * last))
                return ended(t, b, it, GlmStatus.CONVERGED, null);
            last = size;
        }
        return ended(t, b, model.iterations, GlmStatus.ITERATION_LIMIT, null);
    }

    private Outcome failed() {
        Independent none = new Independent(new int[0], new double[0], new double[0], 1);
        return new Outcome(none, new double[0], eta, mu, Double.NaN, 0, GlmStatus.NO_VALID_STEP, null);
    }

    private Outcome ended(Independent t, double[] b, int iterations, GlmStatus status, @Nullable Separation found) {
        return new Outcome(t, b, eta, mu, deviance, iterations, status, found);
    }

    private int[] all() {
        int[] j = new int[x.columns()];
        for (int k = 0; k < j.length; k++) j[k] = k;
        return j;
    }

    private static double[] pick(double[] full, int[] kept) {
        double[] b = new double[kept.length];
        for (int k = 0; k < b.length; k++) b[k] = full[kept[k]];
        return b;
    }

    private double[] spread(int[] kept, double[] d) {
        double[] full = new double[x.columns()];
        for (int k = 0; k < kept.length; k++) full[kept[k]] = d[k];
        return full;
    }

    private @Nullable Separation separation(double[] before, double[] direction) {
        double[] move = new double[n];
        for (int i = 0; i < n; i++) move[i] = eta[i] - before[i];
        return Separation.of(move, direction, ends);
    }

    /// Means near the responses.
    private void begin() {
        double mean = data.mean(), constant = constant();
        cut.forEach(i -> {
            double m = data.weights()[i] == 0 ? mean : model.family.start(data.y()[i], data.weights()[i]);
            double e = model.family.isMean(m) ? model.link.predictor(m) : Double.NaN;
            if (!model.link.valid(e)) e = constant;
            eta[i] = e;
            mu[i] = model.link.mean(e);
        });
    }

    /// The predictor of the mean response, or of a mean that is valid for every link of its family.
    private double constant() {
        double mean = data.mean(), e = model.family.isMean(mean) ? model.link.predictor(mean) : Double.NaN;
        return model.link.valid(e) ? e : model.link.predictor(model.family.isMean(1) ? 1 : 0.5);
    }

    /// Weights s² and working responses z, with the part of η that is not offset if `whole` is 1; √Σs²(z² + η²).
    private double working(int whole) {
        cut.forEach(i -> {
            double slope = model.link.slope(eta[i]), w = data.weights()[i];
            s[i] = w == 0 ? 0 : Math.sqrt(w / model.family.variance(mu[i])) * Math.abs(slope);
            z[i] = w == 0 ? 0 : whole * (eta[i] - data.offset()[i]) + (data.y()[i] - mu[i]) / slope;
        });
        return Math.sqrt(cut.sum(i -> {
            double e = s[i] * eta[i], r = s[i] * z[i];
            return e * e + r * r;
        }));
    }

    /// The fit of z with weights s², or null if weights or responses are not finite.
    private @Nullable Independent step() {
        int p = x.columns();
        TallQr qr = TallQr.of((from, count, block, off, ld) -> {
            x.fill(from, count, block, off, ld);
            System.arraycopy(z, from, block, off + p * ld, count);
            for (int j = 0; j <= p; j++) {
                for (int i = 0, at = off + j * ld; i < count; i++) block[at + i] *= s[from + i];
            }
        }, n, p);
        for (double v : qr.r) {
            if (!Double.isFinite(v)) {
                x.requireFinite("Glm.fit");
                return null;
            }
        }
        return qr.independent(Solved.TOLERANCE);
    }

    /// Take η = xb + offset if all means are valid and the deviance is finite.
    private boolean moveTo(double[] xb) {
        double[] e = xb, m = new double[n];
        AtomicBoolean valid = new AtomicBoolean(true);
        cut.forEach(i -> {
            e[i] += data.offset()[i];
            m[i] = model.link.mean(e[i]);
            if (data.weights()[i] > 0 && !valid(e[i], m[i])) valid.set(false);
        });
        if (!valid.get()) return false;
        double dev = Deviance.of(model.family, data.y(), m, data.weights());
        if (!Double.isFinite(dev)) return false;
        eta = e;
        mu = m;
        deviance = dev;
        return true;
    }

    private boolean valid(double e, double m) {
        return model.link.valid(e) && model.family.isMean(m)
                && Math.abs(model.link.slope(e)) / Math.sqrt(model.family.variance(m)) <= Double.MAX_VALUE;
    }

    /// b + d, d halved until that is valid and the deviance is not greater; b and d become what was taken.
    private boolean advance(int[] kept, double[] b, double[] d) {
        double old = deviance, slack = 1e-11 * (old + 0.1);
        double[] e = eta, m = mu;
        for (int h = 0; h < HALVINGS; h++) {
            double[] to = new double[b.length];
            for (int j = 0; j < b.length; j++) to[j] = b[j] + d[j];
            if (moveTo(Leverages.product(x, kept, to))) {
                if (deviance <= old + slack) {
                    System.arraycopy(to, 0, b, 0, b.length);
                    return true;
                }
                eta = e;
                mu = m;
                deviance = old;
            }
            for (int j = 0; j < d.length; j++) d[j] /= 2;
        }
        return false;
    }

    /// From the fit to a constant mean towards the first step.
    private boolean halfway(int[] kept, double[] from, double[] first) {
        double constant = constant();
        for (int i = 0; i < n; i++) {
            s[i] = Math.sqrt(data.weights()[i]);
            z[i] = constant - data.offset()[i];
        }
        Independent t = step();
        if (t == null || t.count() != kept.length) return false;
        System.arraycopy(t.qtz(), 0, from, 0, from.length);
        t.solve(from);
        for (int h = 0; h < HALVINGS; h++) {
            for (int j = 0; j < first.length; j++) first[j] = from[j] + (first[j] - from[j]) / 2;
            if (moveTo(Leverages.product(x, kept, first))) return true;
        }
        return false;
    }
}
