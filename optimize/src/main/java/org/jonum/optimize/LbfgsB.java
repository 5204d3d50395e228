package org.jonum.optimize;

/// L-BFGS in a box: l ≤ x ≤ u.
///
/// A quadratic model with the matrix of the last m pairs is minimised along the path of −∇f projected on the box, which says what
/// bounds hold; then over the variables that are free. Without bounds it is [Lbfgs] with a little more work.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2))
///         .bounds(new double[] {1.5, -9}, new double[] {9, 9});
/// Result r = new LbfgsB().minimize(p, 3, 3);
/// double onTheBound = r.x()[0];          // onTheBound == 1.5
/// }
/// **Cost** about 12·m·n multiplications an iteration, 2·m·n numbers.  **Source** R. H. Byrd, P. Lu, J. Nocedal & C. Zhu (1995), SIAM J.
/// Sci. Comput. 16; J. L. Morales & J. Nocedal (2011), ACM Trans. Math. Softw. 38.
///
/// @param memory     pairs that are kept, ≥ 1
/// @param lineSearch how to find the step
public record LbfgsB(int memory, LineSearch lineSearch) implements Method {
    /// Checks the memory.
    ///
    /// @throws IllegalArgumentException if it is < 1
    public LbfgsB {
        if (memory < 1) throw new IllegalArgumentException("LbfgsB: memory = " + memory + ", need >= 1");
    }

    /// With ten pairs and a line search for Wolfe's conditions.
    public LbfgsB() {
        this(10, LineSearch.wolfe());
    }

    /// Another memory.
    ///
    /// @param pairs how many, ≥ 1
    /// @return a changed copy
    /// @throws IllegalArgumentException if pairs < 1
    public LbfgsB memory(int pairs) {
        return new LbfgsB(pairs, lineSearch);
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
