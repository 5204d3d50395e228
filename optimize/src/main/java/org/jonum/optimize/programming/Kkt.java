package org.jonum.optimize.programming;

/// How far a point with multipliers is from optimal, measured on the caller's own model. With the activity r = A·x, multipliers y of
/// the rows and z = c + Q·x − Aᵀ·y of the bounds (positive at a lower, negative at an upper bound):
///
/// - `primal`: the largest violation of a row or bound; of a row relative to 1 + max(|bound|, maxⱼ|aᵢⱼ·xⱼ|), of a bound to 1 + |bound|;
/// - `dual`: the largest multiplier that has no bound to belong to, relative to 1 + max(|cⱼ|, |(Q·x)ⱼ|, maxᵢ|aᵢⱼ·yᵢ|);
/// - `gap`: Σ|zⱼ|·|xⱼ − bound| + Σ|yᵢ|·|rᵢ − bound|, with 0 for a bound that is not there, relative to 1 + |f|. It is the duality gap if the rest holds, and it weighs
///   violations by their price: on some models small violations change the optimum by half.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, 10, 1);
/// b.row(3, Double.POSITIVE_INFINITY).entry(x, 1);
/// Kkt right = Kkt.of(b.linear(), new double[] {3}, new double[] {1});
/// double worst = right.worst();                  // worst == 0
/// Kkt wrong = Kkt.of(b.linear(), new double[] {5}, new double[] {1});
/// double gap = wrong.gap();                      // gap == 0.3333333333333333
/// }
///
/// @param primal the relative violation of rows and bounds
/// @param dual   the relative error of the gradient of the Lagrangian
/// @param gap    the relative duality gap, each term by its absolute value
public record Kkt(double primal, double dual, double gap) {
    /// {@return the residuals for a linear programme}
    ///
    /// @param p the programme
    /// @param x n elements
    /// @param y m multipliers of its rows
    public static Kkt of(LinearProgram p, double[] x, double[] y) {
        int n = p.variables();
        return of(new QuadraticProgram(p, SparseMatrix.builder(n, n).build()), x, y);
    }

    /// {@return the residuals for a quadratic programme}
    ///
    /// @param p the programme
    /// @param x n elements
    /// @param y m multipliers of its rows
    public static Kkt of(QuadraticProgram p, double[] x, double[] y) {
        LinearProgram lp = p.linear();
        SparseMatrix a = lp.matrix;
        int n = lp.variables(), m = lp.rows();
        double[] q = p.hessian().times(x), size = new double[m];
        CompensatedSums r = new CompensatedSums(m), gradient = gradient(p, x, y);
        double primal = 0, dual = 0, gap = 0;
        for (int j = 0; j < n; j++) {
            double z = gradient.get(j), scale = Math.max(Math.abs(lp.cost[j]), Math.abs(q[j]));
            for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                int i = a.index[k];
                r.add(i, a.value[k], x[j]);
                size[i] = Math.max(size[i], Math.abs(a.value[k] * x[j]));
                scale = Math.max(scale, Math.abs(a.value[k] * y[i]));
            }
            primal = worse(primal, violation(x[j], lp.lower[j], lp.upper[j], 0));
            double bound = z > 0 ? lp.lower[j] : lp.upper[j];
            if (Double.isInfinite(bound)) {
                dual = worse(dual, Math.abs(z) / (1 + scale));
                gap += Math.abs(z * x[j]);
            } else if (z != 0) {
                gap += Math.abs(z) * Math.abs(x[j] - bound);
            }
        }
        for (int i = 0; i < m; i++) {
            double v = r.get(i);
            primal = worse(primal, violation(v, lp.rowLower[i], lp.rowUpper[i], size[i]));
            double bound = y[i] > 0 ? lp.rowLower[i] : lp.rowUpper[i];
            if (y[i] == 0) continue;
            if (Double.isInfinite(bound)) {
                dual = worse(dual, Math.abs(y[i]));
                gap += Math.abs(y[i] * v);
            } else {
                gap += Math.abs(y[i]) * Math.abs(v - bound);
            }
        }
        return new Kkt(primal, dual, gap / (1 + Math.abs(p.objective(x))));
    }

    /// c + Q·x − Aᵀ·y, summed in twice the precision.
    static CompensatedSums gradient(QuadraticProgram p, double[] x, double[] y) {
        LinearProgram lp = p.linear();
        SparseMatrix a = lp.matrix, q = p.hessian();
        CompensatedSums z = new CompensatedSums(a.cols);
        for (int j = 0; j < a.cols; j++) {
            z.add(j, 1, lp.cost[j]);
            for (int k = q.start[j]; k < q.start[j + 1]; k++) z.add(j, q.value[k], x[q.index[k]]);
            for (int k = a.start[j]; k < a.start[j + 1]; k++) z.add(j, -a.value[k], y[a.index[k]]);
        }
        return z;
    }

    private static double violation(double v, double lower, double upper, double size) {
        if (v < lower) return (lower - v) / (1 + Math.max(size, Math.abs(lower)));
        if (v > upper) return (v - upper) / (1 + Math.max(size, Math.abs(upper)));
        return Double.isNaN(v) ? v : 0;
    }

    /// The larger one; NaN stays.
    private static double worse(double a, double b) {
        return Math.max(a, b);
    }

    /// {@return the largest of the three, NaN if one is}
    public double worst() {
        return Math.max(primal, Math.max(dual, gap));
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "primal %.2g, dual %.2g, gap %.2g", primal, dual, gap);
    }
}
