package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// Minimises ½·xᵀBx + gᵀx with B positive definite, subject to l ≤ A·x ≤ u and a ≤ x ≤ b: the dual method of Goldfarb and Idnani.
///
/// It begins at the minimum without constraints and adds violated ones, the worst first, so that every iterate is the solution of a part
/// of the problem; a constraint that cannot be added proves that there is no feasible point. J = L⁻ᵀ·Q with B = L·Lᵀ and the triangle R
/// of the active normals, Q·[R; 0] = L⁻¹·N, are kept up by rotations.
///
/// A constraint has the number 2·i for the left and 2·i + 1 for the right side of row i; rows after the m of A are the bounds.
///
/// **Source** D. Goldfarb & A. Idnani (1983), Math. Program. 27, §3.
final class DualActiveSet {
    private static final double EPS = Math.ulp(1.0);

    /// How a problem ended.
    enum Outcome {
        SOLVED, INFEASIBLE, NOT_CONVEX, LOST
    }

    private final int n, m, rows;
    /// The solution, and the multipliers of rows and bounds: positive for left sides, negative for right ones.
    final double[] x, lambda, z;
    private final double[] factor, j, r, d, direction, dual, u, normal, norms;
    /// The largest |x| on the way: rounding is of that size.
    private final double[] reach;
    private final double[] lower, upper;
    private double[] a = {};
    private final int[] active;
    private final boolean[] isActive;
    private int q;

    DualActiveSet(int n, int m) {
        this.n = n;
        this.m = m;
        rows = m + n;
        x = new double[n];
        lambda = new double[m];
        z = new double[n];
        factor = new double[Math.multiplyExact(n, n)];
        j = new double[n * n];
        r = new double[n * n];
        d = new double[n];
        direction = new double[n];
        dual = new double[n + 1];
        u = new double[n + 1];
        normal = new double[n];
        norms = new double[rows];
        reach = new double[n];
        lower = new double[rows];
        upper = new double[rows];
        active = new int[n + 1];
        isActive = new boolean[2 * rows];
    }

    /// Solves one problem; all matrices by columns.
    Outcome solve(double[] b, double[] g, double[] matrix, double[] lo, double[] up, double[] left, double[] right) {
        a = matrix;
        System.arraycopy(lo, 0, lower, 0, m);
        System.arraycopy(up, 0, upper, 0, m);
        System.arraycopy(left, 0, lower, m, n);
        System.arraycopy(right, 0, upper, m, n);
        if (!begin(b, g)) return Outcome.NOT_CONVEX;
        Outcome end = Outcome.SOLVED;
        for (int i = 0; i < rows && end == Outcome.SOLVED; i++) {
            if (lower[i] == upper[i]) end = add(distance(2 * i) <= 0 ? 2 * i : 2 * i + 1);
        }
        for (int k = 0; k < 20 * (n + rows) + 100 && end == Outcome.SOLVED; k++) {
            int worst = worst();
            if (worst < 0) {
                report();
                return VectorMath.finite(x) ? Outcome.SOLVED : Outcome.LOST;
            }
            end = add(worst);
        }
        return end == Outcome.SOLVED ? Outcome.LOST : end;
    }

    private boolean begin(double[] b, double[] g) {
        VectorMath.copy(b, factor);
        if (Lapack.current().dpotrf(Uplo.LOWER, n, factor, 0, n) != 0) return false;
        // J = L⁻ᵀ, x = −J·Jᵀ·g
        Arrays.fill(j, 0);
        for (int c = 0; c < n; c++) {
            // row c of L⁻¹ is column c of J: solve Lᵀ·J = I from the last row
            j[c + c * n] = 1 / factor[c + c * n];
            for (int i = c - 1; i >= 0; i--) {
                double s = 0;
                for (int k = i + 1; k <= c; k++) s += factor[k + i * n] * j[k + c * n];
                j[i + c * n] = -s / factor[i + i * n];
            }
        }
        Arrays.fill(x, 0);
        for (int c = 0; c < n; c++) {
            double s = 0;
            for (int i = 0; i <= c; i++) s += j[i + c * n] * g[i];
            for (int i = 0; i <= c; i++) x[i] -= s * j[i + c * n];
        }
        for (int i = 0; i < n; i++) reach[i] = Math.abs(x[i]);
        for (int i = 0; i < rows; i++) norms[i] = i < m ? rowNorm(i) : 1;
        Arrays.fill(isActive, false);
        q = 0;
        return VectorMath.finite(j) && VectorMath.finite(x);
    }

    /// v := B⁻¹·v = J·Jᵀ·v.
    void inverse(double[] v) {
        for (int c = 0; c < n; c++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += j[i + c * n] * v[i];
            d[c] = s;
        }
        Arrays.fill(v, 0);
        for (int c = 0; c < n; c++) for (int i = 0; i < n; i++) v[i] += d[c] * j[i + c * n];
    }

    private double rowNorm(int i) {
        double s = 0;
        for (int c = 0; c < n; c++) s += a[i + c * m] * a[i + c * m];
        return Math.sqrt(s);
    }

    /// What a constraint leaves: negative if it is violated.
    private double distance(int k) {
        int i = k / 2;
        double v = 0;
        if (i >= m) v = x[i - m];
        else for (int c = 0; c < n; c++) v += a[i + c * m] * x[c];
        return k % 2 == 0 ? v - lower[i] : upper[i] - v;
    }

    /// The constraint that is violated most for the length of its normal, -1 if none is beyond rounding.
    private int worst() {
        int worst = -1;
        double least = 0;
        for (int k = 0; k < 2 * rows; k++) {
            int i = k / 2;
            if (isActive[k] || lower[i] == upper[i]) continue;
            double side = k % 2 == 0 ? lower[i] : upper[i];
            if (Double.isInfinite(side)) continue;
            double s = distance(k);
            if (!(s < -rounding(i, side))) continue;
            s /= Math.max(norms[i], Double.MIN_NORMAL);
            if (s < least) {
                least = s;
                worst = k;
            }
        }
        return worst;
    }

