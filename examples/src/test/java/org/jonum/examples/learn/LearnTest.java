package org.jonum.examples.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jonum.examples.Dataset;
import org.jonum.mat.Matrix;
import org.jonum.stat.Means;
import org.junit.jupiter.api.Test;

class LearnTest {
    private static double accuracy(String learner, Dataset data) {
        return Means.mean(LearnChapter.accuracies(Objects.requireNonNull(LearnChapter.LEARNERS.get(learner)), data));
    }

    /// scikit-learn 1.2: 0.974 and 0.966 on the tumours, 0.953 … 0.967 on iris with its defaults, scaled, 10 folds.
    @Test
    void accuraciesAreThoseOfOtherLibraries() {
        assertTrue(accuracy("logistic regression", Dataset.breastCancer()) >= 0.965);
        assertTrue(accuracy("7 nearest neighbours", Dataset.breastCancer()) >= 0.955);
        assertTrue(accuracy("logistic regression", Dataset.iris()) >= 0.95);
        assertTrue(accuracy("7 nearest neighbours", Dataset.iris()) >= 0.95);
    }

    @Test
    void dataAreWhole() {
        assertEquals(List.of(150, 178, 569, 1797), List.of(Dataset.iris().size(), Dataset.wine().size(),
                Dataset.breastCancer().size(), Dataset.digits().size()));
        assertEquals(List.of("malignant", "benign"), Dataset.breastCancer().classes());
        assertEquals(5.9, Dataset.iris().x().get(149, 0));
        assertEquals(64, Dataset.digits().x().cols());
    }

    /// Two points, one of each class: the border is half-way, whatever the penalty.
    @Test
    void theBorderIsWhereItMustBe() {
        Dataset two = new Dataset(Matrix.of(2, 1, -1, 3), new int[] {0, 1}, List.of("a", "b"));
        LogisticRegression.Model m = new LogisticRegression(0.01).fit(two);
        Matrix p = m.probabilities(Matrix.of(3, 1, 1, -1e9, 1e9));
        assertEquals(0.5, p.get(0, 0), 1e-6);
        assertArrayEquals(new int[] {0, 1}, m.predict(Matrix.of(2, 1, 0.9, 1.1)));
        assertEquals(1, p.get(1, 0), 1e-12);
        assertEquals(1, p.get(2, 1), 1e-12);
    }

    @Test
    void neighboursVoteAndTheNearestBreaksTies() {
        Dataset three = new Dataset(Matrix.of(4, 1, 0, 1, 5, 6), new int[] {0, 1, 1, 0}, List.of("a", "b"));
        assertArrayEquals(new int[] {0, 1}, new NearestNeighbours(1).fit(three).predict(Matrix.of(2, 1, 0.1, 4.9)));
        assertArrayEquals(new int[] {0}, new NearestNeighbours(2).fit(three).predict(Matrix.of(1, 1, 0.2)));
        assertArrayEquals(new int[] {1}, new NearestNeighbours(3).fit(three).predict(Matrix.of(1, 1, 2)));
    }
}
