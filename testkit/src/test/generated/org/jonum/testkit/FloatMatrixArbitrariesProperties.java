// Generated from DoubleMatrixArbitrariesProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.FloatView;

/// Arbitrary matrices have the properties that their names promise, at any size.
class FloatMatrixArbitrariesProperties {
    private static final int TRIES = 60;

    @Provide
    Arbitrary<FloatView> orthogonal() {
        Arbitrary<Integer> sizes = BlasArbitraries.sizes(20);
        return sizes.flatMap(m -> sizes.map(n -> Math.min(m, n))
                .flatMap(n -> FloatMatrixArbitraries.orthogonal(m, n)));
    }

    @Provide
    Arbitrary<FloatView> conditioned() {
        return BlasArbitraries.sizes(20).flatMap(n -> FloatMatrixArbitraries.conditioned(n + 3, n, 1000));
    }

    @Provide
    Arbitrary<FloatView> positiveDefinite() {
        return BlasArbitraries.sizes(20).flatMap(n -> FloatMatrixArbitraries.positiveDefinite(n, 1000));
    }

    @Provide
    Arbitrary<FloatView> singular() {
        return BlasArbitraries.sizes(8).filter(n -> n > 0)
                .flatMap(n -> FloatMatrixArbitraries.ofRank(n, n, n - 1));
    }

    @Property(tries = TRIES)
    void orthogonalMatricesAreOrthogonal(@ForAll("orthogonal") FloatView q) {
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 20, "orthonormality");
    }

    /// The 2-norm is 1, so no column is longer than 1 and, the largest singular value being 1, one at least 1/√n.
    @Property(tries = TRIES)
    void conditionedMatricesHaveNormOne(@ForAll("conditioned") FloatView a) {
        float longest = 0;
        for (int j = 0; j < a.cols(); j++) {
            float square = 0;
            for (int i = 0; i < a.rows(); i++) square += a.get(i, j) * a.get(i, j);
            longest = Math.max(longest, (float) Math.sqrt(square));
        }
        assertTrue(longest <= 1.0001f);
        assertTrue(a.cols() == 0 || longest >= 0.9999f / (float) Math.sqrt(a.cols()));
    }

    /// Elimination without pivoting meets positive pivots only.
    @Property(tries = TRIES)
    void positiveDefiniteMatricesHavePositivePivots(@ForAll("positiveDefinite") FloatView a) {
        for (int k = 0; k < a.rows(); k++) {
            assertTrue(a.get(k, k) > 0);
            for (int i = k + 1; i < a.rows(); i++) {
                float factor = a.get(i, k) / a.get(k, k);
                for (int j = k; j < a.rows(); j++) a.data()[a.at(i, j)] -= factor * a.get(k, j);
            }
        }
    }

    /// Integers with ones for leading minors: elimination of the first n − 1 columns is exact and leaves zero.
    @Property(tries = TRIES)
    void singularMatricesLoseTheirLastPivot(@ForAll("singular") FloatView a) {
        int n = a.rows();
        for (int k = 0; k < n - 1; k++) {
            assertEquals(1, a.get(k, k));
            for (int i = k + 1; i < n; i++) {
                float factor = a.get(i, k);
                for (int j = k; j < n; j++) a.data()[a.at(i, j)] -= factor * a.get(k, j);
            }
        }
        assertEquals(0, a.get(n - 1, n - 1));
    }
}
