package org.jonum.examples.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// A matrix that knows what it was computed from, so that derivatives of a number can go back to every matrix in it.
///
/// Every operation notes its operands and how a small change of its value reaches them: if the end is L and the value C = f(A, …), the
/// note is the map from ∂L/∂C to what it adds to ∂L/∂A. [#backward] walks the graph from its end, each node after all that
/// was computed from it (reverse accumulation: Linnainmaa 1970; Griewank & Walther, Evaluating Derivatives, 2008, ch. 3). All
/// derivatives together cost about as much as two or three evaluations, however many there are.
public final class Node {
    private final Matrix value;
    private final List<Node> operands;
    private final Runnable push;
    private final Matrix gradient;

    private Node(Matrix value, List<Node> operands, Function<Node, Runnable> push) {
        this.value = value;
        this.operands = operands;
        this.gradient = Matrix.zeros(value.rows(), value.cols());
        this.push = push.apply(this);
    }

    /// A matrix that is given: data, or a parameter.
    ///
    /// @param value not copied
    /// @return a node
    public static Node of(Matrix value) {
        return new Node(value, List.of(), _ -> () -> {});
    }

    /// {@return what was computed}
    public Matrix value() {
        return value;
    }

    /// {@return the derivatives of the end by the elements of this, after [#backward] of the end}
    public Matrix gradient() {
        return gradient;
    }

    /// The product AB: ∂L/∂A = ∂L/∂C·Bᵀ, ∂L/∂B = Aᵀ·∂L/∂C.
    ///
    /// @param b with as many rows as this has columns
    /// @return a node
    public Node times(Node b) {
        return new Node(value.times(b.value), List.of(this, b), c -> () -> {
            gradient.addProductInPlace(1, c.gradient, b.value.transpose());
            b.gradient.addProductInPlace(1, value.transpose(), c.gradient);
        });
    }

    /// The sum A + B.
    ///
    /// @param b of the same shape
    /// @return a node
    public Node plus(Node b) {
        return new Node(value.plus(b.value), List.of(this, b), c -> () -> {
            gradient.addInPlace(c.gradient);
            b.gradient.addInPlace(c.gradient);
        });
    }

    /// The difference A − B.
    ///
    /// @param b of the same shape
    /// @return a node
    public Node minus(Node b) {
        return plus(b.scale(-1));
    }

    /// A row added to every row.
    ///
    /// @param row of as many columns
    /// @return a node
    public Node plusRow(Node row) {
        return ones(value.rows()).times(row).plus(this);
    }

    /// αA.
    ///
    /// @param alpha a number
    /// @return a node
    public Node scale(double alpha) {
        return new Node(value.scale(alpha), List.of(this), c -> () -> gradient.addInPlace(alpha, c.gradient));
    }

    /// Elements multiplied by elements.
    ///
    /// @param b of the same shape
    /// @return a node
    public Node timesElements(Node b) {
        return new Node(value.timesElements(b.value), List.of(this, b), c -> () -> {
            gradient.addInPlace(c.gradient.timesElements(b.value));
            b.gradient.addInPlace(c.gradient.timesElements(value));
        });
    }

    /// A function of each element.
    ///
    /// @param f  the function
    /// @param df its derivative
    /// @return a node
    public Node map(DoubleUnaryOperator f, DoubleUnaryOperator df) {
        return new Node(value.map(f), List.of(this),
                c -> () -> gradient.addInPlace(c.gradient.timesElements(value.map(df))));
    }

    /// {@return the hyperbolic tangent of each element}
    public Node tanh() {
        return map(Math::tanh, x -> 1 - Math.tanh(x) * Math.tanh(x));
    }

    /// {@return the exponential of each element}
    public Node exp() {
        return map(Math::exp, Math::exp);
    }

    /// {@return the sum of all elements, a 1×1 matrix}
    public Node sum() {
        return ones(value.rows()).transpose().times(this).times(ones(value.cols()));
    }

    /// {@return the mean of the squares of all elements, a 1×1 matrix}
    public Node meanSquare() {
        return timesElements(this).sum().scale(1.0 / ((double) value.rows() * value.cols()));
    }

    /// {@return Aᵀ}
    public Node transpose() {
        return new Node(value.transpose(), List.of(this), c -> () -> gradient.addInPlace(c.gradient.transpose()));
    }

    private static Node ones(int n) {
        return of(Vector.of(IntStream.range(0, n).mapToDouble(_ -> 1).toArray()).asColumn());
    }

    /// Compute the derivatives of this 1×1 matrix by everything that it was computed from.
    ///
    /// @throws IllegalStateException if it is not 1×1
    public void backward() {
        if (value.rows() != 1 || value.cols() != 1)
            throw new IllegalStateException("backward: value is " + value.rows() + "x" + value.cols() + ", need 1x1");
        List<Node> order = new ArrayList<>();
        visit(order, Collections.newSetFromMap(new IdentityHashMap<>()));
        for (Node n : order) n.gradient.fill(0);
        gradient.set(0, 0, 1);
        for (Node n : order.reversed()) n.push.run();
    }

    /// Operands first.
    private void visit(List<Node> order, Set<Node> seen) {
        if (!seen.add(this)) return;
        for (Node n : operands) n.visit(order, seen);
        order.add(this);
    }
}
