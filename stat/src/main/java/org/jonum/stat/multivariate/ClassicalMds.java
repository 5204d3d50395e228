package org.jonum.stat.multivariate;

import org.jonum.mat.Matrix;
import org.jonum.mat.SymEigen;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// Classical scaling: points whose distances are those given, as nearly as so many dimensions allow.
///
/// The eigenvectors of −½·J·D²·J with J = I − 1·1ᵀ/n, times the square roots of their eigenvalues. For distances of points in the
/// plane two dimensions give them back, but for a motion.
///
/// {@snippet :
/// Matrix d = Matrix.of(3, 3, 0, 3, 5, 3, 0, 4, 5, 4, 0);
/// ClassicalMds mds = ClassicalMds.of(d, 2);
/// Vector side = mds.points().row(0).minus(mds.points().row(2));
/// boolean five = Math.abs(side.norm2() - 5) < 1e-14;             // five == true
/// }
/// Coordinates come in the order of their variance; of each, the largest in magnitude is positive. Negative eigenvalues say that
/// the distances are those of no points at all.
///
/// Sources: Torgerson, Multidimensional scaling: I. Theory and method (1952); Gower, Some distance properties of latent root and
/// vector methods (1966).
///
/// @param points      a row for each object, a column for each dimension
/// @param eigenvalues all of them, in descending order
public record ClassicalMds(Matrix points, double[] eigenvalues) {
    /// Points for a table of distances.
    ///
    /// @param distances  symmetric, at least 0, with zeros on the diagonal
    /// @param dimensions from 1 to the number of objects less 1; those with eigenvalues below 0 are filled with zeros
    /// @return points and eigenvalues
    /// @throws IllegalArgumentException if distances are not such, or dimensions out of range
    /// @throws org.jonum.mat.NoConvergenceException if the eigenvalues are not found
    public static ClassicalMds of(Matrix distances, int dimensions) {
        String routine = "ClassicalMds.of";
        Matrix d = Scatter.symmetric(routine, distances);
        int n = d.rows();
        Require.that(dimensions >= 1 && dimensions < n, routine, "dimensions", dimensions,
                "1 ≤ dimensions ≤ " + (n - 1));
        for (int j = 0; j < n; j++) {
            Require.that(d.get(j, j) == 0, routine, "distance (" + j + ", " + j + ")", d.get(j, j), "0");
            for (int i = 0; i < j; i++)
                Require.that(d.get(i, j) >= 0, routine, "distance (" + i + ", " + j + ")", d.get(i, j), "at least 0");
        }
        Matrix b = d.map(v -> -0.5 * v * v);
        Vector row = b.mapRows(Vector::mean);
        double all = row.mean();
        SymEigen eigen = SymEigen.of(b.mapIndexed((i, j, v) -> v - row.get(i) - row.get(j) + all));
        double[] values = new double[n];
        for (int i = 0; i < n; i++) values[i] = eigen.values()[n - 1 - i];
        Matrix points = Matrix.zeros(n, dimensions);
        for (int j = 0; j < dimensions; j++) {
            if (!(values[j] > 0)) continue;
            Vector v = eigen.vector(n - 1 - j).scale(Math.sqrt(values[j]));
            points.setCol(j, v.get(Vectors.largest(v)) < 0 ? v.scale(-1) : v);
        }
        return new ClassicalMds(points, values);
    }

    /// How much the points account for: the sum of their eigenvalues by that of all magnitudes, the first criterion of Mardia (1978).
    ///
    /// @return from 0 to 1, 1 if distances are exactly theirs; NaN if all are 0
    public double goodness() {
        double fitted = 0, all = 0;
        for (int i = 0; i < eigenvalues.length; i++) {
            if (i < points.cols()) fitted += Math.max(0, eigenvalues[i]);
            all += Math.abs(eigenvalues[i]);
        }
        return fitted / all;
    }

    /// {@return shape and goodness}
    @Override
    public String toString() {
        return "ClassicalMds[" + points.rows() + " points in " + points.cols() + " dimensions, goodness " + goodness()
                + "]";
    }
}
