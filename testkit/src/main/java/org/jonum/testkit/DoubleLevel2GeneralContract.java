package org.jonum.testkit;

import java.util.List;

/// Matrices of no special form and vectors: gemv, gbmv, ger.
public abstract class DoubleLevel2GeneralContract extends DoubleLevel2Contract {
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
}