    private double rounding(int i, double side) {
        double size = Math.abs(side);
        if (i >= m) return 4 * EPS * Math.max(size, reach[i - m]);
        for (int c = 0; c < n; c++) size += Math.abs(a[i + c * m]) * reach[c];
        return 4 * n * EPS * size;
    }

    private void normalOf(int k) {
        int i = k / 2;
        double sign = k % 2 == 0 ? 1 : -1;
        Arrays.fill(normal, 0);
        if (i >= m) normal[i - m] = sign;
        else for (int c = 0; c < n; c++) normal[c] = sign * a[i + c * m];
    }

    /// Step 2: goes on until constraint k holds, dropping others on the way.
    private Outcome add(int k) {
        boolean equation = lower[k / 2] == upper[k / 2];
        double gained = 0;
        for (int drops = 0; drops <= n + 1; drops++) {
            normalOf(k);
            for (int c = 0; c < n; c++) {
                double s = 0;
                for (int i = 0; i < n; i++) s += j[i + c * n] * normal[i];
                d[c] = s;
            }
            double all = 0, free = 0;
            for (int c = 0; c < n; c++) {
                all += d[c] * d[c];
                if (c >= q) free += d[c] * d[c];
            }
            boolean depends = !(free > 1e-24 * n * all);
            for (int i = 0; i < n; i++) {
                double s = 0;
                if (!depends) for (int c = q; c < n; c++) s += j[i + c * n] * d[c];
                direction[i] = s;
            }
            for (int i = q - 1; i >= 0; i--) {
                double s = d[i];
                for (int c = i + 1; c < q; c++) s -= r[i + c * n] * dual[c];
                dual[i] = s / r[i + i * n];
            }
            double s = distance(k), t1 = Double.POSITIVE_INFINITY;
            int leaving = -1;
            for (int i = 0; i < q; i++) {
                if (lower[active[i] / 2] == upper[active[i] / 2] || !(dual[i] > 0)) continue;
                double t = u[i] / dual[i];
                if (t < t1) {
                    t1 = t;
                    leaving = i;
                }
            }
            double side = k % 2 == 0 ? lower[k / 2] : upper[k / 2];
            if (depends && Math.abs(s) <= 1e3 * rounding(k / 2, side)) {
                isActive[k] = true;
                return Outcome.SOLVED;
            }
            double t2 = depends ? Double.POSITIVE_INFINITY : Math.max(0, -s / free), t = Math.min(t1, t2);
            if (t == Double.POSITIVE_INFINITY) return Outcome.INFEASIBLE;
            if (!(t >= 0)) return Outcome.LOST;
            for (int i = 0; i < q; i++) u[i] -= t * dual[i];
            gained += t;
            if (t2 < Double.POSITIVE_INFINITY) {
                for (int i = 0; i < n; i++) {
                    x[i] += t * direction[i];
                    reach[i] = Math.max(reach[i], Math.abs(x[i]));
                }
            }
            if (t == t2) {
                insert(k, gained);
                return Outcome.SOLVED;
            }
            if (equation && leaving < 0) return Outcome.INFEASIBLE;
            drop(leaving);
        }
        return Outcome.LOST;
    }

    /// Rotates d so that only its first q + 1 elements are left, and J with it.
    private void insert(int k, double multiplier) {
        for (int c = n - 1; c > q; c--) {
            double h = Math.hypot(d[c - 1], d[c]);
            if (h == 0) continue;
            double cos = d[c - 1] / h, sin = d[c] / h;
            d[c - 1] = h;
            d[c] = 0;
            rotate(c - 1, c, cos, sin);
        }
        for (int i = 0; i <= q; i++) r[i + q * n] = d[i];
        active[q] = k;
        u[q] = multiplier;
        isActive[k] = true;
        q++;
    }

    /// Takes out column l of R, and rotates what is left back to a triangle.
    private void drop(int l) {
        isActive[active[l]] = false;
        for (int c = l; c < q - 1; c++) {
            active[c] = active[c + 1];
            u[c] = u[c + 1];
            System.arraycopy(r, (c + 1) * n, r, c * n, n);
        }
        q--;
        for (int c = l; c < q; c++) {
            double h = Math.hypot(r[c + c * n], r[c + 1 + c * n]);
            if (h == 0) continue;
            double cos = r[c + c * n] / h, sin = r[c + 1 + c * n] / h;
            for (int k = c; k < q; k++) {
                double v = r[c + k * n], w = r[c + 1 + k * n];
                r[c + k * n] = cos * v + sin * w;
                r[c + 1 + k * n] = cos * w - sin * v;
            }
            rotate(c, c + 1, cos, sin);
        }
    }

    private void rotate(int p, int o, double cos, double sin) {
        for (int i = 0; i < n; i++) {
            double v = j[i + p * n], w = j[i + o * n];
            j[i + p * n] = cos * v + sin * w;
            j[i + o * n] = cos * w - sin * v;
        }
    }

    private void report() {
        Arrays.fill(lambda, 0);
        Arrays.fill(z, 0);
        for (int c = 0; c < q; c++) {
            int i = active[c] / 2;
            double v = active[c] % 2 == 0 ? u[c] : -u[c];
            if (i < m) lambda[i] = v;
            else z[i - m] = v;
        }
        for (int i = 0; i < n; i++) {
            x[i] = Math.min(Math.max(x[i], lower[m + i]), upper[m + i]);
        }
    }
}
