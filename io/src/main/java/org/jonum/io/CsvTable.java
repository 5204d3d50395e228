package org.jonum.io;

import java.util.List;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// A matrix whose columns may have names.
///
/// {@snippet :
/// CsvTable t = new CsvTable(List.of("x", "y"), Matrix.of(2, 2, 1, 2, 3, 4));
/// Vector y = t.col("y");                         // y.toArray() == {2, 4}
/// }
///
/// @param names  the names, one for each column, or none
/// @param matrix the numbers, NaN where one is missing
public record CsvTable(List<String> names, Matrix matrix) {
    /// As many names as columns, or none.
    public CsvTable {
        names = List.copyOf(names);
        Args.present("CsvTable", "matrix", matrix);
        if (!names.isEmpty() && names.size() != matrix.cols()) {
            throw Args.bad("CsvTable", "names.size()", names.size(), "matrix.cols() = " + matrix.cols() + ", or 0");
        }
    }

    /// A table whose columns have no names.
    ///
    /// @param a the numbers
    /// @return a table
    public static CsvTable of(Matrix a) {
        return new CsvTable(List.of(), a);
    }

    /// The column of that name.
    ///
    /// @param name the name
    /// @return a view of the matrix
    /// @throws IllegalArgumentException if there is not exactly one such column
    public Vector col(String name) {
        int j = names.indexOf(name);
        if (j < 0) throw Args.bad("col", "name", name, "one of " + names);
        if (names.lastIndexOf(name) != j) throw Args.bad("col", "name", name, "a name that one column only has");
        return matrix.col(j);
    }

    /// The columns of these names.
    ///
    /// @param names the names, in any order
    /// @return a new matrix of these columns, in this order
    /// @throws IllegalArgumentException if a name is not that of exactly one column
    public Matrix columns(String... names) {
        Matrix a = Matrix.zeros(matrix.rows(), names.length);
        for (int j = 0; j < names.length; j++) a.col(j).assign(col(names[j]));
        return a;
    }
}
