package org.jonum.optimize;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What methods for least squares have in common: residuals and Jacobian as the loss bends them, cosines, and the last polish.
abstract class LeastSquaresEngine extends Engine {
    static final double EPS = Math.ulp(1.0);
    private static final int RESTARTS = 20;
    final int m;
    /// Residuals and Jacobian at x; with a loss as corrected by Triggs et al.: Jᵀr is the gradient and JᵀJ the model's Hessian.
    final double[] r, j;
    final double[] g, p, trial;
    double cosine = Double.NaN, first = Double.NaN;
    private final double[] bestX;
    private Status ended = RUNNING;
    private boolean polished;
    private int restarts;
    private double level = Double.POSITIVE_INFINITY;

    LeastSquaresEngine(String name, Evaluator eval, double[] x0) {
        super(eval, x0);
        m = eval.problem.m;
        if (m == 0)
            throw new IllegalArgumentException(name + ": the problem has no residuals, need Problem.leastSquares");
        r = new double[m];
        j = new double[Math.multiplyExact(m, n)];
        g = new double[n];
        p = new double[n];
        trial = new double[n];
        bestX = new double[n];
    }

    /// Takes residuals and Jacobian at x, where [Evaluator#value] was called last; false if they are not finite.
    final boolean derive() {
        eval.jacobian(x, j);
        VectorMath.copy(eval.residuals, r);
        Loss loss = eval.problem.loss;
        if (loss != null) correct(loss);
        for (int k = 0; k < n; k++) {
            double s = 0;
            for (int i = 0; i < m; i++) s += j[i + k * m] * r[i];
            g[k] = s;
        }
        return VectorMath.finite(j) && VectorMath.finite(r);
    }

    /// J by √(ρ′ + 2·s·ρ″), r by ρ′ over the same; of ρ′ at least a quarter stays, so that the model is convex and its steps are sober.
    private void correct(Loss loss) {
        double c = loss.scale();
        for (int i = 0; i < m; i++) {
            double s = (r[i] / c) * (r[i] / c), first = loss.rho1(s), second = loss.rho2(s);
            double scale = Math.sqrt(Math.max(first + 2 * s * second, Math.max(0.25 * first, Double.MIN_NORMAL)));
            r[i] *= first / scale;
            for (int k = 0; k < n; k++) j[i + k * m] *= scale;
        }
    }

    final double columnNorm(int k) {
        double s = 0;
        for (int i = 0; i < m; i++) s += j[i + k * m] * j[i + k * m];
        return Math.sqrt(s);
    }

    /// Whether the residuals have vanished, for what double can tell of where the run began.
    final boolean vanished() {
        return f <= Math.max(EPS * EPS * first, Double.MIN_NORMAL);
    }

    /// Whether variable k may move: it is not on a bound that the gradient points at.
    final boolean movable(int k) {
        double l = eval.bounds.lower(k), u = eval.bounds.upper(k);
        return l < u && !(x[k] == l && g[k] > 0) && !(x[k] == u && g[k] < 0);
    }

    /// The largest cosine between the residuals and a column of J that may move.
    final double cosine() {
        return cosine(0);
    }

    /// The same of columns that matter: where xₖ, doubled, changes the residuals by more than a share of them.
    private double cosine(double share) {
        double size = VectorMath.norm(r), worst = 0;
        if (size == 0) return 0;
        for (int k = 0; k < n; k++) {
            double c = columnNorm(k);
            if (c > 0 && movable(k) && (share == 0 || c * Math.abs(x[k]) > share * size))
                worst = Math.max(worst, Math.abs(g[k]) / (c * size));
        }
        return worst;
    }

    /// The same, where a variable close to the bound that the gradient points at counts by the decrease that is left on the way to it.
    private double bounded(double share) {
        double size = VectorMath.norm(r), worst = 0;
        for (int k = 0; k < n; k++) {
            double c = columnNorm(k);
            if (!(c > 0) || g[k] == 0 || !movable(k) || share > 0 && !(c * Math.abs(x[k]) > share * size)) continue;
            double room = g[k] > 0 ? x[k] - eval.bounds.lower(k) : eval.bounds.upper(k) - x[k];
            worst = Math.max(worst, Math.min(Math.abs(g[k]) / (c * size), Math.sqrt(Math.abs(g[k]) * room) / size));
        }
        return worst;
    }

