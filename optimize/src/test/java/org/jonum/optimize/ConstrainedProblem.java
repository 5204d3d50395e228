package org.jonum.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A test problem with constraints: how each row compares with 0, a start, the least value that is known.
///
/// @param name      of the problem
/// @param bounds    of the variables
/// @param relations of the rows
/// @param x0        start
/// @param best      least value
/// @param functions f and the rows
record ConstrainedProblem(String name, Bounds bounds, List<String> relations, double[] x0, double best,
        Function<Dual[], Dual[]> functions) {
    int n() {
        return x0.length;
    }

    /// With exact derivatives.
    Problem exact() {
        Problem p = Problem.smooth((x, g) -> {
            Dual f = functions.apply(Dual.variables(x))[0];
            System.arraycopy(f.d, 0, g, 0, g.length);
            return f.v;
        }).bounds(bounds);
        return relations.isEmpty() ? p : p.subjectTo(constraint().jacobian((x, j) -> {
            Dual[] c = functions.apply(Dual.variables(x));
            int m = relations.size();
            for (int i = 0; i < m; i++) for (int k = 0; k < x.length; k++) j[i + k * m] = c[i + 1].d[k];
        }));
    }

    /// From values alone.
    Problem values() {
        Problem p = Problem.of(x -> functions.apply(constants(x))[0].v).bounds(bounds);
        return relations.isEmpty() ? p : p.subjectTo(constraint());
    }

    private static Dual[] constants(double[] x) {
        return Arrays.stream(x).mapToObj(v -> new Dual(v, new double[0])).toArray(Dual[]::new);
    }

    private Constraint constraint() {
        int m = relations.size();
        double[] lower = new double[m], upper = new double[m];
        for (int i = 0; i < m; i++) {
            if (relations.get(i).equals("<=")) lower[i] = Double.NEGATIVE_INFINITY;
            if (relations.get(i).equals(">=")) upper[i] = Double.POSITIVE_INFINITY;
        }
        return Constraint.between(lower, (x, c) -> {
            Dual[] v = functions.apply(constants(x));
            for (int i = 0; i < m; i++) c[i] = v[i + 1].v;
        }, upper);
    }

    /// How far a result is from the conditions of Kuhn and Tucker, by the formulas and the multipliers of the result alone.
    double kuhnTucker(Result r) {
        double[] x = r.x();
        Multipliers lambda = r.multipliers().orElseThrow();
        Dual[] all = functions.apply(Dual.variables(x));
        double size = Math.max(Math.max(1, Math.abs(all[0].v)), VectorMath.normInf(all[0].d)), worst = 0;
        for (int k = 0; k < x.length; k++) {
            double z = lambda.bounds()[k], s = all[0].d[k] - z;
            for (int i = 0; i + 1 < all.length; i++) s -= lambda.constraints()[i] * all[i + 1].d[k];
            double room = z > 0 ? x[k] - bounds.lower(k) : z < 0 ? bounds.upper(k) - x[k] : 0;
            worst = Math.max(worst, Math.max(Math.abs(s), Math.min(Math.abs(z), room)));
        }
        for (int i = 0; i + 1 < all.length; i++) {
            double l = lambda.constraints()[i], c = all[i + 1].v;
            String relation = relations.get(i);
            double wrong = relation.equals("<=") ? Math.max(l, 0) : relation.equals(">=") ? Math.max(-l, 0) : 0;
            double off = relation.equals("<=") ? Math.max(c, 0) : relation.equals(">=") ? Math.max(-c, 0) : Math.abs(c);
            worst = Math.max(worst, Math.max(wrong, Math.max(off, Math.min(Math.abs(l), Math.abs(c)))));
        }
        return worst / size;
    }

    /// Formulas `f; row; …`, where `[a,x,b]` are the rows a − x and x − b.
    static Function<Dual[], Dual[]> parse(String text) {
        List<Formula> parts = new ArrayList<>();
        for (String p : text.split(";")) {
            String t = p.strip();
            if (t.startsWith("[")) {
                String[] s = t.substring(1, t.length() - 1).split(",");
                parts.add(Formula.of(s[0] + "-(" + s[1] + ")"));
                parts.add(Formula.of(s[1] + "-" + s[2]));
            } else {
                parts.add(Formula.of(t));
            }
        }
        return x -> parts.stream().map(p -> p.value(x)).toArray(Dual[]::new);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ConstrainedProblem p && p.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + " n=" + x0.length + " m=" + relations.size() + " " + Arrays.toString(x0);
    }
}
