package org.jonum.examples.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.mat.Matrix;
import org.jonum.optimize.GradientCheck;
import org.junit.jupiter.api.Test;

class GraphTest {
    /// Every operation, one of them twice on the same node.
    @Test
    void gradientsAreThoseOfDifferences() {
        Parameters p = new Parameters(List.of(new int[] {3, 2}, new int[] {1, 2}, new int[] {2, 3}));
        Matrix x = Matrix.random(new Random(2), 4, 3);
        double[] at = new Random(1).doubles(p.size(), -1, 1).toArray();
        GradientCheck check = GradientCheck.of(p.minimise(n -> {
            Node h = Node.of(x).times(n.get(0)).plusRow(n.get(1)).tanh();
            Node z = h.times(n.get(2)).minus(h.timesElements(h).times(n.get(2)).scale(0.5)).exp();
            return z.transpose().times(z).meanSquare().plus(n.get(1).sum());
        }), at);
        assertTrue(check.passed(), check::toString);
    }

    /// ∂ trace(AB)/∂A = Bᵀ.
    @Test
    void aKnownDerivative() {
        Matrix a = Matrix.of(2, 2, 1, 2, 3, 4), b = Matrix.of(2, 2, 5, 6, 7, 8);
        Node na = Node.of(a), end = na.times(Node.of(b)).timesElements(Node.of(Matrix.identity(2))).sum();
        end.backward();
        end.backward();                                 // a second time does not add up
        assertEquals(a.times(b).trace(), end.value().get(0, 0));
        assertTrue(na.gradient().approxEquals(b.transpose(), 1e-15));
    }

    @Test
    void onlyANumberHasDerivatives() {
        Node a = Node.of(Matrix.identity(2));
        assertThrows(IllegalStateException.class, a::backward);
    }

    @Test
    void theCurveIsLearntToTheNoise() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphChapter().run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        Matcher m = Pattern.compile("what is left: (0\\.\\d+)").matcher(text);
        assertTrue(m.find() && Double.parseDouble(m.group(1)) < 0.055, text);
        assertTrue(text.contains("all components agree"), text);
    }
}