    /// Gauss and Newton's steps without restraint from where another method has converged, while they help: the point then
    /// depends on the tolerances no more.
    final Status polish(Status status) {
        ended = status;
        double least = cosine(), level = f;
        VectorMath.copy(x, bestX);
        if (!(least > 0)) return status;
        if (eval.problem.jacobian == null) {
            eval.sharpen();
            if (eval.value(x) < Double.POSITIVE_INFINITY && derive()) least = cosine();
        }
        double bestF = f;
        int misses = 0;
        boolean there = true;           // whether x is the best point, with its derivatives
        for (int k = 0; k < 200 && misses <= 2; k++) {
            if (!newton()) break;
            double change = 0;
            for (int i = 0; i < n; i++) {
                trial[i] = x[i] + p[i];
                change = Math.max(change, Math.abs(p[i]) / Math.max(Math.abs(x[i]), Double.MIN_NORMAL));
            }
            // a step that is lost in the digits of x is not worth its evaluation
            if (change < 1e-15 || eval.bounded && !eval.bounds.contain(trial)) break;
            double value = eval.value(trial);
            if (!(value <= level + 1e-6 * Math.abs(level))) break;
            VectorMath.copy(trial, x);
            f = value;
            there = false;
            if (!derive()) break;
            double now = cosine();
            if (now < least) {
                least = now;
                misses = 0;
                bestF = f;
                there = true;
                VectorMath.copy(x, bestX);
            } else {
                misses++;
            }
        }
        if (!there) {
            VectorMath.copy(bestX, x);
            f = eval.value(x);
            if (finite(f)) derive();
            else f = bestF;
        }
        polished = true;
        cosine = least;
        return status;
    }

    /// Whether the run has ended at x, and residuals and exact derivatives there are at hand.
    final boolean derivedAt(double[] point) {
        return polished && eval.problem.jacobian != null && Arrays.equals(x, point) && finite(f)
                && VectorMath.finite(j);
    }

    /// p := the full step of Gauss and Newton in the variables that may move, of those that depend on each other some at rest; false if
    /// there are such, or none at all.
    private boolean newton() {
        int[] free = IntStream.range(0, n).filter(k -> movable(k) && columnNorm(k) > 0).toArray();
        Arrays.fill(p, 0);
        if (free.length == 0) return false;
        double[] columns = new double[m * free.length], q = new double[free.length];
        for (int c = 0; c < free.length; c++) {
            double size = columnNorm(free[c]);
            for (int i = 0; i < m; i++) columns[i + c * m] = j[i + free[c] * m] / size;
        }
        DampedQr qr = new DampedQr(m, free.length);
        qr.factor(columns, r);
        qr.gaussNewton(q);
        for (int c = 0; c < free.length; c++) p[free[c]] = q[c] / columnNorm(free[c]);
        return qr.fullRank() && VectorMath.finite(p);
    }

    /// Whether Gauss and Newton's step would take a thousandth of ‖r‖ away, by more than rounding moves x (Bates & Watts 1981).
    private boolean promising() {
        if (eval.bounded || vanished() || !newton()) return false;
        double gain = 0;
        for (int i = 0; i < m; i++) {
            double s = 0;
            for (int k = 0; k < n; k++) s += j[i + k * m] * p[k];
            gain += s * s;
        }
        return gain > 1e-6 * VectorMath.dot(r, r) && relative() > 1e-8;
    }

    /// Whether a method whose steps have become small is to scale its variables anew and go on: not where that has brought nothing before.
    final boolean again() {
        if (restarts >= RESTARTS || !(f < 0.999 * level) || !promising()) return false;
        restarts++;
        level = f;
        return true;
    }

    /// The largest |pₖ| relative to the largest |xₖ|, both in the scale of the columns.
    private double relative() {
        double moved = 0, size = 0;
        for (int k = 0; k < n; k++) {
            moved = Math.max(moved, columnNorm(k) * Math.abs(p[k]));
            size = Math.max(size, columnNorm(k) * Math.abs(x[k]));
        }
        return moved <= Double.MIN_NORMAL ? 0 : moved / size;
    }

    /// No way down from here: a minimum if the gradient agrees, or if Gauss and Newton's step is lost in the digits of x, as where the
    /// residuals are no larger than rounding. Else a wrong Jacobian, or a jump.
    final Status settled(Status polished) {
        boolean small = cosine <= 1e-4 || vanished() || bounded(0) <= 1e-4 || bounded(1e-6) <= 1e-4;
        if (!small) {
            newton();
            if (relative() <= 1e-8)
                return new Status.PrecisionLimit("the residuals are lost in rounding", cosine);
        }
        return small ? polished : new Status.Failed(Status.Cause.LINE_SEARCH,
                "no lower value nearby, with a cosine of " + Table.number(cosine));
    }

    @Override
    double optimality() {
        return cosine;
    }

    @Override
    double[] gradient() {
        return g;
    }

    /// The polished point has the smaller cosine; its value may be larger by rounding.
    @Override
    double slack() {
        return ended.usable() ? 1e-10 : 0;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("r", r);
        l.array("j", j);
        l.array("g", g);
        cosine = l.number("cosine", cosine);
        first = l.number("first", first);
        restarts = l.integer("restarts", restarts);
        level = l.number("level", level);
    }
}
