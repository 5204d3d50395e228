package org.jonum.examples.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Problem;

/// Matrices that lie one after the other in one array: an optimizer sees the array, a graph the matrices.
///
/// @param shapes rows and columns of each
public record Parameters(List<int[]> shapes) {
    /// {@return how many numbers there are}
    public int size() {
        return shapes.stream().mapToInt(s -> s[0] * s[1]).sum();
    }

    /// The matrices over an array; nothing is copied.
    ///
    /// @param array at least as long as [#size]
    /// @return a matrix for each shape
    public List<Matrix> on(double[] array) {
        List<Matrix> all = new ArrayList<>();
        int off = 0;
        for (int[] s : shapes) {
            all.add(Matrix.of(DoubleView.of(array, off, s[0], s[1], s[0])));
            off += s[0] * s[1];
        }
        return all;
    }

    /// A graph as something to be minimised, with the gradient from [Node#backward].
    ///
    /// @param loss makes the graph of a 1×1 matrix from the parameters
    /// @return a problem in [#size] variables
    public Problem minimise(Function<List<Node>, Node> loss) {
        return Problem.smooth((x, g) -> {
            List<Node> nodes = on(x).stream().map(Node::of).toList();
            Node end = loss.apply(nodes);
            end.backward();
            List<Matrix> gradients = on(g);
            for (int i = 0; i < nodes.size(); i++) gradients.get(i).assign(nodes.get(i).gradient());
            return end.value().get(0, 0);
        });
    }
}
