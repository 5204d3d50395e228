package org.jonum.optimize;

/// One generation a step; restarts between them. Coordinates are those of the caller divided by the first standard
/// deviations, so that every run begins with the identity.
final class CmaEsEngine extends Engine {
    private static final int MOST = 9, RESAMPLE = 10;
    /// A later run whose values differ by so little of what it lacks to the best one is at a worse minimum.
    private static final double HOPELESS = 0.1;

    private final CmaEs method;
    private final int base;
    private final SplitMix random;
    private final double[] origin, scale;
    private final CmaLaw law;
    private double[][] point = {}, at = {};
    private double[] value = {}, found = {};
    private int[] rank = {};
    private CmaWeights weights;
    /// Restarts so far with large populations; evaluations spent in both kinds; whether the present run is a small one.
    private int large, runs;
    private double spentLarge, spentSmall, allowed = Double.POSITIVE_INFINITY, runBest = Double.POSITIVE_INFINITY;
    private double spread = Double.NaN, endedBest = Double.POSITIVE_INFINITY, endedValue, endedLimit;
    private boolean small, endedBySteps;

    CmaEsEngine(CmaEs method, Evaluator eval, double[] x0) {
        super(eval, x0);
        this.method = method;
        base = method.population() > 0 ? method.population() : 4 + (int) (3 * StrictMath.log(n));
        random = new SplitMix(method.seed());
        origin = new double[n];
        scale = new double[n];
        for (int i = 0; i < n; i++) {
            double width = eval.bounds.upper(i) - eval.bounds.lower(i);
            scale[i] = method.size() * (width < Double.POSITIVE_INFINITY ? width : Math.max(1, Math.abs(x0[i])));
            if (!(scale[i] > 0 && scale[i] < Double.POSITIVE_INFINITY)) scale[i] = Double.MIN_NORMAL;
        }
        law = new CmaLaw(n);
        weights = new CmaWeights(base, n);
        population(base);
    }

    private void population(int lambda) {
        weights = new CmaWeights(lambda, n);
        if (point.length != lambda) {
            point = new double[lambda][n];
            at = new double[lambda][n];
            value = new double[lambda];
            found = new double[lambda];
            rank = new int[lambda];
        }
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        VectorMath.copy(x, origin);
        law.begin(1);
        runBest = Double.POSITIVE_INFINITY;
        return RUNNING;
    }

    @Override
    Status step() {
        if (law.sigma == 0 || !law.decompose(weights)) return next(true, 0, 0);
        generation();
        sort();
        goToBest();
        double top = value[rank[0]], low = value[rank[weights.lambda - 1]];
        if (small) spentSmall += weights.lambda;
        else spentLarge += weights.lambda;
        allowed -= weights.lambda;
        runBest = Math.min(runBest, top);
        law.update(weights, point, rank);
        law.remember(top, value[rank[weights.lambda / 4]], weights);
        spread = low - top;
        return ended(top);
    }

    /// Draws and evaluates all points; those without a value again, up to ten times.
    private void generation() {
        int open = weights.lambda;
        for (int k = 0; k < open; k++) rank[k] = k;
        for (int again = 0; again <= RESAMPLE && open > 0; again++) {
            for (int i = 0; i < open; i++) {
                law.draw(random, point[rank[i]]);
                place(point[rank[i]], at[i]);
            }
            eval.values(at, found, open);
            int without = 0;
            for (int i = 0; i < open; i++) {
                value[rank[i]] = found[i];
                if (!(found[i] < Double.POSITIVE_INFINITY)) rank[without++] = rank[i];
            }
            open = without;
        }
        for (int k = 0; k < weights.lambda; k++) rank[k] = k;
    }

    /// mean + σ·y, reflected into the box; [Evaluator] takes a point that is not finite for one without a value.
    private void place(double[] steps, double[] to) {
        for (int i = 0; i < n; i++) {
            double v = origin[i] + scale[i] * (law.mean[i] + law.sigma * steps[i]);
            to[i] = Bounds.reflected(v, eval.bounds.lower(i), eval.bounds.upper(i));
        }
    }

    /// By values; equal ones in the order in which they were drawn.
    private void sort() {
        for (int k = 1; k < rank.length; k++) {
            int r = rank[k], i = k;
            for (; i > 0 && value[r] < value[rank[i - 1]]; i--) rank[i] = rank[i - 1];
            rank[i] = r;
        }
    }

    /// Whether the present run is at its end, and why.
    private Status ended(double top) {
        double level = Math.max(control.decrease() * Math.abs(top), Double.MIN_NORMAL), range = law.range(top);
        if (law.generations > 3 && Math.max(range, spread) <= level) return next(false, Math.max(range, spread), level);
        if (runs > 0 && Math.max(range, spread) <= HOPELESS * (runBest - eval.best)) return next(false, spread, 0);
        double longest = law.longest(), limit = control.step();
        if (longest <= limit) return next(true, longest, limit);
        if (law.illConditioned() || law.noEffect(origin, scale) || law.stagnates(weights) || allowed <= 0
                || !(law.sigma <= 1e12)) {
            return next(true, longest, limit);
        }
        return RUNNING;
    }

    /// Remembers how the best run ended, and begins another one.
    private Status next(boolean bySteps, double measured, double limit) {
        if (runBest <= endedBest) {
            endedBest = runBest;
            endedBySteps = bySteps;
            endedValue = measured;
            endedLimit = limit;
        }
        runs++;
        if (method.restarts() == CmaEs.Restarts.NONE || large >= MOST) return last();
        small = method.restarts() == CmaEs.Restarts.BIPOP && runs > 1 && spentSmall < spentLarge;
        double sigma = 1;
        if (small) {
            double u = random.uniform();
            population(Math.max(4, (int) (base * Math.pow(0.5 * (1 << large), u * u))));
            sigma = Math.pow(10, -2 * random.uniform());
            allowed = Math.max(spentLarge / 2, 10.0 * weights.lambda);
        } else {
            population(base << ++large);
            allowed = Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < n; i++) {
            double l = eval.bounds.lower(i), u = eval.bounds.upper(i), width = u - l;
            if (width < Double.POSITIVE_INFINITY) origin[i] = Math.clamp(l + width * random.uniform(), l, u);
            else origin[i] = eval.bounds.clamp(i, eval.bestX[i] + scale[i] / method.size() * random.gaussian());
        }
        law.begin(sigma);
        runBest = Double.POSITIVE_INFINITY;
        return RUNNING;
    }

    private Status last() {
        if (endedValue <= endedLimit && endedLimit > 0) {
            return new Status.Converged(endedBySteps ? Criterion.STEP : Criterion.DECREASE, endedValue, endedLimit);
        }
        return new Status.PrecisionLimit("no progress in values or steps", spread);
    }

    @Override
    double optimality() {
        return spread;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        population(l.integer("population", weights.lambda));
        random.exchange(l);
        l.array("origin", origin);
        l.array("scale", scale);
        law.exchange(l);
        large = l.integer("large", large);
        runs = l.integer("runs", runs);
        spentLarge = l.number("spent large", spentLarge);
        spentSmall = l.number("spent small", spentSmall);
        allowed = l.number("allowed", allowed);
        runBest = l.number("run best", runBest);
        spread = l.number("spread", spread);
        endedBest = l.number("ended best", endedBest);
        endedValue = l.number("ended value", endedValue);
        endedLimit = l.number("ended limit", endedLimit);
        small = l.flag("small", small);
        endedBySteps = l.flag("ended by steps", endedBySteps);
    }
}
