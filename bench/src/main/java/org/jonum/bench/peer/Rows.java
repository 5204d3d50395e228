package org.jonum.bench.peer;

import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;

/// Matrices by rows, as most Java libraries have them.
final class Rows {
    private Rows() {}

    /// Whether an operation has a form without leading dimensions and without β.
    static boolean fits(Operation operation) {
        return switch (operation) {
            case Gemm g -> g.pad() == 0 && g.beta() == 0;
            case Gemv g -> g.pad() == 0;
            default -> true;
        };
    }

    /// The rows of an operand.
    static double[][] of(Operand operand) {
        double[][] rows = new double[operand.rows()][operand.cols()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) rows[i][j] = operand.values().at(i, j);
        }
        return rows;
    }

    /// The columns of rows, one after the other.
    static double[] byColumns(double[][] rows) {
        int m = rows.length, n = rows[0].length;
        double[] columns = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) columns[i + j * m] = rows[i][j];
        }
        return columns;
    }
}
