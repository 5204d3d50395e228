package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.DoubleView;

/// Arbitrary matrices have the properties that their names promise, at any size.
class DoubleMatrixArbitrariesProperties {
    private static final int TRIES = 60;

    @Provide
    Arbitrary<DoubleView> orthogonal() {
        Arbitrary<Integer> sizes = BlasArbitraries.sizes(20);
        return sizes.flatMap(m -> sizes.map(n -> Math.min(m, n))
                .flatMap(n -> DoubleMatrixArbitraries.orthogonal(m, n)));
    }

    @Provide
    Arbitrary<DoubleView> conditioned() {
        return BlasArbitraries.sizes(20).flatMap(n -> DoubleMatrixArbitraries.conditioned(n + 3, n, 1000));
    }

    @Provide
    Arbitrary<DoubleView> positiveDefinite() {
        return BlasArbitraries.sizes(20).flatMap(n -> DoubleMatrixArbitraries.positiveDefinite(n, 1000));
    }

    @Provide
    Arbitrary<DoubleView> singular() {
        return BlasArbitraries.sizes(8).filter(n -> n > 0)
                .flatMap(n -> DoubleMatrixArbitraries.ofRank(n, n, n - 1));
    }

    @Property(tries = TRIES)
    void orthogonalMatricesAreOrthogonal(@ForAll("orthogonal") DoubleView q) {
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 20, "orthonormality");
    }

    /// The 2-norm is 1, so no column is longer than 1 and, the largest singular value being 1, one at least 1/√n.
    @Property(tries = TRIES)
    void conditionedMatricesHaveNormOne(@ForAll("conditioned") DoubleView a) {
        double longest = 0;
        for (int j = 0; j < a.cols(); j++) {
            double square = 0;
            for (int i = 0; i < a.rows(); i++) square += a.get(i, j) * a.get(i, j);
            longest = Math.max(longest, Math.sqrt(square));
        }
        assertTrue(longest <= 1.0001);
        assertTrue(a.cols() == 0 || longest >= 0.9999 / Math.sqrt(a.cols()));
    }

    /// Elimination without pivoting meets positive pivots only.
    @Property(tries = TRIES)
    void positiveDefiniteMatricesHavePositivePivots(@ForAll("positiveDefinite") DoubleView a) {
        for (int k = 0; k < a.rows(); k++) {
            assertTrue(a.get(k, k) > 0);
            for (int i = k + 1; i < a.rows(); i++) {
                double factor = a.get(i, k) / a.get(k, k);
                for (int j = k; j < a.rows(); j++) a.data()[a.at(i, j)] -= factor * a.get(k, j);
            }
        }
    }

    /// Integers with ones for leading minors: elimination of the first n − 1 columns is exact and leaves zero.
    @Property(tries = TRIES)
    void singularMatricesLoseTheirLastPivot(@ForAll("singular") DoubleView a) {
        int n = a.rows();
        for (int k = 0; k < n - 1; k++) {
            assertEquals(1, a.get(k, k));
            for (int i = k + 1; i < n; i++) {
                double factor = a.get(i, k);
                for (int j = k; j < n; j++) a.data()[a.at(i, j)] -= factor * a.get(k, j);
            }
        }
        assertEquals(0, a.get(n - 1, n - 1));
    }
}
