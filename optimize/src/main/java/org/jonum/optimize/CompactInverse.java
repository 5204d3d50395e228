package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// H·g for vectors that come from memory: all products of the pairs with a gradient and with the newest y in one pass over the pairs, the
/// recursion of two loops in numbers, and −H·g as a sum of the pairs' vectors in another pass.
///
/// With S and Y of c columns the first loop needs sᵢᵀ(−g − Σ αⱼ·yⱼ), the second one yᵢᵀ(γ·(−g − Σ αⱼ·yⱼ) + Σ (αⱼ − βⱼ)·sⱼ): Sᵀg, Yᵀg, YᵀY and
/// the triangle of SᵀY where s is no younger than y. So 4·c vectors are read in an iteration, where the two loops move 10·c.
/// Pairs are stored in blocks of rows, in each block one column after the other, so that a pass reads memory from front to end.
/// Bits depend on the back end of the BLAS, as they do in methods with matrices.
///
/// **Source** R. H. Byrd, J. Nocedal & R. B. Schnabel (1994), Representations of quasi-Newton matrices and their use in limited memory methods,
/// Math. Programming 63, 129–156, §3; W. Chen, Z. Wang & J. Zhou (2014), Large-scale L-BFGS using MapReduce, NIPS 27, for the loops in numbers.
final class CompactInverse extends LbfgsMemory {
    private static final int ROWS = DescentEngine.BLOCK;
    /// The length that no array of blocks exceeds, unless one block does.
    private static final int LONGEST = 1 << 26;
    private final Blas blas = Backend.current().blas();
    /// Numbers in a block: column 2·i is that of sᵢ, 2·i + 1 that of yᵢ, i the place in the ring.
    private final int block, blocksPerArray;
    private final double[][] pairs;
    /// Products of the columns with the last gradient, and with the last y.
    private final double[] byG, byY;
    /// sᵢᵀyⱼ and yᵢᵀyⱼ by places.
    private final double[][] sy, y2;
    private final double[] alpha, weight;

    CompactInverse(int m, int n) {
        super(m, n);
        block = Math.multiplyExact(2 * ROWS, m);
        blocksPerArray = Math.max(1, LONGEST / block);
        int blocks = (n + ROWS - 1) / ROWS;
        pairs = new double[(blocks + blocksPerArray - 1) / blocksPerArray][];
        for (int a = 0; a < pairs.length; a++) {
            pairs[a] = new double[Math.min(blocksPerArray, blocks - a * blocksPerArray) * block];
        }
        byG = new double[2 * m];
        byY = new double[2 * m];
        alpha = new double[m];
        weight = new double[2 * m];
        sy = new double[m][m];
        y2 = new double[m][m];
    }

    private double[] array(int b) {
        return pairs[b / blocksPerArray];
    }

    private int offset(int b) {
        return b % blocksPerArray * block;
    }

    /// From the last block to the first: the last ones were seen last, and may still be in a cache.
    @Override
    void direction(double[] g, double[] d) {
        weigh();
        // places are filled from the first on
        int columns = 2 * (next == count ? count : m);
        for (int b = (n - 1) / ROWS; b >= 0; b--) {
            int from = b * ROWS, to = Math.min(n, from + ROWS);
            for (int i = from; i < to; i++) d[i] = -gamma * g[i];
            blas.dgemv(Trans.NO_TRANS, to - from, columns, 1, array(b), offset(b), ROWS, weight, 0, 1, 1, d, from, 1);
        }
    }

    /// The weights of the columns in −H·g: αᵢ − βᵢ for sᵢ, −γ·αᵢ for yᵢ.
    private void weigh() {
        for (int k = 1; k <= count; k++) {
            int i = place(k);
            double t = -byG[2 * i];
            for (int l = 1; l < k; l++) t -= alpha[place(l)] * sy[i][place(l)];
            alpha[i] = t / sy[i][i];
            weight[2 * i + 1] = -gamma * alpha[i];
        }
        for (int k = count; k >= 1; k--) {
            int i = place(k);
            double t = -byG[2 * i + 1];
            for (int l = 1; l <= count; l++) t -= alpha[place(l)] * y2[i][place(l)];
            t *= gamma;
            for (int l = count; l > k; l--) t += weight[2 * place(l)] * sy[place(l)][i];
            weight[2 * i] = alpha[i] - t / sy[i][i];
        }
    }

    @Override
    void see(double[] s, double[] y, double[] g, int from, int to) {
        if (from == 0) {
            Arrays.fill(byG, 0);
            Arrays.fill(byY, 0);
        }
        int b = from / ROWS, at = offset(b), size = to - from;
        double[] a = array(b);
        System.arraycopy(s, from, a, at + 2 * next * ROWS, size);
        System.arraycopy(y, from, a, at + (2 * next + 1) * ROWS, size);
        blas.dgemv(Trans.TRANS, size, columns(), 1, a, at, ROWS, g, from, 1, 1, byG, 0, 1);
        blas.dgemv(Trans.TRANS, size, columns(), 1, a, at, ROWS, y, from, 1, 1, byY, 0, 1);
    }

    /// Columns of the pairs so far and of the next one, which takes the place of the oldest where there is no other.
    private int columns() {
        return 2 * Math.min(count + 1, m);
    }

    @Override
    void learn(double[] s, double[] y, double step) {
        for (int i = 0; i < columns() / 2; i++) {
            sy[i][next] = byY[2 * i];
            y2[i][next] = byY[2 * i + 1];
            y2[next][i] = byY[2 * i + 1];
        }
        double sByY = sy[next][next], yByY = y2[next][next];
        if (curved(sByY, yByY, step)) advance(sByY, yByY);
        else leaveOut();
    }

    /// Leaves the pair out that was seen last. The oldest has made room for it all the same: its place is empty now.
    private void leaveOut() {
        if (count < m) return;
        count = m - 1;
        weight[2 * next] = 0;
        weight[2 * next + 1] = 0;
        for (int b = 0; b * (long) ROWS < n; b++) {
            int at = offset(b) + 2 * next * ROWS;
            Arrays.fill(array(b), at, at + 2 * ROWS, 0);
        }
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("byG", byG);
        l.array("weight", weight);
        for (int i = 0; i < m; i++) {
            l.array("sy" + i, sy[i]);
            l.array("y2" + i, y2[i]);
        }
        for (int a = 0; a < pairs.length; a++) l.array("pairs" + a, pairs[a]);
    }
}
