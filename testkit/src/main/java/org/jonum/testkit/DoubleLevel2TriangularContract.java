package org.jonum.testkit;

import java.util.List;

/// Triangular matrices and vectors: trmv, tbmv, tpmv, trsv, tbsv, tpsv.
public abstract class DoubleLevel2TriangularContract extends DoubleLevel2Contract {
    @Override
    protected List<DoubleRoutine> routines() {
        return DoubleLevel2Routines.TRIANGULAR;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }
}
