// Generated from Operand.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;

/// A matrix of some type for tests: its elements written out, and the arrays that hold it, in which NaN stands wherever
/// nothing may be read.
record FOperand(String name, FAnyMatrix a, float[][] elements, List<float[]> arrays) {
    private static final float NAN = Float.NaN;

    int rows() {
        return a.rows();
    }

    int cols() {
        return a.cols();
    }

    List<float[]> snapshot() {
        return arrays.stream().map(float[]::clone).toList();
    }

    boolean unchanged(List<float[]> before) {
        for (int k = 0; k < arrays.size(); k++) {
            float[] x = arrays.get(k), y = before.get(k);
            for (int p = 0; p < x.length; p++) {
                if (Float.floatToRawIntBits(x[p]) != Float.floatToRawIntBits(y[p])) return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name + " " + rows() + "x" + cols();
    }

    /// Every type in every form, m×n; those that are square only if m = n.
    static List<FOperand> all(int m, int n, long seed) {
        List<FOperand> all = new ArrayList<>();
        add(all, m, n, seed, false);
        add(all, n, m, seed + 1, true);
        return all;
    }

    /// Each type once, and its transpose.
    static List<FOperand> some(int m, int n, long seed) {
        Map<String, FOperand> some = new TreeMap<>();
        for (FOperand x : all(m, n, seed)) {
            some.putIfAbsent(x.a.getClass().getSimpleName() + x.name.endsWith("ᵀ") + x.name.contains("0,0"), x);
        }
        return List.copyOf(some.values());
    }

    private static void add(List<FOperand> all, int m, int n, long seed, boolean transposed) {
        Random rng = new Random(seed);
        List<FOperand> list = new ArrayList<>();
        dense(list, random(rng, m, n), n);
        band(list, random(rng, m, n), n, 0, 0);
        band(list, random(rng, m, n), n, 2, 1);
        band(list, random(rng, m, n), n, 0, 3);
        band(list, random(rng, m, n), n, n + 2, 1);
        if (m == n) {
            for (Uplo uplo : Uplo.values()) {
                sym(list, random(rng, n, n), uplo);
                symBand(list, random(rng, n, n), 0, uplo);
                symBand(list, random(rng, n, n), 3, uplo);
                for (Diag diag : Diag.values()) {
                    tri(list, random(rng, n, n), uplo, diag);
                    triBand(list, random(rng, n, n), 0, uplo, diag);
                    triBand(list, random(rng, n, n), 2, uplo, diag);
                }
            }
            tridiag(list, random(rng, n, n));
            diag(list, random(rng, n, n));
            permutation(list, rng, n);
        }
        for (FOperand x : list) all.add(transposed ? x.transpose() : x);
    }

    FOperand transpose() {
        return new FOperand(name + "ᵀ", a.transpose(), transpose(elements, rows(), cols()), arrays);
    }

    private static float[][] transpose(float[][] x, int m, int n) {
        float[][] t = new float[n][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) t[j][i] = x[i][j];
        }
        return t;
    }

    /// Well conditioned, and so is each of its triangles and bands; one diagonal element is negative.
    private static float[][] random(Random rng, int m, int n) {
        float[][] x = FMatrix.random(rng, m, n).toArray();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++)
                x[i][j] = i == j ? (i == 2 ? -1 : 1) + x[i][j] / 2 : (x[i][j] - 0.5f) / Math.max(m, n);
        }
        return x;
    }

    private interface Inside {
        boolean test(int i, int j);
    }

    private static float[][] keep(float[][] x, Inside inside) {
        float[][] y = new float[x.length][];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i].clone();
            for (int j = 0; j < y[i].length; j++) y[i][j] = inside.test(i, j) ? x[i][j] : 0;
        }
        return y;
    }

    private static float[] nan(int n) {
        float[] x = new float[n];
        Arrays.fill(x, NAN);
        return x;
    }

    private static void dense(List<FOperand> list, float[][] x, int n) {
        int m = x.length;
        int[][] layouts = {{1, Math.max(1, m), 0}, {1, m + 3, 2}, {n + 1, 1, 1}, {2, 2 * m + 3, 1}};
        for (int[] l : layouts) {
            float[] data = nan(l[2] + Math.max(0, m - 1) * l[0] + Math.max(0, n - 1) * l[1] + 2);
            FloatView v = new FloatView(data, l[2], m, n, l[0], l[1]);
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) data[v.at(i, j)] = x[i][j];
            }
            list.add(new FOperand("FMatrix " + l[0] + "," + l[1], FMatrix.of(v), x, List.of(data)));
        }
    }

    private static FloatView square(float[][] x, Inside inside, boolean byRows) {
        int n = x.length;
        float[] data = nan(1 + (n + 2) * n + 1);
        FloatView v = FloatView.of(data, 1, n, n, n + 2);
        if (byRows) v = v.t();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (inside.test(i, j)) data[v.at(i, j)] = x[i][j];
            }
        }
        return v;
    }

    private static boolean inside(Uplo uplo, int i, int j) {
        return uplo == Uplo.UPPER ? i <= j : i >= j;
    }

    private static void sym(List<FOperand> list, float[][] x, Uplo uplo) {
        int n = x.length;
        float[][] full = mirror(x, uplo, n);
        for (boolean byRows : new boolean[] {false, true}) {
            FloatView v = square(x, (i, j) -> inside(uplo, i, j), byRows);
            list.add(new FOperand("FSymMatrix " + uplo + byRows, FSymMatrix.of(v, uplo), full, List.of(v.data())));
        }
    }

    private static float[][] mirror(float[][] x, Uplo uplo, int k) {
        float[][] full = keep(x, (i, j) -> Math.abs(i - j) <= k);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (!inside(uplo, i, j)) full[i][j] = full[j][i];
            }
        }
        return full;
    }

    private static void tri(List<FOperand> list, float[][] x, Uplo uplo, Diag diag) {
        float[][] full = unit(keep(x, (i, j) -> inside(uplo, i, j)), diag);
        for (boolean byRows : new boolean[] {false, true}) {
            FloatView v = square(x, (i, j) -> inside(uplo, i, j) && (i != j || diag == Diag.NON_UNIT), byRows);
            list.add(new FOperand("FTriMatrix " + uplo + diag + byRows, FTriMatrix.of(v, uplo, diag), full,
                    List.of(v.data())));
        }
    }

    private static float[][] unit(float[][] x, Diag diag) {
        for (int i = 0; i < x.length && diag == Diag.UNIT; i++) x[i][i] = 1;
        return x;
    }

    private static FloatView bandArray(float[][] x, int n, int kl, int ku, boolean diagonal) {
        float[] data = nan(2 + (kl + ku + 2) * n);
        FloatView ab = FloatView.of(data, 1, kl + ku + 1, n, kl + ku + 2);
        for (int j = 0; j < n; j++) {
            for (int i = Math.max(0, j - ku); i < Math.min(x.length, j + kl + 1); i++) {
                if (diagonal || i != j) data[ab.at(ku + i - j, j)] = x[i][j];
            }
        }
        return ab;
    }

    private static void band(List<FOperand> list, float[][] x, int n, int kl, int ku) {
        int m = x.length;
        FloatView ab = bandArray(x, n, kl, ku, true);
        list.add(new FOperand("FBandMatrix" + kl + "," + ku + " a", FBandMatrix.fromBand(ab, m, kl, ku),
                keep(x, (i, j) -> i - j <= kl && j - i <= ku), List.of(ab.data())));
    }

    private static void symBand(List<FOperand> list, float[][] x, int k, Uplo uplo) {
        FloatView ab = bandArray(x, x.length, uplo == Uplo.LOWER ? k : 0, uplo == Uplo.LOWER ? 0 : k, true);
        list.add(new FOperand("FSymBandMatrix" + k + " " + uplo, FSymBandMatrix.fromBand(ab, uplo), mirror(x, uplo, k),
                List.of(ab.data())));
    }

    private static void triBand(List<FOperand> list, float[][] x, int k, Uplo uplo, Diag diag) {
        FloatView ab =
                bandArray(x, x.length, uplo == Uplo.LOWER ? k : 0, uplo == Uplo.LOWER ? 0 : k, diag == Diag.NON_UNIT);
        float[][] full = unit(keep(x, (i, j) -> inside(uplo, i, j) && Math.abs(i - j) <= k), diag);
        list.add(new FOperand("FTriBandMatrix" + k + " " + uplo + diag, FTriBandMatrix.fromBand(ab, uplo, diag), full,
                List.of(ab.data())));
    }

    private static void tridiag(List<FOperand> list, float[][] x) {
        FTridiagMatrix a = FTridiagMatrix.of(FMatrix.of(x));
        list.add(new FOperand("FTridiagMatrix a", a, keep(x, (i, j) -> Math.abs(i - j) <= 1),
                List.of(a.diag(-1).data(), a.diag(0).data(), a.diag(1).data())));
    }

    private static void diag(List<FOperand> list, float[][] x) {
        int n = x.length;
        for (int inc : new int[] {1, 3}) {
            FVector d = FVector.of(nan(inc * n + 2), 1, n, inc);
            for (int i = 0; i < n; i++) d.set(i, x[i][i]);
            list.add(new FOperand("FDiagMatrix " + inc, FDiagMatrix.of(d), keep(x, (i, j) -> i == j), List.of(d.data())));
        }
    }

    private static void permutation(List<FOperand> list, Random rng, int n) {
        int[] swaps = new int[n];
        for (int i = 0; i < n; i++) swaps[i] = i + rng.nextInt(n - i);
        FPermutation p = FPermutation.ofSwaps(n, swaps);
        float[][] x = new float[n][n];
        for (int i = 0; i < n; i++) x[i][p.row(i)] = 1;
        list.add(new FOperand("FPermutation a", p, x, List.of()));
    }
}
