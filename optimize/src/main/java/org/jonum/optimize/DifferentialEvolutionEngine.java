package org.jonum.optimize;

import java.util.Arrays;

/// One generation a step: trial = x + F·(p-best − x) + F·(r₁ − r₂), crossed with x; Tanabe & Fukunaga (2014).
final class DifferentialEvolutionEngine extends Engine {
    /// Length of the memory; the share of best members that lead; size of the archive over that of the population.
    private static final int MEMORY = 6, LEAST = 4;
    private static final double LEADERS = 0.11, ARCHIVE = 2.6;

    private final int first;
    private final double most;
    private final SplitMix random;
    private final double[] memoryF = new double[MEMORY], memoryCr = new double[MEMORY];
    /// Members, in rows, and those of the last generations that were replaced.
    private final double[][] member, archive, trial;
    private final double[] value, trialValue, usedF, usedCr;
    private int size, archived, slot;
    private boolean built;
    private double spread = Double.NaN;
    private long spent;

    DifferentialEvolutionEngine(DifferentialEvolution method, Evaluator eval, double[] x0) {
        super(eval, x0);
        eval.bounds.needBox("DifferentialEvolution");
        first = method.population() > 0 ? method.population() : Math.max(LEAST, Math.multiplyExact(18, n));
        most = control.evaluations() < Long.MAX_VALUE ? (double) control.evaluations() : 1e4 * n;
        random = new SplitMix(method.seed());
        member = new double[first][n];
        trial = new double[first][n];
        archive = new double[(int) (ARCHIVE * first)][n];
        value = new double[first];
        trialValue = new double[first];
        usedF = new double[first];
        usedCr = new double[first];
        Arrays.fill(memoryF, 0.5);
        Arrays.fill(memoryCr, 0.5);
        size = first;
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        VectorMath.copy(x, member[0]);
        value[0] = f;
        spent = 1;
        return RUNNING;
    }

    @Override
    Status step() {
        if (!built) {
            for (int k = 1; k < first; k++) {
                for (int i = 0; i < n; i++) {
                    double l = eval.bounds.lower(i);
                    trial[k - 1][i] = eval.bounds.clamp(i, l + (eval.bounds.upper(i) - l) * random.uniform());
                }
            }
            eval.values(trial, trialValue, first - 1);
            for (int k = 1; k < first; k++) {
                VectorMath.copy(trial[k - 1], member[k]);
                value[k] = trialValue[k - 1];
            }
            spent += first - 1;
            built = true;
            sort();
            goToBest();
            return RUNNING;
        }
        for (int k = 0; k < size; k++) propose(k);
        eval.values(trial, trialValue, size);
        spent += size;
        select();
        shrink();
        goToBest();
        spread = value[size - 1] - value[0];
        double level = Math.max(control.decrease() * Math.abs(value[0]), Double.MIN_NORMAL);
        if (spread <= level) return new Status.Converged(Criterion.DECREASE, spread, level);
        if (spent >= most) { return new Status.Stopped(Criterion.EVALUATIONS, spent, most); }
        return RUNNING;
    }

    private void propose(int k) {
        int m = random.below(MEMORY);
        double cr = memoryCr[m] < 0 ? 0 : Math.clamp(memoryCr[m] + 0.1 * random.gaussian(), 0.0, 1.0), scale = 0;
        for (int tries = 0; tries < 100 && !(scale > 0); tries++) scale = memoryF[m] + 0.1 * random.cauchy();
        scale = scale > 0 ? Math.min(1, scale) : 0.5;
        int leader = random.below(Math.max(2, (int) (LEADERS * size)));
        int one = random.below(size - 1);
        if (one >= k) one++;
        int two = random.below(size + archived);
        for (int tries = 0; tries < 100 && (two == k || two == one); tries++) two = random.below(size + archived);
        double[] other = two < size ? member[two] : archive[two - size], x = member[k];
        int always = random.below(n);
        for (int i = 0; i < n; i++) {
            double v = x[i];
            if (i == always || random.uniform() < cr) {
                v += scale * (member[leader][i] - x[i]) + scale * (member[one][i] - other[i]);
                double l = eval.bounds.lower(i), u = eval.bounds.upper(i);
                if (v < l) v = l + (x[i] - l) / 2;              // half the way to the bound
                else if (v > u) v = u - (u - x[i]) / 2;
                v = eval.bounds.clamp(i, v);
            }
            trial[k][i] = v;
        }
        usedF[k] = scale;
        usedCr[k] = cr;
    }

    /// The better of each pair stays; what was successful is remembered, weighted by what it gained.
    private void select() {
        double gain = 0, f1 = 0, f2 = 0, c1 = 0, c2 = 0;
        for (int k = 0; k < size; k++) {
            if (!(trialValue[k] <= value[k])) continue;
            double by = value[k] - trialValue[k];
            if (by > 0) {
                double w = Math.min(by, Double.MAX_VALUE / 1e6);
                gain += w;
                f1 += w * usedF[k];
                f2 += w * usedF[k] * usedF[k];
                c1 += w * usedCr[k];
                c2 += w * usedCr[k] * usedCr[k];
                keep(member[k]);
            }
            VectorMath.copy(trial[k], member[k]);
            value[k] = trialValue[k];
        }
        if (gain > 0) {
            memoryF[slot] = f2 / f1;
            memoryCr[slot] = memoryCr[slot] < 0 || !(c1 > 0) ? -1 : c2 / c1;
            slot = (slot + 1) % MEMORY;
        }
        sort();
    }

    private void keep(double[] replaced) {
        int room = Math.min(archive.length, (int) (ARCHIVE * size));
        archived = Math.min(archived, room);
        VectorMath.copy(replaced, archive[archived < room ? archived++ : random.below(room)]);
    }

    private void shrink() {
        size = Math.clamp(Math.round(first + (LEAST - first) * (double) spent / most), LEAST, size);
        archived = Math.min(archived, (int) (ARCHIVE * size));
    }

    private void sort() {
        for (int k = 1; k < size; k++) {
            double[] p = member[k];
            double v = value[k];
            int i = k;
            for (; i > 0 && v < value[i - 1]; i--) {
                value[i] = value[i - 1];
                member[i] = member[i - 1];
            }
            value[i] = v;
            member[i] = p;
        }
    }

    @Override
    double optimality() {
        return spread;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        random.exchange(l);
        for (int k = 0; k < first; k++) l.array("member" + k, member[k]);
        for (int k = 0; k < archive.length; k++) l.array("archive" + k, archive[k]);
        l.array("value", value);
        l.array("memory f", memoryF);
        l.array("memory cr", memoryCr);
        size = l.integer("size", size);
        archived = l.integer("archived", archived);
        slot = l.integer("slot", slot);
        built = l.flag("built", built);
        spent = l.whole("spent", spent);
        spread = l.number("spread", spread);
    }
}
