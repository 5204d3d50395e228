package org.jonum.optimize;

/// L-BFGS over a memory of pairs.
final class LbfgsEngine extends DescentEngine {
    private final LbfgsMemory memory;

    LbfgsEngine(Lbfgs method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        memory = LbfgsMemory.of(method.memory(), n);
    }

    @Override
    void direction() {
        memory.direction(g, d);
    }

    @Override
    void forget() {
        memory.forget();
    }

    @Override
    void see(int from, int to) {
        memory.see(s, y, g, from, to);
    }

    @Override
    void learn(double stepLength) {
        memory.learn(s, y, step);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        memory.exchange(l);
    }
}
