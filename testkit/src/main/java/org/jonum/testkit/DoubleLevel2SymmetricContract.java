package org.jonum.testkit;

import java.util.List;

/// Symmetric matrices and vectors: symv, sbmv, spmv, syr, spr, syr2, spr2.
///
/// Beyond [DoubleContract]: all small sizes, more increments, and sizes that threads share.
public abstract class DoubleLevel2SymmetricContract extends DoubleContract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel2Routines.SYMMETRIC;
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
