// Generated from DoubleLevel2TriangularContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;

/// Triangular matrices and vectors: trmv, tbmv, tpmv, trsv, tbsv, tpsv.
public abstract class FloatLevel2TriangularContract extends FloatLevel2Contract {
    @Override
    protected List<FloatRoutine> routines() {
        return FloatLevel2Routines.TRIANGULAR;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }
}
