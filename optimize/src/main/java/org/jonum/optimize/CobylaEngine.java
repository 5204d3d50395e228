package org.jonum.optimize;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Powell's iteration on a simplex: vertex 0 is the best one by the merit f + μ·violation, the others are kept as distances from it.
final class CobylaEngine extends Engine {
    private static final double HUGE = 1e30, NEAR = 0.25, FAR = 2.1;
    private final Rows rows;
    private final int m, free;
    private final int[] index;
    /// The vertices by columns, f and the rows at each of them.
    private final double[] vertices, values, rowsAt;
    private final double[] inverse, slope, jac, below, above, point, trialC, all;
    private final LinearStep model;
    private double rho, mu, end;
    private boolean built, regular = true, settled;

    CobylaEngine(Cobyla method, Evaluator eval, double[] x0) {
        super(eval, x0);
        rows = eval.rows;
        m = rows.m;
        index = IntStream.range(0, n).filter(i -> eval.bounds.lower(i) < eval.bounds.upper(i)).toArray();
        free = index.length;
        double begin = method.begin() > 0 ? method.begin() : 0.5 * Math.max(1, VectorMath.normInf(x0));
        for (int k : index) begin = Math.min(begin, 0.25 * (eval.bounds.upper(k) - eval.bounds.lower(k)));
        rho = begin;
        end = method.end() * begin;
        vertices = new double[free * (free + 1)];
        values = new double[free + 1];
        rowsAt = new double[m * (free + 1)];
        inverse = new double[free * free];
        slope = new double[free];
        jac = new double[m * free];
        below = new double[free];
        above = new double[free];
        point = new double[n];
        trialC = new double[m];
        all = new double[free];
        model = new LinearStep(free, m);
    }

    @Override
    Status start() {
        double value = eval.value(x, trialC);
        f = value;
        if (!finite(value)) return badStart();
        if (free == 0) return done();
        for (int k = 0; k < free; k++) vertices[k] = x[index[k]];
        store(0, value);
        return RUNNING;
    }

    private Status done() {
        settled = m > 0;
        if (violation() > 1e-6) {
            settled = false;
            return new Status.Infeasible(violation());
        }
        return new Status.Converged(Criterion.STEP, rho, Math.max(end, rho));
    }

    private void store(int vertex, double value) {
        values[vertex] = finite(value) ? value : HUGE;
        for (int i = 0; i < m; i++) {
            double v = trialC[i];
            rowsAt[i + vertex * m] = finite(v) ? v : HUGE;
        }
    }

    private double excess(int vertex) {
        double worst = 0;
        for (int i = 0; i < m; i++) worst = Math.max(worst, rows.excess(i, rowsAt[i + vertex * m]));
        return worst;
    }

    private double merit(int vertex) {
        return values[vertex] + mu * excess(vertex);
    }

    /// The first simplex: a step of ρ along each axis, into the box.
    private void build() {
        for (int k = 0; k < free; k++) {
            System.arraycopy(vertices, 0, vertices, (k + 1) * free, free);
            double at = vertices[k], to = at + rho;
            if (to > eval.bounds.upper(index[k])) to = at - rho;
            vertices[k + (k + 1) * free] = eval.bounds.clamp(index[k], to);
            store(k + 1, look(k + 1));
        }
        built = true;
    }

    private double look(int vertex) {
        VectorMath.copy(x, point);
        for (int k = 0; k < free; k++) point[index[k]] = vertices[k + vertex * free];
        return eval.value(point, trialC);
    }

    @Override
    Status step() {
        if (!built) {
            build();
            return RUNNING;
        }
        best();
        if (!invert()) return rebuild();
        models();
        if (!regular) {
            int worst = irregular();
            if (worst > 0) {
                improve(worst);
                return RUNNING;
            }
            regular = true;
            return shrink();
        }
        for (int k = 0; k < free; k++) {
            below[k] = eval.bounds.lower(index[k]) - vertices[k];
            above[k] = eval.bounds.upper(index[k]) - vertices[k];
        }
        double now = excess(0);
        boolean solved = false;
        double[] c = Arrays.copyOf(rowsAt, m);
        for (int k = 0; k < 12; k++) {
            solved = model.solve(slope, c, jac, rows, below, above, rho, mu);
            if (solved && (now == 0 && model.rest <= 1e-12 * rho || model.rest <= 0.9 * now && now > 0) || mu >= 1e20) break;
            mu = Math.max(10 * mu, Math.max(1e-3, VectorMath.norm(slope)));
        }
        double length = solved ? VectorMath.norm(model.d) : 0, promised = mu * (now - model.rest) - VectorMath.dot(slope, model.d);
        if (!(length >= 0.5 * rho) || !(promised > 0)) {
            regular = false;
            return RUNNING;
        }
        return tryStep(length, promised);
    }

