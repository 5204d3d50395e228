package org.jonum.optimize;

/// The L-BFGS matrix B = θ·I − W·M·Wᵀ with W = [Y θ·S] and M⁻¹ = [−D Lᵀ; L θ·SᵀS] (Byrd, Nocedal & Schnabel 1994).
final class CompactHessian {
    final int n, memory;
    int count;
    double theta = 1;
    private final double[][] s, y, sy, ss, lu;
    private final int[] pivots;
    private boolean factored;

    CompactHessian(int n, int memory) {
        this.n = n;
        this.memory = memory;
        s = new double[memory][];
        y = new double[memory][];
        sy = new double[memory][memory];
        ss = new double[memory][memory];
        lu = new double[2 * memory][2 * memory];
        pivots = new int[2 * memory];
    }

    void clear() {
        count = 0;
        theta = 1;
        factored = false;
    }

    /// Takes a pair; the oldest one goes when there are too many.
    void add(double[] newS, double[] newY, double scale) {
        theta = scale;
        factored = false;
        if (count == memory) {
            double[] oldS = s[0], oldY = y[0];
            for (int i = 1; i < memory; i++) {
                s[i - 1] = s[i];
                y[i - 1] = y[i];
                for (int j = 1; j < memory; j++) {
                    sy[i - 1][j - 1] = sy[i][j];
                    ss[i - 1][j - 1] = ss[i][j];
                }
            }
            s[memory - 1] = oldS;
            y[memory - 1] = oldY;
            count--;
        }
        int k = count++;
        allocate(k);
        VectorMath.copy(newS, s[k]);
        VectorMath.copy(newY, y[k]);
        for (int i = 0; i <= k; i++) {
            sy[i][k] = VectorMath.dot(s[i], y[k]);
            sy[k][i] = VectorMath.dot(s[k], y[i]);
            ss[i][k] = VectorMath.dot(s[i], s[k]);
            ss[k][i] = ss[i][k];
        }
    }

    private void allocate(int k) {
        if (s[k] == null) {
            s[k] = new double[n];
            y[k] = new double[n];
        }
    }

    /// Element (i, p) of W.
    double w(int i, int p) {
        return p < count ? y[p][i] : theta * s[p - count][i];
    }

    /// Row i of W times a vector.
    double row(int i, double[] v) {
        double sum = 0;
        for (int p = 0; p < count; p++) sum += y[p][i] * v[p] + theta * s[p][i] * v[count + p];
        return sum;
    }

    /// r := Wᵀ·d.
    void transposed(double[] d, double[] r) {
        for (int p = 0; p < count; p++) {
            r[p] = VectorMath.dot(y[p], d);
            r[count + p] = theta * VectorMath.dot(s[p], d);
        }
    }

    /// r := M·v.
    void middle(double[] v, double[] r) {
        int k = 2 * count;
        if (!factored) {
            build();
            if (!factor(lu, pivots, k)) lu[0][0] = Double.NaN;
            factored = true;
        }
        System.arraycopy(v, 0, r, 0, k);
        substitute(lu, pivots, r, k);
    }

    private void build() {
        int k = count;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                lu[i][j] = i == j ? -sy[i][i] : 0;
                lu[k + i][j] = i > j ? sy[i][j] : 0;
                lu[i][k + j] = j > i ? sy[j][i] : 0;
                lu[k + i][k + j] = theta * ss[i][j];
            }
        }
    }

    /// P·A = L·U in place by elimination with row exchanges; false if A is singular.
    static boolean factor(double[][] a, int[] pivots, int k) {
        for (int j = 0; j < k; j++) {
            int p = j;
            for (int i = j + 1; i < k; i++) {
                if (Math.abs(a[i][j]) > Math.abs(a[p][j])) p = i;
            }
            pivots[j] = p;
            if (!(Math.abs(a[p][j]) > 0)) return false;
            double[] row = a[p];
            a[p] = a[j];
            a[j] = row;
            for (int i = j + 1; i < k; i++) {
                double l = a[i][j] / row[j];
                a[i][j] = l;
                for (int c = j + 1; c < k; c++) a[i][c] -= l * row[c];
            }
        }
        return true;
    }

    /// b := A⁻¹·b.
    static void substitute(double[][] lu, int[] pivots, double[] b, int k) {
        for (int j = 0; j < k; j++) {
            double t = b[pivots[j]];
            b[pivots[j]] = b[j];
            b[j] = t;
        }
        for (int i = 0; i < k; i++) {
            double sum = b[i];
            for (int c = 0; c < i; c++) sum -= lu[i][c] * b[c];
            b[i] = sum;
        }
        for (int i = k - 1; i >= 0; i--) {
            double sum = b[i];
            for (int c = i + 1; c < k; c++) sum -= lu[i][c] * b[c];
            b[i] = sum / lu[i][i];
        }
    }

    void exchange(Ledger l) {
        count = l.integer("count", count);
        theta = l.number("theta", theta);
        factored = false;
        for (int i = 0; i < count; i++) {
            allocate(i);
            l.array("s" + i, s[i]);
            l.array("y" + i, y[i]);
            l.array("sy" + i, sy[i]);
            l.array("ss" + i, ss[i]);
        }
    }
}
