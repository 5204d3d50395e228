package org.jonum.testkit;

import java.util.List;

/// Symmetric matrices and vectors: symv, sbmv, spmv, syr, spr, syr2, spr2.
public abstract class DoubleLevel2SymmetricContract extends DoubleLevel2Contract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel2Routines.SYMMETRIC;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }
}