    private Status tryStep(double length, double promised) {
        double before = merit(0);
        int spare = drop(model.d, length);
        double[] kept = Arrays.copyOfRange(vertices, free, 2 * free);
        // look at the point by way of a vertex that is put back
        for (int k = 0; k < free; k++) vertices[k + free] = eval.bounds.clamp(index[k], vertices[k] + model.d[k]);
        double[] to = Arrays.copyOfRange(vertices, free, 2 * free);
        double value = look(1);
        System.arraycopy(kept, 0, vertices, free, free);
        step = length;
        double worst = 0;
        for (int i = 0; i < m; i++) worst = Math.max(worst, rows.excess(i, trialC[i]));
        double gained = finite(value) ? before - (value + mu * worst) : Double.NEGATIVE_INFINITY;
        if (gained > 0 && spare == 0) spare = farthest(model.d);
        if (spare > 0) {
            System.arraycopy(to, 0, vertices, spare * free, free);
            store(spare, value);
        }
        regular = gained >= 0.1 * promised && gained > 0;
        return RUNNING;
    }

    /// Half of ρ, if it is not the last one.
    private Status shrink() {
        if (rho <= end) {
            best();
            return done();
        }
        rho = rho <= 1.5 * end * 2 ? end : 0.5 * rho;
        return RUNNING;
    }

    private Status rebuild() {
        built = false;
        return shrink();
    }

    /// Exchanges the best vertex with vertex 0.
    private void best() {
        int least = 0;
        for (int v = 1; v <= free; v++) {
            if (merit(v) < merit(least) || merit(v) == merit(least) && excess(v) < excess(least)) least = v;
        }
        if (least > 0) {
            swap(vertices, free, least);
            swap(values, 1, least);
            swap(rowsAt, m, least);
        }
        for (int k = 0; k < free; k++) x[index[k]] = vertices[k];
        f = values[0];
    }

    private static void swap(double[] a, int size, int v) {
        for (int k = 0; k < size; k++) {
            double t = a[k];
            a[k] = a[k + v * size];
            a[k + v * size] = t;
        }
    }

    /// The inverse of the matrix of distances from vertex 0, by Gauss and Jordan; false if it has none.
    private boolean invert() {
        int q = free;
        double[] s = new double[q * q];
        for (int v = 0; v < q; v++) for (int k = 0; k < q; k++) s[k + v * q] = vertices[k + (v + 1) * q] - vertices[k];
        Arrays.fill(inverse, 0);
        for (int k = 0; k < q; k++) inverse[k + k * q] = 1;
        for (int p = 0; p < q; p++) {
            int row = p;
            for (int i = p + 1; i < q; i++) if (Math.abs(s[i + p * q]) > Math.abs(s[row + p * q])) row = i;
            double pivot = s[row + p * q];
            if (!(Math.abs(pivot) > 1e-12 * rho)) return false;
            for (int c = 0; c < q; c++) {
                exchange(s, q, c, p, row, pivot);
                exchange(inverse, q, c, p, row, pivot);
            }
            for (int i = 0; i < q; i++) {
                double t = s[i + p * q];
                if (i == p || t == 0) continue;
                for (int c = 0; c < q; c++) {
                    s[i + c * q] -= t * s[p + c * q];
                    inverse[i + c * q] -= t * inverse[p + c * q];
                }
            }
        }
        return VectorMath.finite(inverse);
    }

    private static void exchange(double[] a, int q, int column, int p, int row, double pivot) {
        double t = a[row + column * q];
        a[row + column * q] = a[p + column * q];
        a[p + column * q] = t / pivot;
    }

