package org.jonum.testkit;

import java.util.List;

/// Triangular matrices and vectors: trmv, tbmv, tpmv, trsv, tbsv, tpsv.
///
/// Beyond [DoubleContract]: all small sizes, more increments, and sizes that threads share.
public abstract class DoubleLevel2TriangularContract extends DoubleContract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel2Routines.TRIANGULAR;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }

    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("scalar", 0.7).with("size", 330).with("width", 50);
    }
}
