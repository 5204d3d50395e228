// Generated from DoubleLevel2SymmetricContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;

/// Symmetric matrices and vectors: symv, sbmv, spmv, syr, spr, syr2, spr2.
public abstract class FloatLevel2SymmetricContract extends FloatLevel2Contract {
    @Override
    protected List<FloatRoutine> routines() {
        return FloatLevel2Routines.SYMMETRIC;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }
}