    /// Slopes of the interpolating linear functions: row v of the inverse belongs to vertex v + 1.
    private void models() {
        Arrays.fill(slope, 0);
        Arrays.fill(jac, 0);
        for (int v = 0; v < free; v++) {
            double df = values[v + 1] - values[0];
            for (int k = 0; k < free; k++) slope[k] += df * inverse[v + k * free];
            for (int i = 0; i < m; i++) {
                double dc = rowsAt[i + (v + 1) * m] - rowsAt[i];
                for (int k = 0; k < free; k++) jac[i + k * m] += dc * inverse[v + k * free];
            }
        }
    }

    /// Distance of vertex v + 1 from vertex 0, and from the face opposite to it.
    private double distance(int v) {
        for (int k = 0; k < free; k++) all[k] = vertices[k + (v + 1) * free] - vertices[k];
        return VectorMath.norm(all);
    }

    private double height(int v) {
        double s = 0;
        for (int k = 0; k < free; k++) s += inverse[v + k * free] * inverse[v + k * free];
        return 1 / Math.sqrt(s);
    }

    /// The vertex that is too far, or too near to its face; 0 if the simplex will do.
    private int irregular() {
        int worst = 0;
        double far = FAR * rho, near = NEAR * rho;
        for (int v = 0; v < free; v++) {
            double t = distance(v);
            if (t > far) {
                far = t;
                worst = v + 1;
            }
        }
        if (worst > 0) return worst;
        for (int v = 0; v < free; v++) {
            double t = height(v);
            if (t < near) {
                near = t;
                worst = v + 1;
            }
        }
        return worst;
    }

    /// Puts a vertex at half of ρ along the normal of its face, on the side where the models are lower, in the box.
    private void improve(int vertex) {
        int v = vertex - 1;
        double size = height(v) * 0.5 * rho;
        double[] d = new double[free];
        double down = 0, up = 0;
        for (int k = 0; k < free; k++) d[k] = size * inverse[v + k * free];
        for (int side = 0; side < 2; side++) {
            double worst = 0, value = 0, sign = side == 0 ? 1 : -1, lost = 0;
            for (int k = 0; k < free; k++) {
                double to = vertices[k] + sign * d[k];
                value += sign * slope[k] * d[k];
                lost = Math.max(lost, Math.abs(eval.bounds.clamp(index[k], to) - to));
            }
            for (int i = 0; i < m; i++) {
                double c = rowsAt[i];
                for (int k = 0; k < free; k++) c += sign * jac[i + k * m] * d[k];
                worst = Math.max(worst, rows.excess(i, c));
            }
            double merit = value + mu * worst + (lost > 0 ? HUGE : 0);
            if (side == 0) up = merit;
            else down = merit;
        }
        double sign = down < up ? -1 : 1;
        for (int k = 0; k < free; k++) vertices[k + vertex * free] = eval.bounds.clamp(index[k], vertices[k] + sign * d[k]);
        store(vertex, look(vertex));
        step = 0.5 * rho;
    }

    /// The vertex that the new point may replace without a loss of volume; 0 if none.
    private int drop(double[] d, double length) {
        int chosen = 0;
        double most = 1;
        for (int v = 0; v < free; v++) {
            double t = 0;
            for (int k = 0; k < free; k++) t += inverse[v + k * free] * d[k];
            t = Math.abs(t);
            double weight = distance(v) > FAR * rho ? t * distance(v) / rho : t;
            if (weight > most && length > 0) {
                most = weight;
                chosen = v + 1;
            }
        }
        return chosen;
    }

    private int farthest(double[] d) {
        int chosen = 1;
        double most = 0;
        for (int v = 0; v < free; v++) {
            double t = 0;
            for (int k = 0; k < free; k++) t += inverse[v + k * free] * d[k];
            if (Math.abs(t) > most) {
                most = Math.abs(t);
                chosen = v + 1;
            }
        }
        return chosen;
    }

    @Override
    double optimality() {
        return Double.NaN;
    }

    @Override
    double violation() {
        return rows.violation(free == 0 ? trialC : Arrays.copyOf(rowsAt, m));
    }

    @Override
    boolean settled() {
        return settled;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("vertices", vertices);
        l.array("values", values);
        l.array("rowsAt", rowsAt);
        rho = l.number("rho", rho);
        end = l.number("end", end);
        mu = l.number("mu", mu);
        built = l.flag("built", built);
        regular = l.flag("regular", regular);
    }
}
