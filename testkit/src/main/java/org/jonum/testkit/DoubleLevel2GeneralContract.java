package org.jonum.testkit;

import java.util.List;

/// Matrices of no special form and vectors: gemv, gbmv, ger.
///
/// Beyond [DoubleContract]: all small sizes, more increments, and sizes that threads share.
public abstract class DoubleLevel2GeneralContract extends DoubleContract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel2Routines.GENERAL;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 599, 700);
        return List.of(VectorPlans.LEVEL2, large.with("m", 2049, 4100).with("n", 1, 3, 4, 5, 33),
                large.with("m", 1, 3, 4, 5, 33).with("n", 2049, 4100), large.with("size", 600));
    }

    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("scalar", 0.7).with("size", 330).with("width", 50);
    }
}
